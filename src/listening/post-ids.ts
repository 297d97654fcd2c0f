import { newId } from '../kernel/id.js';

/**
 * Version 7 UUIDs as bytes for many rows at once: one random draw, then a counter in the bits after the version
 * (RFC 9562, section 6.2, method 1), so that ids keep the order they were made in and land at the end of their index.
 */
export class PostIds {
  private readonly first: Buffer;
  private count = 0;

  /** @param at Unix milliseconds */
  constructor(at: number) {
    this.first = Buffer.from(newId(at).replaceAll('-', ''), 'hex');
  }

  next(): Buffer {
    const id = Buffer.from(this.first);
    const count = this.count++;
    id[6] = 0x70 | ((count >>> 26) & 0x0f);
    id[7] = (count >>> 18) & 0xff;
    id[8] = 0x80 | ((count >>> 12) & 0x3f);
    id[9] = (count >>> 4) & 0xff;
    id[10] = ((count & 0x0f) << 4) | (this.first[10]! & 0x0f);
    return id;
  }
}

/** An id in text as its 16 bytes. */
export const idBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

/** 16 bytes as an id in text. */
export function idText(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
