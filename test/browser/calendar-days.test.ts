import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  cellBeside,
  cellOf,
  firstCellToCome,
  isGone,
  TRAY,
  wallOfDrop,
} from '../../dashboards/src/features/calendar/hooks/cells.js';
import {
  daysOf,
  isDate,
  spanOf,
  stepped,
  views,
  weekdayOf,
  weeksOf,
} from '../../dashboards/src/features/calendar/hooks/days.js';
import {
  kindOfHour,
  movedTo,
  offsetAt,
  readingsOf,
  repeatedHour,
  wallFrom,
  wallOf,
} from '../../dashboards/src/features/calendar/hooks/wall.js';

const PARIS = 'Europe/Paris';
const dates = fc
  .integer({ min: 0, max: 4_000 })
  .map((days) => Temporal.PlainDate.from('2024-01-01').add({ days }).toString());

describe('the days that a view shows', () => {
  test('a week begins on Monday and holds its date', () => {
    expect(spanOf('week', '2026-11-22')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(spanOf('week', '2026-11-23')).toEqual({ from: '2026-11-23', to: '2026-11-29' });
  });

  test('a month is filled up to whole weeks; its list is not', () => {
    expect(spanOf('month', '2026-11-22')).toEqual({ from: '2026-10-26', to: '2026-12-06' });
    expect(spanOf('month', '2027-02-10')).toEqual({ from: '2027-02-01', to: '2027-02-28' });
    expect(spanOf('list', '2028-02-10')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  });

  test('whatever the date, every view holds it, and fits what the service answers at once', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...views), (date, view) => {
        const span = spanOf(view, date);
        const days = daysOf(span);
        expect(days).toContain(date);
        expect(days.length).toBeLessThanOrEqual(62);
        if (view !== 'list')
          expect(weeksOf(span).every((week) => weekdayOf(week[0]!) === 0 && week.length === 7)).toBe(true);
      }),
    );
  });

  test('a step leads to the neighbouring span, with no day left out between them', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom('week', 'list'), (date, view) => {
        const next = spanOf(view, stepped(view, date, 1));
        const { to } = spanOf(view, date);
        expect(next.from).toBe(Temporal.PlainDate.from(to).add({ days: 1 }).toString());
        expect(spanOf(view, stepped(view, next.from, -1)).to).toBe(to);
      }),
    );
    expect(stepped('month', '2026-10-31', 1)).toBe('2026-11-30');
    expect(stepped('month', '2026-12-15', 1)).toBe('2027-01-15');
  });

  test('an address that holds no date is none', () => {
    expect(['2026-02-29', '2026-13-01', '26-1-1', '', 'hier', null].filter(isDate)).toEqual([]);
    expect(isDate('2028-02-29')).toBe(true);
  });
});

describe('hours across both changes of the clock', () => {
  test('a move keeps what the clock shows; the instants are 24 hours apart, or 25, or 23', () => {
    const apart = (from: string, to: string) =>
      (readingsOf(movedTo(`${from}T09:30:00`, to), PARIS)[0]! - readingsOf(`${from}T09:30:00`, PARIS)[0]!) /
      3_600_000;
    expect(movedTo('2026-10-24T09:30:00', '2026-10-25')).toBe('2026-10-25T09:30:00');
    expect(apart('2026-10-23', '2026-10-24')).toBe(24);
    expect(apart('2026-10-24', '2026-10-25')).toBe(25);
    expect(apart('2027-03-27', '2027-03-28')).toBe(23);
    expect(movedTo('2026-10-24T09:30:00', '2026-10-26', 14)).toBe('2026-10-26T14:30:00');
    expect(wallFrom('2026-10-26', '07:05')).toBe('2026-10-26T07:05:00');
  });

  test('02:30 comes twice on 25 October 2026, and never on 28 March 2027', () => {
    expect(readingsOf('2026-10-25T02:30:00', PARIS).map((at) => new Date(at).toISOString())).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
    ]);
    expect(readingsOf('2027-03-28T02:30:00', PARIS)).toEqual([]);
    expect([1, 2, 3].map((hour) => kindOfHour('2026-10-25', hour, PARIS))).toEqual(['once', 'twice', 'once']);
    expect([1, 2, 3].map((hour) => kindOfHour('2027-03-28', hour, PARIS))).toEqual(['once', 'never', 'once']);
  });

  test('which of two equal hours an instant lies in, by its offset too', () => {
    expect(repeatedHour('2026-10-25T00:30:00Z', PARIS)).toBe('first');
    expect(repeatedHour('2026-10-25T01:30:00.250Z', PARIS)).toBe('second');
    expect(repeatedHour('2026-10-25T02:30:00Z', PARIS)).toBeNull();
    expect(offsetAt('2026-10-25T00:30:00Z', PARIS)).toBe(2);
    expect(offsetAt('2026-10-25T01:30:00Z', PARIS)).toBe(1);
  });

  test.each([PARIS, 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC'])(
    'reads wall times of %s as Temporal does, on every day of two years',
    (zone) => {
      const minutes = fc.integer({ min: 0, max: 2 * 366 * 24 * 60 });
      fc.assert(
        fc.property(minutes, (minute) => {
          const wall = Temporal.PlainDateTime.from('2026-01-01T00:00').add({ minutes: minute });
          const text = wall.toString({ smallestUnit: 'second' });
          const both = (['earlier', 'later'] as const).map((disambiguation) =>
            wall.toZonedDateTime(zone, { disambiguation }),
          );
          const expected = [
            ...new Set(
              both.filter((at) => at.toPlainDateTime().equals(wall)).map((at) => at.epochMilliseconds),
            ),
          ];
          expect(readingsOf(text, zone)).toEqual(expected);
          for (const at of expected) expect(wallOf(at, zone)).toBe(text);
        }),
        { numRuns: 300, examples: [[(297 * 24 + 2) * 60 + 30], [(451 * 24 + 2) * 60 + 30]] },
      );
    },
  );
});

describe('cells of the grid', () => {
  const month = { days: daysOf(spanOf('month', '2026-11-22')), hours: null };
  const week = { days: daysOf(spanOf('week', '2026-11-25')), hours: [7, 8, 9] };

  test('what has gone by takes nothing: days before today, hours before this one', () => {
    const now = '2026-11-25T08:40:00';
    expect(['2026-11-24', '2026-11-25', '2026-11-26', TRAY].map((cell) => isGone(cell, now))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(['2026-11-25T07', '2026-11-25T08', '2026-11-25T09'].map((cell) => isGone(cell, now))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('arrows lead to the days and weeks beside, and stay inside what is shown', () => {
    expect(cellBeside(month, '2026-11-22', 'ArrowRight')).toBe('2026-11-23');
    expect(cellBeside(month, '2026-11-22', 'ArrowDown')).toBe('2026-11-29');
    expect(cellBeside(month, '2026-12-06', 'ArrowRight')).toBe('2026-12-06');
    expect(cellBeside(month, '2026-10-27', 'ArrowUp')).toBe(TRAY);
    expect(cellBeside(month, TRAY, 'ArrowDown')).toBe('2026-10-26');
  });

  test('in the week they lead to the hours beside too', () => {
    expect(cellBeside(week, '2026-11-25T08', 'ArrowDown')).toBe('2026-11-25T09');
    expect(cellBeside(week, '2026-11-25T09', 'ArrowDown')).toBe('2026-11-25T09');
    expect(cellBeside(week, '2026-11-25T07', 'ArrowUp')).toBe(TRAY);
    expect(cellBeside(week, '2026-11-25T07', 'ArrowLeft')).toBe('2026-11-24T07');
    expect(cellOf(week, '2026-11-25T08:30:00')).toBe('2026-11-25T08');
    expect(cellOf(week, '2026-12-25T08:30:00')).toBeNull();
  });

  test('wherever the arrows lead, it is a cell of the grid or the tray, and the way back is the other arrow', () => {
    const cells = week.days.flatMap((day) => week.hours.map((hour) => `${day}T0${hour}`));
    const back = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft', ArrowDown: 'ArrowUp' } as const;
    const arrows = Object.keys(back) as (keyof typeof back)[];
    fc.assert(
      fc.property(fc.constantFrom(...cells), fc.constantFrom(...arrows), (cell, arrow) => {
        const next = cellBeside(week, cell, arrow);
        expect(cells).toContain(next);
        if (next !== cell) expect(cellBeside(week, next, back[arrow])).toBe(cell);
      }),
    );
  });

  test('a drop on a day keeps the hour; on an hour it keeps the minutes; without an hour it is a morning', () => {
    expect(wallOfDrop('2026-11-20T17:45:00', '2026-11-25')).toBe('2026-11-25T17:45:00');
    expect(wallOfDrop('2026-11-20T17:45:00', '2026-11-25T09')).toBe('2026-11-25T09:45:00');
    expect(wallOfDrop(null, '2026-11-25T08')).toBe('2026-11-25T08:00:00');
    expect(wallOfDrop(null, '2026-11-25')).toBe('2026-11-25T09:00:00');
    expect(firstCellToCome(week, '2026-11-25T08:40:00')).toBe('2026-11-26T09');
    expect(firstCellToCome(month, '2026-11-25T08:40:00')).toBe('2026-11-26');
  });
});
