import { GraphQLSchemaHost } from '@nestjs/graphql';
import { request } from 'node:http';
import { newId } from '../../src/kernel/id.js';
import { type Founded } from '../../src/organisation/organisation.service.js';
import { CAPABILITIES, MATRIX, ROLES, type Role } from '../../src/organisation/domain/role.js';
import { toGraphql } from '../../src/api/graphql-names.js';
import { type GraphqlAnswer, testApi, type TestApi, type TestSession } from '../support/api.js';

const ADD_SECTION = `mutation ($name: String!) {
  addSection(name: $name) { __typename ... on Section { id } ... on Refusal { code field message } } }`;
const ADD_WORKPLACE = `mutation ($parentId: ID, $kind: WorkplaceKind!, $name: String!, $headcount: Int) {
  addWorkplace(parentId: $parentId, kind: $kind, name: $name, headcount: $headcount) {
    __typename ... on Workplace { id path } ... on Refusal { code } } }`;
const INVITE = `mutation ($name: String!, $email: String!, $roles: [RoleGrantInput!]!) {
  inviteStaff(name: $name, email: $email, roles: $roles) { __typename ... on Refusal { code }
    ... on Invitation { url expiresAt member { id isInvited version roles { role section { name } } } } } }`;
const SET_ROLES = `mutation ($id: ID!, $roles: [RoleGrantInput!]!, $version: Int!) {
  setStaffRoles(id: $id, roles: $roles, expectedVersion: $version) { __typename ... on Refused { code }
    ... on StaleVersion { currentVersion } ... on StaffMember { version roles { role section { id } } } } }`;
const DISABLE = `mutation ($id: ID!, $version: Int!) {
  disableStaff(id: $id, expectedVersion: $version) { __typename ... on Refused { code } ... on StaffMember { isDisabled } } }`;
const STAFF =
  '{ staffMembers { id name email version isDisabled isInvited hasSecondFactor roles { role } } }';
const AUDIT = `query ($after: String) { auditEntries(first: 3, after: $after) {
  nodes { id at staffName action sentence } pageInfo { hasNextPage endCursor } } }`;

interface Member {
  readonly id: string;
  readonly version: number;
  readonly name: string;
}

let api: TestApi;
let founder: TestSession;
let other: Founded;
beforeAll(async () => {
  api = await testApi();
  founder = await api.signInFounder();
  other = await api.foundAnother();
});
afterAll(() => api.close());

const codes = ({ errors }: GraphqlAnswer<unknown>) => errors?.map(({ extensions }) => extensions.code);

async function members(as: TestSession): Promise<Member[]> {
  const { data } = await api.query<{ staffMembers: Member[] }>(STAFF, {}, { as });
  return data!.staffMembers;
}

describe('who may call what', () => {
  const needs = [
    [STAFF, 'manage-staff'],
    [AUDIT, 'see-audit'],
    [ADD_SECTION, 'manage-staff'],
  ] as const;

  test.each(ROLES.map((role) => [role]))('%s: exactly what the matrix says', async (role: Role) => {
    const as = await api.signInAs(role);
    const { data } = await api.query<{ viewer: { may: string[] } }>('{ viewer { may } }', {}, { as });
    expect(data!.viewer.may).toEqual(MATRIX[role].map(toGraphql));
    for (const [document, capability] of needs) {
      const answer = await api.query(document, { name: `Section de ${role}` }, { as });
      expect(codes(answer)).toEqual(MATRIX[role].includes(capability) ? undefined : ['FORBIDDEN']);
    }
  });

  test('somebody who is not signed in is told so, in the language of the browser', async () => {
    const french = await api.query(STAFF);
    expect(codes(french)).toEqual(['UNAUTHENTICATED']);
    const english = await api.query(STAFF, {}, { headers: { 'accept-language': 'en-GB,en;q=0.9' } });
    expect(english.errors![0]!.message).toBe('Sign in to continue.');
  });

  test('every capability belongs to somebody', () => {
    expect(new Set(Object.values(MATRIX).flat())).toEqual(new Set(CAPABILITIES));
  });
});

describe('staff', () => {
  test('an invited person is listed as such; an address is invited once', async () => {
    const roles = [{ role: 'organiser', sectionId: api.sectionId }];
    const invite = { name: 'Rosa', email: 'Rosa@Example.org', roles };
    const { data } = await api.query(INVITE, invite, { as: founder });
    expect(data).toMatchObject({
      inviteStaff: {
        __typename: 'Invitation',
        expiresAt: '2027-03-04T12:00:00Z',
        member: { isInvited: true, roles: [{ role: 'organiser', section: { name: 'Réseau' } }] },
      },
    });
    const again = await api.query(INVITE, invite, { as: founder });
    expect(again.data).toMatchObject({ inviteStaff: { __typename: 'Invitation' } });
    expect((await members(founder)).filter(({ name }) => name === 'Rosa')).toHaveLength(1);
    await api.database.owner.query(`update organisation.staff set password_hash = 'x' where name = 'Rosa'`);
    const third = await api.query(INVITE, invite, { as: founder });
    expect(third.data).toEqual({ inviteStaff: { __typename: 'Refusal', code: 'already-staff' } });
  });

  test.each([
    [{ email: 'pas une adresse' }, 'email-invalid'],
    [{ name: '  ' }, 'name-needed'],
    [{ roles: [] }, 'role-needed'],
  ])('an invitation with %j is refused', async (wrong, code) => {
    const invite = { name: 'Ada', email: 'ada@example.org', roles: [{ role: 'auditor' }], ...wrong };
    expect((await api.query(INVITE, invite, { as: founder })).data).toEqual({
      inviteStaff: { __typename: 'Refusal', code },
    });
  });

  test('an administrator spans the organisation', async () => {
    const roles = [{ role: 'administrator', sectionId: api.sectionId }];
    const { data } = await api.query(
      INVITE,
      { name: 'Ada', email: 'ada@example.org', roles },
      { as: founder },
    );
    expect(data).toMatchObject({ inviteStaff: { code: 'role-spans-organisation' } });
  });

  test('the last administrator who can sign in stays one, and stays', async () => {
    const own = await api.foundAnother();
    const last = await api.signInFounder(own);
    const { id, version } = (await members(last))[0]!;
    await api.query(
      INVITE,
      { name: 'Ada', email: 'ada.last@example.org', roles: [{ role: 'administrator' }] },
      { as: last },
    );
    const roles = [{ role: 'organiser' }];
    const refused = { __typename: 'Refusal', code: 'last-administrator' };
    expect((await api.query(SET_ROLES, { id, roles, version }, { as: last })).data).toEqual({
      setStaffRoles: refused,
    });
    expect((await api.query(DISABLE, { id, version }, { as: last })).data).toEqual({ disableStaff: refused });

    await api.database.owner.query(
      `update organisation.staff set password_hash = 'x' where name = 'Ada' and organisation_id = $1`,
      [own.organisationId],
    );
    const { data } = await api.query(SET_ROLES, { id, roles, version }, { as: last });
    expect(data).toMatchObject({ setStaffRoles: { roles: [{ role: 'organiser' }] } });
    expect(codes(await api.query(STAFF, {}, { as: last }))).toEqual(['FORBIDDEN']);
  });

  test('a change made on an old page is refused with the version of today', async () => {
    const { staffId } = await api.signInAs('organiser');
    const { version } = (await members(founder)).find(({ id }) => id === staffId)!;
    const change = { id: staffId, roles: [{ role: 'auditor' }], version };
    await api.query(SET_ROLES, change, { as: founder });
    expect((await api.query(SET_ROLES, change, { as: founder })).data).toEqual({
      setStaffRoles: { __typename: 'StaleVersion', code: 'stale-version', currentVersion: version + 1 },
    });
  });

  test('somebody whose access is ended is signed out at once', async () => {
    const leaver = await api.signInAs('organiser');
    const { version } = (await members(founder)).find(({ id }) => id === leaver.staffId)!;
    const { data } = await api.query(DISABLE, { id: leaver.staffId, version }, { as: founder });
    expect(data).toEqual({ disableStaff: { __typename: 'StaffMember', isDisabled: true } });
    expect((await api.query('{ viewer { may } }', {}, { as: leaver })).data).toEqual({ viewer: null });
  });
});

describe('another organisation', () => {
  test('its people, sections and workplaces are not found, and are not changed', async () => {
    const theirs = await api.signInFounder(other);
    const place = { kind: 'employer', name: 'Opérateur' };
    const { data } = await api.query<{ addWorkplace: { id: string } }>(ADD_WORKPLACE, place, { as: theirs });
    const before = await members(theirs);

    const notFound = { __typename: 'Refusal', code: 'not-found' };
    const roles = [{ role: 'organiser', sectionId: other.sectionId }];
    for (const id of [other.staffId, newId()]) {
      const asked = { id, roles: [{ role: 'auditor' }], version: 1 };
      expect((await api.query(SET_ROLES, asked, { as: founder })).data).toEqual({ setStaffRoles: notFound });
      expect((await api.query(DISABLE, asked, { as: founder })).data).toEqual({ disableStaff: notFound });
    }
    const invited = await api.query(INVITE, { name: 'X', email: 'x@example.org', roles }, { as: founder });
    expect(invited.data).toEqual({ inviteStaff: notFound });
    const inside = { kind: 'site', name: 'Lyon', parentId: data!.addWorkplace.id };
    expect((await api.query(ADD_WORKPLACE, inside, { as: founder })).data).toEqual({
      addWorkplace: notFound,
    });
    expect(await members(theirs)).toEqual(before);
  });

  test('its journal is its own', async () => {
    const theirs = await api.signInFounder(other);
    const { data } = await api.query<{ auditEntries: { nodes: { sentence: string }[] } }>(
      AUDIT,
      {},
      { as: theirs },
    );
    expect(JSON.stringify(data)).not.toContain('Rosa');
    const { nodes } = data!.auditEntries;
    expect(nodes.map(({ sentence }) => sentence)).toContain('Organisation créée');
  });
});

describe('workplaces', () => {
  test('stand inside one another, and carry their path', async () => {
    const add = async (place: object) => {
      const { data } = await api.query<{ addWorkplace: { id: string; path: string[]; code: string } }>(
        ADD_WORKPLACE,
        place,
        { as: founder },
      );
      return data!.addWorkplace;
    };
    const employer = await add({ kind: 'employer', name: 'Opérateur' });
    const site = await add({ kind: 'site', name: 'Lyon', parentId: employer.id, headcount: 300 });
    const shift = await add({ kind: 'shift', name: 'Nuit', parentId: site.id });
    expect(shift.path).toEqual(['Opérateur', 'Lyon', 'Nuit']);
    expect(await add({ kind: 'site', name: 'Brest', parentId: shift.id })).toMatchObject({
      code: 'workplace-inside-out',
    });
    expect(await add({ kind: 'site', name: 'Brest' })).toMatchObject({ code: 'workplace-needs-parent' });
    expect(await add({ kind: 'employer', name: 'Filiale', parentId: employer.id })).toMatchObject({
      code: 'employer-has-no-parent',
    });
  });
});

describe('the journal', () => {
  test('pages through everything once, newest first', async () => {
    const seen: { id: string; at: string }[] = [];
    let after: string | null = null;
    interface Journal {
      readonly auditEntries: { nodes: typeof seen; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }
    do {
      const answer: GraphqlAnswer<Journal> = await api.query<Journal>(AUDIT, { after }, { as: founder });
      const { nodes, pageInfo } = answer.data!.auditEntries;
      seen.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    const [{ count }] = (await api.database.owner.query<{ count: number }>(
      'select count(*)::int as count from organisation.audit_entries where organisation_id = $1',
      [api.organisationId],
    )) as [{ count: number }];
    expect(new Set(seen.map(({ id }) => id)).size).toBe(count);
    expect(seen).toHaveLength(count);
    expect(seen.map(({ at }) => at)).toEqual(
      seen
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
  });
});

describe('requests that are refused before they are read', () => {
  const send = (headers: Record<string, string>, body: object = { query: '{ viewer { may } }' }) =>
    api.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  test.each([
    [{ origin: 'https://ailleurs.example' }],
    [{ origin: 'null' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
  ])('%j: another site’s page', async (headers) => {
    const response = await send(headers as Record<string, string>);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'FOREIGN_ORIGIN' } }] });
  });

  test('our own page passes', async () => {
    expect((await send({ origin: api.url })).status).toBe(200);
  });

  test('a name that was made to point here is refused, for reading too', async () => {
    const { hostname, port } = new URL(api.url);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { host: `ailleurs.example:${port}` };
      request({ hostname, port, path: '/', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  test('a form cannot send an operation, nor can an address', async () => {
    const form = await api.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ query: '{ viewer { may } }' }),
    });
    expect(form.status).toBe(400);
    const address = await api.fetch(`/graphql?query=${encodeURIComponent('mutation { signOut }')}`);
    expect(address.status).toBe(400);
  });

  test('several operations at once, a body that is no JSON, and one too long', async () => {
    const query = '{ viewer { may } }';
    expect((await send({}, [{ query }, { query }])).status).toBe(400);
    const headers = { 'content-type': 'application/json' };
    const broken = await api.fetch('/graphql', { method: 'POST', headers, body: '{ "query": "marie@' });
    expect(broken.status).toBe(400);
    expect(await broken.text()).not.toContain('marie');
    expect((await send({}, { query: `#${'x'.repeat(2_100_000)}` })).status).toBe(413);
  });

  test('the schema is not told, nor guessed at', async () => {
    const introspection = await api.query('{ __schema { types { name } } }');
    expect(codes(introspection)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    const guess = await api.query('{ viewe { may } }');
    expect(guess.errors![0]!.message).not.toContain('viewer');
  });
});

describe('operations that ask for too much', () => {
  const as = () => ({ as: founder });

  test('a hundred sign-ins in one request', async () => {
    const many = Array.from(
      { length: 100 },
      (_, i) => `a${i}: signIn(email: "a", password: "b") { __typename }`,
    );
    expect(codes(await api.query(`mutation { ${many.join(' ')} }`))).toEqual(['TOO_COMPLEX']);
  });

  test('fields within fields, through fragments that double themselves', async () => {
    const doubling = Array.from(
      { length: 20 },
      (_, i) => `fragment f${i} on Viewer { ...f${i + 1} ...f${i + 1} }`,
    );
    const bomb = `{ viewer { ...f0 } } ${doubling.join(' ')} fragment f20 on Viewer { organisation { workplaces { id } } }`;
    expect(codes(await api.query(bomb, {}, as()))).toEqual(['TOO_COMPLEX']);
    const deep = `{ linkingGrid(sourceId: "x") { rows { linked { person { workplace { id } standing { relation {
      evidence { kind } } } activities { by { id } } } } } } }`;
    expect(codes(await api.query(deep, {}, as()))).not.toEqual(['TOO_COMPLEX']);
  });

  test.each([[0], [-1], [201], [1e9]])('a page of %d rows, even in a variable', async (first) => {
    const document = 'query ($first: Int!) { auditEntries(first: $first) { nodes { id } } }';
    expect(codes(await api.query(document, { first }, as()))).toEqual(['PAGE_TOO_LARGE']);
    const literal = `{ auditEntries(first: ${first}) { nodes { id } } }`;
    expect(codes(await api.query(literal, {}, as()))).toEqual(['PAGE_TOO_LARGE']);
  });

  test('a document of ten thousand words', async () => {
    const answer = await api.query(`{ viewer { ${'may '.repeat(10_000)} } }`);
    expect(codes(answer)).toEqual(['GRAPHQL_PARSE_FAILED']);
  });
});

describe('what an error tells', () => {
  test('a text that is no id is refused before the database sees it', async () => {
    const answer = await api.query(DISABLE, { id: `'; drop table x`, version: 1 }, { as: founder });
    expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
  });

  test('our own bug is a reference, without stack, SQL or values', async () => {
    await api.database.owner.query('alter table organisation.sections rename to gone');
    try {
      const answer = await api.query(ADD_SECTION, { name: 'Secrète' }, { as: founder });
      expect(answer.errors).toHaveLength(1);
      expect(Object.keys(answer.errors![0]!.extensions).sort()).toEqual(['code', 'reference']);
      expect(answer.errors![0]!.message).toMatch(
        /^Une erreur est survenue\. Référence\u00a0: [0-9a-f-]{36}\.$/,
      );
      expect(JSON.stringify(answer)).not.toMatch(/insert|relation|Secrète|\.ts|\.js/);
    } finally {
      await api.database.owner.query('alter table organisation.gone rename to sections');
    }
  });
});

test('every root field of the running service is answered by somebody', () => {
  const { schema } = api.get(GraphQLSchemaHost);
  const roots = [schema.getQueryType()!, schema.getMutationType()!];
  const unanswered = roots.flatMap((root) =>
    Object.values(root.getFields()).filter(({ resolve }) => resolve === undefined),
  );
  expect(unanswered.map(({ name }) => name)).toEqual([]);
});

test('pages say what a browser may load, and nothing says what made them', async () => {
  const { headers } = await api.fetch('/');
  expect(headers.get('content-security-policy')).toContain("default-src 'none';script-src 'self'");
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-powered-by')).toBeNull();
});
