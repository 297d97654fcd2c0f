import { type Refusal, type Result, ok, refusal, refuse } from '../../kernel/result.js';
import { type CalendarDate, dayOf, type Instant, isCalendarDate, latestDay } from '../../kernel/time.js';
import { isMethod, type Method } from './method.js';

/** Why the use of somebody's data is restricted (GDPR Art. 18(1)(a) to (d)). */
export const RESTRICTION_REASONS = [
  'accuracy-contested',
  'unlawful-processing',
  'legal-claim',
  'objection-pending',
] as const;
export type RestrictionReason = (typeof RESTRICTION_REASONS)[number];

/** Whether a text is one of them. */
export const isRestrictionReason = (text: string): text is RestrictionReason =>
  (RESTRICTION_REASONS as readonly string[]).includes(text);

/** That somebody was told that the restriction will end: on which day, and how. */
export interface ToldOfLifting {
  readonly toldOn: CalendarDate;
  readonly method: Method;
}

/**
 * Whether a restriction may end: the person must have been told before (GDPR Art. 18(3)), on a day that is past or
 * today, and not before there was anything to tell.
 */
export function checkLifting(
  restrictedAt: Instant | null,
  told: { readonly toldOn: string; readonly method: string },
  at: Instant,
): Result<ToldOfLifting, Refusal> {
  const { toldOn, method } = told;
  if (restrictedAt === null) return refuse(refusal('not-restricted'));
  if (!isCalendarDate(toldOn)) return refuse(refusal('restriction-told-unreadable'));
  if (!isMethod(method)) return refuse(refusal('method-unknown'));
  if (toldOn > latestDay(at)) return refuse(refusal('restriction-told-in-the-future', { toldOn }));
  const begun = dayOf(restrictedAt);
  if (toldOn < begun) return refuse(refusal('restriction-told-too-early', { begun }));
  return ok({ toldOn, method });
}
