import { CONCEPTS } from './concepts/catalogue.js';
import { spokenBy } from './language.js';
import { wordColumns } from './features.js';
import { ENDINGS, FILLERS, SHAPES } from './shapes.js';
import { spellOut } from './text-speak.js';
import { TOPIC_WORDS } from './topics.js';
import { classSymbol, type Vocabulary } from './vocabulary.js';
import { type Word } from './word.js';
import { WordIndex } from './word-index.js';

/** Reduces a folded word to its stem; given from outside so that this folder needs no library. */
export type Stemmer = (word: string) => string;

const conceptsOf = ((): WordIndex<string> => {
  const index = new WordIndex<string>();
  for (const { code, words } of CONCEPTS) index.add(words, code);
  return index;
})();

/** Whether a folded word does some known work in a message: that of a concept. */
export const isConcept = (form: string): boolean => conceptsOf.find(form).length > 0;

/** A lower-case token without accents, invisible marks and skin tones; its apostrophe straight. */
export const foldToken = (token: string): string =>
  token
    .normalize('NFKD')
    .replace(/\p{M}|[\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f]|[\u{1f3fb}-\u{1f3ff}]/gu, '')
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

function analyse(form: string, stem: Stemmer, vocabulary: Vocabulary): Word {
  const classes = classesOf(form);
  const isShape = SHAPES.some(({ code }) => code === classes[0]);
  const stemNumber = vocabulary.numberOf(isShape ? classes[0]! : isLetters(form) ? stem(form) : form);
  const classNumbers = classes.map((code) => vocabulary.numberOf(classSymbol(code)));
  const language = spokenBy(form);
  return {
    stem: stemNumber,
    shown: classNumbers[0]!,
    columns: wordColumns(stemNumber, classNumbers, vocabulary),
    fr: language === 'fr' ? 1 : 0,
    en: language === 'en' ? 1 : 0,
    other: language === 'other' ? 1 : 0,
    topics: TOPIC_WORDS.find(form).reduce((mask, bit) => mask | bit, 0),
    isFiller: FILLERS.has(form),
  };
}

/** An edge of a message, beside its first or last word; `says` is a class that the edge itself carries. */
export function edgeWord(vocabulary: Vocabulary, says: readonly string[]): Word {
  const stem = vocabulary.numberOf('#edge');
  const carried = says.map((code) => vocabulary.numberOf(classSymbol(code)));
  const shown = vocabulary.numberOf(classSymbol('edge'));
  const columns = wordColumns(stem, carried, vocabulary);
  return { stem, shown, columns, fr: 0, en: 0, other: 0, topics: 0, isFiller: false };
}

/** The same text in memory of its own: a slice would keep its whole message alive. */
const ownCopy = (token: string): string => Buffer.from(token, 'utf16le').toString('utf16le');

/** A dictionary of the spellings met so far. It forgets everything when full, so that memory stays bounded. */
export class Words {
  private readonly known = new Map<string, readonly Word[]>();

  constructor(
    private readonly stem: Stemmer,
    private readonly vocabulary: Vocabulary,
    private readonly capacity = 100_000,
  ) {}

  /** The words that a lower-case token stands for: one, two where haste glued them, none for a skin tone. */
  find(token: string): readonly Word[] {
    const known = this.known.get(token);
    if (known) return known;
    const form = foldToken(token);
    const spelt = form === '' ? [] : spellOut(form.replace(/^#/, ''));
    const found = spelt.map((each) => analyse(each, this.stem, this.vocabulary));
    if (this.known.size >= this.capacity) this.known.clear();
    this.known.set(ownCopy(token), found);
    return found;
  }
}
