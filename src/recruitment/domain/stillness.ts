import { type Instant } from '../../kernel/time.js';

/** Days without a move or an exchange after which a lead is called still: three weeks lose most people. */
export const STILL_AFTER_DAYS = 21;

const DAY = 86_400_000;

/** Whole days from one instant to another, never below zero. @param since an ISO instant */
export const daysSince = (since: string, at: Instant): number =>
  Math.max(0, Math.floor((at.epochMilliseconds - Date.parse(since)) / DAY));

/** The instant before which a lead must have been quiet to be still, as ISO text. */
export const stillBefore = (at: Instant): string =>
  new Date(at.epochMilliseconds - STILL_AFTER_DAYS * DAY).toISOString();
