import { fold } from '../../kernel/text.js';
import { type CalendarDate, isCalendarDate } from '../../kernel/time.js';
import { type RelationKind } from '../../privacy/domain/relation.js';

/**
 * A date as lists write it: `2019-03-01`, `01/03/2019`, `1.3.19`, `03/2019`, `2019`; a month or a year alone is its
 * first day. Day before month, as in French.
 * @returns null for what is no date
 */
export function readDate(text: string): CalendarDate | null {
  const bare = text.trim().replace(/[T ]\d{1,2}:\d{2}.*$/, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare);
  if (iso !== null) return dateOf(iso[1]!, iso[2]!, iso[3]!);
  const written = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/.exec(bare);
  if (written !== null) return dateOf(fullYear(written[3]!), written[2]!, written[1]!);
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(bare);
  if (month !== null) return dateOf(month[2]!, month[1]!, '1');
  return /^(19|20)\d\d$/.test(bare) ? dateOf(bare, '1', '1') : null;
}

const fullYear = (year: string): string => {
  if (year.length === 4) return year;
  return Number(year) > 50 ? `19${year}` : `20${year}`;
};

function dateOf(year: string, month: string, day: string): CalendarDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}

const FORMER = /^(ancien|ex\b|ex-|demission|radie|parti|sorti|former|resigned|left|lapsed|n'est plus)/;
const CONTACT = /^(sympathis|contact|sympathi[sz]er|supporter|proche)/;
const MEMBER =
  /^(oui|yes|x|1|vrai|true|actif|active|a jour|adherent|membre|member|syndique|cotisant|paying|elu|delegue)/;
const NOT = /^(non|no|0|faux|false|-|aucun|none|pas )/;

/** What a cell about membership says; `none` for « non »; null for what is not understood. An empty cell is `none`. */
export function readMembership(text: string): RelationKind | 'none' | null {
  const said = fold(text);
  if (said === '' || NOT.test(said)) return 'none';
  if (FORMER.test(said)) return 'former-member';
  if (CONTACT.test(said)) return 'regular-contact';
  return MEMBER.test(said) ? 'member' : null;
}

/** Whether a cell says no to the use of the person's data. */
export const saysNo = (text: string): boolean => NOT.test(fold(text));

/** A cell that a spreadsheet would run as a formula, as harmless text. Telephone numbers are not for this. */
export const harmless = (text: string): string =>
  text
    .trim()
    .replace(/^['=+@\-\t\r]+/, '')
    .trim();
