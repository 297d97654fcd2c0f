import { searchKey, withoutInvisible } from '../../kernel/text.js';

/** Particles that stay small inside a French name: « Marie de la Tour ». */
const PARTICLES = new Set(['de', 'du', 'des', 'd']);
const LETTER = /\p{L}/u;

/** A text as one line: no invisible marks, single spaces. */
export const oneLine = (text: string): string => withoutInvisible(text).replace(/\s+/g, ' ').trim();

/**
 * The name as people say it, the given name first, from the ways in which lists write it: « LEROY Sophie »,
 * « Leroy, Sophie », « SOPHIE LEROY ». A name in mixed case and in order is left as it is.
 * @returns the empty string for a text without letters
 */
export function personName(text: string): string {
  const line = oneLine(text).replace(/^(?:m|mr|mme|mlle|monsieur|madame|ms|mrs)\.?\s+(?=\p{L})/iu, '');
  if (!LETTER.test(line)) return '';
  const comma = /^([^,]+),\s*([^,]+)$/.exec(line);
  if (comma !== null) return `${calm(comma[2]!)} ${calm(comma[1]!)}`;
  const words = line.split(' ');
  const loud = words.findIndex((word) => !isShouted(word));
  // Family name in capitals first, the given name after it: every capital word up to there moves to the end.
  if (loud > 0 && words.slice(loud).every((word) => !isShouted(word)) && !isParticle(words[loud]!)) {
    return `${words.slice(loud).join(' ')} ${calm(words.slice(0, loud).join(' '))}`;
  }
  return words.some(isShouted) || line === line.toLowerCase() ? calm(line) : line;
}

/** The name from a given and a family name that stand in columns of their own. */
export const nameOf = (given: string, family: string): string =>
  oneLine(`${personNamePart(given)} ${personNamePart(family)}`);

const personNamePart = (text: string): string => {
  const line = oneLine(text);
  return line === line.toUpperCase() || line === line.toLowerCase() ? calm(line) : line;
};

/** « S. L. »: enough to recognise somebody on a wall, and nobody in a leak. */
export const initials = (name: string): string =>
  oneLine(name)
    .split(' ')
    .filter((word) => LETTER.test(word))
    .map((word) => `${[...word][0]!.toUpperCase()}.`)
    .join(' ');

/** The words that a search may begin with. */
export const searchWords = (name: string): string[] => [
  ...new Set(searchKey(name).split(' ').filter(Boolean)),
];

/** The form in which two writings of a name are equal, whatever their order. */
export const nameKey = (name: string): string => searchKey(name).split(' ').filter(Boolean).sort().join(' ');

/**
 * Whether two writings may be one name: the same words in any order, one missing some of the other's (« Sophie » and
 * « Sophie Leroy »), or given by initials (« Sophie L. »).
 */
export function isSameName(a: string, b: string): boolean {
  const [few, many] = [searchWords(a), searchWords(b)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  const left = [...many];
  return (
    few.length > 0 &&
    few.every((word) => {
      const at = left.findIndex(
        (other) => other === word || isInitialOf(word, other) || isInitialOf(other, word),
      );
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    })
  );
}

const isInitialOf = (short: string, word: string): boolean => short.length === 1 && word.startsWith(short);

const isShouted = (word: string): boolean =>
  word === word.toUpperCase() && [...word].filter((letter) => LETTER.test(letter)).length > 1;

const isParticle = (word: string): boolean => PARTICLES.has(searchKey(word));

/** Capitals at the beginnings of words and after hyphens and apostrophes, particles small. */
function calm(text: string): string {
  return text
    .toLowerCase()
    .split(' ')
    .map((word, index, all) => {
      const isInner = index > 0 || all.length > 1;
      if (isInner && PARTICLES.has(word)) return word;
      if (index > 0 && word === 'la' && all[index - 1] === 'de') return word;
      return word.replace(
        /(^|[-'’])(\p{L})/gu,
        (_, before: string, letter: string) => before + letter.toUpperCase(),
      );
    })
    .join(' ')
    .replace(/(^|\s)D(['’])/g, '$1d$2');
}
