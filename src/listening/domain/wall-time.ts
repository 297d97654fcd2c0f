import { Temporal } from 'temporal-polyfill';

const DAY = 86_400;
const QUARTER = 900;
/** Exports without seconds, and Android's, are not strictly in order: a minute back is no sign of the second 02:30. */
const DISORDER = 120;

/** A wall time read in a zone. Seconds since 1970 in UTC. */
export interface ReadInstant {
  readonly at: number;
  /** False where no clock of this zone ever showed it (the hour skipped in spring): the zone may be wrong. */
  readonly exists: boolean;
}

/** Whether this runtime knows an IANA zone by that name. */
export function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return /^[A-Za-z]/.test(zone);
  } catch {
    return false;
  }
}

const days = new Map<string, number>();
const MOST_DAYS = 50_000;

/** `YYYY-MM-DDTHH:MM:SS` as seconds since 1970, as if the wall stood in UTC. */
export function wallSeconds(wall: string): number {
  return dayStart(wall.slice(0, 10)) + pair(wall, 11) * 3600 + pair(wall, 14) * 60 + pair(wall, 17);
}

/** Days are few beside messages: each is counted once. */
function dayStart(date: string): number {
  const known = days.get(date);
  if (known !== undefined) return known;
  if (days.size >= MOST_DAYS) days.clear();
  const start = Date.UTC(Number(date.slice(0, 4)), pair(date, 5) - 1, pair(date, 8)) / 1000;
  days.set(date, start);
  return start;
}

/** The two digits at a place. */
const pair = (text: string, at: number): number =>
  (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;

/**
 * Reads the wall times of one export, in file order, in the zone of the phone that wrote it. The hour that comes
 * twice in autumn is resolved by that order: once time would go back, it is the second one.
 *
 * Offsets are remembered by day, and by quarter of an hour on the days of a change: asking the zone's rules for
 * each message would cost more than reading the file.
 */
export class WallClock {
  private readonly offsetAtDay = new Map<number, number>();
  private readonly quarters = new Map<number, readonly number[]>();
  private previous = -Infinity;

  /** @param zone an IANA zone that {@link isZone} knows */
  constructor(private readonly zone: string) {}

  /** The instant of the next message's wall time. A text ending in `Z` is UTC already. */
  read(wall: string): ReadInstant {
    const local = wallSeconds(wall);
    if (wall.endsWith('Z')) return { at: local, exists: true };
    const [first, second] = this.offsets(local);
    if (first === undefined) {
      // Skipped hour: the offset before the change, so that 02:30 becomes 03:30 as everybody's phone did.
      return this.seen(local - this.offsetAt(local - DAY), false);
    }
    if (second !== undefined && local - first < this.previous - DISORDER)
      return this.seen(local - second, true);
    return this.seen(local - first, true);
  }

  private seen(at: number, exists: boolean): ReadInstant {
    if (at > this.previous) this.previous = at;
    return { at, exists };
  }

  /** The offsets under which a clock showed this: none, one, or two with the earlier instant first. */
  private offsets(local: number): readonly number[] {
    const day = Math.floor(local / DAY);
    const before = this.dayOffset(day - 1);
    if (before === this.dayOffset(day + 2)) return [before];
    const quarter = Math.floor(local / QUARTER);
    const known = this.quarters.get(quarter);
    if (known !== undefined) return known;
    const possible = [...new Set([before, this.dayOffset(day + 2)])];
    const found = possible.filter((offset) => this.offsetAt(quarter * QUARTER - offset) === offset);
    found.sort((a, b) => b - a);
    this.quarters.set(quarter, found);
    return found;
  }

  private dayOffset(day: number): number {
    const known = this.offsetAtDay.get(day);
    if (known !== undefined) return known;
    const offset = this.offsetAt(day * DAY);
    this.offsetAtDay.set(day, offset);
    return offset;
  }

  /** Seconds east of Greenwich at an instant in UTC seconds. */
  private offsetAt(utc: number): number {
    const instant = Temporal.Instant.fromEpochMilliseconds(utc * 1000);
    return Math.round(instant.toZonedDateTimeISO(this.zone).offsetNanoseconds / 1e9);
  }
}
