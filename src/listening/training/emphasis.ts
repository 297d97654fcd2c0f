import { type Example } from './linear.js';

/** What a column says at least, against the mean of what all say: a rare word may yet matter beside others. */
const FLOOR = 0.5;

/** As if each column had been seen once more on each side. */
const PRIOR = 1;

/**
 * How loudly each column speaks for or against a label before anything is learnt: by the logarithm of how much
 * oftener it occurs on one side, softened by a floor (Wang and Manning, "Baselines and Bigrams: Simple, Good
 * Sentiment and Topic Classification", ACL 2012). The last column is the constant, which speaks plainly.
 */
export function emphasise(
  examples: readonly Example[],
  target: readonly boolean[],
  width: number,
): Float64Array {
  const [carried, others] = [new Float64Array(width).fill(PRIOR), new Float64Array(width).fill(PRIOR)];
  for (const [at, { columns }] of examples.entries())
    for (const column of columns) (target[at]! ? carried : others)[column]! += 1;
  const total = (side: Float64Array): number => side.reduce((sum, count) => sum + count, 0);
  const balance = total(others) / total(carried);
  const evidence = carried.map((count, column) => Math.abs(Math.log((count / others[column]!) * balance)));
  const mean = total(evidence) / width;
  return evidence.map((each, column) => (column === width - 1 ? 1 : FLOOR + (1 - FLOOR) * (each / mean)));
}
