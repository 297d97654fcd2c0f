import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { SCALARS } from '../../../src/api/scalars.js';

const { Instant, CalendarDate, WallTime, LongInt } = SCALARS;

test.each([
  [Instant, ['2027-03-01T12:00:00Z', '2027-03-01T12:00:00.25Z']],
  [CalendarDate, ['2027-02-28', '2024-02-29']],
  [WallTime, ['2027-03-28T02:30:00']],
])('%s reads what it writes', (scalar, texts) => {
  for (const text of texts) {
    expect(scalar.serialize(text)).toBe(text);
    expect(scalar.serialize(scalar.parseValue(text))).toBe(text);
  }
});

test.each([
  [
    Instant,
    ['2027-03-01T12:00:00', '2027-03-01T12:00:00+01:00', '2027-13-01T12:00:00Z', '2027-03-01', 1, null],
  ],
  [CalendarDate, ['2027-02-29', '2027-2-8', '28/02/2027', '2027-02-28T00:00:00Z', '+002027-02-28', 20270228]],
  [WallTime, ['2027-03-01T25:00:00', '2027-03-01T12:00', '2027-03-01T12:00:00Z']],
  [LongInt, [1.5, 2 ** 53, Infinity, NaN, '1', null]],
])('%s refuses what it would not write', (scalar, values) => {
  for (const value of values) {
    expect(() => scalar.parseValue(value)).toThrow(`${scalar.name} cannot be read.`);
    expect(() => scalar.serialize(value)).toThrow(`${scalar.name} cannot be read.`);
  }
});

test('what the database gives in microseconds is written in milliseconds', () => {
  expect(Instant.serialize('2026-11-22T12:48:20.16966Z')).toBe('2026-11-22T12:48:20.17Z');
});

test('every safe whole number passes', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (n) => expect(LongInt.serialize(LongInt.parseValue(n))).toBe(n)),
  );
});

test('a value of another kind of time is refused', () => {
  expect(() => CalendarDate.serialize(Temporal.Instant.from('2027-03-01T12:00:00Z'))).toThrow();
});
