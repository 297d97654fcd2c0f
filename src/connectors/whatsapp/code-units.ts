import { transcode } from 'node:buffer';
import { TextDecoder } from 'node:util';

/** The encodings that exports are found in: WhatsApp writes UTF-8, editors and mail programs write the others. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Two runs of code units, one after the other. */
export function joined(first: Uint16Array, second: Uint16Array): Uint16Array {
  const both = new Uint16Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** The text that code units spell. */
export const textOf = (units: Uint16Array): string =>
  Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le');

/** What decoding met; true of a whole text once it was read to its end. */
export interface Decoding {
  encoding: Encoding;
  /** Whether bytes that are no text became U+FFFD. */
  hasReplaced: boolean;
}

/**
 * A text as UTF-16 code units, chunk by chunk. Node's `transcode` makes them several times faster than strings are
 * decoded; what it refuses as invalid goes through a decoder.
 */
export function toCodeUnits(bytes: AsyncIterable<Buffer>, decoding: Decoding): AsyncIterable<Uint16Array> {
  return decoding.encoding === 'utf-8' ? fromUtf8(bytes, decoding) : fromOther(bytes, decoding.encoding);
}

async function* fromOther(bytes: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<Uint16Array> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield unitsOf(decoder.decode(chunk, { stream: true }));
  yield unitsOf(decoder.decode());
}

/** Pieces whose strings stay small enough for the collector's fast path, however large the chunks are read. */
const PIECE = 48 * 1024;

async function* fromUtf8(bytes: AsyncIterable<Buffer>, decoding: Decoding): AsyncGenerator<Uint16Array> {
  const decoder = new Utf8Decoder(decoding);
  let cut: Buffer = Buffer.alloc(0);
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      const piece = chunk.subarray(at, at + PIECE);
      const all = cut.length === 0 ? piece : Buffer.concat([cut, piece]);
      const whole = all.length - cutLength(all);
      cut = all.subarray(whole);
      yield decoder.decode(all.subarray(0, whole));
    }
  }
  yield decoder.decode(cut);
}

/** Decodes piece by piece. What was ASCII alone so far may still turn out to be windows-1252. */
class Utf8Decoder {
  private isAscii = true;

  constructor(private readonly decoding: Decoding) {}

  decode(bytes: Buffer): Uint16Array {
    if (bytes.length === 0) return new Uint16Array(0);
    if (this.decoding.encoding !== 'utf-8') return decodeWhole(bytes, this.decoding.encoding);
    try {
      const units = viewOf(transcode(bytes, 'utf8', 'utf16le'));
      this.isAscii &&= units.length === bytes.length;
      return units;
    } catch {
      return this.decodeInvalid(bytes);
    }
  }

  private decodeInvalid(bytes: Buffer): Uint16Array {
    if (this.isAscii) this.decoding.encoding = 'windows-1252';
    else this.decoding.hasReplaced = true;
    return decodeWhole(bytes, this.decoding.encoding);
  }
}

/** How many bytes at the end are the beginning of a character that the next chunk completes. */
export function cutLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const b = bytes[bytes.length - back]!;
    if (b < 0x80) return 0;
    if (b >= 0xc0) return back < (b >= 0xf0 ? 4 : b >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

/** A text that lies whole in memory, such as the beginning of a file. */
export const decodeWhole = (bytes: Buffer, encoding: Encoding): Uint16Array =>
  unitsOf(new TextDecoder(encoding).decode(bytes));

const unitsOf = (text: string): Uint16Array => viewOf(Buffer.from(text, 'utf16le'));

/** The same memory as code units; a copy where it lies on an odd address. */
function viewOf(bytes: Uint8Array): Uint16Array {
  const even = bytes.byteOffset % 2 === 0 ? bytes : new Uint8Array(bytes);
  return new Uint16Array(even.buffer, even.byteOffset, even.byteLength >> 1);
}
