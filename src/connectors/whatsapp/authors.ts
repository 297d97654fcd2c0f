import { isMark, isSpace, SPACE } from './unit-cursor.js';
import { authorLabel } from './marks.js';

const COLON = 0x3a;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
/** No name is longer, in code units; a colon farther on belongs to a notice. */
const LONGEST_NAME = 128;
/** A group has at most some thousand members; what a hostile file has more is not remembered. */
const SLOTS = 4096;
const MOST_IN_SLOT = 16;

interface KnownAuthor {
  readonly units: Uint16Array;
  readonly label: string;
  readonly next: KnownAuthor | undefined;
  /** How many follow. */
  readonly others: number;
}

/**
 * Finds where a name ends and the body begins, and gives each name one string, without decoding it again on every
 * line. `body` is set by {@link split}.
 */
export class Authors {
  /** Offset of the body after a successful {@link split}. */
  body = 0;

  private readonly known: (KnownAuthor | undefined)[] = Array.from({ length: SLOTS }, () => undefined);

  /** The author of the line whose header ends at `start`, or null for a line of WhatsApp's own. */
  split(units: Uint16Array, start: number, end: number): string | null {
    let from = start;
    while (isMark(units[from]!)) from++;
    const limit = Math.min(end, from + LONGEST_NAME);
    let hash = 0;
    let quotes = 0;
    for (let at = from; at < limit; at++) {
      const b = units[at]!;
      if (b === COLON) {
        if (quotes === 0 && isSeparator(units, at, end) && !isAfterSpace(units, at)) {
          return this.found(units, from, at, hash);
        }
      } else if ((b >= 0xab || b === 0x22) && isQuote(b)) {
        quotes = quotesAfter(b, quotes);
      }
      hash = (Math.imul(hash, 31) + b) | 0;
    }
    return this.splitByKnownName(units, from, limit);
  }

  private found(units: Uint16Array, from: number, colon: number, hash: number): string | null {
    const label = this.label(units, from, colon, hash);
    if (label === '') return null;
    this.body = units[colon + 1] === SPACE ? colon + 2 : colon + 1;
    return label;
  }

  /** `John:.` has no space after the colon, so that only a name met before makes it a message. */
  private splitByKnownName(units: Uint16Array, from: number, limit: number): string | null {
    let hash = 0;
    for (let at = from; at < limit; at++) {
      if (units[at] === COLON) {
        const known = this.find(units, from, at, hash);
        if (known !== undefined) {
          this.body = at + 1;
          return known.label;
        }
      }
      hash = (Math.imul(hash, 31) + units[at]!) | 0;
    }
    return null;
  }

  private label(units: Uint16Array, from: number, to: number, hash: number): string {
    const known = this.find(units, from, to, hash);
    if (known !== undefined) return known.label;
    const label = authorLabel(String.fromCharCode(...units.subarray(from, to)));
    const next = this.known[hash & (SLOTS - 1)];
    const others = next === undefined ? 0 : next.others + 1;
    if (others < MOST_IN_SLOT) {
      this.known[hash & (SLOTS - 1)] = { units: units.slice(from, to), label, next, others };
    }
    return label;
  }

  private find(units: Uint16Array, from: number, to: number, hash: number): KnownAuthor | undefined {
    let known = this.known[hash & (SLOTS - 1)];
    while (known !== undefined && !isEqual(known.units, units, from, to)) known = known.next;
    return known;
  }
}

/** A colon ends a name where a space or the line's end follows. */
function isSeparator(units: Uint16Array, colon: number, end: number): boolean {
  const after = units[colon + 1];
  if (after === SPACE || colon + 1 >= end || after === NEWLINE) return true;
  return after === RETURN && colon + 2 >= end;
}

/** French puts a space before a colon; a name never ends in one: « Famille : été » is no author. */
const isAfterSpace = (units: Uint16Array, colon: number): boolean => isSpace(units[colon - 1]);

const isQuote = (unit: number): boolean =>
  unit === 0x22 || unit === 0xab || unit === 0xbb || (unit >= 0x201c && unit <= 0x201e);

/** How many quotations are open after this quotation mark: a colon within one is part of a group's name. */
function quotesAfter(mark: number, open: number): number {
  if (mark === 0xab || mark === 0x201e) return open + 1; // « „
  if (mark === 0xbb || mark === 0x201d) return Math.max(0, open - 1); // » ”
  return open > 0 ? open - 1 : 1; // " and “, which closes in German
}

function isEqual(name: Uint16Array, units: Uint16Array, from: number, to: number): boolean {
  if (name.length !== to - from) return false;
  for (let i = 0; i < name.length; i++) if (name[i] !== units[from + i]) return false;
  return true;
}
