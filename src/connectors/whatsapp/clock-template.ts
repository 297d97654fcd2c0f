import { SPACE } from './unit-cursor.js';

const DIGIT_0 = 0x30;
const LONGEST = 24;
const NO_NUMBER = 100;

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
    if (twoDigits(units, from) === NO_NUMBER || twoDigits(units, from + 3) === NO_NUMBER) return;
    this.hasSeconds = units[from + 5] === units[from + 2] && twoDigits(units, from + 6) !== NO_NUMBER;
    for (let i = 0; i < length; i++) this.units[i] = units[from + i]!;
    this.length = length;
  }

  forget(): void {
    this.length = 0;
  }

  /** Whether the time at `at` is written so; then its fields tell it. */
  reads(units: Uint16Array, at: number): boolean {
    const own = this.units;
    if (this.length === 0 || units[at + 2] !== own[2]) return false;
    let rest = 5;
    if (this.hasSeconds) {
      if (units[at + 5] !== own[5]) return false;
      rest = 8;
    }
    for (let i = rest; i < this.length; i++) if (units[at + i] !== own[i]) return false;
    this.hour = twoDigits(units, at);
    this.minute = twoDigits(units, at + 3);
    this.seconds = this.hasSeconds ? twoDigits(units, at + 6) : 0;
    return this.hour <= 23 && this.minute <= 59 && this.seconds <= 59;
  }
}

/** The number that two ASCII digits spell; more than any of a clock where they are none. */
function twoDigits(units: Uint16Array, at: number): number {
  const tens = units[at]! - DIGIT_0;
  const ones = units[at + 1]! - DIGIT_0;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NO_NUMBER;
}
