import { addMonths } from '../../kernel/time.js';
import { type Standing } from './standing.js';
import { type Window } from './window.js';

/**
 * When the subject's data may be used as far as the duty to inform goes. Data collected elsewhere than from the
 * person needs a notice that names the source within one month (GDPR Art. 14(3)); past due, nothing is done with it
 * until the notice is given.
 */
export function informedWindows(standing: Standing): Window[] {
  if (standing.collection === 'from-the-person') return [{ from: -Infinity, until: Infinity }];
  const inTime = { from: -Infinity, until: noticeDueAt(standing) };
  const given = standing.noticeGivenAt;
  return given === null ? [inTime] : [inTime, { from: given.epochMilliseconds, until: Infinity }];
}

/** Unix milliseconds by which a notice is due for data collected elsewhere. */
export const noticeDueAt = (standing: Pick<Standing, 'collectedAt'>): number =>
  addMonths(standing.collectedAt.epochMilliseconds, 1);

/** Whether the first word to this person must bring the notice with it. */
export const owesNotice = (standing: Standing): boolean =>
  standing.collection === 'from-elsewhere' && standing.noticeGivenAt === null;
