import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { withFrenchFirst } from '../../../ui/format.js';

export interface DayNames {
  /** « jeudi 26 novembre » */
  day(date: string): string;
  /** « jeudi 26 novembre 2026 » */
  fullDay(date: string): string;
  /** « 26 nov. » */
  shortDay(date: string): string;
  /** « jeu. » */
  weekday(date: string): string;
  /** « 1er », « 2 » */
  number(date: string): string;
  /** « novembre 2026 » */
  month(date: string): string;
  /** « 23 – 29 novembre 2026 » */
  span(from: string, to: string): string;
  /** « UTC+2 », for an offset in hours. */
  offset(hours: number): string;
}

const at = (date: string): Date => new Date(`${date}T12:00:00Z`);
const UTC = { timeZone: 'UTC' } as const;
const DAY = { weekday: 'long', day: 'numeric', month: 'long' } as const;

function makeDayNames(language: string): DayNames {
  const locale = language === 'en' ? 'en-GB' : 'fr-FR';
  const shape = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, ...UTC });
    return (date: string) => withFrenchFirst(format.formatToParts(at(date)), language);
  };
  const range = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', ...UTC });
  return {
    day: shape(DAY),
    fullDay: shape({ ...DAY, year: 'numeric' }),
    shortDay: shape({ day: 'numeric', month: 'short' }),
    weekday: shape({ weekday: 'short' }),
    number: shape({ day: 'numeric' }),
    month: shape({ month: 'long', year: 'numeric' }),
    span: (from, to) =>
      withFrenchFirst(range.formatRangeToParts(at(from), at(to)) as Intl.DateTimeFormatPart[], language),
    offset: (hours) => {
      const minutes = Math.round(Math.abs(hours) * 60);
      const rest = minutes % 60 ? `:${String(minutes % 60).padStart(2, '0')}` : '';
      return `UTC${hours < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest}`;
    },
  };
}

/** Calendar dates in the reader's language; they carry no zone. */
export function useDayNames(): DayNames {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => makeDayNames(language), [language]);
}
