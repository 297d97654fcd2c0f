import fc from 'fast-check';
import { readEmail } from '../../../src/people/domain/email.js';
import {
  initials,
  isSameName,
  nameKey,
  nameOf,
  personName,
  searchWords,
} from '../../../src/people/domain/person-name.js';
import { isHeader, readHeader, readHeaders } from '../../../src/people/domain/roster-header.js';
import { harmless, readDate, readMembership } from '../../../src/people/domain/roster-values.js';
import { readPhone, showPhone } from '../../../src/people/phone-number.js';

test.each([
  ['LEROY Sophie', 'Sophie Leroy'],
  ['Leroy, Sophie', 'Sophie Leroy'],
  ['SOPHIE LEROY', 'Sophie Leroy'],
  ['sophie leroy', 'Sophie Leroy'],
  ['Mme LEROY Sophie', 'Sophie Leroy'],
  ['Sophie Leroy', 'Sophie Leroy'],
  ['DE LA TOUR Marie-Ange', 'Marie-Ange de la Tour'],
  ["D'ALMEIDA João", "João d'Almeida"],
  ['LE GALL  Yann', 'Yann Le Gall'],
  ['Sophie McDonald', 'Sophie McDonald'],
  ['\u200eJean-Pierre O’BRIEN', 'Jean-Pierre O’Brien'],
  ['Sophie', 'Sophie'],
  ['06 12', ''],
])('%s is called %s', (written, called) => {
  expect(personName(written)).toBe(called);
});

test('names in two columns, initials, words and keys', () => {
  expect(nameOf('SOPHIE', 'LEROY-PETIT')).toBe('Sophie Leroy-Petit');
  expect(nameOf('Ève', '')).toBe('Ève');
  expect(initials('Marie-Ange de la Tour')).toBe('M. D. L. T.');
  expect(searchWords('Marie-Ange d’Été')).toEqual(['marie', 'ange', 'd', 'ete']);
  expect(nameKey('LEROY Sophie')).toBe(nameKey('Sophie Leroy'));
});

test.each([
  ['Sophie Leroy', 'LEROY sophie', true],
  ['Sophie', 'Sophie Leroy', true],
  ['Sophie L.', 'Sophie Leroy', true],
  ['Sophie M.', 'Sophie Leroy', false],
  ['Sophie Martin', 'Sophie Leroy', false],
  ['', 'Sophie Leroy', false],
])('%s and %s: the same person by name? %s', (a, b, same) => {
  expect(isSameName(a, b)).toBe(same);
  expect(isSameName(b, a)).toBe(same);
});

test.each([
  ['06 12 34 56 78', '+33612345678'],
  ['06.12.34.56.78', '+33612345678'],
  ['612345678', '+33612345678'],
  ['33612345678', '+33612345678'],
  ['+33 (0)6 12 34 56 78', '+33612345678'],
  ['0033612345678', '+33612345678'],
  ["'0612345678", '+33612345678'],
  ['612345678.0', '+33612345678'],
  ['\u202a+33 6 12 34 56 78\u202c', '+33612345678'],
  ['+32 470 12 34 56', '+32470123456'],
])('%s is %s', (written, e164) => {
  expect(readPhone(written)).toEqual({ ok: true, value: e164 });
});

test.each([
  ['6.12346E+08', 'phone-damaged'],
  ['6,12346E+08', 'phone-damaged'],
  ['3,36123E+10', 'phone-damaged'],
  ['12', 'phone-unreadable'],
  ['demander à Paul', 'phone-unreadable'],
  ['', 'phone-unreadable'],
])('%s is refused: %s', (written, problem) => {
  expect(readPhone(written)).toEqual({ ok: false, error: problem });
});

test('every spelling of a number comes to one, and showing it loses nothing', () => {
  const separators = fc.constantFrom('', ' ', '.', '-');
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999_999 }),
      separators,
      fc.constantFrom('0', '+33', '0033', '+33 (0)', ''),
      (n, by, prefix) => {
        const national = `6${String(n).padStart(8, '0')}`;
        const pairs = `${national[0]}${by}${national.slice(1).match(/../g)!.join(by)}`;
        expect(readPhone(`${prefix}${pairs}`)).toEqual({ ok: true, value: `+33${national}` });
        expect(readPhone(showPhone(`+33${national}`))).toEqual({ ok: true, value: `+33${national}` });
      },
    ),
  );
});

test.each([
  [' Sophie.LEROY@Example.ORG ', 'sophie.leroy@example.org'],
  ['mailto:a@b.fr', 'a@b.fr'],
  ['Sophie Leroy <a@b.fr>', 'a@b.fr'],
  ['a@b', null],
  ['a b@c.fr', null],
  ['', null],
])('the address %s is %s', (written, address) => {
  expect(readEmail(written)).toBe(address);
});

test.each([
  ['2019-03-01', '2019-03-01'],
  ['01/03/2019', '2019-03-01'],
  ['1.3.19', '2019-03-01'],
  ['31/12/98', '1998-12-31'],
  ['03/2019', '2019-03-01'],
  ['2019', '2019-01-01'],
  ['06/10/2024 12:37:14', '2024-10-06'],
  ['31/02/2019', null],
  ['13/13/2019', null],
  ['hier', null],
])('the date %s is %s', (written, date) => {
  expect(readDate(written)).toBe(date);
});

test.each([
  ['Adhérente', 'member'],
  ['oui', 'member'],
  ['X', 'member'],
  ['à jour', 'member'],
  ['Ancien adhérent', 'former-member'],
  ['démissionnaire', 'former-member'],
  ['ex-membre', 'former-member'],
  ['sympathisante', 'regular-contact'],
  ['non', 'none'],
  ['', 'none'],
  ['?', null],
])('membership %s is %s', (written, kind) => {
  expect(readMembership(written)).toBe(kind);
});

test.each([
  ['NOM', 'family'],
  ['Prénom', 'given'],
  ['Nom complet', 'name'],
  ['TEL. PORTABLE ', 'phone'],
  ['Adresse e-mail', 'email'],
  ['Lieu de travail', 'workplace'],
  ['Statut', 'membership'],
  ['Date d’adhésion', 'since'],
  ['first_name', 'given'],
  ['Phone number', 'phone'],
  ['Acceptez-vous que vos données personnelles soient utilisées ?', 'agreement'],
  ['Date de démission', 'ended'],
])('the header %s is the %s', (header, field) => {
  expect(readHeader(header)).toEqual({ kind: 'field', field });
});

test.each([
  ['N° de sécurité sociale', 'social-security-number'],
  ['NIR', 'social-security-number'],
  ['Situation familiale', 'family-situation'],
  ['Nombre d’enfants', 'family-situation'],
  ['Salaire brut', 'payslip'],
  ['Sanctions', 'offences'],
  ['Jours de grève', 'strike-records'],
  ['RQTH', 'health'],
])('%s is never collected: %s', (header, why) => {
  expect(readHeader(header)).toEqual({ kind: 'never-collected', why });
});

test('a header is told from a first row, and a field is read once', () => {
  expect(isHeader(['Nom', 'Téléphone'])).toBe(true);
  expect(isHeader(['Sophie Leroy', '0612345678'])).toBe(false);
  expect(isHeader(['Sophie Leroy', 'Vénissieux'])).toBe(false);
  expect(readHeaders(['Téléphone', 'Mobile']).map(({ kind }) => kind)).toEqual(['field', 'unknown']);
});

test.each([
  ['=HYPERLINK("http://x")', 'HYPERLINK("http://x")'],
  ["'+cmd|calc", 'cmd|calc'],
  ['@SUM(A1)', 'SUM(A1)'],
  ['Sophie', 'Sophie'],
])('%s is harmless as %s', (cell, text) => {
  expect(harmless(cell)).toBe(text);
});
