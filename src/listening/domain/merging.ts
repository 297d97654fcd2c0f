import { type Alignment } from './alignment.js';
import { type Sequence } from './sequence.js';

/**
 * Where each message of a file stands in its group's order. Stored messages keep their place; a new one goes
 * between its neighbours, and among stored messages that this phone never had, by time.
 * @param positions places of the stored messages, increasing
 * @returns a place for each message of the file; of a stored one, the place it has
 */
export function placesInGroup(
  stored: Sequence,
  positions: ArrayLike<number>,
  file: Sequence,
  alignment: Alignment,
): Float64Array {
  const places = new Float64Array(file.length);
  const follows = predecessors(stored, file, alignment);
  for (let at = 0; at < file.length;) {
    const match = alignment.matches[at]!;
    if (match >= 0) {
      places[at++] = positions[match]!;
      continue;
    }
    let end = at + 1;
    while (end < file.length && alignment.matches[end]! < 0 && follows[end] === follows[at]) end++;
    spread(places, at, end, positions, follows[at]!, stored.length);
    at = end;
  }
  return places;
}

/** For each new message of the file, the index of the stored message that it follows; -1 before all of them. */
function predecessors(stored: Sequence, file: Sequence, alignment: Alignment): Int32Array {
  const follows = new Int32Array(file.length).fill(-1);
  const next = new Int32Array(file.length);
  for (let at = file.length - 1, coming = stored.length; at >= 0; at--) {
    if (alignment.matches[at]! >= 0) coming = alignment.matches[at]!;
    next[at] = coming;
  }
  let last = -1;
  for (let at = 0; at < file.length; at++) {
    const match = alignment.matches[at]!;
    const seconds = file.at[at]! - alignment.offsetSeconds;
    if (match >= 0) last = match;
    else while (last + 1 < next[at]! && stored.at[last + 1]! <= seconds) last++;
    follows[at] = last;
  }
  return follows;
}

/** Places a run of new messages between the stored message it follows and the next one. */
function spread(
  places: Float64Array,
  from: number,
  to: number,
  positions: ArrayLike<number>,
  after: number,
  storedLength: number,
): void {
  const count = to - from;
  const isLast = after + 1 >= storedLength;
  const low = after >= 0 ? positions[after]! : isLast ? 0 : positions[0]! - count - 1;
  const step = isLast ? 1 : (positions[after + 1]! - low) / (count + 1);
  for (let at = 0; at < count; at++) places[from + at] = low + step * (at + 1);
}
