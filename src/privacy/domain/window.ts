/** A stretch of time in Unix milliseconds, `until` excluded; Infinity where no end is known. */
export interface Window {
  readonly from: number;
  readonly until: number;
}

/** The part that two windows share; empty (`until <= from`) where they share none. */
export const intersect = (a: Window, b: Window): Window => ({
  from: Math.max(a.from, b.from),
  until: Math.min(a.until, b.until),
});

/** Whether a moment lies in a window. */
export const holds = (window: Window, at: number): boolean => window.from <= at && at < window.until;

/**
 * The end of the unbroken stretch of windows that begins with those holding at `at`. A permission that changes its
 * ground on the way (a member who leaves is a former member) must not seem to end in between.
 * @returns null where none holds at `at`
 */
export function coveredUntil(windows: readonly Window[], at: number): number | null {
  let end = at;
  for (const { from, until } of [...windows].sort((a, b) => a.from - b.from)) {
    if (from > end) break;
    if (until > end) end = until;
  }
  return end > at ? end : null;
}
