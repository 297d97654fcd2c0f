const day = 86_400_000;
const hour = 3_600_000;
const readers = new Map<string, Intl.DateTimeFormat>();

function readerOf(zone: string): Intl.DateTimeFormat {
  const known = readers.get(zone);
  if (known) return known;
  const reader = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  readers.set(zone, reader);
  return reader;
}

/**
 * What clocks of a zone show at an instant, `YYYY-MM-DDTHH:MM:SS`. The browser's own zone plays no part.
 * @param at ISO text or Unix milliseconds
 */
export function wallOf(at: string | number, zone: string): string {
  const parts = Object.fromEntries(
    readerOf(zone)
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value]),
  );
  return `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}:${parts['second']}`;
}

/**
 * The instants at which clocks of a zone show a wall time, in order: one as a rule, none in an hour that is jumped
 * over, two in one that comes again.
 * @returns Unix milliseconds
 */
export function readingsOf(wall: string, zone: string): number[] {
  const asUtc = Date.parse(`${wall}Z`);
  // No zone changes its clocks twice within two days, so these are the only offsets that can hold.
  const offsets = [asUtc - day, asUtc + day].map((at) => Date.parse(`${wallOf(at, zone)}Z`) - at);
  const instants = [...new Set(offsets)].map((offset) => asUtc - offset);
  return instants.filter((at) => wallOf(at, zone) === wall).sort((a, b) => a - b);
}

/** Which of two equal hours an instant lies in, or null where its hour comes once. */
export function repeatedHour(at: string | number, zone: string): 'first' | 'second' | null {
  const readings = readingsOf(wallOf(at, zone), zone);
  if (readings.length < 2) return null;
  return Math.floor(new Date(at).getTime() / 1_000) * 1_000 === readings[0] ? 'first' : 'second';
}

/** What a clock hour of a day is: `once`, jumped over (`never`), or shown again (`twice`). */
export function kindOfHour(date: string, clockHour: number, zone: string): 'once' | 'never' | 'twice' {
  // Half an hour past: some zones shift by thirty minutes, and the middle tells for every hour-long shift.
  const count = readingsOf(`${date}T${String(clockHour).padStart(2, '0')}:30:00`, zone).length;
  return count === 1 ? 'once' : count === 0 ? 'never' : 'twice';
}

/** The offset of a zone at an instant from UTC, in hours. */
export const offsetAt = (at: string | number, zone: string): number =>
  (Date.parse(`${wallOf(at, zone)}Z`) - Math.floor(new Date(at).getTime() / 1_000) * 1_000) / hour;

export const dateOf = (wall: string): string => wall.slice(0, 10);
export const minuteOf = (wall: string): string => wall.slice(11, 16);
export const hourOf = (wall: string): number => Number(wall.slice(11, 13));

/** The wall time of what somebody typed: `2026-11-26` and `09:30`. */
export const wallFrom = (date: string, minute: string): string => `${date}T${minute}:00`;

/** Another day, the same hour; with `clockHour`, another hour too, the same minutes. */
export function movedTo(wall: string, date: string, clockHour?: number): string {
  if (clockHour === undefined) return `${date}${wall.slice(10)}`;
  return `${date}T${String(clockHour).padStart(2, '0')}${wall.slice(13)}`;
}
