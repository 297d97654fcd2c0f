import { newId } from '../kernel/id.js';

/**
 * Version 7 UUIDs as bytes for many rows at once: one random draw, then a counter in the bits after the version
 * (RFC 9562, section 6.2, method 1), so that ids keep the order they were made in and land at the end of their index.
 */
export class PostIds {
  /** @param first 16 bytes of a version 7 UUID, whose time and last random bits all ids share */
  constructor(readonly first: Uint8Array) {}

  /** Ids of rows made at a time. @param at Unix milliseconds */
  static at(at: number): PostIds {
    return new PostIds(idBytes(newId(at)));
  }

  /** The id of a row by its place in the order, from 0 to 2^30. */
  write(count: number, id: Uint8Array): void {
    id.set(this.first);
    id[6] = 0x70 | ((count >>> 26) & 0x0f);
    id[7] = (count >>> 18) & 0xff;
    id[8] = 0x80 | ((count >>> 12) & 0x3f);
    id[9] = (count >>> 4) & 0xff;
    id[10] = ((count & 0x0f) << 4) | (this.first[10]! & 0x0f);
  }
}

/** An id in text as its 16 bytes. */
export const idBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

/** 16 bytes as an id in text. */
export function idText(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
