import { Temporal } from 'temporal-polyfill';

/** A session unused for this long has ended: a phone left on a table over night. */
export const IDLE_LIMIT = Temporal.Duration.from({ hours: 12 });
/** Used or not, a session ends after this. */
export const ABSOLUTE_LIMIT = Temporal.Duration.from({ hours: 7 * 24 });
/** Changing a password or a second factor needs a sign-in this fresh: a stolen session must not lock its owner out. */
export const FRESH_LIMIT = Temporal.Duration.from({ minutes: 30 });

/** How long a single-use address may be used. */
export const LINK_LIFE = {
  demonstration: Temporal.Duration.from({ minutes: 10 }),
  invitation: Temporal.Duration.from({ hours: 72 }),
} as const;

/** What a single-use address is for. */
export type LinkPurpose = keyof typeof LINK_LIFE;

/** The instants of a session. */
export interface SessionTimes {
  readonly lastSeenAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
}

/** Whether a session still counts. */
export const isAlive = ({ lastSeenAt, expiresAt }: SessionTimes, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, expiresAt) < 0 &&
  Temporal.Instant.compare(now, lastSeenAt.add(IDLE_LIMIT)) < 0;

/** Whether somebody signed in recently enough to change how they sign in. */
export const isFresh = (signedInAt: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, signedInAt.add(FRESH_LIMIT)) < 0;
