import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Authors } from '../../../src/connectors/whatsapp/authors.js';
import { NameTrie } from '../../../src/connectors/whatsapp/name-trie.js';

const COLON = 0x3a;
const unitsOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** What an author reader that knows earlier lines says of a line's rest: whose it is, and where the body begins. */
function split(authors: Authors, rest: string): [author: string, body: string] | null {
  const author = authors.split(unitsOf(rest), 0, rest.length);
  return author === null ? null : [author, rest.slice(authors.body)];
}

describe('a trie of names', () => {
  const learn = (names: readonly string[]): NameTrie => {
    const trie = new NameTrie();
    for (const name of names) trie.learn(unitsOf(name), name);
    return trie;
  };

  test('walks to the first separator after a known name, and no further', () => {
    const trie = learn(['Awa', 'Awa Diallo', 'Ali']);
    const line = unitsOf('Awa Diallo: bonjour Ali:');
    expect([trie.walk(line, 0, COLON), trie.label]).toEqual([10, 'Awa Diallo']);
    expect([trie.walk(line, 20, COLON), trie.label]).toEqual([23, 'Ali']);
    expect(trie.walk(unitsOf('Awa Di: bonjour'), 0, COLON)).toBe(-1);
    expect(trie.walk(unitsOf('Awa'), 0, COLON)).toBe(-1);
  });

  test('names of any units, each found for itself alone', () => {
    const unit = fc.oneof(fc.constantFrom(0, 1, 0x61, 0x62, 0xffff), fc.integer({ min: 0, max: 0xffff }));
    const name = fc
      .array(unit, { minLength: 1, maxLength: 12 })
      .map((units) => units.filter((one) => one !== COLON));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 40 }), name, (names, other) => {
        const trie = new NameTrie();
        names.forEach((units, index) => trie.learn(Uint16Array.from(units), String(index)));
        const last = (units: readonly number[]) => names.map((one) => one.join()).lastIndexOf(units.join());
        for (const units of [...names, other]) {
          const at = trie.walk(Uint16Array.from([...units, COLON]), 0, COLON);
          expect(at).toBe(last(units) < 0 ? -1 : units.length);
          if (at >= 0) expect(trie.label).toBe(String(last(units)));
        }
      }),
    );
  });

  test('what it has no room for is not remembered, and what it knows stays', () => {
    const names = Array.from({ length: 40_000 }, (_, index) => `Nom ${index}`);
    const trie = learn(names);
    const known = names.filter((name) => trie.walk(unitsOf(`${name}:`), 0, COLON) === name.length);
    expect(known.length).toBeGreaterThan(1000);
    expect(known).toEqual(names.slice(0, known.length));
  });
});

describe('authors', () => {
  test('a name met before reads as it did the first time', () => {
    const text = fc.stringMatching(/^[a-c "«»:.]{1,12}$/);
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), text, (lines, line) => {
        const authors = new Authors();
        for (const one of lines) split(authors, one);
        const fresh = split(new Authors(), line);
        // Only a known name before a colon without a space makes more of a line than a first reading does.
        if (fresh !== null) expect(split(authors, line)).toEqual(fresh);
        expect(split(authors, line)).toEqual(split(authors, line));
      }),
      { numRuns: 2000 },
    );
  });

  test('a name without a space after its colon counts once it was met', () => {
    const authors = new Authors();
    expect(split(authors, 'John:.')).toBeNull();
    expect(split(authors, 'John: salut')).toEqual(['John', 'salut']);
    expect(split(authors, 'John:.')).toEqual(['John', '.']);
  });
});
