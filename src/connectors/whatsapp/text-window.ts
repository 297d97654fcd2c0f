import { textOf } from './code-units.js';
import { FIRST_MARK, isInvisible } from './marks.js';

/** A word of two units holds no mark where none of these bits is set. */
const HIGH_BITS = 0xfe00fe00 | 0;
const WORDS_AT_ONCE = 8;

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
  const words = new Int32Array(units.buffer, units.byteOffset, units.length >> 1);
  const whole = words.length - (words.length % WORDS_AT_ONCE);
  for (let at = 0; at < whole; at += WORDS_AT_ONCE) {
    if ((orOfEight(words, at) & HIGH_BITS) !== 0 && hasMarkWithin(units, 2 * at, 2 * (at + WORDS_AT_ONCE)))
      return true;
  }
  return hasMarkWithin(units, 2 * whole, units.length);
}

const orOfEight = (words: Int32Array, at: number): number =>
  words[at]! |
  words[at + 1]! |
  words[at + 2]! |
  words[at + 3]! |
  words[at + 4]! |
  words[at + 5]! |
  words[at + 6]! |
  words[at + 7]!;

function hasMarkWithin(units: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (units[at]! >= FIRST_MARK && isInvisible(units[at]!)) return true;
  return false;
}
