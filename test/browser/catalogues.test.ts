import { expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../../dashboards/src');
type Catalogue = Record<string, string>;

const catalogues = await Promise.all(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('messages/fr.ts'))
    .map(async (path) => {
      const french = join(root, path);
      const { fr } = (await import(french)) as { fr: Catalogue };
      const { en } = (await import(french.replace(/fr\.ts$/, 'en.ts'))) as { en: Catalogue };
      return { slice: relative(root, french), fr, en };
    }),
);

const base = (key: string) => key.replace(/(_(one|many|other|tu))+$/, '');
const bases = (catalogue: Catalogue) => [...new Set(Object.keys(catalogue).map(base))].sort();
const placeholders = (text: string) => [...text.matchAll(/{{\s*(\w+)/g)].map((match) => match[1]).sort();

test('French and English say the same things', () => {
  expect(catalogues.length).toBeGreaterThan(10);
  for (const { slice, fr, en } of catalogues)
    expect({ slice, keys: bases(en) }).toEqual({ slice, keys: bases(fr) });
});

test('every plural has the forms that its language needs', () => {
  for (const { slice, fr, en } of catalogues) {
    for (const [language, catalogue] of Object.entries({ fr, en })) {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const plurals = Object.keys(catalogue).filter((key) => key.endsWith('_other'));
      const missing = plurals.flatMap((key) =>
        forms.map((form) => key.replace(/other$/, form)).filter((wanted) => !(wanted in catalogue)),
      );
      expect({ slice, language, missing }).toEqual({ slice, language, missing: [] });
    }
  }
});

test('a sentence and its translation take the same values', () => {
  for (const { slice, fr, en } of catalogues) {
    for (const [key, text] of Object.entries(en)) {
      // « once » says its count without the number.
      if (key.endsWith('_one')) continue;
      const french = fr[key] ?? fr[`${base(key)}_other`] ?? '';
      expect({ slice, key, values: placeholders(text) }).toEqual({
        slice,
        key,
        values: placeholders(french),
      });
    }
  }
});

test('French typography: narrow spaces, no-break spaces, curly apostrophes', () => {
  const wrong = catalogues.flatMap(({ slice, fr }) =>
    Object.entries(fr)
      .filter(([, text]) => / [;:!?»]|« |'|[^\s\u202f][!?;](\s|$)|[^\s\u00a0]:(\s|$)/.test(text))
      .map(([key, text]) => `${slice} ${key}: ${text}`),
  );
  expect(wrong).toEqual([]);
});

/** Said to people outside, on the page of their own choices and on its printed address: always « vous ». */
const SAID_OUTSIDE = new Set(
  `ownTitle controller noLink askedTitle thanks thanksText stopText stopped stoppedText objected legend sourceTitle
   rightsTitle rights expires failed printTitle printText`.split(/\s+/),
);

test('whoever is addressed with « vous » can be addressed with « tu »', () => {
  const missing = catalogues.flatMap(({ slice, fr }) =>
    Object.entries(fr)
      .filter(([key]) => !key.includes('_tu') && key !== 'vous')
      .filter(([key]) => !(slice.startsWith('features/consent/') && SAID_OUTSIDE.has(key)))
      .filter(
        ([key, text]) =>
          /(?<!«\u00a0)\b(vous|votre|vos)\b|\p{L}+ez\b(?<!chez|assez)/iu.test(text) && !(`${key}_tu` in fr),
      )
      .map(([key, text]) => `${slice} ${key}: ${text}`),
  );
  expect(missing).toEqual([]);
});
