import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarDate, daysBetween } from './dates.js';
import { useTimeZone } from './viewer.js';

const locales: Record<string, string> = { fr: 'fr-FR', en: 'en-GB' };

/** Intl prints « 1 décembre »; French writes « 1er ». */
export function withFrenchFirst(parts: Intl.DateTimeFormatPart[], language: string): string {
  return parts
    .map((part) => (part.type === 'day' && part.value === '1' && language === 'fr' ? '1er' : part.value))
    .join('');
}

export interface Format {
  number(value: number): string;
  /** Tenths of a point, such as 684 -> « 68,4 ». */
  tenths(value: number): string;
  signedTenths(value: number): string;
  points(millis: number): string;
  percent(share: number): string;
  bytes(value: number): string;
  /** An instant or a calendar date, such as « 1er mars 2026 ». */
  date(value: string): string;
  shortDate(value: string): string;
  dateTime(value: string): string;
  time(value: string): string;
  month(value: string): string;
  monthShort(value: string): string;
  /** « hier », « il y a 6 jours », « dans 3 jours »; a date when more than two months away. */
  relativeDay(value: string): string;
}

function zoned(value: string, timeZone: string): { at: Date; timeZone: string } {
  if (/^\d{4}-\d{2}$/.test(value)) return { at: new Date(`${value}-15T12:00:00Z`), timeZone: 'UTC' };
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { at: new Date(`${value}T12:00:00Z`), timeZone: 'UTC' };
  // A wall time carries no zone: it is shown as written.
  if (/T[\d:.]+$/.test(value)) return { at: new Date(`${value}Z`), timeZone: 'UTC' };
  return { at: new Date(value), timeZone };
}

function byteText(value: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = Math.min(3, Math.floor(Math.log10(Math.max(1, value)) / 3));
  const options = {
    style: 'unit',
    unit: units[power] ?? 'byte',
    maximumFractionDigits: power === 0 ? 0 : 1,
  } as const;
  return new Intl.NumberFormat(locale, options).format(value / 1000 ** power);
}

export function makeFormat(language: string, zone: string): Format {
  const locale = locales[language] ?? 'fr-FR';
  const number = new Intl.NumberFormat(locale);
  const tenth = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const options = { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const;
  const signed = new Intl.NumberFormat(locale, options);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const show = (value: string, shape: Intl.DateTimeFormatOptions) => {
    const { at, timeZone } = zoned(value, zone);
    return withFrenchFirst(
      new Intl.DateTimeFormat(locale, { ...shape, timeZone }).formatToParts(at),
      language,
    );
  };
  const date = (value: string) => show(value, { day: 'numeric', month: 'long', year: 'numeric' });
  return {
    number: (value) => number.format(value),
    tenths: (value) => (value % 10 === 0 ? number.format(value / 10) : tenth.format(value / 10)),
    signedTenths: (value) => signed.format(value / 10).replace('-', '−'),
    points: (millis) => tenth.format(millis / 1000).replace('-', '−'),
    percent: (value) => share.format(value),
    bytes: (value) => byteText(value, locale),
    date,
    shortDate: (value) => show(value, { day: 'numeric', month: 'short', year: 'numeric' }),
    dateTime: (value) =>
      show(value, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }),
    time: (value) => show(value, { hour: '2-digit', minute: '2-digit' }),
    month: (value) => show(value, { month: 'long', year: 'numeric' }),
    monthShort: (value) => show(value, { month: 'short' }),
    relativeDay: (value) => {
      const at = /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : calendarDate(new Date(value), zone);
      const days = daysBetween(calendarDate(new Date(), zone), at);
      return Math.abs(days) > 60 ? date(value) : relative.format(days, 'day');
    },
  };
}

/** Numbers and dates in the reader's language and the organisation's zone. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  const zone = useTimeZone();
  const language = i18n.language;
  return useMemo(() => makeFormat(language, zone), [language, zone]);
}

/** Today in the organisation's zone, YYYY-MM-DD. */
export function useToday(): string {
  return calendarDate(new Date(), useTimeZone());
}
