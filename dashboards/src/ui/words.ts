import i18next from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { startLanguage } from './language.js';
import { useAddressForm } from './viewer.js';

type Suffix = 'one' | 'many' | 'other' | 'tu';
type Base<K extends string> = K extends `${infer B}_${Suffix}` ? Base<B> : K;
export type Catalogue = Readonly<Record<string, string>>;
export type Values = Record<string, string | number>;
export type Words<C extends Catalogue> = (key: Base<keyof C & string>, values?: Values) => string;

/**
 * A feature's words in both languages: registers them and returns the hook that reads them. Plurals carry the
 * suffixes of i18next; a sentence that addresses the reader may have a `_tu` sibling, used where the organisation
 * has chosen « tu ».
 */
export function defineWords<const C extends Catalogue>(slice: string, fr: C, en: Catalogue): () => Words<C> {
  startLanguage();
  i18next.addResourceBundle('fr', slice, fr, false, true);
  i18next.addResourceBundle('en', slice, en, false, true);
  return function useWords() {
    const { t, i18n } = useTranslation(slice);
    const form = useAddressForm();
    const language = i18n.language;
    return useCallback(
      (key, values) => {
        const context = form === 'tu' && language === 'fr' ? { context: 'tu' } : {};
        return t(key as string, { ...values, ...context });
      },
      [t, form, language],
    );
  };
}
