import { authorLabel } from './marks.js';

/** A name between isolation marks (exact), a number, or the word after an @ that does not stand in an address. */
const MENTION =
  /(?<![\p{L}\p{N}._%+-])@(?:\u2068([^\u2069\n]{1,100})\u2069|\+?(\d{6,15})(?!\d)|([\p{L}][\p{L}\p{M}\p{N}'’-]*))/gu;

const NONE: readonly string[] = [];

/**
 * Whom a body names with an @: labels, or digits of a phone number. Older exports do not mark where a name ends: of
 * those only the first word is known.
 * @param raw the body with its marks
 */
export function mentionsIn(raw: string): readonly string[] {
  if (!raw.includes('@')) return NONE;
  const found = [...raw.matchAll(MENTION)].map(
    ([, name, number, word]) => number ?? authorLabel(name ?? word ?? ''),
  );
  return found.length === 0 ? NONE : [...new Set(found.filter((name) => name !== ''))];
}
