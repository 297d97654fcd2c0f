import { randomBytes } from 'node:crypto';

/** A UUID in lower-case text. Ids are made by the service, never by the database. */
export type Id = string;

/**
 * A version 7 UUID (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then randomness, so that new rows land
 * at the end of their index.
 * @param at Unix milliseconds
 */
export function newId(at: number = Date.now()): Id {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(at, 0, 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Whether a text is a UUID as this service writes them. */
export const isId = (text: string): text is Id =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);
