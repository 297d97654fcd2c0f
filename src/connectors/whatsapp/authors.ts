import { isMark, isSpace, SPACE } from './unit-cursor.js';
import { authorLabel } from './marks.js';
import { NameTrie } from './name-trie.js';
import { isActInstead } from './phrase-book.js';

const COLON = 0x3a;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
/** No name is longer, in code units; a colon farther on belongs to a notice. */
const LONGEST_NAME = 128;

/**
 * Finds where a name ends and the body begins, and gives each name one string, without decoding it again on every
 * line. `body` is set by {@link split}.
 */
export class Authors {
  /** Offset of the body after a successful {@link split}. */
  body = 0;

  private readonly known = new NameTrie();

  /** The author of the line whose header ends at `start`, or null for a line of WhatsApp's own. */
  split(units: Uint16Array, start: number, end: number): string | null {
    let from = start;
    while (isMark(units[from]!)) from++;
    const colon = this.known.walk(units, from, COLON);
    // Whatever made these units a name with a colon and a space after it, does so again.
    if (colon >= 0 && units[colon + 1] === SPACE) {
      this.body = colon + 2;
      return this.known.label;
    }
    return this.splitNewName(units, from, end) ?? this.splitShortly(colon, end);
  }

  private splitNewName(units: Uint16Array, from: number, end: number): string | null {
    const colon = separatorIn(units, from, Math.min(end, from + LONGEST_NAME), end);
    if (colon < 0) return null;
    const name = units.slice(from, colon);
    const label = authorLabel(String.fromCharCode(...name));
    if (label === '' || isActInstead(label)) return null;
    this.known.learn(name, label);
    this.body = units[colon + 1] === SPACE ? colon + 2 : colon + 1;
    return label;
  }

  /** `John:.` has no space after the colon, so that only a name met before makes it a message. */
  private splitShortly(colon: number, end: number): string | null {
    if (colon < 0 || colon >= end) return null;
    this.body = colon + 1;
    return this.known.label;
  }
}

/** The offset of the first colon that ends a name, or -1. */
function separatorIn(units: Uint16Array, from: number, limit: number, end: number): number {
  let quotes = 0;
  for (let at = from; at < limit; at++) {
    const unit = units[at]!;
    if (unit === COLON && quotes === 0 && isSeparator(units, at, end) && !isAfterSpace(units, at)) return at;
    if (isQuote(unit)) quotes = quotesAfter(unit, quotes);
  }
  return -1;
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
