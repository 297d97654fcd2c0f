import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { isZone, WallClock } from '../../../src/listening/domain/wall-time.js';

const iso = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 19) + 'Z';
const read = (zone: string, walls: string[]): string[] => {
  const clock = new WallClock(zone);
  return walls.map((wall) => iso(clock.read(wall).at));
};

describe('the wall times of an export', () => {
  it('resolve 02:30 twice by the order of the file', () => {
    const walls = [
      '2026-10-25T01:50:00',
      '2026-10-25T02:30:00',
      '2026-10-25T02:10:00',
      '2026-10-25T02:30:00',
      '2026-10-25T03:00:00',
    ];
    expect(read('Europe/Paris', walls)).toEqual([
      '2026-10-24T23:50:00Z',
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:10:00Z',
      '2026-10-25T01:30:00Z',
      '2026-10-25T02:00:00Z',
    ]);
  });

  it('take 02:30 that never was for 03:30, and say so', () => {
    const clock = new WallClock('Europe/Paris');
    expect(clock.read('2026-03-29T02:30:00')).toEqual({
      at: Date.UTC(2026, 2, 29, 1, 30) / 1000,
      exists: false,
    });
    expect(clock.read('2026-03-29T03:30:00')).toEqual({
      at: Date.UTC(2026, 2, 29, 1, 30) / 1000,
      exists: true,
    });
  });

  it('agree with the calendar wherever the wall shows a time once', () => {
    const zone = fc.constantFrom(
      'Europe/Paris',
      'America/New_York',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'UTC',
      'America/Martinique',
      'Africa/Casablanca',
    );
    const seconds = fc.integer({ min: Date.UTC(2012, 0) / 1000, max: Date.UTC(2030, 0) / 1000 });
    fc.assert(
      fc.property(zone, seconds, (name, utc) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(utc * 1000).toZonedDateTimeISO(name);
        const wall = zoned.toPlainDateTime();
        fc.pre(wall.toZonedDateTime(name, { disambiguation: 'later' }).equals(wall.toZonedDateTime(name)));
        expect(new WallClock(name).read(wall.toString().padEnd(19, ':00').slice(0, 19))).toEqual({
          at: utc,
          exists: true,
        });
      }),
      { numRuns: 400 },
    );
  });

  it('know a zone from a word', () => {
    expect([isZone('Europe/Paris'), isZone('UTC'), isZone('Paris'), isZone('+02:00'), isZone('')]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
