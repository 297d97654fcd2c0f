import { isUtf8 } from 'node:buffer';
import { cutLength, type Encoding } from './code-units.js';

/** Judged by its first bytes, or null for what is no text. */
export function encodingOf(head: Buffer): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head.includes(0)) return utf16WithoutMark(head);
  return isUtf8(head.subarray(0, head.length - cutLength(head))) ? 'utf-8' : 'windows-1252';
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
