import { readPhone } from '../people/phone-number.js';

/** A label that is nothing but a number. */
const NUMBER = /^[+\d][\d\s\u00a0\u202f().-]{5,24}$/;

/**
 * The E.164 form of a label that is a phone number (an author whom the exporter had not saved, or a mention in bare
 * digits), or null.
 */
export function phoneOf(label: string): string | null {
  const text = label.trim();
  if (!NUMBER.test(text)) return null;
  const found = readPhone(text);
  return found.ok ? found.value : null;
}

/** {@link phoneOf} as a list. */
export function phonesOf(label: string): string[] {
  const phone = phoneOf(label);
  return phone === null ? [] : [phone];
}
