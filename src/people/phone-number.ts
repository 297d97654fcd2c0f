// The core takes its numbering plans as a value: the main entry imports JSON without an attribute, which Node will refuse.
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/core';
import plans from 'libphonenumber-js/min/metadata';
import { type Result, ok, refuse } from '../kernel/result.js';
import { withoutInvisible } from '../kernel/text.js';

/** `damaged`: a spreadsheet wrote it as a power of ten and lost its digits; `unreadable`: no number of that country. */
export type PhoneProblem = 'phone-damaged' | 'phone-unreadable';

const POWER_OF_TEN = /^\d([.,]\d+)?e\+?\d+$/i;

/**
 * The E.164 spelling of a telephone number as people and spreadsheets write it. One that a spreadsheet robbed of its
 * leading zero gets it back; one that it wrote as a power of ten is refused, because its digits are gone. Stable for
 * ever: keyed hashes of it are stored.
 * @param country where numbers without a prefix are from
 */
export function readPhone(text: string, country: CountryCode = 'FR'): Result<string, PhoneProblem> {
  const bare = withoutInvisible(text)
    .trim()
    .replace(/^[='"]+|['"]+$/g, '');
  if (POWER_OF_TEN.test(bare.replace(/\s/g, ''))) return refuse('phone-damaged');
  const written = bare.replace(/\.0$/, '');
  const digits = written.replace(/[\s.\-()/]/g, '');
  const candidates = /^[1-9]\d{8}$/.test(digits) && country === 'FR' ? [`0${digits}`] : [written];
  if (/^(?:33|32|41|44|49|34|39|352)\d{8,10}$/.test(digits)) candidates.push(`+${digits}`);
  for (const candidate of candidates) {
    const number = parsePhoneNumberFromString(candidate, { defaultCountry: country, extract: false }, plans);
    if (number?.isValid()) return ok(number.number);
  }
  return refuse('phone-unreadable');
}

/** The number as readers of its country write it: « 06 12 34 56 78 ». */
export function showPhone(e164: string, country: CountryCode = 'FR'): string {
  const number = parsePhoneNumberFromString(e164, plans);
  if (number === undefined) return e164;
  return number.country === country ? number.formatNational() : number.formatInternational();
}
