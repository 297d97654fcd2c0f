import { type Refusal, type Result, ok, refusal, refuse } from '../../kernel/result.js';
import {
  addMonths,
  type CalendarDate,
  dayOf,
  instantOf,
  isCalendarDate,
  startOfDay,
} from '../../kernel/time.js';
import { frenchHolidays } from './public-holidays.js';

const DAY = 86_400_000;
/** GDPR Art. 12(3): one month, and two more where a request is complex. */
const MONTHS = { answer: 1, extended: 3 } as const;

/** Which days nobody works, by year. France by default. */
export type Holidays = (year: number) => ReadonlySet<CalendarDate>;

/** The last days on which a person's request may be answered. */
export interface Deadline {
  readonly receivedOn: CalendarDate;
  /** The answer is due by the end of this day; so is the word that it will take longer. */
  readonly dueOn: CalendarDate;
  /** The last day where an extension was told and reasoned in time. */
  readonly extendedTo: CalendarDate;
}

/**
 * The clock of a data-subject request (Regulation (EEC, Euratom) No 1182/71, Art. 3): the day of receipt is not counted; a
 * month ends on the same date of a later one, or on its last day where there is no such date; a last day on a Saturday,
 * Sunday or public holiday goes over to the end of the next working day. The extended one counts from the receipt too.
 * @param receivedOn the day of receipt in the controller's zone
 */
export function deadlineOf(receivedOn: CalendarDate, holidays: Holidays = frenchHolidays): Deadline {
  const after = (months: number) => workingDayFrom(addMonths(startOfDay(receivedOn), months), holidays);
  return { receivedOn, dueOn: after(MONTHS.answer), extendedTo: after(MONTHS.extended) };
}

/** {@link deadlineOf} for a day as somebody typed it. */
export function readDeadline(
  text: string,
  holidays: Holidays = frenchHolidays,
): Result<Deadline, Refusal<'day-unreadable'>> {
  return isCalendarDate(text) ? ok(deadlineOf(text, holidays)) : refuse(refusal('day-unreadable'));
}

/**
 * The extended deadline, where the person is told of it within the first one (Art. 12(3)).
 * @param toldOn the day on which she is told, with the reason
 */
export function extend(
  deadline: Deadline,
  toldOn: CalendarDate,
): Result<CalendarDate, Refusal<'extension-too-late'>> {
  if (toldOn <= deadline.dueOn) return ok(deadline.extendedTo);
  return refuse(refusal('extension-too-late', { due: deadline.dueOn }));
}

/** Whole days from one day to another; negative where it is past. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Math.round((startOfDay(to) - startOfDay(from)) / DAY);

/** How pressing a deadline is: `late` once it has passed or under a quarter of the time is left, `soon` under half. */
export function urgencyOf(
  from: CalendarDate,
  due: CalendarDate,
  today: CalendarDate,
): 'calm' | 'soon' | 'late' {
  const left = daysBetween(today, due) / Math.max(1, daysBetween(from, due));
  if (left < 1 / 4) return 'late';
  return left < 1 / 2 ? 'soon' : 'calm';
}

function workingDayFrom(at: number, holidays: Holidays): CalendarDate {
  const day = dayOf(instantOf(at));
  const weekday = new Date(at).getUTCDay();
  const isFree = weekday === 0 || weekday === 6 || holidays(Number(day.slice(0, 4))).has(day);
  return isFree ? workingDayFrom(at + DAY, holidays) : day;
}
