/** Set by WhatsApp before what it generated itself: placeholders, notices, polls. */
export const GENERATED = '\u200e';

/**
 * Marks that nobody sees. Joiners (U+200C, U+200D) are not among them: they belong to emoji and to the
 * spelling of several scripts.
 */
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');

/** No mark is below, nor is any letter of Latin script above: most units are told apart by this alone. */
export const FIRST_MARK = 0x600;

/** Whether a code unit is one of the marks of {@link hasMarks}. */
export const isInvisible = (unit: number): boolean =>
  unit === 0x61c || (unit >= 0x200b && unit <= 0x2069 && isGeneralMark(unit)) || unit === 0xfeff;

const isGeneralMark = (unit: number): boolean =>
  unit === 0x200b ||
  unit === 0x200e ||
  unit === 0x200f ||
  (unit >= 0x202a && unit <= 0x202e) ||
  (unit >= 0x2060 && unit !== 0x2065);

/** Whether a text holds an invisible mark. */
export const hasMarks = (text: string): boolean => INVISIBLE.test(text);

/** A text without invisible marks; the same string where there is none. */
export const withoutMarks = (text: string): string => text.replace(ALL_INVISIBLE, '');

const ODD_SPACES = /[\u00a0\u202f\u2007\u2009]/g;

/**
 * An author's label as a person would type it: no marks, plain spaces, and without the `~` by which WhatsApp says
 * that the name is the account's own choice and not from the exporter's address book.
 */
export function authorLabel(raw: string): string {
  const label = withoutMarks(raw).replace(ODD_SPACES, ' ').trim();
  return label.replace(/^~ ?(?=\S)/, '');
}
