import { encodeCursor } from '../../src/kernel/page.js';
import { testApi, type TestApi, type TestSession } from '../support/api.js';

const INVITE = `mutation ($email: String!, $roles: [RoleGrantInput!]!) {
  inviteStaff(name: "Ada Lovelace", email: $email, roles: $roles) { ... on Invitation { member { id version } } } }`;
const SET_ROLES = `mutation ($id: ID!, $roles: [RoleGrantInput!]!, $version: Int!) {
  setStaffRoles(id: $id, roles: $roles, expectedVersion: $version) { __typename } }`;
const AUDIT = `query ($after: String) { auditEntries(first: 2, after: $after) { nodes { sentence } } }`;

let api: TestApi;
let founder: TestSession;
beforeAll(async () => {
  api = await testApi();
  founder = await api.signInFounder();
});
afterAll(() => api.close());

async function sentences(after: string | null = null): Promise<string[]> {
  const { data } = await api.query<{ auditEntries: { nodes: { sentence: string }[] } }>(
    AUDIT,
    { after },
    { as: founder },
  );
  return data!.auditEntries.nodes.map(({ sentence }) => sentence);
}

test('the journal says which roles somebody was given, and where', async () => {
  const roles = [{ role: 'organiser', sectionId: api.sectionId }];
  // Entries of one instant stand in any order: the founding is of an earlier one.
  api.clock.set(api.clock.now().add({ seconds: 1 }));
  const { data } = await api.query<{ inviteStaff: { member: { id: string; version: number } } }>(
    INVITE,
    { email: 'ada@example.org', roles },
    { as: founder },
  );
  api.clock.set(api.clock.now().add({ seconds: 1 }));
  const { id, version } = data!.inviteStaff.member;
  await api.query(
    SET_ROLES,
    { id, version, roles: [{ role: 'auditor' }, { role: 'dataOfficer' }] },
    { as: founder },
  );
  expect(await sentences()).toEqual([
    'Nouveaux rôles pour Ada Lovelace\u00a0: contrôle, protection des données',
    'Invitation envoyée à Ada Lovelace\u00a0: organisation (Réseau)',
  ]);
});

test('every look at a person’s page is kept, with whom it was about; one that found nobody is not', async () => {
  const person = { name: 'Ana Durand', sectionIds: [api.sectionId] };
  const { data } = await api.query<{ addPerson: { id: string } }>(
    `mutation ($person: PersonInput!) { addPerson(person: $person) { ... on Person { id } } }`,
    { person },
    { as: founder },
  );
  const { id } = data!.addPerson;
  const open = (asked: string) =>
    api.query('query ($id: ID!) { person(id: $id) { name } }', { id: asked }, { as: founder });
  api.clock.set(api.clock.now().add({ seconds: 1 }));
  expect((await open(id)).data).toEqual({ person: { name: 'Ana Durand' } });
  expect((await open('01900000-0000-7000-8000-000000000009')).data).toEqual({ person: null });
  expect((await sentences())[0]).toBe('Fiche d’une personne consultée');
  const rows = await api.database.owner.query(
    `select 1 from organisation.audit_entries e join people.persons p on p.subject_id = e.subject_id
     where e.action = 'person-opened' and e.object_id = $1 and p.id = $1 and e.staff_id = $2`,
    [id, founder.staffId],
  );
  expect(rows).toHaveLength(1);
});

test.each([
  ['no cursor at all', '%%%'],
  ['no instant', encodeCursor(['hier', '01900000-0000-7000-8000-000000000001'])],
  ['no id', encodeCursor(['2027-01-01T00:00:00Z', 'x'])],
  ['numbers', encodeCursor([1, 2])],
])('a cursor with %s begins the journal anew', async (_, cursor) => {
  expect(await sentences(cursor)).toEqual(await sentences());
});
