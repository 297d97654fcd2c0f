import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export type Language = 'fr' | 'en';
export const languages: readonly Language[] = ['fr', 'en'];

const remembered = 'levain.language';

function firstLanguage(): Language {
  const kept = localStorage.getItem(remembered);
  if (kept === 'fr' || kept === 'en') return kept;
  return navigator.language.startsWith('en') ? 'en' : 'fr';
}

/**
 * Starts the translations, once: French unless the reader chose English. Catalogues arrive with their features, and the
 * first of them may arrive before anything else has run.
 */
export function startLanguage(): void {
  if (i18next.isInitialized) return;
  void i18next.use(initReactI18next).init({
    lng: firstLanguage(),
    fallbackLng: 'fr',
    resources: {},
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = i18next.language;
}

export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'fr';
}

/** Changes the language of the interface at once and remembers it in this browser. */
export function changeLanguage(language: Language): void {
  if (language === currentLanguage()) return;
  localStorage.setItem(remembered, language);
  document.documentElement.lang = language;
  void i18next.changeLanguage(language);
}
