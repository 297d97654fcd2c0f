import { CONCEPTS } from '../../../../src/listening/domain/reading/concepts/catalogue.js';
import { TOPICS } from '../../../../src/listening/domain/reading/topics.js';
import { spellOut } from '../../../../src/listening/domain/reading/text-speak.js';
import { findTokens, TokenSpans } from '../../../../src/listening/domain/reading/tokens.js';
import { WordIndex } from '../../../../src/listening/domain/reading/word-index.js';
import { foldToken, Words } from '../../../../src/listening/domain/reading/words.js';

function tokens(text: string): string[] {
  const spans = new TokenSpans();
  findTokens(text, spans);
  return Array.from({ length: spans.length }, (_, at) => text.slice(spans.start[at], spans.end[at]));
}

describe('spellings', () => {
  it.each([
    ['chui', ['je', 'suis']],
    ['jdemande', ['je', 'demande']],
    ['jeudi', ['jeudi']],
    ['jpeu', ['je', 'peux']],
    ['dont', ['dont']],
    ['constructor', ['constructor']],
  ])('%s stands for %j', (word, expected) => expect(spellOut(word)).toEqual(expected));

  it('fold to one form', () => {
    expect(foldToken('grève')).toBe('greve');
    expect(foldToken('gre\u0300ve')).toBe('greve');
    expect(foldToken('cœur')).toBe('coeur');
    expect(foldToken('’m')).toBe("'m");
    expect(foldToken('🏽')).toBe('');
  });
});

describe('an index of words', () => {
  const index = new WordIndex<string>();
  index.add('greve grev*', 'strike');
  index.add('gr*', 'short');

  it('finds whole words before beginnings, the longest first, each value once', () => {
    expect(index.find('greve')).toEqual(['strike', 'short']);
    expect(index.find('grippe')).toEqual(['short']);
    expect(index.find('rien')).toEqual([]);
  });
});

describe('the catalogues', () => {
  it.each([...CONCEPTS, ...TOPICS].map(({ code, words }) => [code, words]))(
    '%s lists folded single words only: others could never be found',
    (_, words) => {
      for (const word of words.split(' ')) {
        expect(foldToken(word.toLowerCase())).toBe(word);
        expect(tokens(`un ${word.replace('*', '')}`)).toHaveLength(2);
      }
    },
  );

  it('names each concept and topic once', () => {
    for (const codes of [CONCEPTS.map(({ code }) => code), TOPICS.map(({ code }) => code)])
      expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('a dictionary', () => {
  it('forgets rather than grow beyond its capacity, and answers the same', () => {
    let stemmed = 0;
    const stem = (word: string): string => `${word}${(stemmed += 1) && ''}`;
    const words = new Words(stem, { numberOf: () => 1, columnOf: () => -1 }, 2);
    const first = words.find('un');
    expect(words.find('un')).toBe(first);
    for (const word of ['deux', 'trois']) words.find(word);
    expect(words.find('un')).toEqual(first);
    expect(stemmed).toBe(4);
  });
});
