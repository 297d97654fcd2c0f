import fc from 'fast-check';
import { connectors } from '../../../src/connectors/registry.js';
import {
  CONTENT_RULES,
  type ContentPolicy,
  faultsOf,
  isPublicLink,
  measure,
} from '../../../src/publishing/domain/content-policy.js';
import { readDomain, refusalOfAddress } from '../../../src/publishing/domain/employer-domain.js';
import { foldedWords, namesIn } from '../../../src/publishing/domain/names.js';
import { messageState, refusalOfMessage } from '../../../src/publishing/domain/personal-message.js';
import { MESSAGES } from '../../../src/catalogues.js';

const policy: ContentPolicy = {
  limit: 30,
  unit: 'grapheme',
  linkCounts: 23,
  mayHoldLink: true,
  source: 'test',
};
const bare = (text: string) => ({ text, link: null });

test('a text is as long as people see it', () => {
  expect(measure(bare('grève 👩🏽‍🏭'), policy)).toBe(7);
  expect(measure(bare('gre\u0300ve'), policy)).toBe(5);
  expect(measure(bare('👩🏽‍🏭'), { ...policy, unit: 'code-point' })).toBe(4);
});

test('any link counts the same where the network shortens them', () => {
  const link = `https://exemple.fr/${'x'.repeat(200)}`;
  expect(measure({ text: 'Lire', link }, policy)).toBe(4 + 1 + 23);
  expect(measure(bare(`Lire ${link} et ${link}`), policy)).toBe(5 + 23 + 4 + 23);
  expect(measure({ text: 'Lire', link }, { ...policy, linkCounts: null })).toBe(5 + link.length);
});

test('a text is refused from its first character too many', () => {
  expect(faultsOf(bare('x'.repeat(30)), policy)).toEqual([]);
  expect(faultsOf(bare('x'.repeat(31)), policy)).toEqual([
    { code: 'text.too-long', parameters: { length: 31, limit: 30, over: 1 } },
  ]);
  expect(faultsOf(bare(' \n'), policy)).toMatchObject([{ code: 'text.empty' }]);
  const noLinks = { ...policy, mayHoldLink: false };
  expect(faultsOf({ text: 'a', link: 'https://a.fr' }, noLinks)).toMatchObject([
    { code: 'text.no-link-here' },
  ]);
});

test('every rule has its sentence', () => {
  const codes = new Set(MESSAGES.flatMap(({ fr }) => Object.keys(fr)));
  expect(CONTENT_RULES.map(({ code }) => code).filter((code) => !codes.has(code))).toEqual([]);
});

test('a link that may be published is one of the web, without a password in it', () => {
  expect(isPublicLink('https://exemple.fr/a?b=c')).toBe(true);
  for (const wrong of [
    'exemple.fr',
    'javascript:alert(1)',
    'https://moi:secret@exemple.fr',
    'mailto:a@b.fr',
    '',
  ])
    expect(isPublicLink(wrong)).toBe(false);
});

test('every publisher measures within its limit and says where the limit stands', () => {
  const publishers = connectors.flatMap(({ publish }) => publish ?? []);
  expect(publishers.length).toBeGreaterThan(1);
  for (const { policy: own } of publishers) {
    expect(own.limit).toBeGreaterThan(0);
    expect(own.source).not.toBe('');
    expect(faultsOf(bare('x'.repeat(own.limit)), own)).toEqual([]);
    expect(faultsOf(bare('x'.repeat(own.limit + 1)), own)).toHaveLength(1);
  }
});

describe('names in a text', () => {
  const known = ['awa diop', 'jean paul martin', 'marie de la tour'].map((searchKey) => ({ searchKey }));

  test.each([
    ['Merci à Awa Diop !', ['Awa Diop']],
    ['DIOP Awa, déléguée', ['DIOP Awa']],
    ['avec Jean-Paul MARTIN et awa diop', ['Jean Paul MARTIN', 'awa diop']],
    ['Tour Marie de la', ['Tour Marie de la']],
    ['Áwa Diôp', ['Áwa Diôp']],
    ['Awa a parlé à M. Diop', []],
    ['Awa Diopé', []],
    ['', []],
  ])('%j: %j', (text, found) => {
    expect(namesIn(text, known)).toEqual(found);
  });

  test('a given name alone is nobody', () => {
    expect(namesIn('Awa est là', [{ searchKey: 'awa' }])).toEqual([]);
  });

  test('persons are looked up by the words they are stored under', () => {
    expect(foldedWords('Élodie & ÉLODIE à 8h, Jean-Paul')).toEqual(['elodie', '8h', 'jean', 'paul']);
  });

  test('a name is found wherever it stands', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.lorem(), (before, after) => {
        expect(namesIn(`${before} Awa Diop. ${after}`, known)).toEqual(['Awa Diop']);
      }),
    );
  });
});

describe('addresses that belong to an employer', () => {
  const agreement = { reference: 'Accord du 3 mai', from: '2027-01-01', until: '2027-06-30' };
  const domains = [
    { domain: 'telecoms.example', agreement: null },
    { domain: 'rh.telecoms.example', agreement },
  ];

  test.each([
    ['a@gmail.example', '2027-03-01', true],
    ['a@telecoms.example', '2027-03-01', false],
    ['a@lyon.telecoms.example', '2027-03-01', false],
    ['a@TELECOMS.example', '2027-03-01', false],
    ['a@autretelecoms.example', '2027-03-01', true],
    ['a@rh.telecoms.example', '2027-01-01', true],
    ['a@rh.telecoms.example', '2027-06-30', true],
    ['a@rh.telecoms.example', '2027-07-01', false],
    ['a@rh.telecoms.example', '2026-12-31', false],
  ])('%s on %s: %s', (address, day, isFree) => {
    const refused = refusalOfAddress(address, domains, day);
    expect(refused?.code ?? null).toBe(isFree ? null : 'message.employer-address');
  });

  test('an agreement without an end goes on', () => {
    const endless = [{ domain: 'a.example', agreement: { ...agreement, until: null } }];
    expect(refusalOfAddress('x@a.example', endless, '2050-01-01')).toBeNull();
  });

  test('a domain has one spelling', () => {
    expect(readDomain(' @Telecoms.Example ')).toBe('telecoms.example');
    for (const wrong of ['telecoms', 'a b.fr', 'https://a.fr', 'a..fr', '-a.fr', ''])
      expect(readDomain(wrong)).toBeNull();
  });
});

test('a message has one line for its subject, and a body', () => {
  expect(refusalOfMessage('Réunion', 'Bonjour')).toBeNull();
  expect(refusalOfMessage(' ', 'Bonjour')).toMatchObject({ field: 'subject' });
  expect(refusalOfMessage('a\nBcc: b@c.fr', 'Bonjour')).toMatchObject({
    refusal: { code: 'message.subject-one-line' },
  });
  expect(refusalOfMessage('x'.repeat(201), 'Bonjour')).toMatchObject({
    refusal: { code: 'message.subject-too-long' },
  });
  expect(refusalOfMessage('a', '')).toMatchObject({ field: 'body' });
  expect(refusalOfMessage('a', 'x'.repeat(20_001))).toMatchObject({
    refusal: { code: 'message.body-too-long' },
  });
});

test('a message stands where its sending does', () => {
  expect(
    (['pending', 'sending', 'published', 'failed', 'unknown', null] as const).map((state) =>
      messageState(false, state),
    ),
  ).toEqual(['queued', 'sending', 'sent', 'failed', 'unknown', 'cancelled']);
  expect(messageState(true, 'pending')).toBe('cancelled');
});
