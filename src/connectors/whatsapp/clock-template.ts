import { isAsciiDigit, SPACE } from './unit-cursor.js';

const DIGIT_0 = 0x30;
const LONGEST = 24;

/**
 * How the last header wrote its time and what follows it, up to the author: two digits each for hour, minute and
 * perhaps seconds, and the same units between and after them. Nearly every line of an export repeats it, and comparing
 * is several times cheaper than reading. What differs in any unit is for the scanner.
 */
export class ClockTemplate {
  hour = 0;
  minute = 0;
  seconds = 0;
  /** In code units; 0 while nothing is known. */
  length = 0;

  private readonly units = new Uint16Array(LONGEST);
  private hasSeconds = false;

  /** Learns from units that the scanner understood. It must read them to their end, a space, and no further. */
  learn(units: Uint16Array, from: number, to: number): void {
    this.forget();
    const length = to - from;
    if (length > LONGEST || units[to - 1] !== SPACE) return;
    if (!hasTwoDigits(units, from) || !hasTwoDigits(units, from + 3)) return;
    this.hasSeconds = units[from + 5] === units[from + 2] && hasTwoDigits(units, from + 6);
    for (let i = 0; i < length; i++) this.units[i] = units[from + i]!;
    this.length = length;
  }

  forget(): void {
    this.length = 0;
  }

  /** Whether the time at `at` is written so; then its fields tell it. */
  reads(units: Uint16Array, at: number): boolean {
    if (this.length === 0 || !hasTwoDigits(units, at) || !hasTwoDigits(units, at + 3)) return false;
    if (units[at + 2] !== this.units[2]) return false;
    let rest = 5;
    if (this.hasSeconds) {
      if (units[at + 5] !== this.units[5] || !hasTwoDigits(units, at + 6)) return false;
      this.seconds = twoDigits(units, at + 6);
      rest = 8;
    } else this.seconds = 0;
    for (; rest < this.length; rest++) if (units[at + rest] !== this.units[rest]) return false;
    this.hour = twoDigits(units, at);
    this.minute = twoDigits(units, at + 3);
    return this.hour <= 23 && this.minute <= 59 && this.seconds <= 59;
  }
}

const hasTwoDigits = (units: Uint16Array, at: number): boolean =>
  isAsciiDigit(units[at]) && isAsciiDigit(units[at + 1]);

const twoDigits = (units: Uint16Array, at: number): number =>
  (units[at]! - DIGIT_0) * 10 + units[at + 1]! - DIGIT_0;
