import { readFileSync } from 'node:fs';
import { INVISIBLE_UNITS } from './marks.js';

const NEWLINE = 0x0a;
const AT = 0x40;
/** Units that are looked at together; memory is filled up with zeros to a multiple of them. */
const BLOCK = 16;
const PAGE_BYTES = 64 * 1024;
/** A unit, and the offset that it has where it ends a line. */
const BYTES_A_UNIT = Uint16Array.BYTES_PER_ELEMENT + Int32Array.BYTES_PER_ELEMENT;

/** Reads a window's units once for all that is asked of every message in it. What it tells is valid until the next scan. */
export interface TextScan {
  /** The offsets of the newlines; as many of them count as {@link scan} returned. */
  readonly lineEnds: Int32Array;
  /** Whether any unit is an invisible mark. */
  readonly hasMarks: boolean;
  /** Whether any unit is an `@`. */
  readonly hasAts: boolean;
  /** Where so many units are to be written before they are scanned: always the same memory, larger where need be. */
  room(length: number): Uint16Array;
  /** Scans the first `length` units, and returns the number of lines that end among them. */
  scan(length: number): number;
}

/** What is meant, unit by unit: for processors without vectors, and for tests to compare with. */
export class PlainScan implements TextScan {
  lineEnds = new Int32Array(0);
  hasMarks = false;
  hasAts = false;
  private units = new Uint16Array(0);

  room(length: number): Uint16Array {
    if (length > this.units.length) {
      this.units = new Uint16Array(2 * length);
      this.lineEnds = new Int32Array(2 * length);
    }
    return this.units.subarray(0, length);
  }

  scan(length: number): number {
    let [lines, marks, ats] = [0, 0, 0];
    for (let at = 0; at < length; at++) {
      const unit = this.units[at]!;
      if (unit === NEWLINE) this.lineEnds[lines++] = at;
      marks |= INVISIBLE_UNITS[unit]!;
      ats |= unit === AT ? 1 : 0;
    }
    this.hasMarks = marks !== 0;
    this.hasAts = ats !== 0;
    return lines;
  }
}

/** `text-scan.wat`, assembled. */
interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly marks: { readonly value: number };
  readonly ats: { readonly value: number };
  scan(length: number, ends: number): number;
}

/** The part of the global that is used; its full types belong to browsers. */
declare const WebAssembly: {
  validate(bytes: Uint8Array): boolean;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
};

/** The same by vectors of the processor, sixteen units at once: a sixth of the time that reading an export takes. */
export class VectorScan implements TextScan {
  lineEnds = new Int32Array(0);
  private units = new Uint16Array(0);
  private readonly kernel: Kernel;

  private constructor(bytes: Uint8Array) {
    this.kernel = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as Kernel;
  }

  /** Null where this processor, or the way Node was started, does not allow it. */
  static create(): VectorScan | null {
    const bytes = readFileSync(new URL('./text-scan.wasm', import.meta.url));
    return typeof WebAssembly !== 'undefined' && WebAssembly.validate(bytes) ? new VectorScan(bytes) : null;
  }

  get hasMarks(): boolean {
    return this.kernel.marks.value !== 0;
  }

  get hasAts(): boolean {
    return this.kernel.ats.value !== 0;
  }

  room(length: number): Uint16Array {
    if (length + BLOCK > this.units.length) this.grow(2 * (length + BLOCK));
    return this.units.subarray(0, length);
  }

  scan(length: number): number {
    this.units.fill(0, length, length + BLOCK);
    return this.kernel.scan(length, this.lineEnds.byteOffset);
  }

  private grow(units: number): void {
    const { memory } = this.kernel;
    memory.grow(Math.ceil((units * BYTES_A_UNIT - memory.buffer.byteLength) / PAGE_BYTES));
    const capacity = BLOCK * Math.floor(memory.buffer.byteLength / BYTES_A_UNIT / BLOCK);
    this.units = new Uint16Array(memory.buffer, 0, capacity);
    this.lineEnds = new Int32Array(memory.buffer, this.units.byteLength, capacity);
  }
}
