import { newId } from '../../src/kernel/id.js';
import { type TestApi, testApi, type TestSession } from '../support/api.js';

let api: TestApi;
let organiser: TestSession;
let colleague: TestSession;
let officer: TestSession;
let administrator: TestSession;

beforeAll(async () => {
  api = await testApi();
  organiser = await api.signInAs('organiser');
  colleague = await api.signInAs('organiser');
  officer = await api.signInAs('data-officer');
  administrator = await api.signInAs('administrator');
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
interface PipelineNode {
  id: string;
  code: string;
  name: string;
  version: number;
  stages: { id: string; name: string }[];
}
const pipelines = async () =>
  (await ask('{ pipelines { id code name version stages { id name } } }'))[
    'pipelines'
  ] as unknown as PipelineNode[];
const membership = async () => (await pipelines()).find(({ code }) => code === 'membership')!;

const add = async (name: string, kind: string | null = 'member'): Promise<string> => {
  const relation = kind && {
    kind,
    since: '2027-01-10',
    evidence: [{ kind: kind === 'member' ? 'membershipRecord' : 'conversation', dated: '2027-02-20' }],
  };
  const { addPerson } = await ask(
    `mutation ($name: String!, $sections: [ID!]!, $relation: RelationInput) {
      addPerson(person: { name: $name, sectionIds: $sections }, relation: $relation) { ... on Person { id } ... on Refusal { code } } }`,
    { name, sections: [api.sectionId], relation },
  );
  return addPerson!['id'] as string;
};

const LEAD = `__typename ... on Lead { id version stage { id name } nextStage { name } owner { id } nextStep { kind dueOn } }
  ... on Refused { code message }`;
const take = async (lead: object, as = organiser) =>
  (
    await ask(
      `mutation ($lead: LeadInput!) { takeLead(lead: $lead) { ${LEAD} ... on PermissionMissing { missing } } }`,
      { lead },
      as,
    )
  )['takeLead']!;
const taken = async (name: string) => {
  const [personId, pipeline] = [await add(name), await membership()];
  const lead = await take({ personId, pipelineId: pipeline.id, reason: 'A répondu à l’appel' });
  return { personId, pipeline, id: lead['id'] as string };
};
const move = async (
  id: string,
  stageId: string,
  expectedVersion: number,
  reason = 'On s’est vus',
  as = organiser,
) =>
  (
    await ask(
      `mutation ($id: ID!, $stageId: ID!, $reason: String!, $expectedVersion: Int!) {
        moveLead(id: $id, stageId: $stageId, reason: $reason, expectedVersion: $expectedVersion) {
          ${LEAD} ... on StageNotReachable { reachable { name } } ... on StaleVersion { currentVersion } } }`,
      { id, stageId, reason, expectedVersion },
      as,
    )
  )['moveLead']!;

test('an organisation begins with two pipelines, in the words of the reader', async () => {
  expect((await pipelines()).map(({ name, stages }) => [name, stages.map((stage) => stage.name)])).toEqual([
    ['Vers l’adhésion', ['À rencontrer', 'Rencontre faite', 'En confiance', 'Adhésion proche']],
    ['Vers l’action', ['À rencontrer', 'Rencontre faite', 'Participe', 'Milite', 'Entraîne les autres']],
  ]);
});

test('a lead is taken with a next step, moved with reasons, and its history tells all of it', async () => {
  const [personId, pipeline] = [await add('Nadia Lead'), await membership()];
  const lead = await take({
    personId,
    pipelineId: pipeline.id,
    reason: 'Elle a proposé son aide',
    nextStep: { kind: 'call-back', dueOn: '2027-03-03' },
  });
  expect(lead).toMatchObject({
    __typename: 'Lead',
    version: 1,
    stage: { name: 'À rencontrer' },
    nextStage: { name: 'Rencontre faite' },
    owner: { id: organiser.staffId },
    nextStep: { kind: 'call-back', dueOn: '2027-03-03' },
  });
  const id = lead['id'] as string;
  expect(await move(id, pipeline.stages[2]!.id, 1)).toMatchObject({
    version: 2,
    stage: { name: 'En confiance' },
  });
  const assigned = await ask(
    `mutation ($id: ID!, $ownerId: ID!) { assignLead(id: $id, ownerId: $ownerId, expectedVersion: 2) { ${LEAD} } }`,
    { id, ownerId: colleague.staffId },
  );
  expect(assigned['assignLead']).toMatchObject({ version: 3, owner: { id: colleague.staffId } });
  const { person } = await ask(
    `query ($id: ID!) { person(id: $id) {
      leads { history { version kind sentence reason by { id } } }
      timeline { nodes { kind sentence detail } } } }`,
    { id: personId },
  );
  const [{ history }] = person!['leads'] as [{ history: Row[] }];
  expect(history).toMatchObject([
    { version: 3, kind: 'assigned', sentence: 'Confié à Une organiser', reason: null },
    {
      version: 2,
      kind: 'moved',
      sentence: 'De «\u00a0À rencontrer\u00a0» à «\u00a0En confiance\u00a0»',
      reason: 'On s’est vus',
      by: { id: organiser.staffId },
    },
    { version: 1, kind: 'opened', reason: 'Elle a proposé son aide' },
  ]);
  const { nodes } = person!['timeline'] as { nodes: Row[] };
  expect(nodes.filter(({ kind }) => kind === 'stage')).toEqual([
    {
      kind: 'stage',
      sentence: 'Parcours vers l’adhésion\u00a0: étape «\u00a0En confiance\u00a0»',
      detail: 'On s’est vus',
    },
    {
      kind: 'stage',
      sentence: 'Parcours vers l’adhésion ouvert à l’étape «\u00a0À rencontrer\u00a0»',
      detail: 'Elle a proposé son aide',
    },
  ]);
});

test('what makes no sense is refused in a clear sentence, and nothing changes', async () => {
  const { personId, pipeline, id } = await taken('Karim Refus');
  const again = await take({ personId, pipelineId: pipeline.id, reason: 'Encore' });
  expect(again).toMatchObject({ __typename: 'Refusal', code: 'lead.open-already' });
  const elsewhere = (await pipelines()).find(({ code }) => code === 'activism')!.stages[1]!.id;
  expect(await move(id, elsewhere, 1)).toEqual({
    __typename: 'StageNotReachable',
    code: 'stage-not-reachable',
    message: 'On ne peut pas aller à cette étape d’ici\u00a0: choisissez une autre étape du même parcours.',
    reachable: [{ name: 'Rencontre faite' }, { name: 'En confiance' }, { name: 'Adhésion proche' }],
  });
  expect(await move(id, pipeline.stages[1]!.id, 7)).toMatchObject({
    __typename: 'StaleVersion',
    currentVersion: 1,
  });
  expect(await move(id, pipeline.stages[1]!.id, 1, ' ')).toMatchObject({ code: 'lead.reason-missing' });
  const { lead } = await ask('query ($id: ID!) { lead(id: $id) { version stage { name } } }', { id });
  expect(lead).toEqual({ version: 1, stage: { name: 'À rencontrer' } });
});

test('without the permission for recruitment contact nobody becomes a lead', async () => {
  const [personId, pipeline] = [await add('Zoé Inconnue', null), await membership()];
  const refused = await take({ personId, pipelineId: pipeline.id, reason: 'Bon score' });
  expect(refused).toMatchObject({ __typename: 'PermissionMissing', code: 'no-ground' });
  expect(refused['missing']).not.toEqual([]);
  const { assess } = await ask('mutation ($id: ID!) { assess(personId: $id, value: 2) { __typename } }', {
    id: personId,
  });
  expect(assess).toEqual({ __typename: 'PermissionMissing' });
});

test('an objection takes the lead, its history and the assessments away at once', async () => {
  const { personId, id } = await taken('Lina Objection');
  const assessed = await ask(
    'mutation ($id: ID!) { assess(personId: $id, value: 1, note: "Les autres la suivent") { ... on Assessment { value label by { id } } } }',
    { id: personId },
  );
  expect(assessed['assess']).toEqual({
    value: 1,
    label: 'Entraîne les autres',
    by: { id: organiser.staffId },
  });
  await ask(
    'mutation ($id: ID!) { recordObjection(personId: $id, purpose: recruitmentContact) { __typename } }',
    { id: personId },
    officer,
  );
  const found = await ask(
    'query ($p: ID!, $l: ID!) { lead(id: $l) { id } person(id: $p) { leads { id } assessments { id } } }',
    {
      p: personId,
      l: id,
    },
  );
  expect(found).toEqual({ lead: null, person: { leads: [], assessments: [] } });
  for (const table of ['leads', 'lead_changes', 'assessments'])
    expect(
      await api.database.owner.query(`select from recruitment.${table} where person_id = $1`, [personId]),
    ).toEqual([]);
});

test('every assessment stays, the latest first, and the score is not touched', async () => {
  const personId = await add('Omar Jugé');
  for (const value of [3, 2])
    await ask('mutation ($id: ID!, $value: Int!) { assess(personId: $id, value: $value) { __typename } }', {
      id: personId,
      value,
    });
  const { person, leadSuggestion } = await ask(
    'query ($id: ID!) { person(id: $id) { assessments { value label } } leadSuggestion(personId: $id) { readiness { tenths } } }',
    { id: personId },
  );
  expect(person!['assessments']).toEqual([
    { value: 2, label: 'Favorable' },
    { value: 3, label: 'Hésite' },
  ]);
  expect(leadSuggestion).toEqual({ readiness: null });
  const { assess } = await ask(
    'mutation ($id: ID!) { assess(personId: $id, value: 6) { ... on Refusal { code field } } }',
    { id: personId },
  );
  expect(assess).toEqual({ code: 'assessment.unknown-value', field: 'value' });
});

test('a retired stage hands its leads on, with an entry for each; others are told of the stale version', async () => {
  const { id } = await taken('Yann Etape');
  const activism = (await pipelines()).find(({ code }) => code === 'activism')!;
  const before = await membership();
  const [first, ...rest] = before.stages;
  const edit = {
    stages: [...rest.map(({ id: stage }) => ({ id: stage })), { name: 'Adhésion signée' }],
    retirements: [{ stageId: first!.id, targetId: rest[0]!.id }],
  };
  const document = `mutation ($id: ID!, $edit: PipelineInput!, $version: Int!) {
    editPipeline(id: $id, edit: $edit, expectedVersion: $version) { __typename ... on Pipeline { version stages { name } } ... on StaleVersion { currentVersion } } }`;
  const variables = { id: before.id, edit, version: before.version };
  const { editPipeline } = await ask(document, variables, administrator);
  expect(editPipeline).toEqual({
    __typename: 'Pipeline',
    version: before.version + 1,
    stages: ['Rencontre faite', 'En confiance', 'Adhésion proche', 'Adhésion signée'].map((name) => ({
      name,
    })),
  });
  expect((await ask(document, variables, administrator))['editPipeline']).toMatchObject({
    __typename: 'StaleVersion',
  });
  const { lead } = await ask(
    'query ($id: ID!) { lead(id: $id) { version stage { name } history { kind sentence } } }',
    { id },
  );
  expect(lead).toMatchObject({
    version: 2,
    stage: { name: 'Rencontre faite' },
    history: [
      {
        kind: 'stageRetired',
        sentence: 'De «\u00a0À rencontrer\u00a0», étape supprimée, à «\u00a0Rencontre faite\u00a0»',
      },
      { kind: 'opened' },
    ],
  });
  expect(await move(id, first!.id, 2)).toMatchObject({ __typename: 'StageNotReachable' });
  expect(activism.stages).toHaveLength(5);
});

test('the board counts every column and puts the longest still first; another section sees none of it', async () => {
  const { id } = await taken('Ana Immobile');
  await api.database.owner.query(
    `update recruitment.leads set stage_since = stage_since - interval '30 days' where id = $1`,
    [id],
  );
  const pipeline = await membership();
  const document = `query ($id: ID!) { board(pipelineId: $id) { columns { count medianDays still
    leads(first: 5) { total edges { node { id isStill quietDays person { name } } } } } } }`.replace(
    '(first: 5)',
    '',
  );
  const { board } = await ask(document, { id: pipeline.id });
  const columns = board!['columns'] as {
    count: number;
    medianDays: number | null;
    still: number;
    leads: { total: number; edges: { node: Row }[] };
  }[];
  expect(columns).toHaveLength(pipeline.stages.length);
  const column = columns.find(({ still }) => still > 0)!;
  expect(column.leads.edges[0]!.node).toMatchObject({ id, isStill: true, quietDays: 30 });
  expect(column).toMatchObject({ still: 1, leads: { total: column.count } });
  expect(columns.at(-1)).toMatchObject({ count: 0, medianDays: null, still: 0 });
  const { leads } = await ask('{ leads(search: { still: true }) { total edges { node { id } } } }');
  expect(leads).toEqual({ total: 1, edges: [{ node: { id } }] });
  const section = newId();
  await api.database.owner.query(
    `insert into organisation.sections (organisation_id, id, name) values ($1, $2, 'Boutiques')`,
    [api.organisationId, section],
  );
  const stranger = await api.signInAs('organiser', { sections: [section] });
  const elsewhere = await ask('{ leads { total } }', {}, stranger);
  expect(elsewhere['leads']).toEqual({ total: 0 });
  expect(await move(id, pipeline.stages[1]!.id, 1, 'Curiosité', stranger)).toMatchObject({
    code: 'not-found',
  });
});

test('the day names my leads whom I have not met, and leaves those of others to them', async () => {
  const mine = await taken('Sam Promesse');
  const { today } = await ask('{ today { next { kind title reason person { id } } } }');
  const found = (today!['next'] as Row[]).find(
    ({ person }) => (person as Row | null)?.['id'] === mine.personId,
  );
  expect(found).toMatchObject({
    kind: 'taken',
    title: 'Rencontrer Sam Promesse',
    reason: 'Son parcours s’ouvre aujourd’hui, vous ne vous êtes pas encore parlé',
  });
  const { today: theirs } = await ask('{ today { next { person { id } } } }', {}, colleague);
  expect(JSON.stringify(theirs)).not.toContain(mine.personId);
});

test('only organisers change leads; only the data officer sees whether scores are followed', async () => {
  const { id, pipeline } = await taken('Paul Roles');
  for (const as of [officer, administrator]) {
    const { errors } = await api.query(
      'mutation ($id: ID!, $s: ID!) { moveLead(id: $id, stageId: $s, reason: "x", expectedVersion: 1) { __typename } }',
      { id, s: pipeline.stages[1]!.id },
      { as },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  }
  const { decisionAgreement } = await ask(
    '{ decisionAgreement { decisions percent isAlarming sentence } }',
    {},
    officer,
  );
  expect(decisionAgreement).toMatchObject({ decisions: 0, percent: null, isAlarming: false });
  const { errors } = await api.query('{ decisionAgreement { decisions } }', {}, { as: organiser });
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
