import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';

/** The encodings that exports are found in: WhatsApp writes UTF-8, editors and mail programs write the others. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Judged by its first bytes, or null for what is no text. */
export function encodingOf(head: Buffer): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head.includes(0)) return utf16WithoutMark(head);
  return isUtf8(withoutCutCharacter(head)) ? 'utf-8' : 'windows-1252';
}

/** In UTF-16 nearly every other byte of a header line is zero, always on the same side. */
function utf16WithoutMark(head: Buffer): Encoding | null {
  const sides = [0, 0];
  head.forEach((b, i) => {
    if (b === 0) sides[i % 2]!++;
  });
  const [even, odd] = sides as [number, number];
  if (Math.max(even, odd) < head.length / 5 || Math.min(even, odd) * 20 > Math.max(even, odd)) return null;
  return even > odd ? 'utf-16be' : 'utf-16le';
}

/** Without the last bytes where they are the beginning of a character. */
function withoutCutCharacter(bytes: Buffer): Buffer {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const b = bytes[bytes.length - back]!;
    if (b < 0x80) return bytes;
    if (b >= 0xc0) return bytes.subarray(0, bytes.length - back);
  }
  return bytes;
}

/** The same text in UTF-8. Bytes that are no text become U+FFFD. */
export async function* toUtf8(bytes: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<Buffer> {
  if (encoding === 'utf-8') {
    yield* bytes;
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
