import fc from 'fast-check';
import { hidingOthers } from '../../../src/listening/domain/hiding.js';
import { wordUse } from '../../../src/listening/word-use.js';

const OTHERS = [
  ['Aurore Lemoine', 'Participant 2'],
  ['Jean-Claude PETIT', 'Participant 3'],
  ['~ Karim (délégué CGT)', 'Participant 4'],
  ['Aurore Blanc', 'Participant 5'],
  ['karim_93', 'Participant 6'],
  ['+33 6 11 22 33 44', 'Participant 7'],
  ['Marie', 'Participant 8'],
] as const;
const hide = hidingOthers(
  {
    others: OTHERS.map(([label, replacement]) => ({ label, replacement })),
    own: ['Élodie Martin', 'Élodie 🌻', 'marie-élodie martin'],
  },
  wordUse,
);

describe('a text shown about one person', () => {
  it.each([
    ['Écrivez à aurore.lemoine@example.org !', 'Écrivez à […] !'],
    ['a+b@mail.example.com, AURORE@EXAMPLE.ORG', '[…], […]'],
    ['Lemoine aussi', 'Participant 2 aussi'],
    ['lémoine aussi, et benoît', 'Participant 2 aussi, et benoît'],
    ['Aurore Lemoine vient', 'Participant 2 vient'],
    ['lemoine lemoine', 'Participant 2'],
    ['@aurore.lemoine tu viens ?', '@[…].Participant 2 tu viens ?'],
    ['AURORE aussi', '[…] aussi'],
    ['Merci jean-claude', 'Merci Participant 3'],
    ['demande à karim_93 stp', 'demande à Participant 6 stp'],
    ['Appelle le 06 11 22 33 44', 'Appelle le […]'],
  ])('names nobody else, nor by a part: %s', (text, expected) => expect(hide(text)).toBe(expected));

  it.each([
    ['un petit effort', 'un petit effort'],
    ['Petit est venu', 'Participant 3 est venu'],
    ['un chèque en blanc pour Blanc', 'un chèque en blanc pour Participant 5'],
    ['PETIT RAPPEL : RÉUNION', 'PETIT RAPPEL : RÉUNION'],
    ['La CGT et le délégué', 'La CGT et le délégué'],
  ])('keeps words that are no names where they are: %s', (text, expected) =>
    expect(hide(text)).toBe(expected),
  );

  it('keeps the name of the person herself, though others bear a part of it', () => {
    expect(hide('Élodie, ELODIE et Marie Martin')).toBe('Élodie, ELODIE et Marie Martin');
  });

  it('leaves no rare word of another’s label and no address, whatever stands around them', () => {
    const part = fc.constantFrom(
      'Aurore',
      'lemoine',
      'CLAUDE',
      'aurore.lemoine@example.org',
      'et',
      '12',
      '@',
      ' ',
      '.',
      'ok',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const shown = hide(parts.join(' '));
        expect(shown).not.toMatch(/aurore|lemoine|claude|example/i);
        expect(hide(shown)).toBe(shown);
      }),
    );
  });
});

test('words that say what a message is about are told from names', () => {
  const use = (words: string) => [...new Set(words.split(' ').map(wordUse))];
  expect(use('cgt rh cse prime chef lundi nuit equipe')).toEqual(['telling']);
  expect(use('petit blanc')).toEqual(['ordinary']);
  expect(use('karim marie sophie jean mohamed lemoine durand benali lucas')).toEqual(['rare']);
});

test('a text of one word comes to its end, however long', () => {
  expect(hide('a'.repeat(1_000_000))).toHaveLength(1_000_000);
  expect(hide('a-'.repeat(500_000))).toHaveLength(1_000_000);
});
