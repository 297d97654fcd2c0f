import { randomBytes } from 'node:crypto';

/** A UUID in lower-case text. Ids are made by the service, never by the database. */
export type Id = string;

/** Ids of one millisecond are counted in these twelve bits, from below a quarter of them. */
const LAST_COUNT = 0xfff;
const FIRST_COUNTS = 0x3ff;
const last = { at: -1, count: 0 };

/**
 * A version 7 UUID (RFC 9562, sections 5.7 and 6.2, method 1): 48 bits of Unix milliseconds, a count within them, then
 * randomness. New rows land at the end of their index, and what one process made later sorts later: the journal is read
 * in this order. Only beyond three thousand ids in one millisecond the count begins anew.
 * @param at Unix milliseconds
 */
export function newId(at: number = Date.now()): Id {
  const bytes = randomBytes(16);
  const counts = at === last.at && last.count < LAST_COUNT;
  last.count = counts ? last.count + 1 : bytes.readUInt16BE(6) & FIRST_COUNTS;
  last.at = at;
  bytes.writeUIntBE(at, 0, 6);
  bytes.writeUInt16BE(0x7000 | last.count, 6);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Whether a text is a UUID as this service writes them. */
export const isId = (text: string): text is Id =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);
