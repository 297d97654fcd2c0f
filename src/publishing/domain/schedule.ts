import { Temporal } from 'temporal-polyfill';
import { ok, refuse, type Result } from '../../kernel/result.js';
import { type CalendarDate, type Instant } from '../../kernel/time.js';

/** Which of two equal hours is meant, on the night when clocks go back. */
export type RepeatedHour = 'first' | 'second';

/** A wall time that a zone never shows: clocks jump over it. The two nearest ones that it shows. */
export interface HourMissing {
  readonly kind: 'hour-missing';
  readonly wall: string;
  readonly before: string;
  readonly after: string;
}

/** A wall time that a zone shows twice, and both instants that it may mean. */
export interface HourTwice {
  readonly kind: 'hour-twice';
  readonly wall: string;
  readonly first: Instant;
  readonly second: Instant;
}

/**
 * The instant of a wall time in a zone.
 * @param wall `YYYY-MM-DDTHH:MM:SS`
 * @param hour which one, where the zone shows the wall time twice; elsewhere it does not matter
 */
export function instantOfWall(
  wall: Temporal.PlainDateTime,
  zone: string,
  hour: RepeatedHour | null,
): Result<Instant, HourMissing | HourTwice> {
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  const [first, second] = [earlier.toInstant(), later.toInstant()];
  if (first.equals(second)) return ok(first);
  if (!later.toPlainDateTime().equals(wall)) return refuse(missing(wall, earlier));
  if (hour === null) return refuse({ kind: 'hour-twice', wall: text(wall), first, second });
  return ok(hour === 'first' ? first : second);
}

/** The last minute before a jump and the first one after it. */
function missing(wall: Temporal.PlainDateTime, beforeJump: Temporal.ZonedDateTime): HourMissing {
  const jump = beforeJump.getTimeZoneTransition('next')!;
  return {
    kind: 'hour-missing',
    wall: text(wall),
    before: text(jump.subtract({ minutes: 1 }).toPlainDateTime()),
    after: text(jump.toPlainDateTime()),
  };
}

const text = (wall: Temporal.PlainDateTime): string => wall.toString({ smallestUnit: 'second' });

/** When an embargo ends that was given as a wall time: the later reading, so that nothing is known too early. */
export const embargoEnd = (wall: Temporal.PlainDateTime, zone: string): Instant =>
  wall.toZonedDateTime(zone, { disambiguation: 'later' }).toInstant();

/** The wall time of an instant in a zone, `YYYY-MM-DDTHH:MM:SS`. */
export const wallOf = (at: Instant, zone: string): string =>
  text(
    at.toZonedDateTimeISO(zone).toPlainDateTime().round({ smallestUnit: 'second', roundingMode: 'trunc' }),
  );

/** The instants between which days lie in a zone, the last one excluded: 23 or 25 hours count as what they are. */
export function spanOf(
  from: CalendarDate,
  to: CalendarDate,
  zone: string,
): { from: Instant; until: Instant } {
  const start = (day: Temporal.PlainDate): Instant => day.toZonedDateTime(zone).toInstant();
  return {
    from: start(Temporal.PlainDate.from(from)),
    until: start(Temporal.PlainDate.from(to).add({ days: 1 })),
  };
}

/** A night on which clocks change. */
export interface ClockChange {
  readonly date: CalendarDate;
  readonly direction: 'forward' | 'back';
  /** The wall time at which it happens, and the one that clocks then show: `HH:MM`. */
  readonly from: string;
  readonly to: string;
}

/** The changes of the clock between two days, both included. */
export function clockChanges(from: CalendarDate, to: CalendarDate, zone: string): ClockChange[] {
  const span = spanOf(from, to, zone);
  const changes: ClockChange[] = [];
  let at = span.from.toZonedDateTimeISO(zone).subtract({ nanoseconds: 1 }).getTimeZoneTransition('next');
  while (at !== null && at.epochMilliseconds < span.until.epochMilliseconds) {
    const before = at.subtract({ nanoseconds: 1 });
    const shift = at.offsetNanoseconds - before.offsetNanoseconds;
    const shown = at.toPlainDateTime().subtract({ nanoseconds: shift });
    if (shift !== 0)
      changes.push({
        date: at.toPlainDate().toString(),
        direction: shift > 0 ? 'forward' : 'back',
        from: minuteOf(shown),
        to: minuteOf(at.toPlainDateTime()),
      });
    at = at.getTimeZoneTransition('next');
  }
  return changes;
}

const minuteOf = (wall: Temporal.PlainDateTime): string =>
  wall.toPlainTime().toString({ smallestUnit: 'minute' });
