/** From one instant to another, both included, as UTC seconds. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/**
 * The periods that several exports cover together, in order. Two that touch or overlap are one; between two periods
 * nothing is known, and silence there means nothing.
 */
export function coveredPeriods(periods: readonly Period[]): Period[] {
  const covered: Period[] = [];
  for (const period of [...periods].sort((a, b) => a.from - b.from)) {
    const last = covered.at(-1);
    if (last !== undefined && period.from <= last.to) {
      covered[covered.length - 1] = { from: last.from, to: Math.max(last.to, period.to) };
    } else covered.push(period);
  }
  return covered;
}
