import { CONCEPTS } from './concepts/catalogue.js';
import { LANGUAGE_WORDS } from './language.js';
import { ENDINGS, FILLERS, SHAPES } from './shapes.js';
import { spellOut } from './text-speak.js';
import { TOPIC_WORDS } from './topics.js';
import { WordIndex } from './word-index.js';

/** Reduces a folded word to its stem; given from outside so that this folder needs no library. */
export type Stemmer = (word: string) => string;

/** Numbers words and classes, so that features are pairs of numbers. 0 is "unknown". */
export interface Symbols {
  numberOf(name: string): number;
}

/** All that is known of a word before its neighbours are seen; made once for each spelling. */
export interface Word {
  /** The number of its stem, or 0 for a stem that the model never met. */
  readonly stem: number;
  /** The number of the class it shows its neighbours: a concept, a shape, an ending, or "a word". */
  readonly shown: number;
  /** The numbers of all its classes. */
  readonly classes: readonly number[];
  /** Articles and prepositions, which class sequences step over. */
  readonly isFiller: boolean;
  readonly fr: number;
  readonly en: number;
  readonly other: number;
  readonly topics: number;
}

const conceptsOf = ((): WordIndex<string> => {
  const index = new WordIndex<string>();
  for (const { code, words } of CONCEPTS) index.add(words, code);
  return index;
})();

/** A lower-case token without accents, invisible marks and skin tones; its apostrophe straight. */
export const foldToken = (token: string): string =>
  token
    .normalize('NFKD')
    .replace(/\p{M}|[\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f]|\ud83c[\udffb-\udfff]/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[’‘ʼ`´]/g, "'");

const isLetters = (form: string): boolean => /^'?\p{L}/u.test(form);

/** The classes of a folded word, the one it shows its neighbours first. */
function classesOf(form: string): string[] {
  const shape = SHAPES.find((each) => each.shape.test(form));
  if (shape) return [shape.code];
  const concepts = conceptsOf.find(form);
  if (concepts.length > 0) return concepts;
  if (!isLetters(form)) return [form.length === 1 ? `mark${form}` : 'picture'];
  const ending = ENDINGS.find((each) => each.shape.test(form));
  return ending ? [ending.code] : ['word'];
}

function analyse(form: string, stem: Stemmer, symbols: Symbols): Word {
  const classes = classesOf(form);
  const shape = SHAPES.some(({ code }) => code === classes[0]);
  const numbers = classes.map((code) => symbols.numberOf(`~${code}`));
  const languages = LANGUAGE_WORDS.find(form);
  return {
    stem: symbols.numberOf(shape ? classes[0]! : isLetters(form) ? stem(form) : form),
    shown: numbers[0]!,
    classes: numbers,
    isFiller: FILLERS.has(form),
    fr: languages.includes('fr') ? 1 : 0,
    en: languages.includes('en') ? 1 : 0,
    other: languages.includes('other') ? 1 : 0,
    topics: TOPIC_WORDS.find(form).reduce((mask, bit) => mask | bit, 0),
  };
}

/** A dictionary of the spellings met so far. It forgets everything when full, so that memory stays bounded. */
export class Words {
  private readonly known = new Map<string, readonly Word[]>();

  constructor(
    private readonly stem: Stemmer,
    private readonly symbols: Symbols,
    private readonly capacity = 100_000,
  ) {}

  /** The words that a lower-case token stands for: one, two where haste glued them, none for a skin tone. */
  find(token: string): readonly Word[] {
    const known = this.known.get(token);
    if (known) return known;
    const form = foldToken(token);
    const found = form === '' ? [] : spellOut(form.replace(/^#/, '')).map((each) => analyse(each, this.stem, this.symbols));
    if (this.known.size >= this.capacity) this.known.clear();
    // A slice of a message would keep the whole message alive.
    this.known.set(Buffer.from(token).toString(), found);
    return found;
  }
}
