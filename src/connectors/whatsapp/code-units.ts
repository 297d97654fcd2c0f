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

/**
 * A text as UTF-16 code units, chunk by chunk. Node's `transcode` makes them several times faster than strings are
 * decoded; what it refuses as invalid goes through a decoder, where bytes that are no text become U+FFFD.
 */
export function toCodeUnits(bytes: AsyncIterable<Buffer>, encoding: Encoding): AsyncIterable<Uint16Array> {
  return encoding === 'utf-8' ? fromUtf8(bytes) : fromOther(bytes, encoding);
}

async function* fromOther(bytes: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<Uint16Array> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield unitsOf(decoder.decode(chunk, { stream: true }));
  yield unitsOf(decoder.decode());
}

/** Pieces whose strings stay small enough for the collector's fast path, however large the chunks are read. */
const PIECE = 48 * 1024;

async function* fromUtf8(bytes: AsyncIterable<Buffer>): AsyncGenerator<Uint16Array> {
  let cut: Buffer = Buffer.alloc(0);
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      const piece = chunk.subarray(at, at + PIECE);
      const all = cut.length === 0 ? piece : Buffer.concat([cut, piece]);
      const whole = all.length - cutLength(all);
      cut = all.subarray(whole);
      yield decodeUtf8(all.subarray(0, whole));
    }
  }
  yield decodeUtf8(cut);
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

function decodeUtf8(bytes: Buffer): Uint16Array {
  if (bytes.length === 0) return new Uint16Array(0);
  try {
    return viewOf(transcode(bytes, 'utf8', 'utf16le'));
  } catch {
    return unitsOf(bytes.toString('utf8'));
  }
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
