import { type KnownPerson, planRoster, type RosterLine } from '../../../src/people/domain/roster-plan.js';
import { refusal } from '../../../src/kernel/result.js';

const line = (change: Partial<RosterLine>): RosterLine => ({
  line: 2,
  name: 'Sophie Leroy',
  phone: null,
  email: null,
  workplaceName: null,
  workplaceId: null,
  jobTitle: null,
  membership: null,
  since: null,
  problem: null,
  ...change,
});
const known = (change: Partial<Omit<KnownPerson, 'phones'>> & { phones?: string[] } = {}): KnownPerson => ({
  id: 'a',
  name: 'Sophie Leroy',
  workplaceId: null,
  jobTitle: null,
  relation: null,
  relationSince: null,
  isInSection: true,
  isRestricted: false,
  emails: new Set(),
  ...change,
  phones: new Set(change.phones ?? []),
});
const plan = (
  lines: readonly RosterLine[],
  persons: readonly KnownPerson[] = [],
  suppressed: string[] = [],
) =>
  planRoster(lines, persons, ({ phone }) => phone !== null && suppressed.includes(phone)).map(
    ({ effect, problem }) => (problem === null ? effect : `${effect}: ${problem.code}`),
  );

test.each<[string, Partial<RosterLine>, KnownPerson[], string]>([
  ['nobody known', {}, [], 'create'],
  ['the same, nothing new', { phone: '1' }, [known({ phones: ['1'] })], 'same'],
  [
    'known by number, under the short form of her name',
    { phone: '1', name: 'Sophie L.' },
    [known({ phones: ['1'] })],
    'same',
  ],
  ['a first number for a namesake', { phone: '1' }, [known()], 'update'],
  ['a namesake with another number', { phone: '2' }, [known({ phones: ['1'] })], 'review: roster-same-name'],
  [
    'her number under another name',
    { phone: '1', name: 'Karim' },
    [known({ phones: ['1'] })],
    'review: roster-other-name',
  ],
  ['two namesakes', {}, [known(), known({ id: 'b' })], 'review: roster-ambiguous-name'],
  [
    'two owners of one number',
    { phone: '1' },
    [known({ phones: ['1'] }), known({ id: 'b', phones: ['1'] })],
    'review: roster-ambiguous-contact',
  ],
  ['a new workplace', { workplaceId: 'w' }, [known()], 'update'],
  ['not in this section yet', {}, [known({ isInSection: false })], 'update'],
  ['now a member', { membership: 'member' }, [known({ relation: 'regular-contact' })], 'update'],
  [
    'a member whom a list calls sympathiser',
    { membership: 'regular-contact' },
    [known({ relation: 'member' })],
    'same',
  ],
  [
    'a member since earlier',
    { membership: 'member', since: '2015-01-01' },
    [known({ relation: 'member', relationSince: '2019-01-01' })],
    'update',
  ],
  [
    'a member since later',
    { membership: 'member', since: '2020-01-01' },
    [known({ relation: 'member', relationSince: '2019-01-01' })],
    'same',
  ],
  ['no longer a member', { membership: 'former-member' }, [known({ relation: 'member' })], 'update'],
  ['unreadable', { problem: refusal('roster-date-unreadable') }, [], 'refuse: roster-date-unreadable'],
])('%s', (_case, change, persons, expected) => {
  expect(plan([line(change)], persons)).toEqual([expected]);
});

test('an erased person is refused, whatever else is known', () => {
  expect(plan([line({ phone: '1' })], [known({ phones: ['1'] })], ['1'])).toEqual(['refuse: roster-erased']);
});

test('a second line on one person waits for a look', () => {
  const repeated = 'review: roster-repeated';
  expect(plan([line({ phone: '1' }), line({ line: 3, phone: '1', name: 'Sophie' })])).toEqual([
    'create',
    repeated,
  ]);
  expect(plan([line({}), line({ line: 3 })])).toEqual(['create', repeated]);
  expect(plan([line({ phone: '1' }), line({ line: 3 })])).toEqual(['create', repeated]);
  expect(plan([line({ phone: '1' }), line({ line: 3, phone: '2' })])).toEqual(['create', 'create']);
  const her = known({ phones: ['1'] });
  expect(plan([line({ phone: '1' }), line({ line: 3, name: 'Leroy Sophie', email: 'e' })], [her])).toEqual([
    'same',
    repeated,
  ]);
});
