import fc from 'fast-check';
import {
  daysBetween,
  deadlineOf,
  extend,
  readDeadline,
  urgencyOf,
} from '../../../src/privacy/domain/deadline.js';
import { easterSunday, frenchHolidays } from '../../../src/privacy/domain/public-holidays.js';
import { dayOf, instantOf } from '../../../src/kernel/time.js';

test.each([
  // The day of receipt is not counted.
  ['2027-03-05', '2027-04-05', '2027-06-07'],
  // A short month ends on its last day, here a Sunday: the next working day.
  ['2027-01-31', '2027-03-01', '2027-04-30'],
  // 14 July is a holiday, and a Friday in 2028: over to Monday.
  ['2028-06-14', '2028-07-17', '2028-09-14'],
  // Easter Monday 2026 is 6 April: the 5th is a Sunday, so two days go by.
  ['2026-03-05', '2026-04-07', '2026-06-05'],
  // Ascension and then a Friday that is worked.
  ['2026-04-14', '2026-05-15', '2026-07-15'],
  ['2024-01-31', '2024-02-29', '2024-04-30'],
  // Over New Year.
  ['2026-12-01', '2027-01-04', '2027-03-01'],
])('received on %s, an answer is due by %s, extended by %s', (receivedOn, dueOn, extendedTo) => {
  expect(deadlineOf(receivedOn)).toEqual({ receivedOn, dueOn, extendedTo });
});

test('an extension is told within the first month, or not at all', () => {
  const deadline = deadlineOf('2027-01-31');
  expect(extend(deadline, '2027-03-01')).toEqual({ ok: true, value: '2027-04-30' });
  expect(extend(deadline, '2027-03-02')).toMatchObject({ ok: false, error: { code: 'extension-too-late' } });
});

test.each(['2027-02-29', '31/01/2027', '', 'demain'])('%s is no day', (text) => {
  expect(readDeadline(text)).toMatchObject({ ok: false, error: { code: 'day-unreadable' } });
});

test('whatever the day, a deadline is a working day within the law’s bounds', () => {
  const day = fc
    .integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2099, 11, 31) })
    .map((at) => dayOf(instantOf(at)));
  fc.assert(
    fc.property(day, (receivedOn) => {
      const { dueOn, extendedTo } = deadlineOf(receivedOn);
      for (const last of [dueOn, extendedTo]) {
        expect([0, 6]).not.toContain(new Date(last).getUTCDay());
        expect(frenchHolidays(Number(last.slice(0, 4))).has(last)).toBe(false);
      }
      // A month is 28 to 31 days; a weekend beside holidays takes at most four more.
      expect(daysBetween(receivedOn, dueOn)).toBeGreaterThanOrEqual(28);
      expect(daysBetween(receivedOn, dueOn)).toBeLessThanOrEqual(35);
      expect(extendedTo > dueOn).toBe(true);
    }),
  );
});

test.each([
  [1961, '1961-04-02'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2024, '2024-03-31'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
])('Easter %i is %s', (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

test('France has eleven holidays a year', () => {
  expect([...frenchHolidays(2026)].sort()).toEqual([
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-08',
    '2026-05-14',
    '2026-05-25',
    '2026-07-14',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25',
  ]);
});

test.each([
  ['2026-03-01', 'calm'],
  ['2026-03-17', 'soon'],
  ['2026-03-25', 'late'],
  ['2026-04-02', 'late'],
])('on %s, a month due on 1 April is %s', (today, urgency) => {
  expect(urgencyOf('2026-03-01', '2026-04-01', today)).toBe(urgency);
});
