import { markLength, SPACE } from './byte-cursor.js';
import { authorLabel } from './marks.js';

const COLON = 0x3a;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
/** No name is longer, in bytes; a colon farther on belongs to a notice. */
const LONGEST_NAME = 256;
/** A group has at most some thousand members; what a hostile file has more is not remembered. */
const MOST_NAMES = 20_000;

interface KnownAuthor {
  readonly bytes: Uint8Array;
  readonly label: string;
  readonly next: KnownAuthor | undefined;
}

/**
 * Finds where a name ends and the body begins, and gives each name one string, without decoding it again on every
 * line. `body` is set by {@link split}.
 */
export class Authors {
  /** Offset of the body after a successful {@link split}. */
  body = 0;

  private readonly known = new Map<number, KnownAuthor>();
  private size = 0;

  /** The author of the line whose header ends at `start`, or null for a line of WhatsApp's own. */
  split(bytes: Buffer, start: number, end: number): string | null {
    let from = start;
    while (bytes[from]! >= 0x80 && markLength(bytes, from) > 0) from += markLength(bytes, from);
    const limit = Math.min(end, from + LONGEST_NAME);
    let hash = 0;
    let quotes = 0;
    for (let at = from; at < limit; at++) {
      const b = bytes[at]!;
      if (b === COLON) {
        if (quotes === 0 && isSeparator(bytes, at, end) && !isAfterSpace(bytes, at)) {
          return this.found(bytes, from, at, hash);
        }
      } else if (b === 0x22 || b === 0xc2 || b === 0xe2) {
        quotes = quotesAfter(bytes, at, quotes);
      }
      hash = (hash * 31 + b) | 0;
    }
    return this.splitByKnownName(bytes, from, limit);
  }

  private found(bytes: Buffer, from: number, colon: number, hash: number): string | null {
    const label = this.label(bytes, from, colon, hash);
    if (label === '') return null;
    this.body = bytes[colon + 1] === SPACE ? colon + 2 : colon + 1;
    return label;
  }

  /** `John:.` has no space after the colon, so that only a name met before makes it a message. */
  private splitByKnownName(bytes: Buffer, from: number, limit: number): string | null {
    let hash = 0;
    for (let at = from; at < limit; at++) {
      if (bytes[at] === COLON) {
        const known = this.find(bytes, from, at, hash);
        if (known !== undefined) {
          this.body = at + 1;
          return known.label;
        }
      }
      hash = (hash * 31 + bytes[at]!) | 0;
    }
    return null;
  }

  private label(bytes: Buffer, from: number, to: number, hash: number): string {
    const known = this.find(bytes, from, to, hash);
    if (known !== undefined) return known.label;
    const label = authorLabel(bytes.toString('utf8', from, to));
    if (this.size < MOST_NAMES) {
      this.size++;
      this.known.set(hash, {
        bytes: Uint8Array.prototype.slice.call(bytes, from, to),
        label,
        next: this.known.get(hash),
      });
    }
    return label;
  }

  private find(bytes: Buffer, from: number, to: number, hash: number): KnownAuthor | undefined {
    let known = this.known.get(hash);
    while (known !== undefined && !isEqual(known.bytes, bytes, from, to)) known = known.next;
    return known;
  }
}

/** A colon ends a name where a space or the line's end follows. */
function isSeparator(bytes: Buffer, colon: number, end: number): boolean {
  const after = bytes[colon + 1];
  if (after === SPACE || colon + 1 >= end || after === NEWLINE) return true;
  return after === RETURN && colon + 2 >= end;
}

/** French puts a space before a colon; a name never ends in one: « Famille : été » is no author. */
function isAfterSpace(bytes: Buffer, colon: number): boolean {
  const before = bytes[colon - 1];
  if (before === SPACE) return true;
  if (before === 0xa0) return bytes[colon - 2] === 0xc2;
  return before === 0xaf && bytes[colon - 2] === 0x80 && bytes[colon - 3] === 0xe2;
}

/** How many quotations are open after the byte at `at`: a colon within one is part of a group's name. */
function quotesAfter(bytes: Buffer, at: number, open: number): number {
  const [a, b, c] = [bytes[at], bytes[at + 1], bytes[at + 2]];
  if (a === 0x22) return open > 0 ? open - 1 : 1;
  if (a === 0xc2) return b === 0xab ? open + 1 : b === 0xbb ? Math.max(0, open - 1) : open;
  if (b !== 0x80) return open;
  if (c === 0x9e) return open + 1;
  if (c === 0x9c) return open > 0 ? open - 1 : 1;
  return c === 0x9d ? Math.max(0, open - 1) : open;
}

function isEqual(name: Uint8Array, bytes: Buffer, from: number, to: number): boolean {
  if (name.length !== to - from) return false;
  for (let i = 0; i < name.length; i++) if (name[i] !== bytes[from + i]) return false;
  return true;
}
