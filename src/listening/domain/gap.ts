import { type AuthorPairs } from './author-pairs.js';
import { INCOMPARABLE, KIND, type Sequence, TAKEN } from './sequence.js';

/** What pairs messages inside a gap. */
export interface GapContext {
  readonly offsetSeconds: number;
  readonly authors: AuthorPairs;
}

/** Indexes `from` (included) to `to` (excluded). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const MINUTE = 60;
/** Above this many pairs a gap is cut in two by time, so that work stays linear in the length of a file. */
const MOST_PAIRS = 60_000;

/** Pairs the messages of a gap between two anchors: as many and as alike as possible, in the same order. */
export function matchGap(
  stored: Sequence,
  file: Sequence,
  storedRange: Range,
  fileRange: Range,
  context: GapContext,
  matches: Int32Array,
): void {
  const near = within(stored, storedRange, file, fileRange, context.offsetSeconds);
  const rows = near.to - near.from;
  const columns = fileRange.to - fileRange.from;
  if (rows <= 0 || columns <= 0) return;
  if (rows * columns <= MOST_PAIRS || rows < 2 || columns < 2) {
    new GapTable(stored, file, near, fileRange, context).write(matches);
    return;
  }
  const middle = fileRange.from + (columns >> 1);
  const cut = firstAtOrAfter(stored, near, file.at[middle]! - context.offsetSeconds);
  matchGap(
    stored,
    file,
    { from: near.from, to: cut },
    { from: fileRange.from, to: middle },
    context,
    matches,
  );
  matchGap(stored, file, { from: cut, to: near.to }, { from: middle, to: fileRange.to }, context, matches);
}

/** The part of the stored range that lies in the time of the file's range: two years before it need no comparing. */
function within(stored: Sequence, range: Range, file: Sequence, fileRange: Range, offset: number): Range {
  let first = Infinity;
  let last = -Infinity;
  for (let at = fileRange.from; at < fileRange.to; at++) {
    first = Math.min(first, file.at[at]! - offset);
    last = Math.max(last, file.at[at]! - offset);
  }
  return {
    from: firstAtOrAfter(stored, range, first - MINUTE),
    to: firstAtOrAfter(stored, range, last + 2 * MINUTE),
  };
}

function firstAtOrAfter(sequence: Sequence, range: Range, seconds: number): number {
  let low = range.from;
  let high = range.to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sequence.at[middle]! < seconds) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The best common subsequence of a gap, by dynamic programming over how alike two messages are. */
class GapTable {
  private readonly width: number;
  private readonly best: Int32Array;

  constructor(
    private readonly stored: Sequence,
    private readonly file: Sequence,
    private readonly rows: Range,
    private readonly columns: Range,
    private readonly context: GapContext,
  ) {
    this.width = columns.to - columns.from + 1;
    this.best = new Int32Array((rows.to - rows.from + 1) * this.width);
    for (let row = rows.to - rows.from - 1; row >= 0; row--) this.fillRow(row);
  }

  /** Writes the pairs of the best path. */
  write(matches: Int32Array): void {
    let row = 0;
    let column = 0;
    while (row < this.rows.to - this.rows.from && column < this.width - 1) {
      const value = this.at(row, column);
      const alike = this.likeness(row, column);
      if (alike > 0 && value === alike + this.at(row + 1, column + 1)) {
        matches[this.columns.from + column++] = this.rows.from + row++;
      } else if (value === this.at(row + 1, column)) row++;
      else column++;
    }
  }

  private fillRow(row: number): void {
    for (let column = this.width - 2; column >= 0; column--) {
      const alike = this.likeness(row, column);
      const paired = alike > 0 ? alike + this.at(row + 1, column + 1) : 0;
      this.best[row * this.width + column] = Math.max(
        paired,
        this.at(row + 1, column),
        this.at(row, column + 1),
      );
    }
  }

  private at(row: number, column: number): number {
    return this.best[row * this.width + column]!;
  }

  private likeness(row: number, column: number): number {
    return likeness(this.stored, this.rows.from + row, this.file, this.columns.from + column, this.context);
  }
}

/** How surely two messages are one: 0 never; more for equal texts, then known authors, then the same minute. */
function likeness(stored: Sequence, one: number, file: Sequence, other: number, context: GapContext): number {
  const at = file.at[other]! - context.offsetSeconds;
  if (Math.abs(at - stored.at[one]!) > MINUTE) return 0;
  const [storedAuthor, fileAuthor] = [stored.authors[one]!, file.authors[other]!];
  if (!context.authors.mayBeOne(storedAuthor, fileAuthor)) return 0;
  const isKnown = context.authors.isOne(storedAuthor, fileAuthor);
  const body = bodyLikeness(stored, one, file, other, isKnown);
  if (body === 0) return 0;
  const sameMinute = Math.floor(at / MINUTE) === Math.floor(stored.at[one]! / MINUTE);
  return body * 4 + (isKnown ? 2 : 0) + (sameMinute ? 1 : 0);
}

function bodyLikeness(
  stored: Sequence,
  one: number,
  file: Sequence,
  other: number,
  isKnown: boolean,
): number {
  const [a, b] = [stored.kinds[one]!, file.kinds[other]!];
  const [text, otherText] = [stored.texts[one]!, file.texts[other]!];
  if (a === TAKEN) return 0;
  if (a === KIND.text && b === KIND.text) {
    if (text === INCOMPARABLE || otherText === INCOMPARABLE) return isKnown ? 2 : 0;
    return text === otherText ? 4 : 0;
  }
  if (a === b) return text === otherText ? 4 : 3;
  // Deleted after one phone exported and before the other did: only where the same person wrote at that time.
  return (a === KIND.deleted || b === KIND.deleted) && isKnown ? 1 : 0;
}
