import { IntlMessageFormat } from 'intl-messageformat';
import { Temporal } from 'temporal-polyfill';
import { type Language } from '../config/config.js';
import { type Refusal } from '../kernel/result.js';

/** The sentences of one slice: the same codes in each language, in ICU MessageFormat. */
export type Messages = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** What a sentence is filled in with. Text that is `YYYY-MM-DD` is written as a date. */
export type Parameters = Refusal['parameters'];

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };
const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Every sentence of ours, by code and language. Codes are unique over all slices. */
export class Catalogue {
  private readonly texts: Readonly<Record<Language, ReadonlyMap<string, string>>>;
  private readonly formats = new Map<string, IntlMessageFormat>();

  /** @throws Error when two slices use one code, or a code lacks a language: found at start-up, never by a reader */
  constructor(slices: readonly Messages[]) {
    this.texts = { fr: merge(slices, 'fr'), en: merge(slices, 'en') };
    for (const code of this.texts.fr.keys())
      if (!this.texts.en.has(code)) throw new Error(`The message ${code} has no English.`);
    for (const code of this.texts.en.keys())
      if (!this.texts.fr.has(code)) throw new Error(`The message ${code} has no French.`);
  }

  /** Whether there is a sentence for this code. */
  has(code: string): boolean {
    return this.texts.fr.has(code);
  }

  /**
   * The sentence of a code in a language.
   * @throws Error when there is none, or a parameter is missing: both are our own bugs
   */
  say(language: Language, code: string, parameters: Parameters = {}): string {
    return String(this.format(language, code).format(written(language, parameters)));
  }

  /** The names that a sentence is filled in with. */
  placeholders(code: string, language: Language = 'fr'): string[] {
    return [...new Set(namesIn(this.format(language, code).getAst()))];
  }

  private format(language: Language, code: string): IntlMessageFormat {
    const key = `${language}/${code}`;
    const known = this.formats.get(key);
    if (known !== undefined) return known;
    const text = this.texts[language].get(code);
    if (text === undefined) throw new Error(`No sentence for ${code}.`);
    const made = new IntlMessageFormat(text, LOCALES[language]);
    this.formats.set(key, made);
    return made;
  }
}

type Pattern = ReturnType<IntlMessageFormat['getAst']>;

/** ICU's number for the text between placeholders. */
const LITERAL = 0;

function namesIn(pattern: Pattern): string[] {
  return pattern.flatMap((element) => {
    const own = 'value' in element && Number(element.type) !== LITERAL ? [element.value] : [];
    const inside = 'options' in element ? Object.values(element.options) : [];
    return [...own, ...inside.flatMap(({ value }) => namesIn(value))];
  });
}

function merge(slices: readonly Messages[], language: Language): ReadonlyMap<string, string> {
  const merged = new Map<string, string>();
  for (const [code, text] of slices.flatMap((slice) => Object.entries(slice[language]))) {
    if (merged.has(code)) throw new Error(`Two slices have a message ${code}.`);
    merged.set(code, text);
  }
  return merged;
}

function written(language: Language, parameters: Parameters): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'string' && CALENDAR_DATE.test(value) ? writeDate(language, value) : value,
    ]),
  );
}

/** A calendar date in words; French writes the first of a month « 1er », which Intl does not. */
export function writeDate(language: Language, date: string): string {
  const day = Temporal.PlainDate.from(date);
  const text = day.toLocaleString(LOCALES[language], { day: 'numeric', month: 'long', year: 'numeric' });
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
