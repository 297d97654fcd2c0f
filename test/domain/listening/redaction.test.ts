import { redactLabels, redactNumbers } from '../../../src/listening/domain/redaction.js';

const redact = (text: string, ...labels: string[]) =>
  redactLabels(
    text,
    labels.map((label) => ({ label, replacement: '[…]' })),
  );

describe('what is taken out of other people’s texts', () => {
  it.each([
    ['Merci Élodie Martin !', ['Elodie MARTIN'], 'Merci […] !'],
    ['@Élodie Martin tu viens ?', ['Elodie Martin'], '@[…] tu viens ?'],
    ['Élodie Martinez vient', ['Elodie Martin'], 'Élodie Martinez vient'],
    ['Élodie vient, @Élodie !', ['Élodie'], 'Élodie vient, @[…] !'],
    ['Marie Dupont et Marie Dupont-Roux', ['Marie Dupont', 'Marie Dupont-Roux'], '[…] et […]'],
    ['œuvre de Zoë Nœl', ['zoe noel'], 'œuvre de […]'],
  ])('%s', (text, labels, expected) => expect(redact(text, ...labels)).toBe(expected));

  it('are numbers too, however they are written', () => {
    const isTheirs = (written: string) => written.replace(/\D/g, '').endsWith('612345678');
    expect(
      redactNumbers('appelle le 06 12 34 56 78 ou +33612345678, pas le 06 00 00 00 00', isTheirs, '[…]'),
    ).toBe('appelle le […] ou […], pas le 06 00 00 00 00');
    expect(redactNumbers('le 12/05 à 18h30, 1500 salariés', () => true, '[…]')).toBe(
      'le 12/05 à 18h30, 1500 salariés',
    );
  });
});
