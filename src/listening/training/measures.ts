import { type Intent, INTENT_CODES } from '../domain/reading/intents.js';

/** How well one label was found. `support` counts the messages that carry it. Figures from 0 to 1. */
export interface LabelMeasure {
  readonly label: Intent;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly support: number;
}

export interface Measures {
  /** The mean of the labels' F1, each label counting the same. */
  readonly macroF1: number;
  readonly labels: readonly LabelMeasure[];
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Compares, message by message, the labels that a person gave with those that were read. */
export function measure(
  given: readonly (readonly Intent[])[],
  found: readonly (readonly Intent[])[],
): Measures {
  const labels = INTENT_CODES.map((label): LabelMeasure => {
    const count = (test: (isGiven: boolean, isFound: boolean) => boolean): number =>
      given.filter((each, at) => test(each.includes(label), found[at]!.includes(label))).length;
    const hits = count((isGiven, isFound) => isGiven && isFound);
    const support = count((isGiven) => isGiven);
    const claimed = count((_, isFound) => isFound);
    const f1 = ratio(2 * hits, support + claimed);
    return { label, precision: ratio(hits, claimed), recall: ratio(hits, support), f1, support };
  });
  return {
    macroF1: ratio(
      labels.reduce((sum, { f1 }) => sum + f1, 0),
      labels.length,
    ),
    labels,
  };
}

/** Thresholds whose F1 is this near the best are as good: the examples are too few to tell them apart. */
const SLACK = 0.02;

/** The middle of the scores that, taken as threshold, give the best F1 on these examples, or nearly. */
export function bestThreshold(scores: readonly number[], carries: readonly boolean[]): number {
  const order = scores
    .map((score, at) => ({ score, carries: carries[at]! }))
    .sort((a, b) => b.score - a.score);
  const all = carries.filter(Boolean).length;
  let hits = 0;
  const cuts = order.map((each, at) => {
    hits += each.carries ? 1 : 0;
    const threshold = (each.score + (order[at + 1]?.score ?? each.score - 1)) / 2;
    return { threshold, f1: ratio(2 * hits, at + 1 + all) };
  });
  const least = Math.max(...cuts.map(({ f1 }) => f1)) - SLACK;
  const good = cuts.filter(({ f1 }) => f1 >= least);
  return ratio(
    good.reduce((sum, { threshold }) => sum + threshold, 0),
    good.length,
  );
}
