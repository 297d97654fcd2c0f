import { type Temporal } from 'temporal-polyfill';
import { dayOf, type Instant, instantOf, startOfDay } from '../kernel/time.js';

/**
 * The instant that stands for a day on which somebody said yes: its beginning, UTC; today is now, so that a yes of this
 * morning is later than a no of last night.
 */
export function startOfGivenDay(day: Temporal.PlainDate, now: Instant): Instant {
  const text = day.toString();
  return text === dayOf(now) ? now : instantOf(startOfDay(text));
}
