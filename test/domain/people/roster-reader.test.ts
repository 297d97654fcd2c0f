import { readFileSync } from 'node:fs';
import { decodeRoster, type Roster, readRoster } from '../../../src/people/roster-reader.js';
import { describeWithSamples, sample } from '../../support/samples.js';

const TODAY = '2026-06-15';
const read = (text: string): Roster => {
  const done = readRoster(text, TODAY, (name) => (name === 'venissieux' ? 'place' : null));
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
};
const refused = (text: string) => {
  const done = readRoster(text, TODAY, () => null);
  return done.ok ? null : done.error.code;
};

test('a French list with a header, whatever its separator', () => {
  for (const mark of [';', ',', '\t']) {
    const text = [
      ['Nom', 'Prénom', 'Portable', 'E-mail', 'Lieu de travail', 'Statut', 'Date d’adhésion', 'Fonction'],
      [
        'LEROY',
        'Sophie',
        '06 12 34 56 78',
        'Sophie@Exemple.fr',
        'Vénissieux',
        'Adhérente',
        '01/03/2019',
        'Technicienne',
      ],
    ]
      .map((row) => row.join(mark))
      .join('\r\n');
    expect(read(text)).toEqual({
      ignoredColumns: [],
      lines: [
        {
          line: 2,
          name: 'Sophie Leroy',
          phone: '+33612345678',
          email: 'sophie@exemple.fr',
          workplaceName: 'Vénissieux',
          workplaceId: 'place',
          jobTitle: 'Technicienne',
          membership: 'member',
          since: '2019-03-01',
          problem: null,
        },
      ],
    });
  }
});

test('a paste without a header: name and number, by tab or by space', () => {
  for (const text of [
    'LEROY Sophie\t06 12 34 56 78\nKarim B.\t+33 6 98 76 54 32\n',
    'Sophie Leroy 06 12 34 56 78\nKarim B. : 0698765432',
  ]) {
    expect(read(text).lines).toMatchObject([
      { name: 'Sophie Leroy', phone: '+33612345678', membership: null, problem: null },
      { name: 'Karim B.', phone: '+33698765432', problem: null },
    ]);
  }
});

test('a list of names alone', () => {
  expect(read('Sophie Leroy\nKarim Benali').lines.map(({ name }) => name)).toEqual([
    'Sophie Leroy',
    'Karim Benali',
  ]);
});

test('columns that may never be collected are dropped by name, unknown ones are named', () => {
  const text =
    'Nom;Tel;N° sécu;Situation familiale;Couleur\nSophie Leroy;0612345678;2850399123456 12;mariée;bleu';
  const { ignoredColumns, lines } = read(text);
  expect(ignoredColumns).toEqual([
    { name: 'N° sécu', why: 'social-security-number' },
    { name: 'Situation familiale', why: 'family-situation' },
    { name: 'Couleur', why: null },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/2850399|mari|bleu/);
});

test('« Situation » alone is the membership where its cells say so, and the family’s where they do not', () => {
  const union = read(
    'Nom;Situation\nSophie Leroy;adhérent\nKarim Benali;non adhérent\nAnne Vidal;ancien adhérent',
  );
  expect(union.ignoredColumns).toEqual([]);
  expect(union.lines.map(({ membership }) => membership)).toEqual(['member', null, 'former-member']);
  const family = read('Nom;Situation\nSophie Leroy;mariée\nKarim Benali;célibataire\nAnne Vidal;');
  expect(family.ignoredColumns).toEqual([{ name: 'Situation', why: 'family-situation' }]);
  expect(family.lines.map(({ problem }) => problem)).toEqual([null, null, null]);
});

test.each([
  ['Sophie;6,12346E+08', 'roster-phone-damaged'],
  ['Sophie;12', 'roster-phone-unreadable'],
  [';0612345678', 'roster-name-missing'],
])('the line %s is refused: %s', (line, code) => {
  expect(read(`Nom;Téléphone\n${line}`).lines[0]!.problem?.code).toBe(code);
});

test.each([
  ['31/02/2019;oui', 'roster-date-unreadable'],
  ['01/01/2030;oui', 'roster-date-in-the-future'],
  ['2019;peut-être', 'roster-membership-unreadable'],
])('the membership %s is refused: %s', (cells, code) => {
  expect(read(`Nom;Depuis;Adhésion\nSophie;${cells}`).lines[0]!.problem?.code).toBe(code);
});

test('who said no to the use of her data is refused', () => {
  const { lines } = read('Nom;Acceptez-vous que vos données soient utilisées ?\nSophie;Non\nKarim;Oui');
  expect(lines.map(({ problem }) => problem?.code ?? null)).toEqual(['roster-agreement-refused', null]);
});

test.each([
  ['Nom;Depuis\nSophie;2019', { membership: 'member', since: '2019-01-01' }],
  ['Nom;Adhésion\nSophie;non', { membership: null, since: null }],
  ['Nom;Adhésion;Depuis\nSophie;non;2019', { membership: null, since: null }],
  ['Nom;Statut;Depuis\nSophie;démissionnaire;2012', { membership: 'former-member', since: null }],
  ['Nom;Depuis;Date de démission\nSophie;2012;03/2024', { membership: 'former-member', since: '2024-03-01' }],
  ['Nom;Statut\nSophie;sympathisante', { membership: 'regular-contact', since: null }],
])('%j says %j', (text, said) => {
  expect(read(text).lines[0]).toMatchObject({ ...said, problem: null });
});

test('formulas are harmless', () => {
  const { lines } = read('Nom;Fonction\n"=HYPERLINK(""http://x"";""Sophie"")";=1+1');
  expect(lines[0]!.name).not.toMatch(/^[=+@-]/);
  expect(lines[0]!.jobTitle).toBe('1+1');
});

test('what is no list is refused with its reason', () => {
  expect(refused('')).toBe('roster-empty');
  expect(refused('\n \n')).toBe('roster-empty');
  expect(refused('Nom;Téléphone')).toBe('roster-empty');
  expect(refused('0612345678\n0698765432')).toBe('roster-without-names');
  expect(refused('Couleur;Téléphone\nbleu;0612345678')).toBe('roster-without-names');
});

test('quotes, empty lines, ragged lines and a byte-order mark', () => {
  const { lines } = read('\ufeffNom;Téléphone\n\n"Leroy; Sophie";0612345678\nKarim\n;;\n');
  expect(lines.map(({ line, name }) => [line, name])).toEqual([
    [3, 'Leroy; Sophie'],
    [4, 'Karim'],
  ]);
});

test('bytes are read as UTF-8, as UTF-16 and as Windows-1252', () => {
  const text = 'Prénom;Nom\nEve;Œdipe';
  expect(decodeRoster(Buffer.from(text))).toBe(text);
  expect(decodeRoster(Buffer.from(`\ufeff${text}`, 'utf16le')).replace('\ufeff', '')).toBe(text);
  expect(decodeRoster(Buffer.from('Pr\u00e9nom;Nom\nEve;\u008cdipe', 'latin1'))).toBe(text);
});

describeWithSamples('exports of other programs', () => {
  const of = (file: string) => read(decodeRoster(readFileSync(sample('forms', file)))).lines;

  test.each([
    ['generic_fr.csv', { name: 'Gil G', phone: '+33600000000', email: 'gen@x.fr' }],
    ['systeme_io.csv', { name: 'Léa Martin', phone: '+33600000001', email: 'lea@sio.fr' }],
    ['activecampaign.csv', { name: 'Alice C', phone: '+33102030405', email: 'ac@x.fr' }],
    ['kit.csv', { name: 'Kim', email: 'kit@x.fr' }],
    ['mailchimp_1.csv', { name: 'Ada Lovelace', email: 'ada@lovelace.com' }],
    [
      'google_forms_fr_redacted.csv',
      { name: 'Prenom1 Nom1', phone: '+33700000001', email: 'p1@example.org' },
    ],
  ])('%s', (file, expected) => {
    expect(of(file)[0]).toMatchObject(expected);
  });

  test('a form in which somebody said no leaves her out, and a lost zero comes back', () => {
    const [, second] = of('google_forms_fr_redacted.csv');
    expect(second).toMatchObject({ phone: '+33600000002', problem: { code: 'roster-agreement-refused' } });
  });
});
