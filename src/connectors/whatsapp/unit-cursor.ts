export const SPACE = 0x20;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;

/** Whether a code unit is an ASCII digit. */
export const isAsciiDigit = (unit: number | undefined): boolean => unit! >= DIGIT_0 && unit! <= DIGIT_9;

/** Whether a code unit is an invisible mark that WhatsApp or right-to-left text puts into headers and names. */
export const isMark = (unit: number): boolean =>
  unit >= 0x61c &&
  ((unit >= 0x200e && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2066 && unit <= 0x2069) ||
    unit === 0xfeff ||
    unit === 0x61c);

/** Plain, no-break and narrow no-break space. */
export const isSpace = (unit: number | undefined): boolean =>
  unit === SPACE || unit === 0xa0 || unit === 0x202f;

/** The value of a digit of any script that exports use, or -1. */
export function digitOf(unit: number): number {
  if (unit >= DIGIT_0 && unit <= DIGIT_9) return unit - DIGIT_0;
  if (unit >= 0x660 && unit <= 0x669) return unit - 0x660;
  return unit >= 0x6f0 && unit <= 0x6f9 ? unit - 0x6f0 : -1;
}

/** A place in UTF-16 code units, and the small steps that reading a header takes. Past the end it finds nothing. */
export class UnitCursor {
  protected units: Uint16Array = new Uint16Array(0);
  protected at = 0;
  /** How many digits {@link number} read. */
  protected digits = 0;

  /** A number of one to four digits of any script, marks among and after them ignored; -1 where there is none. */
  protected number(): number {
    let value = 0;
    let digits = 0;
    for (; digits < 5; digits++) {
      if (this.units[this.at]! >= 0x80) this.skipMarks();
      const digit = digitOf(this.units[this.at]!);
      if (digit < 0) break;
      this.at++;
      value = value * 10 + digit;
    }
    if (this.units[this.at]! >= 0x80) this.skipMarks();
    this.digits = digits;
    return digits === 0 || digits > 4 ? -1 : value;
  }

  protected isDigit(): boolean {
    return digitOf(this.units[this.at]!) >= 0;
  }

  /** Steps over spaces of all kinds, and marks among them; whether there were any. */
  protected skipSpaces(): boolean {
    const start = this.at;
    while (isSpace(this.units[this.at]) || isMark(this.units[this.at]!)) this.at++;
    return this.at > start;
  }

  /** Steps over a separator and the spaces that some languages put after it. */
  protected skipSeparator(): void {
    this.at++;
    this.skipSpaces();
  }

  protected skipMarks(): void {
    while (isMark(this.units[this.at]!)) this.at++;
  }

  /** The units from `start` up to here, as text. */
  protected textFrom(start: number): string {
    return String.fromCharCode(...this.units.subarray(start, this.at));
  }
}
