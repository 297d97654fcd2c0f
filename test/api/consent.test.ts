import { AddressThrottle } from '../../src/organisation/domain/address-throttle.js';
import { GrantSweeping } from '../../src/privacy/grant-sweeping.job.js';
import { later, type TestApi, testApi, type TestSession } from '../support/api.js';

let api: TestApi;
let officer: TestSession;
let names = 0;

beforeAll(async () => {
  api = await testApi();
  officer = await api.signInAs('data-officer');
});
afterAll(() => api.close());
// Two acts of one instant cannot be told apart.
beforeEach(() => later(api, { minutes: 1 }));

type Row = Record<string, unknown>;

async function ask<T = Row>(document: string, variables: object = {}, as = officer): Promise<T> {
  const { data, errors } = await api.query<Record<string, T>>(document, variables, { as });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return Object.values(data!)[0]!;
}

/** As the person would: without a session, in the language of her page. */
async function visit(document: string, variables: object, language = 'fr'): Promise<Page> {
  const headers = { 'accept-language': language };
  const { data, errors } = await api.query<Record<string, Page>>(document, variables, { headers });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return Object.values(data!)[0]!;
}

interface Cell extends Row {
  readonly channel: string;
  readonly state: string;
}
interface Page extends Row {
  readonly notice: { readonly id: string; readonly text: string; readonly version: number };
  readonly purposes: readonly { readonly purpose: string; readonly cells: readonly Cell[] }[];
}

const PAGE = `__typename ... on Refusal { code message } ... on OwnPreferences {
  controller expiresAt refusesContact notice { id version language text } asked { purpose channel }
  purposes { purpose name sentence ground isDone objectedAt cells { channel channelName state method isAllowed } } }`;
const OPEN = `mutation ($token: String!) { openPreferences(token: $token) { ${PAGE} } }`;
const GIVE = `mutation ($token: String!, $purpose: Purpose!, $channel: String!, $noticeId: ID!) {
  giveOwnConsent(token: $token, purpose: $purpose, channel: $channel, noticeId: $noticeId) { ${PAGE} } }`;
const WITHDRAW = `mutation ($token: String!, $purpose: Purpose!, $channel: String!) {
  withdrawOwnConsent(token: $token, purpose: $purpose, channel: $channel) { ${PAGE} } }`;
const OBJECT = `mutation ($token: String!, $purpose: Purpose!) {
  objectToPurpose(token: $token, purpose: $purpose) { ${PAGE} } }`;
const LINK = `mutation ($personId: ID!, $sentBy: String, $askedPurpose: Purpose) {
  makePreferenceLink(personId: $personId, sentBy: $sentBy, askedPurpose: $askedPurpose) {
    __typename ... on PreferenceLink { url expiresAt } ... on Refusal { code message field } } }`;

const MEMBER = {
  kind: 'member',
  since: '2020-03-01',
  evidence: [{ kind: 'membershipRecord', dated: '2020-03-01' }],
};

async function add(relation: object | null = MEMBER): Promise<string> {
  const letters = [...String(++names)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const added = await ask(
    `mutation ($name: String!, $sections: [ID!]!, $relation: RelationInput) {
      addPerson(person: { name: $name, sectionIds: $sections }, relation: $relation) { ... on Person { id } } }`,
    { name: `Sophie ${letters}`, sections: [api.sectionId], relation },
  );
  return added['id'] as string;
}

const tokenOf = (url: unknown): string => /#langue=fr&jeton=([\w-]{43})$/.exec(String(url))![1]!;

async function linkFor(personId: string, more: object = {}): Promise<string> {
  const made = await ask(LINK, { personId, ...more });
  return tokenOf(made['url']);
}

const cell = (page: Page, purpose: string, channel: string): Cell =>
  page.purposes.find((one) => one.purpose === purpose)!.cells.find((one) => one.channel === channel)!;

/** What may be done with a person now, as `purpose/channel`. */
async function granted(personId: string): Promise<string[]> {
  const rows = await api.database.owner.query<{ cell: string }>(
    `select g.purpose || '/' || g.channel as cell from privacy.grants g
     join people.persons p on p.organisation_id = g.organisation_id and p.subject_id = g.subject_id
     where p.id = $1 order by 1`,
    [personId],
  );
  return rows.map((row) => row.cell);
}

test('the page says who the controller is, what is done by which means, and on what words one agrees', async () => {
  const token = await linkFor(await add());
  const page = await visit(OPEN, { token });
  expect(page).toMatchObject({
    __typename: 'OwnPreferences',
    controller: 'Syndicat des télécoms',
    asked: null,
  });
  expect(page.notice.text).toMatch(/^J’accepte que mon syndicat/);
  expect(page.purposes).toHaveLength(6);
  expect(page.purposes.find(({ purpose }) => purpose === 'recruitmentContact')).toMatchObject({
    ground: 'Oui, parce que vous êtes membre du syndicat.',
    isDone: true,
  });
  expect(cell(page, 'information', 'email')).toMatchObject({ state: 'none', isAllowed: false });
  expect(cell(page, 'information', 'phone')).toMatchObject({ state: 'none', isAllowed: true });
  expect(page.purposes.find(({ purpose }) => purpose === 'scoring')!.cells).toHaveLength(1);
  const english = await visit(OPEN, { token }, 'en');
  expect(english.notice.text).toMatch(/^I agree that my union/);
  expect(JSON.stringify(page)).not.toContain('Sophie');
});

test('whoever was not told yet where her data comes from is told by the page that she opens', async () => {
  const personId = await add(null);
  await api.database.owner.query(
    `update privacy.subjects s set collection = 'from-elsewhere' from people.persons p where p.subject_id = s.id and p.id = $1`,
    [personId],
  );
  const token = await linkFor(personId);
  const page = await visit(OPEN.replace('asked', 'sourceNotice { text } asked'), { token });
  expect(page['sourceNotice']).toMatchObject({ text: expect.stringMatching(/^Votre syndicat a recueilli/) });
  const person = await ask(`query ($id: ID!) { person(id: $id) { standing { noticeGivenAt } } }`, {
    id: personId,
  });
  expect(person['standing']).toEqual({ noticeGivenAt: api.clock.now().toString() });
});

test('a consent is given and taken back per cell, and what may be done follows at once', async () => {
  const personId = await add(null);
  const token = await linkFor(personId);
  const noticeId = (await visit(OPEN, { token })).notice.id;
  const given = await visit(GIVE, { token, purpose: 'information', channel: 'email', noticeId });
  expect(cell(given, 'information', 'email')).toMatchObject({
    state: 'given',
    isAllowed: true,
    method: 'en ligne, sur sa page',
  });
  expect(await granted(personId)).toEqual(['information/any', 'information/email']);
  later(api, { minutes: 1 });
  const withdrawn = await visit(WITHDRAW, { token, purpose: 'information', channel: 'email' });
  expect(cell(withdrawn, 'information', 'email')).toMatchObject({ state: 'withdrawn', isAllowed: false });
  expect(await granted(personId)).toEqual([]);
});

test('saying the same twice makes one record', async () => {
  const personId = await add(null);
  const token = await linkFor(personId);
  const noticeId = (await visit(OPEN, { token })).notice.id;
  for (let time = 0; time < 2; time++) {
    await visit(GIVE, { token, purpose: 'event', channel: 'sms', noticeId });
    later(api, { minutes: 1 });
  }
  for (let time = 0; time < 2; time++) {
    expect(await visit(WITHDRAW, { token, purpose: 'event', channel: 'sms' })).toMatchObject({
      __typename: 'OwnPreferences',
    });
  }
  const { nodes } = await ask<{ nodes: Row[] }>(
    `query ($personId: ID!) { groundRecords(personId: $personId) { nodes { sentence actor channelName } } }`,
    { personId },
  );
  expect(nodes.map(({ sentence }) => sentence)).toEqual([
    'Accord retiré',
    'Accord donné',
    'Information donnée (art. 14)',
  ]);
  expect(nodes[0]).toMatchObject({ actor: 'La personne elle-même', channelName: 'SMS' });
});

test('one gesture ends every recruitment contact and the computing that serves it, without a reason', async () => {
  const personId = await add();
  await ask(
    `mutation { recordImpactAssessment(reference: "AIPD-1", signedOn: "2027-01-01", signedBy: "Anne",
      coversRegularContacts: false) { __typename } }`,
  );
  expect(await granted(personId)).toEqual(expect.arrayContaining(['recruitment-contact/any', 'scoring/any']));
  const token = await linkFor(personId);
  const page = await visit(OBJECT, { token, purpose: 'recruitmentContact' });
  expect(page).toMatchObject({ refusesContact: true });
  expect((await granted(personId)).filter((one) => /recruitment|scoring/.test(one))).toEqual([]);
  expect(await granted(personId)).toContain('information/any');
  expect(await visit(OBJECT, { token, purpose: 'recruitmentContact' })).toMatchObject({
    refusesContact: true,
  });
});

test('a forged link and an expired one are refused in the same sentence, in either language', async () => {
  const token = await linkFor(await add());
  const forged = await visit(OPEN, { token: `${token.slice(0, 42)}${token.endsWith('A') ? 'B' : 'A'}` });
  later(api, { hours: 24 * 90 });
  const expired = await visit(OPEN, { token });
  expect(expired).toEqual(forged);
  expect(forged).toMatchObject({ __typename: 'Refusal', code: 'preference-link-invalid' });
  expect(forged['message']).toMatch(/n’est pas valable, ou il a expiré/);
  expect((await visit(OPEN, { token: '' }, 'en'))['message']).toMatch(/not valid, or it has expired/);
  expect(await visit(OBJECT, { token, purpose: 'survey' })).toMatchObject({
    code: 'preference-link-invalid',
  });
});

test('a link that asks for one consent confirms the channel it was sent by, once, within 48 hours', async () => {
  officer = await api.signInAs('data-officer');
  const personId = await add(null);
  const request = { sentBy: 'email', askedPurpose: 'survey' };
  const token = await linkFor(personId, request);
  const page = await visit(OPEN, { token });
  expect(page['asked']).toEqual({ purpose: 'survey', channel: 'email' });
  const noticeId = page.notice.id;
  expect(await granted(personId)).toEqual([]);
  expect(await visit(GIVE, { token, purpose: 'event', channel: 'email', noticeId })).toMatchObject({
    code: 'preference-link-invalid',
  });
  const given = await visit(GIVE, { token, purpose: 'survey', channel: 'email', noticeId });
  expect(given).toMatchObject({ asked: null });
  expect(cell(given, 'survey', 'email')['method']).toMatch(/double confirmation/);
  expect(await visit(OPEN, { token })).toMatchObject({ code: 'preference-link-invalid' });
  const late = await linkFor(personId, request);
  later(api, { hours: 48 });
  expect(await visit(OPEN, { token: late })).toMatchObject({ code: 'preference-link-invalid' });
  later(api, { hours: 24 * 6 });
  await api.get(GrantSweeping).sweepAll();
  const rows = await api.database.owner.query(
    `select 1 from directory.preference_links d join people.persons p using (organisation_id, subject_id) where p.id = $1`,
    [personId],
  );
  expect(rows).toEqual([]);
});

test('nobody who objected is asked again, and no channel that a purpose does not have', async () => {
  officer = await api.signInAs('data-officer');
  const personId = await add(null);
  const token = await linkFor(personId);
  await visit(OBJECT, { token, purpose: 'event' });
  expect(await ask(LINK, { personId, sentBy: 'email', askedPurpose: 'event' })).toMatchObject({
    code: 'objected',
  });
  expect(await ask(LINK, { personId, sentBy: 'email', askedPurpose: 'scoring' })).toMatchObject({
    code: 'purpose-has-no-channel',
  });
  expect(await ask(LINK, { personId, sentBy: 'pigeon' })).toMatchObject({ field: 'sentBy' });
});

test('a consent needs the notice that it was given on', async () => {
  const token = await linkFor(await add(null));
  const noticeId = '01890000-0000-7000-8000-000000000000';
  expect(await visit(GIVE, { token, purpose: 'event', channel: 'sms', noticeId })).toMatchObject({
    code: 'notice-not-found',
  });
  const { id } = (await visit(OPEN, { token })).notice;
  expect(await visit(GIVE, { token, purpose: 'scoring', channel: 'sms', noticeId: id })).toMatchObject({
    code: 'purpose-has-no-channel',
  });
});

test('who does not see a person makes no link to her and reads no proof of her', async () => {
  const personId = await add();
  const section = await ask(
    `mutation { addSection(name: "Ailleurs") { ... on Section { id } } }`,
    {},
    await api.signInFounder(),
  );
  const elsewhere = await api.signInAs('organiser', { sections: [section['id'] as string] });
  expect(await ask(LINK, { personId }, elsewhere)).toMatchObject({ code: 'not-found' });
  const proof = `query ($personId: ID!) { groundProof(personId: $personId, sequence: 1) { hash } }`;
  expect(await ask(proof, { personId }, elsewhere)).toBeNull();
  const auditor = await api.signInAs('auditor');
  const { errors } = await api.query(LINK, { personId }, { as: auditor });
  expect(errors![0]!.extensions.code).toBe('FORBIDDEN');
});

test('an erasure takes the links along, and their hashes', async () => {
  const personId = await add();
  const token = await linkFor(personId);
  const [{ name } = { name: '' }] = await api.database.owner.query<{ name: string }>(
    'select display_name as name from people.persons where id = $1',
    [personId],
  );
  const erased = await ask(
    `mutation ($personId: ID!, $name: String!) { erasePerson(personId: $personId, confirmName: $name) {
      ... on Erasure { status stores { name erased remaining } } } }`,
    { personId, name },
  );
  expect(erased).toMatchObject({ status: 'erased' });
  expect(await visit(OPEN, { token })).toMatchObject({ code: 'preference-link-invalid' });
});

test('the proof shows the exact notice, version, language, time, method and actor, and verifies the chain', async () => {
  const personId = await add(null);
  const consent = await ask(
    `mutation ($personId: ID!) { recordConsent(personId: $personId, purpose: scoring, method: "paper",
      givenOn: "2027-02-01") { __typename ... on Standing { cells { purpose channel state method } } } }`,
    { personId },
  );
  expect(consent['cells']).toContainEqual({
    purpose: 'scoring',
    channel: 'any',
    state: 'given',
    method: 'sur papier',
  });
  const { nodes } = await ask<{ nodes: { sequence: number }[] }>(
    `query ($personId: ID!) { groundRecords(personId: $personId) { nodes { sequence } } }`,
    { personId },
  );
  const proof = await ask<Row & { payload: string; record: Row & { notice: Row } }>(
    `query ($personId: ID!, $sequence: Int!) { groundProof(personId: $personId, sequence: $sequence) {
      controller payload hash previousHash noticeIsUnchanged chain { isWhole head headHash brokenAt sentence }
      record { sequence sentence at purpose method actor notice { text version language publishedAt } } } }`,
    { personId, sequence: nodes[0]!.sequence },
  );
  expect(proof).toMatchObject({
    controller: 'Syndicat des télécoms',
    noticeIsUnchanged: true,
    chain: { isWhole: true, brokenAt: null },
    record: {
      sentence: 'Accord donné',
      purpose: 'scoring',
      method: 'sur papier',
      actor: 'Une data-officer',
      at: api.clock.now().toString(),
      notice: { version: 1, language: 'fr' },
    },
  });
  expect(proof.record.notice['text']).toMatch(/^J’accepte que mon syndicat/);
  expect(proof.payload).not.toContain('Sophie');
});

test('the data officer sees who is to be told, in pages, and telling them takes them off the list', async () => {
  const personId = await add(null);
  await api.database.owner.query(
    `update privacy.subjects s set collection = 'from-elsewhere', collected_at = $2
     from people.persons p where p.subject_id = s.id and p.id = $1`,
    [
      personId,
      api.clock
        .now()
        .subtract({ hours: 24 * 26 })
        .toString(),
    ],
  );
  const untold = `query ($after: String) { untoldPersons(first: 1, after: $after) { total
    pageInfo { hasNextPage endCursor } nodes { dueOn daysLeft urgency person { id } } } }`;
  interface Untold {
    readonly nodes: readonly (Row & { readonly person: { readonly id: string } })[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly total: number;
  }
  const seen: string[] = [];
  let mine: Row | undefined;
  for (let after: string | null = null, more = true; more;) {
    const page: Untold = await ask<Untold>(untold, { after });
    seen.push(...page.nodes.map(({ person }) => person.id));
    mine ??= page.nodes.find(({ person }) => person.id === personId);
    expect(page.total).toBeGreaterThan(0);
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(mine).toMatchObject({ urgency: 'late' });
  expect([2, 3, 4, 5]).toContain(mine!['daysLeft']);
  const give = `mutation ($ids: [ID!]!, $method: String!) { giveNotice(personIds: $ids, method: $method) {
    __typename ... on NoticesGiven { count } ... on Refusal { code } } }`;
  expect(await ask(give, { ids: [personId], method: 'pigeon' })).toMatchObject({ __typename: 'Refusal' });
  expect(await ask(give, { ids: [personId, personId], method: 'letter' })).toMatchObject({ count: 1 });
  const rest = await ask<Untold>(untold, {});
  expect(rest.nodes.map(({ person }) => person.id)).not.toContain(personId);
  expect(rest.total).toBe(seen.length - 1);
});

test('the latest refusals come first, and grounds that end soon are shown with their day', async () => {
  const personId = await add(null);
  const token = await linkFor(personId);
  const noticeId = (await visit(OPEN, { token })).notice.id;
  await visit(GIVE, { token, purpose: 'event', channel: 'sms', noticeId });
  later(api, { minutes: 1 });
  await visit(OBJECT, { token, purpose: 'survey' });
  later(api, { minutes: 1 });
  await visit(WITHDRAW, { token, purpose: 'event', channel: 'sms' });
  const { nodes } = await ask<{ nodes: Row[] }>(
    '{ latestRefusals(first: 2) { nodes { kind purpose channelName person { id } } } }',
  );
  expect(nodes).toEqual([
    { kind: 'withdrawal', purpose: 'event', channelName: 'SMS', person: { id: personId } },
    { kind: 'objection', purpose: 'survey', channelName: 'Sans moyen précis', person: { id: personId } },
  ]);
  later(api, { minutes: 1 });
  await visit(GIVE, { token, purpose: 'event', channel: 'sms', noticeId });
  officer = await api.signInAs('data-officer');
  later(api, { hours: 24 * 365 * 3 - 24 * 30 });
  officer = await api.signInAs('data-officer');
  const ending = await ask<{ nodes: (Row & { person: { id: string } })[]; total: number }>(
    '{ endingGrounds { total nodes { purposes daysLeft urgency endsOn person { id } } } }',
  );
  expect(ending.nodes.find(({ person }) => person.id === personId)).toMatchObject({
    purposes: ['event'],
    daysLeft: 31,
    urgency: 'soon',
  });
  expect(ending.total).toBe(ending.nodes.length);
});

test('whoever tries tokens from one address is made to wait', async () => {
  const bound = new AddressThrottle();
  let most = 0;
  while (bound.take('one', 0) === null) most++;
  let refused: Page | undefined;
  for (let times = 0; times <= most; times++) refused = await visit(OPEN, { token: 'x'.repeat(43) });
  expect(refused).toMatchObject({ code: 'preference-tries-wait' });
});

test('a token never stands in an address: reading by GET is refused', async () => {
  const query = encodeURIComponent(`mutation { openPreferences(token: "x") { __typename } }`);
  const answer = await api.fetch(`/graphql?query=${query}`, {
    headers: { 'apollo-require-preflight': 'true' },
  });
  expect(answer.status).toBeGreaterThanOrEqual(400);
});
