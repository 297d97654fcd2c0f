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
  /** Where fewer messages than this would be usual in the recent time, silence may be chance (Poisson: 2 % at 4). */
  minimumExpected: 4,
  /** Recent activity below this share of the usual one, once the group's own quiet is taken out. */
  share: 0.25,
  /** For so long a word about leaving is recent. */
  saysSoDays: 120,
  /** After so long it shows whether a word about leaving was meant... */
  settledDays: 14,
  /** ...by activity below this share of the usual one. */
  settledShare: 0.5,
} as const;

/** How many messages a person's groups had in the recent and in the usual time. */
export interface GroupRhythm {
  readonly recent: number;
  readonly usual: number;
}

/**
 * Whether somebody drifts away. The group's own rhythm is divided out, so that a quiet August makes nobody drift. One
 * word about leaving may be a joke or misread: it counts when it was said twice, or when silence follows it.
 *
 * @param own Unix milliseconds of the person's messages
 * @param saysSo Unix milliseconds of the messages that speak of leaving, in any order
 */
export function drift(
  own: readonly number[],
  group: GroupRhythm,
  saysSo: readonly number[],
  at: number,
): Drift | null {
  const recentFrom = at - DRIFT.recentDays * DAY;
  const usualFrom = recentFrom - DRIFT.usualDays * DAY;
  const before = own.filter((t) => t > usualFrom && t <= recentFrom).length;
  /** How many messages would be usual for this person since a moment of the recent time. */
  const expectedSince = (from: number): number =>
    group.usual === 0 ? 0 : before * (group.recent / group.usual) * ((at - from) / (DRIFT.recentDays * DAY));
  const writtenSince = (from: number): number => own.filter((t) => t > from && t <= at).length;
  const since = meant(saysSo, at, (from) => writtenSince(from) <= DRIFT.settledShare * expectedSince(from));
  if (since !== null) return { since, why: 'says-so' };
  const expected = expectedSince(recentFrom);
  if (before < DRIFT.minimumUsual || expected < DRIFT.minimumExpected) return null;
  if (writtenSince(recentFrom) >= DRIFT.share * expected) return null;
  return { since: Math.max(...own.filter((t) => t <= at)), why: 'gone-quiet' };
}

/** The latest recent word about leaving, where it was meant. */
function meant(
  saysSo: readonly number[],
  at: number,
  isQuietSince: (from: number) => boolean,
): number | null {
  const recent = saysSo.filter((t) => t > at - DRIFT.saysSoDays * DAY && t <= at);
  if (recent.length === 0) return null;
  const latest = Math.max(...recent);
  const isSettled = at - latest >= DRIFT.settledDays * DAY;
  return recent.length > 1 || (isSettled && isQuietSince(latest)) ? latest : null;
}
