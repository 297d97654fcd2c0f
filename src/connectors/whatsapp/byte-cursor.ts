export const SPACE = 0x20;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;

/** Whether a byte is an ASCII digit. */
export const isDigitByte = (b: number | undefined): boolean => b! >= DIGIT_0 && b! <= DIGIT_9;

/** Length in bytes of the invisible mark at `at` in UTF-8, or 0. */
export function markLength(bytes: Uint8Array, at: number): number {
  const a = bytes[at];
  const c = bytes[at + 2]!;
  if (a === 0xe2 && bytes[at + 1] === 0x80 && (c === 0x8e || c === 0x8f || (c >= 0xaa && c <= 0xae)))
    return 3;
  if (a === 0xe2 && bytes[at + 1] === 0x81 && c >= 0xa6 && c <= 0xa9) return 3;
  if (a === 0xef && bytes[at + 1] === 0xbb && c === 0xbf) return 3;
  if (a === 0xd8 && bytes[at + 1] === 0x9c) return 2;
  return 0;
}

/** A place in UTF-8 bytes, and the small steps that reading a header takes. Reading past the end finds nothing. */
export class ByteCursor {
  protected bytes: Uint8Array = new Uint8Array(0);
  protected at = 0;
  /** How many digits {@link number} read. */
  protected digits = 0;

  /** A number of one to four digits of any script, marks between them ignored; -1 where there is none. */
  protected number(): number {
    let value = 0;
    let digits = 0;
    for (; digits < 5; digits++) {
      const digit = this.digit();
      if (digit < 0) break;
      value = value * 10 + digit;
    }
    this.digits = digits;
    return digits === 0 || digits > 4 ? -1 : value;
  }

  protected digit(): number {
    const b = this.bytes[this.at]!;
    if (b >= DIGIT_0 && b <= DIGIT_9) {
      this.at++;
      return b - DIGIT_0;
    }
    if (b < 0x80) return -1;
    this.skipMarks();
    const lead = this.bytes[this.at];
    if (lead !== 0xd9 && lead !== 0xdb) return -1;
    const digit = this.bytes[this.at + 1]! - (lead === 0xd9 ? 0xa0 : 0xb0);
    if (!(digit >= 0 && digit <= 9)) return -1;
    this.at += 2;
    return digit;
  }

  protected isDigit(): boolean {
    const b = this.bytes[this.at];
    if (isDigitByte(b)) return true;
    const next = this.bytes[this.at + 1]!;
    return (b === 0xd9 && next >= 0xa0 && next <= 0xa9) || (b === 0xdb && next >= 0xb0 && next <= 0xb9);
  }

  protected skipSeparator(): void {
    this.at++;
    this.skipSpaces();
  }

  /** Plain, no-break and narrow no-break spaces, and marks among them. */
  protected skipSpaces(): boolean {
    const start = this.at;
    for (;;) {
      const b = this.bytes[this.at]!;
      if (b === SPACE) this.at++;
      else if (b < 0x80) break;
      else if (b === 0xc2 && this.bytes[this.at + 1] === 0xa0) this.at += 2;
      else if (this.isSequence(0xe2, 0x80, 0xaf)) this.at += 3;
      else if (!this.skipMark()) break;
    }
    return this.at > start;
  }

  protected isSpace(): boolean {
    const b = this.bytes[this.at];
    return (
      b === SPACE || (b === 0xc2 && this.bytes[this.at + 1] === 0xa0) || this.isSequence(0xe2, 0x80, 0xaf)
    );
  }

  protected skipMarks(): void {
    while (this.bytes[this.at]! >= 0x80 && this.skipMark());
  }

  protected skipMark(): boolean {
    const length = markLength(this.bytes, this.at);
    this.at += length;
    return length > 0;
  }

  protected isSequence(a: number, b: number, c: number): boolean {
    return this.bytes[this.at] === a && this.bytes[this.at + 1] === b && this.bytes[this.at + 2] === c;
  }

  /** The bytes from `start` up to here, as text. */
  protected textFrom(start: number): string {
    const length = Math.max(0, this.at - start);
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + start, length).toString('utf8');
  }
}
