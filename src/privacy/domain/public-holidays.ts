import { type CalendarDate, dayOf, instantOf, startOfDay } from '../../kernel/time.js';

const DAY = 86_400_000;

/** Holidays with a date of their own (Code du travail, art. L3133-1), as month and day. */
const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
/** Easter Monday, Ascension and Whit Monday, in days after Easter Sunday. */
const AFTER_EASTER = [1, 39, 50];

/** The public holidays of metropolitan France in a year; Alsace and Moselle have two more, which no deadline of ours awaits. */
export function frenchHolidays(year: number): ReadonlySet<CalendarDate> {
  const easter = startOfDay(easterSunday(year));
  return new Set([
    ...FIXED.map((day) => `${year}-${day}`),
    ...AFTER_EASTER.map((days) => dayOf(instantOf(easter + days * DAY))),
  ]);
}

/** Easter Sunday in the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
export function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const march = moon + weekday - 7 * late + 22;
  return dayOf(instantOf(Date.UTC(year, 2, march)));
}
