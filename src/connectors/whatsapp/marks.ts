/** Set by WhatsApp before what it generated itself: placeholders, notices, polls. */
export const GENERATED = '\u200e';

/**
 * Marks that nobody sees. Joiners (U+200C, U+200D) are not among them: they belong to emoji and to the
 * spelling of several scripts.
 */
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');

/** By code unit: 1 for the marks of {@link hasMarks}, 0 for all others. */
export const INVISIBLE_UNITS = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  INVISIBLE.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** Whether a text holds an invisible mark. */
export const hasMarks = (text: string): boolean => INVISIBLE.test(text);

/** A text without invisible marks; the same string where there is none. */
export const withoutMarks = (text: string): string => text.replace(ALL_INVISIBLE, '');

const ODD_SPACES = /[\u00a0\u202f\u2007\u2009\t]/g;
const CONTROLS = /\p{Cc}/gu;

/**
 * An author's label as a person would type it: no marks, no control characters, plain spaces, and without the `~` by which WhatsApp says
 * that the name is the account's own choice and not from the exporter's address book.
 */
export function authorLabel(raw: string): string {
  const label = withoutMarks(raw).replace(ODD_SPACES, ' ').replace(CONTROLS, '').trim();
  return label.replace(/^~ ?(?=\S)/, '');
}
