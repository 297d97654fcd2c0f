import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** A label that is nothing but a number. */
const NUMBER = /^[+\d][\d\s().-]{5,24}$/;

/**
 * The E.164 form of a label that is a phone number (an author whom the exporter had not saved), or null.
 * Digits without a plus sign, as mentions write them, are read as international, then as French.
 */
export function phoneOf(label: string): string | null {
  const text = label.replace(/[\u00a0\u202f]/g, ' ').trim();
  if (!NUMBER.test(text)) return null;
  const international =
    text.startsWith('+') || text.startsWith('0') ? undefined : parsePhoneNumberFromString(`+${text}`);
  const found = international?.isValid() === true ? international : parsePhoneNumberFromString(text, 'FR');
  return found?.isValid() === true ? found.number : null;
}
