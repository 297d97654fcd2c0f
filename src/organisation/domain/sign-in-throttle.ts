import { Temporal } from 'temporal-polyfill';

/** Failures older than this are forgotten. */
export const FAILURE_MEMORY = Temporal.Duration.from({ minutes: 30 });
/** Slips of the finger that cost nothing. */
const FREE_FAILURES = 5;
const FIRST_WAIT_SECONDS = 15;
const LONGEST_WAIT_SECONDS = 15 * 60;

/**
 * How long an e-mail address must wait before its next try: nothing for the first failures, then 15 s, 30 s, 60 s...
 * up to a quarter of an hour. An account is never locked, so nobody can lock a colleague out for good.
 * @param failures when the recent failures happened, in any order
 * @returns the instant from which a try is looked at, or null for at once
 */
export function waitsUntil(
  failures: readonly Temporal.Instant[],
  now: Temporal.Instant,
): Temporal.Instant | null {
  const horizon = now.subtract(FAILURE_MEMORY);
  const recent = failures
    .filter((at) => Temporal.Instant.compare(at, horizon) > 0)
    .sort(Temporal.Instant.compare);
  const last = recent.at(-1);
  if (last === undefined || recent.length < FREE_FAILURES) return null;
  const doubled = FIRST_WAIT_SECONDS * 2 ** (recent.length - FREE_FAILURES);
  const until = last.add({ seconds: Math.min(doubled, LONGEST_WAIT_SECONDS) });
  return Temporal.Instant.compare(until, now) > 0 ? until : null;
}
