import { type Id, newId } from '../../src/kernel/id.js';
import { encodeCursor } from '../../src/kernel/page.js';
import { JobRunner } from '../../src/jobs/job-runner.js';
import { DEFAULT_MODEL } from '../../src/scoring/domain/signal-rule.js';
import { ScoreStore } from '../../src/scoring/score.store.js';
import { later, testApi, type TestApi, type TestSession } from '../support/api.js';

let api: TestApi;
let founder: TestSession;
let sourceId: Id;
let importId: Id;
let personId: Id;

const CHAT = [
  '05/01/2026, 18:01 - Sophie Leroy: Je peux tracter mardi matin',
  '05/01/2026, 18:02 - Karim Benali: Je viens aussi',
].join('\n');

beforeAll(async () => {
  api = await testApi();
  founder = await api.signInFounder();
  importId = await upload(api.sectionId);
  sourceId = await commit(importId, null);
  personId = (await grid()).linked;
  await score();
});
afterAll(() => api.close());
beforeEach(() => later(api, { seconds: 1 }));

async function ask<T>(document: string, variables: object = {}): Promise<T> {
  const { data, errors } = await api.query<Record<string, T>>(document, variables, { as: founder });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return Object.values(data!)[0]!;
}

async function upload(sectionId: Id): Promise<Id> {
  const { id } = await ask<{ id: Id }>(
    `mutation ($section: ID!) { beginImport(sectionId: $section, fileName: "x.txt") { ... on Import { id } } }`,
    { section: sectionId },
  );
  const sent = await api.fetch(`/imports/${id}/file`, { method: 'PUT', body: CHAT, as: founder });
  expect(sent.status).toBe(200);
  return id;
}

const COMMIT = `mutation ($id: ID!, $source: ID, $notice: ID!, $version: Int!) {
  commitImport(id: $id, sourceId: $source, aliases: [], expectedVersion: $version, attestation: {
    runBy: workers, membersAre: "x", groupToldOn: "2026-01-02", attests: true, noticeId: $notice }) {
    __typename ... on Refusal { code message } } }`;

async function tryCommit(id: Id, source: Id | null) {
  const { version, preview } = await ask<{
    version: number;
    preview: { notices: { id: Id }[] };
  }>(`query ($id: ID!) { import(id: $id) { version preview { notices { id } } } }`, { id });
  return ask<{ __typename: string; code?: string; message?: string }>(COMMIT, {
    id,
    source,
    version,
    notice: preview.notices[0]!.id,
  });
}

async function commit(id: Id, source: Id | null): Promise<Id> {
  expect(await tryCommit(id, source)).toEqual({ __typename: 'Import' });
  await api.get(JobRunner).workOff();
  const done = await ask<{ source: { id: Id } }>('query ($id: ID!) { import(id: $id) { source { id } } }', {
    id,
  });
  return done.source.id;
}

const LINK = `mutation ($source: ID!, $links: [LinkInput!]!) { linkAccounts(sourceId: $source, links: $links) {
  ... on LinkOutcome { linked created problems { accountId message } } ... on Refusal { code } } }`;
interface Linked {
  readonly linked: number;
  readonly created: number;
  readonly problems: { accountId: Id; message: string }[];
}

/** Links the first author to a new person, with a note beside the evidence. */
async function grid(): Promise<{ linked: Id }> {
  const [first] = await rows();
  const relation = {
    kind: 'member',
    since: '2020-03-01',
    evidence: [{ kind: 'membershipRecord', dated: '2020-03-01', note: 'Carte vue par Paul' }],
  };
  const newPerson = { name: 'Sophie Leroy', sectionIds: [api.sectionId] };
  const links = [{ accountId: first!.accountId, newPerson, relation }];
  expect(await ask<Linked>(LINK, { source: sourceId, links })).toMatchObject({ created: 1, problems: [] });
  return { linked: (await rows())[0]!.linked!.person.id };
}

const rows = async () =>
  (
    await ask<{ rows: { accountId: Id; linked: { person: { id: Id } } | null }[] }>(
      `query ($id: ID!) { linkingGrid(sourceId: $id) { rows { accountId linked { person { id } } } } }`,
      { id: sourceId },
    )
  ).rows;

/** A score that stands on a grant, with one message behind it. */
async function score(): Promise<void> {
  const scope = { organisationId: api.organisationId, sections: 'all' } as const;
  const at = api.clock.now().toString();
  await api.database.database.withTenant(scope, async (tx) => {
    await new ScoreStore().activate(tx, DEFAULT_MODEL, null, at);
    const grant = newId();
    await tx.run(
      `insert into privacy.grants (organisation_id, id, subject_id, purpose, basis, condition, granted_at)
       select organisation_id, $2, subject_id, 'scoring', 'x', 'x', $3 from people.persons where id = $1`,
      [personId, grant, at],
    );
    await tx.run(
      `insert into scoring.scores (organisation_id, person_id, axis, tenths, message_count, model_version, grant_id, computed_at)
       values ($1, $2, 'readiness', 500, 1, $3, $4, $5)`,
      [tx.organisationId, personId, DEFAULT_MODEL.version, grant, at],
    );
    await tx.run(
      `insert into scoring.contributions (organisation_id, person_id, axis, signal, tenths, occurrences)
       values ($1, $2, 'readiness', 'offers', 500, 1)`,
      [tx.organisationId, personId],
    );
    await tx.run(
      `insert into scoring.evidence (organisation_id, person_id, axis, signal, id, post_id, source_id, occurred_at, points_millis)
       select p.organisation_id, $1, 'readiness', 'offers', $2, p.id, p.source_id, p.at, 1
         from listening.posts p join listening.account_links l on l.account_id = p.account_id where l.person_id = $1`,
      [personId, newId()],
    );
  });
}

const EVIDENCE = `query ($id: ID!, $after: String) { leadSuggestion(personId: $id) { readiness { contributions {
  evidence(first: 3, after: $after) { nodes { message { text } } } } } } }`;

/** The entries that a look leaves: the newest first, with what their sentences are made of. */
async function entries(look: () => Promise<unknown>): Promise<{ action: string; object: Id | null }[]> {
  later(api, { seconds: 1 });
  const since = api.clock.now().toString();
  await look();
  return api.database.owner.query(
    `select action, object_id as object from organisation.audit_entries
      where organisation_id = $1 and at >= $2 and staff_id = $3 order by action`,
    [api.organisationId, since, founder.staffId],
  );
}

describe('a look at names is one entry of the journal, whatever it shows', () => {
  it('a search', async () => {
    const look = () => ask('query { searchPersons(text: "sophie") { id name } }');
    expect(await entries(look)).toEqual([{ action: 'persons-searched', object: null }]);
  });

  it('the list of possible leads', async () => {
    const look = () =>
      ask('query { leadSuggestions(order: name, first: 20) { edges { node { person { name } } } } }');
    expect(await entries(look)).toEqual([{ action: 'leads-listed', object: null }]);
  });

  it('the preview of a file', async () => {
    const id = await upload(api.sectionId);
    const look = () => ask('query ($id: ID!) { import(id: $id) { preview { authors { name } } } }', { id });
    expect(await entries(look)).toEqual([{ action: 'import-preview-opened', object: id }]);
  });

  it('the messages behind a score', async () => {
    const seen: unknown[] = [];
    const look = async () => seen.push(await ask(EVIDENCE, { id: personId }));
    expect(await entries(look)).toEqual([
      { action: 'messages-opened', object: personId },
      { action: 'score-opened', object: personId },
    ]);
    expect(JSON.stringify(seen)).toContain('Je peux tracter mardi matin');
  });

  it('says how many, and no name', async () => {
    const { nodes } = await ask<{ nodes: { sentence: string }[] }>(
      'query { auditEntries(first: 50) { nodes { sentence } } }',
    );
    const sentences = nodes.map(({ sentence }) => sentence);
    expect(sentences).toContain('Recherche par nom (1 personne trouvée)');
    expect(sentences).toContain('Liste des premiers contacts ouverte (1 personne)');
    expect(sentences).toContain('a ouvert 1 message derrière un score');
    expect(sentences.join()).not.toMatch(/Leroy|Benali/);
  });
});

const FORGED = [
  ['no cursor', '%%%'],
  ['another list’s', encodeCursor(['valued', 500, '01900000-0000-7000-8000-000000000001'])],
  ['no instant', encodeCursor(['hier', '01900000-0000-7000-8000-000000000001'])],
  ['a far year', encodeCursor(['+200000-01-01T00:00:00Z', '01900000-0000-7000-8000-000000000001'])],
  ['no id', encodeCursor(['2026-01-01T00:00:00Z', 'x'])],
] as const;

describe.each(FORGED)('a forged cursor (%s)', (_, after) => {
  const refused = { code: 'BAD_USER_INPUT' };
  it('is refused in words by the list of imports', async () => {
    const { errors } = await api.query(
      'query ($after: String) { imports(after: $after) { nodes { id } } }',
      { after },
      { as: founder },
    );
    expect(errors).toMatchObject([{ extensions: refused, message: expect.stringContaining('du début') }]);
  });

  it('is refused in words by the messages behind a score', async () => {
    const { errors } = await api.query(EVIDENCE, { id: personId, after }, { as: founder });
    expect(errors).toMatchObject([{ extensions: refused }]);
  });
});

describe('what belongs to another section or organisation', () => {
  it('is refused row by row in the linking grid; the other rows are done', async () => {
    const other = await api.foundAnother();
    const [first, second] = await rows();
    const newPerson = { name: 'Karim Benali', sectionIds: [other.sectionId] };
    const outcome = await ask<Linked>(LINK, {
      source: sourceId,
      links: [
        { accountId: second!.accountId, newPerson },
        { accountId: first!.accountId, personId },
      ],
    });
    expect(outcome).toMatchObject({ linked: 1, problems: [{ accountId: second!.accountId }] });
    const workplaceId = newId();
    const placed = await ask<Linked>(LINK, {
      source: sourceId,
      links: [{ accountId: second!.accountId, newPerson: { ...newPerson, sectionIds: [], workplaceId } }],
    });
    expect(placed).toMatchObject({ linked: 0, problems: [{ accountId: second!.accountId }] });
  });

  it('takes no file of one section into a group of another', async () => {
    const added = await ask<{ id: Id }>(`mutation { addSection(name: "Vélizy") { ... on Section { id } } }`);
    const id = await upload(added.id);
    expect(await tryCommit(id, sourceId)).toMatchObject({ code: 'source-of-another-section' });
    expect(await tryCommit(id, null)).toEqual({ __typename: 'Import' });
  });
});

test('a note beside the evidence is kept, sealed', async () => {
  const [row] = await api.database.owner.query<{ sealed: Buffer }>(
    `select e.note_sealed as sealed from privacy.relation_evidence e
       join privacy.relations r on r.id = e.relation_id join people.persons p on p.subject_id = r.subject_id
      where p.id = $1`,
    [personId],
  );
  const context = { organisationId: api.organisationId, column: 'privacy.relation_evidence.note_sealed' };
  expect(api.database.sealer.open(row!.sealed, context)).toBe('Carte vue par Paul');
});

test('fewer scored people than may be counted are not', async () => {
  expect(await ask('query { scoringState { scoredPersons } }')).toEqual({ scoredPersons: null });
});

describe('a restriction', () => {
  const STANDING = `... on Standing { isRestricted } ... on Refusal { code }`;
  const lift = (toldOn: string) =>
    ask(
      `mutation ($id: ID!, $on: CalendarDate!) {
      liftRestriction(personId: $id, toldOn: $on, method: "letter") { ${STANDING} } }`,
      {
        id: personId,
        on: toldOn,
      },
    );
  it('takes a person out of searches until the data officer says that she was told', async () => {
    const search = () => ask<unknown[]>('query { searchPersons(text: "sophie") { id } }');
    const today = api.clock.now().toString().slice(0, 10);
    expect(
      await ask(
        `mutation ($id: ID!) { restrictPerson(personId: $id, reason: accuracyContested) { ${STANDING} } }`,
        { id: personId },
      ),
    ).toEqual({ isRestricted: true });
    expect(await search()).toEqual([]);
    expect(await ask('query { restrictedPersons { reason person { name } } }')).toEqual([
      { reason: 'Exactitude contestée', person: { name: 'Sophie Leroy' } },
    ]);
    expect(await lift('2020-01-01')).toEqual({ code: 'restriction-told-too-early' });
    expect(await lift(today)).toEqual({ isRestricted: false });
    expect(await search()).toHaveLength(1);
  });
});
