import { searchKey } from '../../kernel/text.js';

/** A person as far as finding the name in a text needs. */
export interface KnownName {
  /** The folded name, as stored for searching. */
  readonly searchKey: string;
}

/** A word of a text, as it is written and folded. */
interface Word {
  readonly written: string;
  readonly folded: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(([written]) => ({ written, folded: searchKey(written) }));

/** The folded words of a text, each once: by them the persons are looked up whom it may name. */
export const foldedWords = (text: string): string[] => [
  ...new Set(
    wordsOf(text)
      .map(({ folded }) => folded)
      .filter((word) => word.length > 1),
  ),
];

/**
 * The names of known persons that stand in a text, in the text's own spelling, each once: all words of a name side by
 * side, in its order or with the family name first. A given name alone tells nothing.
 */
export function namesIn(text: string, known: readonly KnownName[]): string[] {
  const words = wordsOf(text);
  const spellings = new Set(known.flatMap(({ searchKey: key }) => spellingsOf(key)));
  const lengths = new Set([...spellings].map((spelling) => spelling.split(' ').length));
  const found = new Set<string>();
  for (let start = 0; start < words.length; start++)
    for (const length of lengths) {
      const run = words.slice(start, start + length);
      const isName = run.length === length && spellings.has(run.map(({ folded }) => folded).join(' '));
      if (isName) found.add(run.map(({ written }) => written).join(' '));
    }
  return [...found];
}

/** A name as it is written, and with each of its words put first: « Leroy Sophie », « de la Tour Marie ». */
function spellingsOf(key: string): string[] {
  const words = key.split(' ').filter(Boolean);
  if (words.length < 2) return [];
  return [
    words.join(' '),
    [...words.slice(1), words[0]!].join(' '),
    [words.at(-1)!, ...words.slice(0, -1)].join(' '),
  ];
}
