import fc from 'fast-check';
import { explain } from '../../../../src/listening/domain/reading/explain.js';
import { INTENT_CODES } from '../../../../src/listening/domain/reading/intents.js';
import { read } from '../../../../src/listening/domain/reading/read.js';
import { readingModel } from '../../../../src/listening/reading-model.js';
import { givenMessages } from '../../../support/reading.js';

const model = readingModel();
const labels = (text: string): string => [...read(text, model).labels].sort().join();

describe('what a message says', () => {
  it.each([
    ['offer', 'Je peux tracter mardi matin'],
    ['offer', 'si on est au moins dix je viens'],
    ['call', 'Tous devant le site lundi 8h !'],
    ['call', 'Il faudrait que quelqu’un tracte'],
    ['grievance', 'encore 3 intérims non remplacés'],
    ['grievance', 'third unpaid overtime this month'],
    ['grievance', 'Merci patron, encore un planning changé la veille 🙃'],
    ['question', 'Quelqu’un connaît le délai pour un entretien préalable ?'],
    ['help', 'C’est 5 jours ouvrables, article L1232-2'],
    ['help', 'je t’envoie le modèle en MP'],
    ['support', 'Bravo les camarades 👏'],
    ['support', 'Bravo à ceux qui y vont'],
    ['support', 'well said'],
    ['opposition', 'Les syndicats ça sert à rien'],
    ['opposition', 'striking just hurts us'],
    ['opposition', 'votez pas'],
    ['leaving', 'Je rends ma carte'],
    ['', 'Joyeux anniversaire Karim !'],
    ['', 'je peux pas, dentiste'],
    ['', 'ok merci'],
    ['', ''],
  ])('%s: %s', (expected, text) => expect(labels(text)).toBe(expected));

  it('tells the language, or that it is neither French nor English', () => {
    const spoken = (text: string) => read(text, model).language;
    expect(spoken('on se retrouve devant la grille demain')).toBe('fr');
    expect(spoken('we meet at the gate tomorrow')).toBe('en');
    expect(spoken('Todos a la puerta mañana a las ocho')).toBeNull();
    expect(spoken('🍕🍕🍕')).toBeNull();
  });

  it('names the topics, in French and English', () => {
    expect(read('La prime de nuit n’est pas sur ma fiche de paie', model).topics).toContain('pay');
    expect(read('no gloves again, somebody will get injured', model).topics).toEqual(['safety']);
    expect(read('débrayage jeudi, piquet à 6h', model).topics).toEqual(['action']);
    expect(read('Bonne année', model).topics).toEqual([]);
  });
});

describe('how it is written does not matter', () => {
  const texts = givenMessages().map(({ text }) => text);
  const variants: readonly [string, (text: string) => string][] = [
    ['case', (text) => text.toLowerCase()],
    ['accents', (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')],
    ['decomposed accents', (text) => text.normalize('NFD')],
    ['typographic apostrophes', (text) => text.replaceAll("'", '’')],
    ['invisible marks', (text) => `\u200e${text}\u200f`],
    ['spaces', (text) => ` ${text.replaceAll(' ', '\u00a0 ')} `],
  ];
  it.each(variants)('%s', (_, vary) => {
    for (const text of texts) expect(read(vary(text), model)).toEqual(read(text, model));
  });
});

describe('any text', () => {
  it('can be read, twice alike, whatever was read between', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (text, between) => {
        const first = read(text, model);
        read(between, model);
        expect(read(text, model)).toEqual(first);
      }),
    );
  });

  it('can be very long', () => {
    expect(read('on lâche rien '.repeat(20_000), model).language).toBe('fr');
  });
});

describe('why a label', () => {
  it('quotes the words as they were written, strongest first', () => {
    const [first] = explain('Comptez sur moi pour la permanence du mardi', 'offer', model);
    expect(first?.words).toBe('Comptez sur moi');
  });

  it('quotes only words of the text, whose shares are at most the whole', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...givenMessages()),
        fc.constantFrom(...INTENT_CODES),
        ({ text }, label) => {
          const cues = explain(text, label, model);
          for (const { words } of cues) expect(text).toContain(words);
          expect(cues.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
    );
  });

  it('finds words for every label that was read', () => {
    for (const { text } of givenMessages())
      for (const label of read(text, model).labels) expect(explain(text, label, model)).not.toEqual([]);
  });
});
