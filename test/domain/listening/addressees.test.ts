import { AddresseeFinder } from '../../../src/listening/domain/addressees.js';

const finder = new AddresseeFinder<string>();
for (const [label, account] of [
  ['Karim Benali', 'karim'],
  ['Sophie L.', 'sophie'],
  ['Marie Dupont', 'dupont'],
  ['Marie Durand', 'durand'],
  ['33612345678', 'number'],
] as const)
  finder.know(label, account);
const found = (text: string, mentions: string[] = [], author = 'me') =>
  finder.find(text, mentions, author).map(({ account, kind }) => `${kind} ${account}`);

describe('whom a message names', () => {
  it.each([
    ['Merci Karim !', ['thanks karim']],
    ['merci beaucoup à Karim Benali et Sophie pour le soutien', ['thanks karim', 'thanks sophie']],
    ['Thanks Sophie, great', ['thanks sophie']],
    ['Merci Marie', []],
    ['Merci Marie Durand', ['thanks durand']],
    ['merci à tous', []],
    ['Karim arrive demain', []],
    ['Merci patron, encore un planning changé', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it('reads mentions by the labels that the reader found', () => {
    expect(found('@karim benali tu viens ?', ['karim benali'])).toEqual(['mention karim']);
    expect(found('@33612345678 ?', ['33612345678', 'Inconnu'])).toEqual(['mention number']);
  });

  it('never counts an author who names herself', () => expect(found('Merci Karim', [], 'karim')).toEqual([]));
});
