/** Whole numbers as runs, each its first and last, in order and apart: how an import's posts are kept. */
export type NumberRanges = readonly (readonly [first: number, last: number])[];

/** The runs of some numbers, given in any order. */
export const rangesOf = (numbers: readonly number[]): NumberRanges =>
  joined([...numbers].sort((a, b) => a - b).map((number) => [number, number]));

/** Every number of either. */
export const union = (one: NumberRanges, other: NumberRanges): NumberRanges =>
  joined([...one, ...other].sort((a, b) => a[0] - b[0]));

/** Whether a number is among them. */
export function includes(ranges: NumberRanges, number: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]![1] < number) low = middle + 1;
    else high = middle;
  }
  return low < ranges.length && ranges[low]![0] <= number;
}

/** As PostgreSQL writes an int4multirange: `{[1,7),[9,10)}`. */
export const writeRanges = (ranges: NumberRanges): string =>
  `{${ranges.map(([first, last]) => `[${first},${last + 1})`).join(',')}}`;

/** What {@link writeRanges} wrote. */
export const readRanges = (text: string): NumberRanges =>
  [...text.matchAll(/\[(\d+),(\d+)\)/g)].map(([, first, end]) => [Number(first), Number(end) - 1] as const);

function joined(sorted: readonly (readonly [number, number])[]): NumberRanges {
  const ranges: [number, number][] = [];
  for (const [first, last] of sorted) {
    const before = ranges.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else ranges.push([first, last]);
  }
  return ranges;
}
