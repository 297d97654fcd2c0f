import { Catalogue } from '../../../src/api/catalogue.js';
import { ruleSentence } from '../../../src/scoring/score-sentences.js';
import { DEFAULT_RULES, type SignalCode } from '../../../src/scoring/domain/signal-rule.js';
import { SCORING_MESSAGES } from '../../../src/scoring/scoring.messages.js';

const catalogue = new Catalogue([SCORING_MESSAGES]);
const sentence = (language: 'fr' | 'en', signal: SignalCode): string =>
  ruleSentence(
    (code, parameters) => catalogue.say(language, code, parameters),
    DEFAULT_RULES.find(({ code }) => code === signal)!,
  );

test('a rule is told in the reader’s numbers', () => {
  expect(sentence('fr', 'answered')).toBe(
    '0,5 point chacun, moitié moins après 270 jours, au plus 10 points en tout',
  );
  expect(sentence('en', 'answered')).toBe('0.5 points each, half after 270 days, at most 10 points in all');
  expect(sentence('fr', 'constancy')).toBe('1 point chacun, au plus 12 points en tout');
});

test('what takes points back is told with a true minus sign and one negative only', () => {
  expect(sentence('fr', 'opposition')).toBe(
    '−6 points chacun, moitié moins après 180 jours, jamais plus de 20 points en moins',
  );
  expect(sentence('en', 'leaving')).toBe(
    '−8 points each, half after 120 days, never more than 20 points off',
  );
});
