import { Catalogue } from '../../../src/api/catalogue.js';

const catalogue = new Catalogue([
  {
    fr: {
      count: '{n, plural, one {# message} many {# de messages} other {# messages}}',
      on: 'le {day}',
      sum: '{n, number}',
    },
    en: { count: '{n, plural, one {# message} other {# messages}}', on: 'on {day}', sum: '{n, number}' },
  },
]);

test.each([
  ['fr', 0, '0 message'],
  ['fr', 2, '2 messages'],
  ['fr', 1_000_000, '1\u202f000\u202f000 de messages'],
  ['en', 0, '0 messages'],
  ['en', 1, '1 message'],
] as const)('%s counts %d as its grammar does', (language, n, sentence) => {
  expect(catalogue.say(language, 'count', { n })).toBe(sentence);
});

test('a calendar date is written in words, and the first of a month is « 1er »', () => {
  expect(catalogue.say('fr', 'on', { day: '2027-05-01' })).toBe('le 1er mai 2027');
  expect(catalogue.say('fr', 'on', { day: '2027-05-11' })).toBe('le 11 mai 2027');
  expect(catalogue.say('en', 'on', { day: '2027-05-01' })).toBe('on 1 May 2027');
});

test('numbers are written as the language writes them', () => {
  expect(catalogue.say('fr', 'sum', { n: 40_000 })).toBe('40\u202f000');
  expect(catalogue.say('en', 'sum', { n: 40_000 })).toBe('40,000');
});

test('names are known, those inside a plural too', () => {
  expect(catalogue.placeholders('count')).toEqual(['n']);
  expect(catalogue.placeholders('on')).toEqual(['day']);
});

test('a code that is missing, doubled, or of one language only is our own bug', () => {
  expect(() => catalogue.say('fr', 'absent')).toThrow('No sentence for absent');
  expect(() => catalogue.say('fr', 'on')).toThrow();
  const one = { fr: { a: 'x' }, en: { a: 'y' } };
  expect(() => new Catalogue([one, one])).toThrow('Two slices have a message a');
  expect(() => new Catalogue([{ fr: { a: 'x' }, en: {} }])).toThrow('has no English');
  expect(() => new Catalogue([{ fr: {}, en: { a: 'x' } }])).toThrow('has no French');
});
