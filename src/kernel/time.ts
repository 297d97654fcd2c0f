import { Temporal } from 'temporal-polyfill';

/** A point in time. */
export type Instant = Temporal.Instant;

/** A day without a zone, `YYYY-MM-DD`, as PostgreSQL and GraphQL write it: two of them compare as texts. */
export type CalendarDate = string;

/** Whether a text is a day that exists, such as `2024-02-29`, in the years that people live in. */
export function isCalendarDate(text: string): text is CalendarDate {
  const parts = /^(1[89]|2[01])\d\d-(\d\d)-(\d\d)$/.exec(text);
  if (parts === null) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

/** Whether a text is an instant, such as a cursor that came back may hold. */
export function isInstantText(text: string): boolean {
  try {
    return Temporal.Instant.from(text).epochMilliseconds > 0;
  } catch {
    return false;
  }
}

/** The day on which an instant falls in a zone. */
export const dayOf = (at: Instant, zone = 'UTC'): CalendarDate =>
  zone === 'UTC'
    ? new Date(at.epochMilliseconds).toISOString().slice(0, 10)
    : at.toZonedDateTimeISO(zone).toPlainDate().toString();

/** The first millisecond of a day, UTC, as Unix milliseconds. */
export const startOfDay = (day: CalendarDate): number => Date.parse(`${day}T00:00:00Z`);

/**
 * The instant of a wall time on a day in a zone; one that the clocks skip that day is the moment they skip to.
 * @param time `00:00` for the day's beginning
 */
export const instantOn = (day: CalendarDate, zone: string, time = '00:00'): Instant =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant();

const EASTERNMOST = 14 * 3_600_000;

/** Unix milliseconds at which a day begins somewhere (UTC+14): a thing dated that day is not in the future. */
export const firstMomentOf = (day: CalendarDate): number => startOfDay(day) - EASTERNMOST;

/** The latest day that it is anywhere at an instant: a later one is in the future for everybody. */
export const latestDay = (at: Instant): CalendarDate =>
  new Date(at.epochMilliseconds + EASTERNMOST).toISOString().slice(0, 10);

/**
 * Unix milliseconds so many calendar months later, UTC; a month that is too short gives its last day.
 * @param months 36 for three years
 */
export function addMonths(at: number, months: number): number {
  const from = new Date(at);
  const day = from.getUTCDate();
  const to = new Date(from);
  to.setUTCDate(1);
  to.setUTCMonth(to.getUTCMonth() + months);
  to.setUTCDate(Math.min(day, daysInMonth(to)));
  return to.getTime();
}

const daysInMonth = (at: Date): number =>
  new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();

/** The instant of Unix milliseconds. */
export const instantOf = (milliseconds: number): Instant =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds);
