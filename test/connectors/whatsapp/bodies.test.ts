import { readBody } from '../../../src/connectors/whatsapp/body.js';
import { PHRASES } from '../../../src/connectors/whatsapp/phrase-book.js';
import { readText } from './memory-file.js';

const LRM = '\u200e';
const ios = (raw: string) => readBody(raw, true);
const android = (raw: string) => readBody(raw, false);

describe('media', () => {
  it.each([
    ['<Médias omis>', ''],
    ['<Médias omis>\nLa plage', 'La plage'],
    ['IMG-20260312-WA0001.jpg (fichier joint)\nLa plage', 'La plage'],
    [`${LRM}Rapport.pdf • ${LRM}3 pages ${LRM}(fichier joint)`, ''],
    ['2015-08-04-PHOTO-00004762.jpg <\u200eattached>', ''],
    ['null', ''],
    ['', ''],
  ])('on Android: %j', (raw, caption) => {
    expect(android(raw)).toMatchObject({ kind: 'media', text: caption });
  });

  it.each([
    [`${LRM}image absente`, ''],
    [`${LRM}GIF retiré`, ''],
    [`${LRM}<pièce jointe : 00000042-PHOTO-2024-01-01-00-00-00.jpg>`, ''],
    ['< attached: 00000042-PHOTO-2020-06-07-15-13-20.jpg >', ''],
    [`${LRM}‹pièce jointe\u00a0: file.pdf›`, ''],
    [`La banderole ${LRM}<attached: 00000042-PHOTO-2024-01-01-00-00-00.jpg>`, 'La banderole'],
    [`${LRM}Tract.pdf • ${LRM}2 pages ${LRM}<attached: 00000012-Tract.pdf>`, ''],
    [`${LRM}<bilaga: 00000042-PHOTO-2024-01-01-00-00-00.jpg>`, ''],
  ])('on iOS: %j', (raw, caption) => {
    expect(ios(raw)).toMatchObject({ kind: 'media', text: caption });
  });

  it('is never what a person typed', () => {
    expect(android('image absente')).toMatchObject({ kind: 'text', text: 'image absente' });
    expect(android('il manque le tract (voir le fichier joint)')).toMatchObject({ kind: 'text' });
    expect(ios('<3')).toMatchObject({ kind: 'text', text: '<3' });
  });
});

describe('deleted and edited', () => {
  it.each(PHRASES.flatMap(({ deleted }) => deleted))('%s', (phrase) => {
    expect(ios(LRM + phrase)).toMatchObject({ kind: 'deleted', text: '' });
    expect(android(`${phrase}.`)).toMatchObject({ kind: 'deleted', text: '' });
  });

  it.each(['I think this message was deleted by mistake?', 'This message was deleted and then some'])(
    '%s',
    (text) => {
      expect(android(text)).toMatchObject({ kind: 'text', text });
    },
  );

  it.each(PHRASES.flatMap(({ edited }) => edited))('%s', (suffix) => {
    expect(ios(`À demain ${LRM}${suffix}`)).toMatchObject({ kind: 'text', text: 'À demain', edited: true });
  });
});

describe('what WhatsApp says under somebody’s name', () => {
  it('is a notice on iOS, by its mark', () => {
    expect(ios(`${LRM}Camille a été ajouté·e`).kind).toBe('system');
    expect(ios('Camille a été ajouté·e').kind).toBe('text');
  });

  it('keeps polls and places as texts of people', () => {
    expect(ios(`${LRM}SONDAGE\u00a0:\n${LRM}Jeudi ?\n${LRM}OPTION : oui (2 votes)`)).toMatchObject({
      kind: 'text',
      text: 'SONDAGE\u00a0:\nJeudi ?\nOPTION : oui (2 votes)',
    });
    expect(ios(`${LRM}Localisation : https://maps.google.com/?q=48.8,2.3`).kind).toBe('text');
  });
});

describe('who is named', () => {
  it.each([
    ['merci @\u2068Marie Dupont\u2069 et @33612345678', ['Marie Dupont', '33612345678']],
    ['merci @Zoé', ['Zoé']],
    ['écrivez à fatou@mail.com', []],
  ])('%j', async (body, mentions) => {
    expect(await readText(`12/03/2026 18:04 - Paul: ${body}`)).toMatchObject([{ mentions }]);
  });
});

describe('names', () => {
  it.each([
    ['~\u202fIrène: oui', 'Irène'],
    ['\u202a+33\u00a07\u00a000\u00a000\u00a000\u00a001\u202c: oui', '+33 7 00 00 00 01'],
    ['Jean D.: oui', 'Jean D.'],
    ['Sécurité : Paul: oui', 'Sécurité : Paul'],
    ['Équipe:Nuit: oui', 'Équipe:Nuit'],
    ['Zoé\u001b\tB.: oui', 'Zoé B.'],
  ])('%j', async (line, author) => {
    expect(await readText(`[12/03/2026, 18:04:12] ${line}`)).toMatchObject([{ author, text: 'oui' }]);
  });

  it.each([
    'Marie a créé le groupe « Famille : été »',
    'Marie created group "Trip: 2024"',
    'Marie hat den Betreff zu „Plan: B“ geändert',
    'Marie a changé l’objet du groupe en Nouvelles: tout',
    'Paul a ajouté Jean: Pierre',
    'Paul added Jean: Pierre',
  ])('%s names nobody', async (line) => {
    expect(await readText(`12/03/2026 18:04 - ${line}`)).toEqual([
      { type: 'membership', at: '2026-03-12T18:04:00', text: line },
    ]);
  });
});
