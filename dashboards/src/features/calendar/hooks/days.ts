import { addDays } from '../../../ui/dates.js';

export const views = ['week', 'month', 'list'] as const;
export type View = (typeof views)[number];

/** Days of a calendar, both included: `YYYY-MM-DD`. */
export interface Span {
  from: string;
  to: string;
}

/** 0 on Mondays, with which weeks begin in France as in Britain. */
export const weekdayOf = (date: string): number => (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;

const firstOfMonth = (date: string): string => `${date.slice(0, 7)}-01`;

/** The same day of another month, or its last one. */
function addMonths(date: string, months: number): string {
  const first = new Date(`${firstOfMonth(date)}T12:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + months);
  const begins = first.toISOString().slice(0, 10);
  const last = lastOfMonth(begins);
  const wanted = `${begins.slice(0, 7)}${date.slice(7)}`;
  return wanted < last ? wanted : last;
}

function lastOfMonth(date: string): string {
  const at = new Date(`${firstOfMonth(date)}T12:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + 1);
  return addDays(at.toISOString().slice(0, 10), -1);
}

/** The days that a view shows around a date; a month is filled up to whole weeks. */
export function spanOf(view: View, date: string): Span {
  const monday = addDays(date, -weekdayOf(date));
  if (view === 'week') return { from: monday, to: addDays(monday, 6) };
  const month = { from: firstOfMonth(date), to: lastOfMonth(date) };
  if (view === 'list') return month;
  return {
    from: addDays(month.from, -weekdayOf(month.from)),
    to: addDays(month.to, 6 - weekdayOf(month.to)),
  };
}

/** The date to show one step earlier (-1) or later (1). */
export const stepped = (view: View, date: string, direction: -1 | 1): string =>
  view === 'week' ? addDays(date, 7 * direction) : addMonths(date, direction);

export function daysOf({ from, to }: Span): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Days in rows of seven. */
export function weeksOf(span: Span): string[][] {
  const days = daysOf(span);
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

export const isDate = (text: string | null): text is string =>
  text !== null &&
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T12:00:00Z`)) &&
  addDays(text, 0) === text;
