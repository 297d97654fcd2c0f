/** Marks that WhatsApp, keyboards and right-to-left text leave in names and bodies, and that nobody sees. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]/g;

/** The text without invisible direction marks, joiners and byte-order marks. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');

/**
 * The form in which two spellings of one name are equal: no accents, no case, single spaces, no invisible marks.
 * Stable for ever: keyed hashes of this form are stored.
 */
export function fold(text: string): string {
  return withoutInvisible(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** How a name is searched: each word folded, in order, hyphens and apostrophes as spaces. Sorted by code point. */
export const searchKey = (name: string): string =>
  fold(name)
    .replace(/[-'.,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
