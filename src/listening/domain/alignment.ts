import { type Anchor, findAnchors } from './anchors.js';
import { knownAuthors } from './author-pairs.js';
import { type GapContext, matchGap } from './gap.js';
import { type Sequence } from './sequence.js';

/** Which messages of a file are stored already. */
export interface Alignment {
  /** For each message of the file: its index in the stored sequence, or -1. Increasing where not -1. */
  readonly matches: Int32Array;
  /** How many messages of the file are stored. */
  readonly shared: number;
  /** Seconds by which the file's clock is ahead of the stored one; to be asked about where not zero. */
  readonly offsetSeconds: number;
}

/**
 * Aligns two exports of one conversation as sequences. A message is not (author, time, text): labels differ from
 * phone to phone, media are dropped, edited and deleted messages read differently. Texts that occur once on both
 * sides anchor the alignment; between two anchors messages pair by minute, kind and order.
 */
export function align(stored: Sequence, file: Sequence): Alignment {
  const { anchors, offsetSeconds } = findAnchors(stored, file);
  const matches = new Int32Array(file.length).fill(-1);
  const authors = knownAuthors(stored, file, anchors);
  let from: Anchor = { stored: -1, file: -1 };
  for (const to of [...anchors, { stored: stored.length, file: file.length }]) {
    fillGap(
      stored,
      file,
      from,
      to,
      { offsetSeconds: gapOffset(stored, file, from, to, offsetSeconds), authors },
      matches,
    );
    if (to.file < file.length) matches[to.file] = to.stored;
    from = to;
  }
  let shared = 0;
  for (const match of matches) if (match >= 0) shared++;
  return { matches, shared, offsetSeconds };
}

/** The difference of the clocks next to a gap: it changes within a file when two zones change on different days. */
function gapOffset(stored: Sequence, file: Sequence, from: Anchor, to: Anchor, usual: number): number {
  const near = from.file >= 0 ? from : to.file < file.length ? to : null;
  if (near === null) return usual;
  const seconds = file.at[near.file]! - stored.at[near.stored]!;
  return Math.abs(seconds - usual) <= 60 ? usual : Math.round(seconds / 60) * 60;
}

function fillGap(
  stored: Sequence,
  file: Sequence,
  from: Anchor,
  to: Anchor,
  context: GapContext,
  matches: Int32Array,
): void {
  const storedRange = { from: from.stored + 1, to: to.stored };
  const fileRange = { from: from.file + 1, to: to.file };
  if (storedRange.from >= storedRange.to || fileRange.from >= fileRange.to) return;
  matchGap(stored, file, storedRange, fileRange, context, matches);
}
