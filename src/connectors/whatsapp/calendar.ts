import { type Dialect } from '../../listening/reader.port.js';
import { type HeaderScanner } from './header.js';

export type DateOrder = Dialect['dateOrder'];

/** WhatsApp began in 2009; no export is older, and two-digit years are read against that. */
const FIRST_YEAR = 2009;
const BUDDHIST_OFFSET = 543;
const FIRST_BUDDHIST_YEAR = FIRST_YEAR + BUDDHIST_OFFSET;

/** The Gregorian year of a year as written: two digits, or the Buddhist era of Thai phones. */
export function gregorianYear(year: number): number {
  if (year >= FIRST_BUDDHIST_YEAR - 100 && year < FIRST_BUDDHIST_YEAR + 200) return year - BUDDHIST_OFFSET;
  if (year >= 100) return year;
  return year >= FIRST_BUDDHIST_YEAR % 100 ? year + 2500 - BUDDHIST_OFFSET : year + 2000;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether the Gregorian calendar has this day. A `Date` for each line would cost more than reading the line. */
function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  if (year < 1900 || year > 2199) return false;
  return day <= MONTH_LENGTHS[month - 1]! + (month === 2 && isLeap(year) ? 1 : 0);
}

/** Year, month and day packed so that later days are greater; -1 where the calendar has no such day. */
export function dayNumber(header: HeaderScanner, order: DateOrder): number {
  const { first, second, third, yearField } = header;
  const lastYear = yearField === 2 && order !== 'ymd';
  const year = gregorianYear(yearField === 1 ? second : lastYear ? third : first);
  const a = yearField === 2 && lastYear ? first : yearField === 1 ? first : second;
  const b = yearField === 2 && lastYear ? second : third;
  const dayFirst = order === 'dmy' && yearField !== 0;
  const month = dayFirst ? b : a;
  const day = dayFirst ? a : b;
  return isDate(year, month, day) ? year * 10_000 + month * 100 + day : -1;
}

const TWO_DIGITS: readonly string[] = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));

/** `HH:MM:00` of each minute of a day: most exports write no seconds, and then a wall time is joined of two parts. */
const WHOLE_MINUTES: readonly string[] = Array.from(
  { length: 24 * 60 },
  (_, minute) => `${TWO_DIGITS[Math.floor(minute / 60)]!}:${TWO_DIGITS[minute % 60]!}:00`,
);

/** Turns headers into wall times, keeping the text of the day that most lines share with the one before. */
export class WallClock {
  private dayCount = -1;
  private day = '';
  private second = -1;
  private text = '';

  constructor(private readonly order: DateOrder) {}

  /** `YYYY-MM-DDTHH:MM:SS`, or null where the calendar has no such day: then the line is no header. */
  read(header: HeaderScanner): string | null {
    if (header.dayCount !== this.dayCount) {
      const day = dayNumber(header, this.order);
      if (day < 0) return null;
      this.dayCount = header.dayCount;
      this.day = dayText(day);
      this.second = -1;
    }
    const minute = header.hour * 60 + header.minute;
    const second = minute * 60 + header.seconds;
    if (second !== this.second) {
      this.second = second;
      const time = WHOLE_MINUTES[minute]!;
      this.text = this.day + (header.seconds === 0 ? time : time.slice(0, 6) + TWO_DIGITS[header.seconds]!);
    }
    return this.text;
  }
}

const dayText = (day: number): string =>
  `${Math.floor(day / 10_000)}-${TWO_DIGITS[Math.floor(day / 100) % 100]!}-${TWO_DIGITS[day % 100]!}T`;
