import { type Sequence } from './sequence.js';

/** A message seen by both phones beyond doubt: indexes into the stored sequence and the file. */
export interface Anchor {
  readonly stored: number;
  readonly file: number;
}

const MINUTE = 60;
const QUARTER = 15 * MINUTE;
/** No two zones are further apart; a rare text repeated later than this is a repetition. */
const FARTHEST = 26 * 60 * MINUTE;
/** Anchors that must agree before a difference between two clocks is believed. */
const AGREEING = 3;

/**
 * Texts that occur once in each sequence, kept where the clocks agree and the order is the same in both.
 * @returns anchors in order, and by how many seconds the file's clock is ahead (a whole number of minutes)
 */
export function findAnchors(
  stored: Sequence,
  file: Sequence,
): { readonly anchors: Anchor[]; readonly offsetSeconds: number } {
  const candidates = rarePairs(stored, file);
  const offsets = believedOffsets(candidates.map((pair) => difference(stored, file, pair)));
  const agreed = candidates.filter((pair) => {
    const offset = difference(stored, file, pair);
    return offsets.some((believed) => Math.abs(believed - offset) <= MINUTE);
  });
  return { anchors: longestCommonOrder(agreed), offsetSeconds: offsets[0] ?? 0 };
}

const difference = (stored: Sequence, file: Sequence, pair: Anchor): number =>
  file.at[pair.file]! - stored.at[pair.stored]!;

/** Pairs of positions of the texts that stand exactly once on each side, in the order of the file. */
function rarePairs(stored: Sequence, file: Sequence): Anchor[] {
  const inStored = onlyPositions(stored);
  const inFile = onlyPositions(file);
  const pairs: Anchor[] = [];
  for (const [text, at] of inFile) {
    const found = inStored.get(text);
    if (at < 0 || found === undefined || found < 0) continue;
    if (Math.abs(file.at[at]! - stored.at[found]!) <= FARTHEST) pairs.push({ stored: found, file: at });
  }
  return pairs.sort((a, b) => a.file - b.file);
}

/** Where each text stands, or -1 where it stands more than once. */
function onlyPositions(sequence: Sequence): Map<number, number> {
  const positions = new Map<number, number>();
  for (let at = 0; at < sequence.length; at++) {
    const text = sequence.texts[at]!;
    if (text >= 0) positions.set(text, positions.has(text) ? -1 : at);
  }
  return positions;
}

/**
 * The differences that enough pairs agree on, most frequent first. More than one is possible: two zones whose
 * summers begin on different days. Without agreement only equal clocks are believed.
 */
function believedOffsets(differences: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const seconds of differences) {
    const minutes = Math.round(seconds / MINUTE) * MINUTE;
    counts.set(minutes, (counts.get(minutes) ?? 0) + 1);
  }
  // A phone that writes no seconds spreads one difference over two minutes.
  const around = (minutes: number): number =>
    [minutes - MINUTE, minutes, minutes + MINUTE].reduce((sum, near) => sum + (counts.get(near) ?? 0), 0);
  const least = Math.max(AGREEING, differences.length / 20);
  const agreed = [...counts.keys()].filter((minutes) => around(minutes) >= least);
  agreed.sort((a, b) => counts.get(b)! - counts.get(a)!);
  return agreed.length > 0 ? [...new Set(agreed.map(nearestZone))] : [0];
}

/** Zones differ by quarters of an hour: a minute beside one is a clock without seconds, not another zone. */
function nearestZone(minutes: number): number {
  const zone = Math.round(minutes / QUARTER) * QUARTER;
  return Math.abs(zone - minutes) <= MINUTE ? zone : minutes;
}

/** The longest part of the pairs whose order is the same in both sequences (patience sorting). */
function longestCommonOrder(pairs: readonly Anchor[]): Anchor[] {
  const ends: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (let at = 0; at < pairs.length; at++) {
    const pile = firstPileNotBelow(pairs, ends, pairs[at]!.stored);
    if (pile > 0) before[at] = ends[pile - 1]!;
    ends[pile] = at;
  }
  const chain: Anchor[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) chain.push(pairs[at]!);
  return chain.reverse();
}

function firstPileNotBelow(pairs: readonly Anchor[], ends: readonly number[], stored: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[ends[middle]!]!.stored < stored) low = middle + 1;
    else high = middle;
  }
  return low;
}
