import { Temporal } from 'temporal-polyfill';

/** Where the company works; every scene is written in this wall time. */
export const COMPANY_ZONE = 'Europe/Paris';

/** A day of the story: whole weeks before the anchor's week (negative), and 1 for Monday to 7 for Sunday. */
export interface StoryDay {
  readonly week: number;
  readonly weekday: number;
}

const WEEKDAYS = ['lu', 'ma', 'me', 'je', 've', 'sa', 'di'];

/** Reads `-32 je` or `-32je`: the Thursday thirty-two weeks before the anchor's week. */
export function storyDay(text: string): StoryDay {
  const [, week, day] = /^(-\d+) ?(lu|ma|me|je|ve|sa|di)$/.exec(text) ?? [];
  if (week === undefined || day === undefined) throw new Error(`not a day of the story: ${text}`);
  return { week: Number(week), weekday: WEEKDAYS.indexOf(day) + 1 };
}

/** Easter Sunday of a Gregorian year (the anonymous algorithm, Nature 1876). */
export function easter(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(f / 31), day: (f % 31) + 1 });
}

const FIXED_HOLIDAYS = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];

const movable = new Map<number, readonly string[]>();

/** Easter Monday, Ascension and Whit Monday of a year. */
function movableHolidays(year: number): readonly string[] {
  const known = movable.get(year) ?? [1, 39, 50].map((days) => easter(year).add({ days }).toString());
  movable.set(year, known);
  return known;
}

/** Whether nobody works that day in France (Code du travail, art. L3133-1). */
export function isHoliday(date: Temporal.PlainDate): boolean {
  const day = date.toString();
  return FIXED_HOLIDAYS.includes(day.slice(5)) || movableHolidays(date.year).includes(day);
}

const isWorkingDay = (date: Temporal.PlainDate): boolean => date.dayOfWeek <= 5 && !isHoliday(date);

/** Weeks in which no works council meets and nobody calls a strike: the year's turn and the middle of August. */
const isDeadSeason = (date: Temporal.PlainDate): boolean => {
  const day = date.toString().slice(5);
  return day >= '12-22' || day <= '01-03' || (day >= '08-03' && day <= '08-21');
};

/** The days on which the story turns; they must be working days that people would choose. */
export const TURNING_DAYS = {
  announcement: '-70 ma',
  extraordinaryMeeting: '-68 je',
  councilOpinion: '-52 ma',
  photographs: '-44 ve',
  negotiationOpens: '-38 me',
  walkOut: '-32 je',
  secondWalkOut: '-31 ma',
  agreement: '-29 me',
} as const;

/** Turns days of the story into dates, moved by whole weeks so that weekdays hold whatever the anchor. */
export class StoryCalendar {
  private readonly monday: Temporal.PlainDate;
  private readonly shift: number;

  /** @param anchor the day on which the demonstration looks current; nothing is dated on or after it */
  constructor(readonly anchor: Temporal.PlainDate) {
    this.monday = anchor.subtract({ days: anchor.dayOfWeek - 1 });
    this.shift = this.bestShift();
  }

  /** The date of a day of life that goes by the calendar alone (chatter, arrivals). */
  plain(day: StoryDay): Temporal.PlainDate {
    return this.monday.add({ days: 7 * day.week + day.weekday - 1 });
  }

  /** The date of a day of the arc, which keeps clear of holidays: the last ten weeks and the first thirty stay put. */
  date(day: StoryDay): Temporal.PlainDate {
    const inArc = day.week <= -10 && day.week >= -74;
    return this.plain(inArc ? { ...day, week: day.week + this.shift } : day);
  }

  /**
   * A working day so many days before the anchor, or after it where the number is negative: what falls on a day on which
   * nobody works moves away from the anchor, so that the order of two days never turns round.
   */
  daysAgo(days: number): Temporal.PlainDate {
    const step = days > 0 ? -1 : 1;
    let date = this.anchor.subtract({ days });
    while (days !== 0 && !isWorkingDay(date)) date = date.add({ days: step });
    return date;
  }

  /** The whole-week offset with the fewest turning days on a holiday or in a dead season; nearest first. */
  private bestShift(): number {
    const turning = Object.values(TURNING_DAYS).map(storyDay);
    const spoiled = (shift: number): number =>
      turning
        .map((day) => this.plain({ ...day, week: day.week + shift }))
        .filter((date) => isHoliday(date) || isDeadSeason(date)).length;
    const offsets = [0, -1, 1, -2, 2, -3, 3, -4, 4];
    return offsets.reduce((best, offset) => (spoiled(offset) < spoiled(best) ? offset : best));
  }
}

const FRENCH_DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const ENGLISH_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const FRENCH_MONTHS =
  'janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre'.split(',');
const ENGLISH_MONTHS =
  'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');

const two = (n: number): string => String(n).padStart(2, '0');

/** A date as people write it: `J` « jeudi 12 mars », `j` « 12/03 », `E` "Thursday 12 March". */
export function writtenDate(date: Temporal.PlainDate, form: string): string {
  if (form === 'j') return `${two(date.day)}/${two(date.month)}`;
  if (form === 'E') {
    return `${ENGLISH_DAYS[date.dayOfWeek - 1]!} ${date.day} ${ENGLISH_MONTHS[date.month - 1]!}`;
  }
  const day = date.day === 1 ? '1er' : String(date.day);
  return `${FRENCH_DAYS[date.dayOfWeek - 1]!} ${day} ${FRENCH_MONTHS[date.month - 1]!}`;
}
