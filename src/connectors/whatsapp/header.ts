import { digitOf, isAsciiDigit, isMark, isSpace, SPACE, UnitCursor } from './unit-cursor.js';
import { ClockTemplate } from './clock-template.js';
import { clockWord, type DayHalf } from './clock-words.js';
import { TERMINATOR } from './header-shape.js';

/** Which of the three date fields is the year. */
export type YearField = 0 | 1 | 2;

const NEWLINE = 0x0a;
const EN_DASH = 0x2013;
const SEPARATORS = [0x2f, 0x2e, 0x2d]; // / . -
const DOTTED = 1;
const TIME_SEPARATORS = [0x3a, 0x2e, 0x68]; // : . h
const LONGEST_WORD = 40;

/** Whether a header can begin so: with a bracket, a digit of any script, an invisible mark, an era. */
const mayBegin = (unit: number): boolean =>
  unit < 0x80
    ? isAsciiDigit(unit) || unit === 0x5b || ERAS[unit] !== undefined
    : isMark(unit) || (unit >= 0x660 && unit <= 0x6f9);

/** Japanese eras as iOS abbreviates them: letter, and the year before the era's first. */
const ERAS: Readonly<Record<number, number>> = { 0x52: 2018, 0x48: 1988, 0x53: 1925 };

/**
 * Reads one header (`[12/03/2026, 18:04:12] `, `12/03/2026 à 18:04 - `) from the UTF-16 code units of a line, whatever the
 * language. The result stands in its fields, which the next call overwrites: no object is made per line.
 *
 * `shape` packs everything that one export writes in the same way on every line. A pasted header of another shape is
 * therefore no header.
 */
export class HeaderScanner extends UnitCursor {
  shape = 0;
  first = 0;
  second = 0;
  third = 0;
  yearField: YearField = 2;
  /** 0-23, after the half of the day was applied. */
  hour = 0;
  minute = 0;
  seconds = 0;
  /** Changes whenever another day is read; equal where the fields of the date are those of the line before. */
  dayCount = 0;
  /** Offset after the header: where the author begins. */
  rest = 0;
  /** The language that a word in the header gives away. */
  language: string | null = null;

  private half: DayHalf | null = null;
  private halfPlace = 0;
  private bracket = false;
  private date = -1;
  private joiner = -1;
  /** The units up to the time of the last header whose day could be read. */
  private readonly day = new Uint16Array(64);
  private dayLength = 0;
  private readonly clock = new ClockTemplate();

  /** Whether the line at `start` begins with a header. The line must end in a newline within `units`, or with them. */
  scan(units: Uint16Array, start: number): boolean {
    this.units = units;
    if (this.isSameDay(start)) {
      if (this.isSameClock()) return this.applyHalf();
      if (this.halfPlace === 2) this.forgetHalf();
    } else if (!mayBegin(units[start]!) || !this.readDay(start)) return false;
    const { date, joiner, bracket } = this;
    const afterDay = this.at;
    const time = this.time();
    if (time < 0) return false;
    const terminator = this.terminator(bracket, (date & 3) === DOTTED);
    if (terminator < 0) return false;
    this.shape = date | (joiner << 8) | (time << 10) | (this.halfPlace << 13) | (terminator << 15);
    if (this.halfPlace < 2 && terminator < TERMINATOR.colon) this.clock.learn(units, afterDay, this.rest);
    else this.clock.forget();
    return this.applyHalf();
  }

  /** Whether the time is written as the line before wrote it, which told the same day: its shape is the same then. */
  private isSameClock(): boolean {
    const { clock, units, at } = this;
    if (!clock.reads(units, at)) return false;
    this.hour = clock.hour;
    this.minute = clock.minute;
    this.seconds = clock.seconds;
    this.rest = at + clock.length;
    return true;
  }

  /** Whether the line begins, unit for unit, with the day of the one before: most do, and then it stays as read. */
  private isSameDay(start: number): boolean {
    const { day, dayLength, units } = this;
    if (dayLength === 0) return false;
    for (let i = 0; i < dayLength; i++) if (units[start + i] !== day[i]) return false;
    this.at = start + dayLength;
    return true;
  }

  /** Reads up to the time. What stands before the time in some languages, the half of the day, is remembered with it. */
  private readDay(start: number): boolean {
    this.at = start;
    this.dayLength = 0;
    this.dayCount++;
    this.clock.forget();
    this.forgetHalf();
    this.language = null;
    this.skipMarks();
    this.bracket = this.units[this.at] === 0x5b;
    if (this.bracket) {
      this.at++;
      this.skipMarks();
    }
    this.date = this.readDate();
    if (this.date < 0) return false;
    this.joiner = this.readJoiner();
    if (this.joiner < 0) return false;
    const length = this.at - start;
    if (length > this.day.length) return true;
    for (let i = 0; i < length; i++) this.day[i] = this.units[start + i]!;
    this.dayLength = length;
    return true;
  }

  /** Year field, its digits and the separator; -1 where there is no date. */
  private readDate(): number {
    const era = this.era();
    this.first = this.number();
    const firstDigits = this.digits;
    const separator = SEPARATORS.indexOf(this.units[this.at]!);
    if (this.first < 0 || separator < 0) return -1;
    this.skipSeparator();
    this.second = this.number();
    const secondDigits = this.digits;
    if (this.second < 0 || this.units[this.at] !== SEPARATORS[separator]) return -1;
    this.skipSeparator();
    this.third = this.number();
    if (this.third < 0) return -1;
    const long = firstDigits > 2 ? 1 : secondDigits > 2 ? 2 : this.digits > 2 ? 4 : 0;
    if (Math.max(firstDigits, secondDigits, this.digits) === 3) return -1;
    if (firstDigits + secondDigits + this.digits > 8) return -1;
    this.yearField = era > 0 || long === 1 ? 0 : long === 2 ? 1 : 2;
    this.first += era;
    if (this.units[this.at] === 0x2e) this.at++;
    return separator | (long << 2) | (era > 0 ? 32 : 0);
  }

  private era(): number {
    const before = ERAS[this.units[this.at]!];
    if (before === undefined) return 0;
    this.at++;
    return before;
  }

  /** Comma (1, Arabic 2) or word (3) between date and time; 0 for a space alone, -1 for nothing at all. */
  private readJoiner(): number {
    let kind = 0;
    if (this.units[this.at] === 0x2c) {
      kind = 1;
      this.at++;
    } else if (this.units[this.at] === 0x60c) {
      kind = 2;
      this.at++;
    }
    const spaced = this.skipSpaces();
    if (kind === 0 && !spaced) return -1;
    for (let words = 0; words < 2 && !this.isDigit(); words++) {
      const word = this.word();
      if (word === undefined) return -1;
      if (word === null) kind = 3;
      else this.halfPlace = 1;
      this.skipSpaces();
    }
    return kind;
  }

  /** A word before the time: its half of the day, null for a mere joiner, undefined where it is unknown. */
  private word(): DayHalf | null | undefined {
    const start = this.at;
    const limit = start + LONGEST_WORD;
    while (
      this.at < limit &&
      !this.isDigit() &&
      !isSpace(this.units[this.at]) &&
      this.units[this.at]! > SPACE
    )
      this.at++;
    const found = clockWord(this.textFrom(start));
    if (found === undefined) return undefined;
    this.language ??= found.language;
    if (found.half !== null) this.half = found.half;
    return found.half;
  }

  /** Separator and whether seconds follow; -1 where there is no time. */
  private time(): number {
    this.hour = this.number();
    if (this.hour < 0 || this.digits > 2) return -1;
    const beforeSpace = this.at;
    this.skipSpaces();
    if (this.units[this.at] !== 0x68) this.at = beforeSpace;
    const separator = TIME_SEPARATORS.indexOf(this.units[this.at]!);
    if (separator < 0) return -1;
    this.at++;
    if (separator === 2) this.skipSpaces();
    this.minute = this.number();
    if (this.minute < 0 || this.minute > 59 || this.digits !== 2) return -1;
    this.seconds = 0;
    if (this.units[this.at] !== TIME_SEPARATORS[separator] || digitOf(this.units[this.at + 1]!) < 0) {
      return separator;
    }
    this.at++;
    this.seconds = this.number();
    return this.seconds > 59 || this.digits !== 2 ? -1 : separator | 4;
  }

  /** What ends the header, after an optional half of the day; -1 where nothing does. */
  private terminator(bracket: boolean, dotted: boolean): number {
    const afterTime = this.at;
    let kind = this.close(bracket);
    if (kind < 0 && this.halfPlace === 0 && this.suffix(bracket)) kind = this.close(bracket);
    if (kind >= 0 || bracket) return kind;
    return dotted ? this.weakTerminator(afterTime) : -1;
  }

  private close(bracket: boolean): number {
    const start = this.at;
    const spaced = this.skipSpaces();
    const b = this.units[this.at];
    if (bracket && b === 0x5d) return this.finish(TERMINATOR.bracket);
    if (!bracket && spaced && b === 0x2d) return this.finish(TERMINATOR.hyphen);
    if (!bracket && spaced && b === EN_DASH) return this.finish(TERMINATOR.dash);
    this.at = start;
    return -1;
  }

  /** Steps over the terminator and the one space after it. A dash must be followed by a space or the line's end. */
  private finish(kind: number): number {
    const after = this.units[this.at + 1];
    if (after === SPACE) {
      this.rest = this.at + 2;
      return kind;
    }
    if (kind !== TERMINATOR.bracket && after !== NEWLINE && after !== undefined) return -1;
    this.rest = this.at + 1;
    return kind;
  }

  /** Words after the time (`PM`, `p. m.`), up to what ends the header. Restores the place where they mean nothing. */
  private suffix(bracket: boolean): boolean {
    const start = this.at;
    this.skipSpaces();
    const from = this.at;
    const limit = from + LONGEST_WORD;
    while (this.at < limit && this.units[this.at]! >= SPACE && !this.isClosed(bracket)) this.at++;
    const found = clockWord(this.textFrom(from));
    if (!found?.half) {
      this.at = start;
      return false;
    }
    this.half = found.half;
    this.language ??= found.language;
    this.halfPlace = 2;
    return true;
  }

  private isClosed(bracket: boolean): boolean {
    if (bracket) return this.units[this.at] === 0x5d;
    const after = this.units[this.at + 1];
    return this.units[this.at] === SPACE && (after === 0x2d || after === EN_DASH);
  }

  /** `13.06.18 21.25.15: name: text` and `13. 6. 2018. 21:25:15 name: text`: only dotted dates are seen so. */
  private weakTerminator(afterTime: number): number {
    this.at = afterTime;
    const colon = this.units[this.at] === 0x3a;
    if (colon) this.at++;
    if (this.units[this.at] !== SPACE) return -1;
    this.rest = this.at + 1;
    return colon ? TERMINATOR.colon : TERMINATOR.space;
  }

  private forgetHalf(): void {
    this.half = null;
    this.halfPlace = 0;
  }

  private applyHalf(): boolean {
    const half = this.half;
    if (this.hour > 23) return false;
    if (half === 'am') this.hour = this.hour === 12 ? 0 : this.hour;
    else if (half === 'pm') this.hour = this.hour < 12 ? this.hour + 12 : this.hour;
    else if (half === 'noon') this.hour = this.hour < 10 ? this.hour + 12 : this.hour;
    return true;
  }
}
