import fc from 'fast-check';
import { type LinkReason, nameWords, proposeLinks } from '../../../src/listening/domain/linking.js';

const person = (id: string, name: string, ...phoneKeys: string[]) => ({ id, name, phoneKeys });
const roster = [
  person('benali', 'Karim Benali', '+33611111111'),
  person('dupont', 'Marie Dupont'),
  person('durand', 'Marie Durand'),
  person('martin', 'Frédéric Martin'),
  person('petit', 'Jean-Pierre Petit'),
  person('legall', 'Anaïs Le Gall'),
];
const first = (label: string, ...phoneKeys: string[]): [string, LinkReason, boolean] | null => {
  const found = proposeLinks([{ id: 'a', labels: [label], phoneKeys }], roster, new Set()).get('a')?.[0];
  return found === undefined ? null : [found.personId, found.reason, found.isStrong];
};

describe('proposals of the linking grid', () => {
  it.each([
    ['KARIM BENALI', ['benali', 'exact-name', true]],
    ['benali Karim', ['benali', 'inverted-name', true]],
    ['Karim Benali (CSE) 🔧', ['benali', 'exact-name', true]],
    ['Karim Benali Lyon', ['benali', 'name-within-label', true]],
    ['~ Anais Le Gall', ['legall', 'exact-name', true]],
    ['LE GALL Anaïs', ['legall', 'inverted-name', true]],
    ['Marie Du.', null],
    ['Karim B.', ['benali', 'first-and-initial', false]],
    ['K. Benali', ['benali', 'initial-and-last', false]],
    ['Fred Martin', ['martin', 'nickname', false]],
    ['JP', ['petit', 'nickname', false]],
    ['Karim', ['benali', 'first-name', false]],
    ['Petit', ['petit', 'last-name', false]],
    ['Marie', null],
    ['😀', null],
  ])('%s', (label, expected) => expect(first(label)).toEqual(expected));

  it('puts an equal number first', () => {
    expect(first('Papa', '+33611111111')).toEqual(['benali', 'phone', true]);
  });

  it('offers both where an initial fits two', () => {
    const found = proposeLinks([{ id: 'a', labels: ['Marie D.'], phoneKeys: [] }], roster, new Set()).get(
      'a',
    );
    expect(found?.map(({ personId, isStrong }) => [personId, isStrong])).toEqual([
      ['dupont', false],
      ['durand', false],
    ]);
  });

  it('is never certain of a person for two accounts, nor of one who is linked already', () => {
    const accounts = ['Karim Benali', 'Benali Karim'].map((label) => ({
      id: label,
      labels: [label],
      phoneKeys: [],
    }));
    const twice = proposeLinks(accounts, roster, new Set());
    expect([...twice.values()].flat().map(({ isStrong }) => isStrong)).toEqual([false, false]);
    expect(proposeLinks([accounts[0]!], roster, new Set(['benali'])).get('Karim Benali')?.[0]?.isStrong).toBe(
      false,
    );
  });

  it('is never certain where two persons have the name', () => {
    const namesakes = [...roster, person('other', 'Karim Benali')];
    const found = proposeLinks(
      [{ id: 'a', labels: ['Karim Benali'], phoneKeys: [] }],
      namesakes,
      new Set(),
    ).get('a');
    expect(found?.map(({ isStrong }) => isStrong)).toEqual([false, false]);
  });

  it('holds at most one certain account for each person, whatever the labels', () => {
    const label = fc.constantFrom(
      'Karim Benali',
      'BENALI Karim',
      'Karim',
      'Marie Dupont',
      'Marie',
      'Fred Martin',
      'X',
    );
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
        const accounts = labels.map((text, index) => ({ id: String(index), labels: [text], phoneKeys: [] }));
        const strong = [...proposeLinks(accounts, roster, new Set()).values()]
          .flat()
          .filter(({ isStrong }) => isStrong);
        expect(new Set(strong.map(({ personId }) => personId)).size).toBe(strong.length);
      }),
    );
  });

  it('reads the words of a label', () => {
    expect(nameWords('~ Éloïse (élue) D’Arc–Petit ★')).toEqual(['eloise', "d'arc", 'petit']);
  });
});
