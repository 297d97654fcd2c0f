import { type TestApi, testApi, type TestSession } from '../support/api.js';

let api: TestApi;
let organiser: TestSession;
let officer: TestSession;

beforeAll(async () => {
  api = await testApi();
  organiser = await api.signInAs('organiser');
  officer = await api.signInAs('data-officer');
});
afterAll(() => api.close());

type Row = Record<string, unknown>;
const ask = async (
  document: string,
  variables: object = {},
  as = organiser,
): Promise<Record<string, Row>> => {
  const { data, errors } = await api.query<Record<string, Row>>(document, variables, { as });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data!;
};
const ADD = `mutation ($name: String!, $sections: [ID!]!, $phone: String, $relation: RelationInput) {
  addPerson(person: { name: $name, sectionIds: $sections, phone: $phone }, relation: $relation) {
    __typename ... on Person { id name version } ... on Refusal { code message }
  } }`;
const member = {
  kind: 'member',
  since: '2020-03-01',
  evidence: [{ kind: 'membershipRecord', dated: '2020-03-01', note: 'Fiche' }],
};
const add = async (name: string, more: object = {}) =>
  (await ask(ADD, { name, sections: [api.sectionId], ...more }))['addPerson']!;

test('a person is added, seen with her ground in words, changed, and a stale change is refused', async () => {
  const added = await add('LEROY Sophie', { phone: '06 12 34 56 78', relation: member });
  expect(added).toMatchObject({ __typename: 'Person', name: 'Sophie Leroy', version: 1 });
  const { person } = await ask(
    `query ($id: ID!) { person(id: $id) { name sections { name } contactPoints { kind value } whyISee
      standing { relation { kind since evidence { kind label dated } } permissions { purpose verdict sentence } } } }`,
    { id: added['id'] },
  );
  expect(person).toMatchObject({
    contactPoints: [{ kind: 'phone', value: '06 12 34 56 78' }],
    sections: [{ name: 'Réseau' }],
    whyISee: [
      'Vous\u00a0: organisatrice ou organisateur, toutes les sections',
      'Sophie Leroy appartient à la section Réseau',
    ],
    standing: {
      relation: {
        kind: 'member',
        since: '2020-03-01',
        evidence: [{ kind: 'membershipRecord', label: 'Fichier des adhérents' }],
      },
    },
  });
  const { permissions } = person!['standing'] as { permissions: Row[] };
  expect(permissions.find(({ purpose }) => purpose === 'recruitmentContact')).toMatchObject({
    verdict: 'yes',
    sentence: 'Adhésion depuis le 1er mars 2020 (art. 9.2.d du RGPD)',
  });
  expect(permissions.find(({ purpose }) => purpose === 'scoring')).toMatchObject({ verdict: 'gap' });
  const update = `mutation ($id: ID!, $version: Int!, $sections: [ID!]!) {
    updatePerson(id: $id, expectedVersion: $version,
      person: { name: "Sophie Leroy-Petit", sectionIds: $sections, phones: [], emails: [] }) {
      __typename ... on Person { name version contactPoints { value } } ... on StaleVersion { currentVersion } } }`;
  const change = { id: added['id'], version: 1, sections: [api.sectionId] };
  expect((await ask(update, change))['updatePerson']).toEqual({
    __typename: 'Person',
    name: 'Sophie Leroy-Petit',
    version: 2,
    contactPoints: [],
  });
  expect((await ask(update, change))['updatePerson']).toEqual({
    __typename: 'StaleVersion',
    currentVersion: 2,
  });
});

test('a refused ground adds nobody', async () => {
  const liked = {
    kind: 'regularContact',
    since: '2026-01-01',
    evidence: [{ kind: 'like', dated: '2026-01-01' }],
  };
  const refused = await add('Zébulon Unique', { relation: liked });
  expect(refused).toMatchObject({ __typename: 'Refusal', code: 'evidence-cannot-show-relation' });
  expect((await ask('{ searchPersons(text: "zebulon") { name } }'))['searchPersons']).toEqual([]);
});

test('grounds: a consent, its withdrawal and an objection answer with what now stands', async () => {
  const { id } = await add('Karim Benali');
  const verdict = (standing: Row) =>
    (standing['permissions'] as Row[]).find(({ purpose }) => purpose === 'survey')!['verdict'];
  const fields = '__typename ... on Standing { permissions { purpose verdict } } ... on Refusal { code }';
  const consent = await ask(
    `mutation ($id: ID!) { recordConsent(personId: $id, purpose: survey, method: "on paper", givenOn: "2026-01-05") { ${fields} } }`,
    { id },
  );
  expect(verdict(consent['recordConsent']!)).toBe('yes');
  const withdrawn = await ask(
    `mutation ($id: ID!) { withdrawConsent(personId: $id, purpose: survey) { ${fields} } }`,
    { id },
  );
  expect(verdict(withdrawn['withdrawConsent']!)).toBe('no');
  const again = await ask(
    `mutation ($id: ID!) { withdrawConsent(personId: $id, purpose: survey) { ${fields} } }`,
    { id },
  );
  expect(again['withdrawConsent']).toMatchObject({ code: 'no-consent-to-withdraw' });
  const objected = await ask(
    `mutation ($id: ID!) { recordObjection(personId: $id, purpose: recruitmentContact) { ${fields} } }`,
    { id },
  );
  expect(objected['recordObjection']).toMatchObject({ __typename: 'Standing' });
});

test('the impact assessment is the data officer’s, and opens scoring', async () => {
  const record = `mutation { recordImpactAssessment(reference: "AIPD-7", signedOn: "2026-01-05", signedBy: "Marie Curie", coversRegularContacts: false) {
    __typename ... on ImpactAssessment { reference signedOn } ... on Refusal { code } } }`;
  const { errors } = await api.query(record, {}, { as: organiser });
  expect(errors?.length).toBe(1);
  expect((await ask(record, {}, officer))['recordImpactAssessment']).toEqual({
    __typename: 'ImpactAssessment',
    reference: 'AIPD-7',
    signedOn: '2026-01-05',
  });
  expect((await ask('{ impactAssessment { reference } }'))['impactAssessment']).toEqual({
    reference: 'AIPD-7',
  });
});

test('a member list: preview, import, and the preview of what is left', async () => {
  const list = {
    text: 'Nom;Portable;NIR\nDURAND Ève;0655555555;2850\nPaul;6,1E+08;1\n',
    section: api.sectionId,
  };
  const preview = `mutation ($text: String!, $section: ID!) { previewRoster(text: $text, sectionId: $section) {
    __typename ... on RosterPreview { creates unchanged refused ignoredColumns rows { line name phone effect problem person { name } } }
    ... on Refusal { code } } }`;
  expect((await ask(preview, list))['previewRoster']).toEqual({
    __typename: 'RosterPreview',
    creates: 1,
    unchanged: 0,
    refused: 1,
    ignoredColumns: ['NIR (jamais collecté\u00a0: numéro de sécurité sociale)'],
    rows: [
      { line: 2, name: 'Ève Durand', phone: '06 55 55 55 55', effect: 'create', problem: null, person: null },
      {
        line: 3,
        name: 'Paul',
        phone: null,
        effect: 'refuse',
        problem: expect.stringContaining('tableur'),
        person: null,
      },
    ],
  });
  const done = await ask(
    `mutation ($text: String!, $section: ID!) { importRoster(text: $text, sectionId: $section, listDated: "2026-01-01", skipLines: []) {
      __typename ... on RosterOutcome { created updated unchanged skipped } ... on Refusal { code } } }`,
    list,
  );
  expect(done['importRoster']).toEqual({
    __typename: 'RosterOutcome',
    created: 1,
    updated: 0,
    unchanged: 0,
    skipped: 1,
  });
  const rows = (await ask(preview, list))['previewRoster']!['rows'] as Row[];
  expect(rows[0]).toMatchObject({ effect: 'same', person: { name: 'Ève Durand' } });
});

test('editing keeps what is sent, in its one spelling, and says which field it cannot read', async () => {
  const { id } = await add('Nora Petit', { phone: '06 12 34 56 01' });
  const update = `mutation ($id: ID!, $version: Int!, $person: PersonEdit!) {
    updatePerson(id: $id, expectedVersion: $version, person: $person) {
      __typename ... on Person { version jobTitle contactPoints { kind value } } ... on Refusal { code field } } }`;
  const person = {
    name: 'Nora Petit',
    jobTitle: 'Technicienne',
    sectionIds: [api.sectionId],
    phones: ['06 12 34 56 01', '+33 6 12 34 56 02', '', '0612345602'],
    emails: ['Nora@Example.org'],
  };
  const edit = async (version: number, change: object = {}) =>
    (await ask(update, { id, version, person: { ...person, ...change } }))['updatePerson'];
  expect(await edit(1)).toMatchObject({
    version: 2,
    jobTitle: 'Technicienne',
    contactPoints: expect.arrayContaining([
      { kind: 'phone', value: '06 12 34 56 01' },
      { kind: 'phone', value: '06 12 34 56 02' },
      { kind: 'email', value: 'nora@example.org' },
    ]),
  });
  expect(await edit(2, { phones: ['12'] })).toMatchObject({
    code: 'person-phone-unreadable',
    field: 'phone',
  });
  expect(await edit(2, { emails: ['nora'] })).toMatchObject({ field: 'email' });
  expect(await edit(2, { name: ' ' })).toMatchObject({ field: 'name' });
  expect(await edit(2, { workplaceId: id })).toMatchObject({ field: 'workplace' });
  const many = Array.from({ length: 6 }, (_, at) => `06 12 34 57 0${at}`);
  expect(await edit(2, { phones: many })).toMatchObject({ code: 'person-phones-too-many', field: 'phone' });
  expect(await edit(2, { phones: [], emails: [] })).toMatchObject({ version: 3, contactPoints: [] });
});

test('who may erase sees first, store by store, what would go; nobody else does', async () => {
  const { id } = await add('Ida Vue', { phone: '06 12 34 56 09', relation: member });
  const preview = 'query ($id: ID!) { erasurePreview(personId: $id) { stores { name rows } } }';
  const { erasurePreview } = await ask(preview, { id }, officer);
  const rows = new Map((erasurePreview!['stores'] as Row[]).map(({ name, rows }) => [name, rows]));
  expect([...rows.keys()]).toEqual(expect.arrayContaining(['people', 'privacy']));
  expect(rows.has('listening')).toBe(false);
  const stranger = await api.signInAs('data-officer', { in: await api.foundAnother() });
  expect((await ask(preview, { id }, stranger))['erasurePreview']).toBeNull();
  const { errors } = await api.query(preview, { id }, { as: organiser });
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('another organisation finds nothing, and changes nothing', async () => {
  const { id } = await add('Léa Cachée');
  const stranger = await api.signInAs('organiser', { in: await api.foundAnother() });
  expect((await ask('query ($id: ID!) { person(id: $id) { name } }', { id }, stranger))['person']).toBeNull();
  expect((await ask('{ searchPersons(text: "lea") { name } }', {}, stranger))['searchPersons']).toEqual([]);
  const objection =
    'mutation ($id: ID!) { recordObjection(personId: $id, purpose: event) { ... on Refusal { code } } }';
  expect((await ask(objection, { id }, stranger))['recordObjection']).toEqual({ code: 'not-found' });
});

test('erasing wants the name typed once more, and then leaves nobody', async () => {
  const { id } = await add('Yann Oublié', { relation: member });
  const erase = `mutation ($id: ID!, $name: String!) { erasePerson(personId: $id, confirmName: $name) {
    __typename ... on Erasure { status stores { name remaining } } ... on Refusal { code } } }`;
  expect((await ask(erase, { id, name: 'Yann' }, officer))['erasePerson']).toMatchObject({
    code: 'erasure-name-differs',
  });
  const erased = (await ask(erase, { id, name: 'yann oublie' }, officer))['erasePerson']!;
  const own = (erased['stores'] as Row[]).filter(({ name }) =>
    ['people', 'privacy', 'audit'].includes(String(name)),
  );
  expect(own.map(({ remaining }) => remaining)).toEqual([0, 0, 0]);
  expect((await ask('query ($id: ID!) { person(id: $id) { name } }', { id }, officer))['person']).toBeNull();
});

test('an erasure is whole where staff noted things about others, and takes the name out of them', async () => {
  const [gone, other] = [
    await add('Ulla Partie', { relation: member }),
    await add('Olga Restée', { relation: member }),
  ];
  const text = 'Vu avec Ulla Partie au dépôt';
  const note = `mutation ($id: ID!, $note: String!, $on: CalendarDate!) { noteExchange(personId: $id, exchange: {
    channel: phone, outcome: talked, note: $note, nextStep: { kind: "meet", note: $note, dueOn: $on } }) { __typename } }`;
  const assess =
    'mutation ($id: ID!, $note: String!) { assess(personId: $id, value: 2, note: $note) { __typename } }';
  const take = `mutation ($id: ID!, $pipeline: ID!, $note: String!) {
    takeLead(lead: { personId: $id, pipelineId: $pipeline, reason: $note }) { __typename } }`;
  const { pipelines } = await ask('{ pipelines { id } }');
  const pipeline = (pipelines as unknown as Row[])[0]!['id'];
  expect([
    (await ask(note, { id: other['id'], note: text, on: '2027-03-10' }))['noteExchange'],
    (await ask(assess, { id: other['id'], note: text }))['assess'],
    (await ask(take, { id: other['id'], pipeline, note: text }))['takeLead'],
  ]).toEqual([{ __typename: 'ExchangeNoted' }, { __typename: 'Assessment' }, { __typename: 'Lead' }]);
  const erase = `mutation ($id: ID!) { erasePerson(personId: $id, confirmName: "Ulla Partie") {
    ... on Erasure { status stores { name remaining } } } }`;
  const { erasePerson } = await ask(erase, { id: gone['id'] }, officer);
  const left = (erasePerson!['stores'] as Row[]).filter(({ remaining }) => remaining !== 0);
  expect([erasePerson!['status'], left]).toEqual(['erased', []]);
  const { person } = await ask(
    `query ($id: ID!) { person(id: $id) { activities { note } tasks { note } assessments { note } leads { history { reason } } } }`,
    { id: other['id'] },
  );
  const redacted = 'Vu avec […] au dépôt';
  expect(person).toEqual({
    activities: [{ note: redacted }],
    tasks: [{ note: redacted }],
    assessments: [{ note: redacted }],
    leads: [{ history: [{ reason: redacted }] }],
  });
});
