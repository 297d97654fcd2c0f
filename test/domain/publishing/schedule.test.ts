import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { clockChanges, instantOfWall, spanOf, wallOf } from '../../../src/publishing/domain/schedule.js';

const PARIS = 'Europe/Paris';
const wall = (text: string) => Temporal.PlainDateTime.from(text);

test('an hour is that of the organisation’s zone, in winter and in summer', () => {
  expect(instantOfWall(wall('2027-01-15T18:30:00'), PARIS, null)).toMatchObject({
    value: Temporal.Instant.from('2027-01-15T17:30:00Z'),
  });
  expect(instantOfWall(wall('2027-07-15T18:30:00'), PARIS, null)).toMatchObject({
    value: Temporal.Instant.from('2027-07-15T16:30:00Z'),
  });
});

test.each([
  ['2027-03-28T02:00:00', '2027-03-28T01:59:00', '2027-03-28T03:00:00'],
  ['2027-03-28T02:59:59', '2027-03-28T01:59:00', '2027-03-28T03:00:00'],
])('%s does not exist: the nearest are proposed', (missing, before, after) => {
  for (const hour of [null, 'first', 'second'] as const)
    expect(instantOfWall(wall(missing), PARIS, hour)).toEqual({
      ok: false,
      error: { kind: 'hour-missing', wall: missing, before, after },
    });
  expect(instantOfWall(wall(before), PARIS, null).ok).toBe(true);
  expect(instantOfWall(wall(after), PARIS, null).ok).toBe(true);
});

test('an hour that comes twice is asked about', () => {
  const twice = wall('2027-10-31T02:30:00');
  const [first, second] = ['2027-10-31T00:30:00Z', '2027-10-31T01:30:00Z'].map((at) =>
    Temporal.Instant.from(at),
  );
  expect(instantOfWall(twice, PARIS, null)).toEqual({
    ok: false,
    error: { kind: 'hour-twice', wall: '2027-10-31T02:30:00', first, second },
  });
  expect(instantOfWall(twice, PARIS, 'first')).toEqual({ ok: true, value: first });
  expect(instantOfWall(twice, PARIS, 'second')).toEqual({ ok: true, value: second });
});

test('every wall time that is understood is shown as it was written', () => {
  const zones = fc.constantFrom(
    PARIS,
    'America/Sao_Paulo',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Africa/Casablanca',
  );
  const minutes = fc.integer({ min: 0, max: 3 * 366 * 24 * 60 });
  fc.assert(
    fc.property(zones, minutes, fc.constantFrom('first', 'second'), (zone, minute, hour) => {
      const written = wall('2026-01-01T00:00:00').add({ minutes: minute });
      const read = instantOfWall(written, zone, hour as 'first' | 'second');
      if (read.ok) expect(wallOf(read.value, zone)).toBe(written.toString({ smallestUnit: 'second' }));
      else {
        if (read.error.kind !== 'hour-missing') throw new Error('It was said which one.');
        for (const near of [read.error.before, read.error.after]) {
          const proposed = instantOfWall(wall(near), zone, 'first');
          expect(proposed.ok && wallOf(proposed.value, zone)).toBe(near);
        }
        expect(read.error.before < read.error.wall && read.error.wall < read.error.after).toBe(true);
      }
    }),
  );
});

test('a day of 23 or 25 hours is the whole of it', () => {
  const hours = (day: string) => {
    const { from, until } = spanOf(day, day, PARIS);
    return (until.epochMilliseconds - from.epochMilliseconds) / 3_600_000;
  };
  expect([hours('2027-03-27'), hours('2027-03-28'), hours('2027-10-31')]).toEqual([24, 23, 25]);
});

test('both changes of the clock stand in a calendar', () => {
  expect(clockChanges('2027-01-01', '2027-12-31', PARIS)).toEqual([
    { date: '2027-03-28', direction: 'forward', from: '02:00', to: '03:00' },
    { date: '2027-10-31', direction: 'back', from: '03:00', to: '02:00' },
  ]);
  expect(clockChanges('2027-03-28', '2027-03-28', PARIS)).toHaveLength(1);
  expect(clockChanges('2027-03-29', '2027-10-30', PARIS)).toEqual([]);
  expect(clockChanges('2027-01-01', '2027-12-31', 'UTC')).toEqual([]);
});
