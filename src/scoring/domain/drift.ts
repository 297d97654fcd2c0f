const DAY = 86_400_000;

/** A person who used to be there and is going quiet, or says so. Shown apart: it is a reason to call, not a mark. */
export interface Drift {
  /** Unix milliseconds of the last message before the silence. */
  readonly since: number;
  readonly why: 'gone-quiet' | 'says-so';
}

/** What makes a silence a drift. Days, and messages. */
export const DRIFT = {
  /** The recent time that is compared with the time before. */
  recentDays: 60,
  /** The time before, which tells what is usual for this person. */
  usualDays: 300,
  /** Fewer messages than this in the usual time say nothing. */
  minimumUsual: 12,
  /** Recent activity below this share of the usual one, once the group's own quiet is taken out. */
  share: 0.25,
} as const;

/**
 * Whether somebody drifts away. The group's own rhythm is divided out, so that a quiet August makes nobody drift.
 *
 * @param own Unix milliseconds of the person's messages
 * @param group how many messages the person's groups had in the recent and in the usual time
 * @param saysSoAt Unix milliseconds of the latest message that speaks of leaving, or null
 */
export function drift(
  own: readonly number[],
  group: { readonly recent: number; readonly usual: number },
  saysSoAt: number | null,
  at: number,
): Drift | null {
  const recentFrom = at - DRIFT.recentDays * DAY;
  const usualFrom = recentFrom - DRIFT.usualDays * DAY;
  const recent = own.filter((t) => t > recentFrom && t <= at).length;
  const before = own.filter((t) => t > usualFrom && t <= recentFrom);
  const lastAt = own.reduce((latest, t) => (t <= at && t > latest ? t : latest), 0);
  if (saysSoAt !== null && saysSoAt > at - 2 * DRIFT.recentDays * DAY && saysSoAt <= at)
    return { since: saysSoAt, why: 'says-so' };
  if (before.length < DRIFT.minimumUsual || group.recent === 0 || group.usual === 0) return null;
  const expected = before.length * (group.recent / group.usual);
  return expected >= 1 && recent < DRIFT.share * expected ? { since: lastAt, why: 'gone-quiet' } : null;
}
