import { textOf } from './code-units.js';
import { PlainScan, type TextScan, VectorScan } from './text-scan.js';

/** One memory for all readers: each is done with it before another has its turn. */
const SCAN: TextScan = VectorScan.create() ?? new PlainScan();

/**
 * The part of an export's text that is being read: what an open message still needs of the chunks before, and the
 * newest chunk after it, both as code units and as the string that texts are slices of. What is looked for in every
 * message is asked of the whole window first: most windows hold none.
 */
export class TextWindow {
  /** The units of {@link text}. These and all else are valid until the event loop's next turn. */
  units: Uint16Array = new Uint16Array(0);
  text = '';
  /** The offsets of its newlines, the first {@link lines} of them. */
  lineEnds: Int32Array = SCAN.lineEnds;
  lines = 0;
  /** Whether any invisible mark is in it. */
  hasMarks = false;
  /** Whether any `@` is in it. */
  hasAts = false;

  private kept: Uint16Array = this.units;

  /** Takes in a chunk after what was kept. */
  append(chunk: Uint16Array): void {
    const length = this.kept.length + chunk.length;
    this.units = SCAN.room(length);
    this.units.set(this.kept);
    this.units.set(chunk, this.kept.length);
    this.text = textOf(this.units);
    this.lines = SCAN.scan(length);
    this.lineEnds = SCAN.lineEnds;
    this.hasMarks = SCAN.hasMarks;
    this.hasAts = SCAN.hasAts;
  }

  /** Keeps the units from `from` on for the next chunk, and forgets all others. */
  keep(from: number): void {
    this.kept = this.units.slice(from);
  }
}
