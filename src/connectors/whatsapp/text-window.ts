import { textOf } from './code-units.js';
import { INVISIBLE_UNITS } from './marks.js';

/** A word of two units holds no mark where none of these bits is set. */
const HIGH_BITS = 0xfe00fe00 | 0;
const BYTES_AT_ONCE = 32;

/**
 * The part of an export's text that is being read: what an open message still needs of the chunks before, and the
 * newest chunk after it, both as code units and as the string that texts are slices of. What is looked for in every
 * message is asked of the whole window first: most windows hold none.
 */
export class TextWindow {
  /** The units of {@link text}; valid until the next {@link append}. */
  units: Uint16Array = new Uint16Array(0);
  text = '';
  /** Whether any invisible mark is in it. */
  hasMarks = false;
  /** Whether any `@` is in it. */
  hasAts = false;

  /** Used again for every chunk: fresh memory would have to be zeroed first, which costs as much as copying. */
  private memory = new Uint16Array(64 * 1024);

  /** Forgets the units before `from` and takes in a chunk after the others. */
  append(chunk: Uint16Array, from: number): void {
    const kept = this.units.length - from;
    const length = kept + chunk.length;
    const memory = length <= this.memory.length ? this.memory : new Uint16Array(2 * length);
    memory.set(this.units.subarray(from));
    memory.set(chunk, kept);
    this.memory = memory;
    this.units = memory.subarray(0, length);
    this.text = textOf(this.units);
    this.hasMarks = holdsMark(this.units);
    this.hasAts = this.text.includes('@');
  }
}

/** Whether any unit is an invisible mark: sixteen at once where none can be, as nearly everywhere. */
function holdsMark(units: Uint16Array): boolean {
  const words = new DataView(units.buffer, units.byteOffset, units.byteLength);
  const whole = units.byteLength - (units.byteLength % BYTES_AT_ONCE);
  for (let at = 0; at < whole; at += BYTES_AT_ONCE) {
    if ((orOfEight(words, at) & HIGH_BITS) !== 0 && hasMarkWithin(units, at / 2, (at + BYTES_AT_ONCE) / 2))
      return true;
  }
  return hasMarkWithin(units, whole / 2, units.length);
}

/** Of words of either byte order: the mask is the same for both halves. */
const orOfEight = (words: DataView, at: number): number =>
  words.getInt32(at, true) |
  words.getInt32(at + 4, true) |
  words.getInt32(at + 8, true) |
  words.getInt32(at + 12, true) |
  words.getInt32(at + 16, true) |
  words.getInt32(at + 20, true) |
  words.getInt32(at + 24, true) |
  words.getInt32(at + 28, true);

/** Without a branch for each unit: typographic apostrophes and emoji lead here too, and would be guessed wrong. */
function hasMarkWithin(units: Uint16Array, from: number, to: number): boolean {
  let found = 0;
  for (let at = from; at < to; at++) found |= INVISIBLE_UNITS[units[at]!]!;
  return found !== 0;
}
