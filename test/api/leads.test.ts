import { jest } from '@jest/globals';
import { makeDemonstration } from '../../src/demo/make-demonstration.js';
import { type Id, newId } from '../../src/kernel/id.js';
import { OrganisationService } from '../../src/organisation/organisation.service.js';
import { type TestApi, testApi, type TestSession } from '../support/api.js';
import { NOON } from '../support/clock.js';
import { type StagedCast, stagedCast } from '../support/demonstration.js';

let api: TestApi;
let cast: StagedCast;
let everywhere: TestSession;
let south: TestSession;
let auditor: TestSession;
/** The demonstration's day in Paris, and one before. */
const TODAY = '2027-03-01';

beforeAll(async () => {
  api = await testApi();
  const { organisationId } = await makeDemonstration(api.app, 'fr', () => undefined);
  cast = await stagedCast(api.database.database, organisationId, NOON);
  const sections = await api.get(OrganisationService).sections({ organisationId, sections: 'all' });
  const place = { organisationId, sectionId: sections[0]!.id, staffId: newId() };
  const ra = sections.find(({ name }) => name.includes('Rhône'))!.id;
  everywhere = await api.signInAs('organiser', { in: place });
  south = await api.signInAs('organiser', { in: place, sections: [ra] });
  auditor = await api.signInAs('auditor', { in: place });
});
afterAll(() => api.close());

interface Part {
  readonly signal: string;
  readonly tenths: number;
  readonly rule: string;
  readonly elsewhereTenths: number;
}
interface Score {
  readonly tenths: number | null;
  readonly sentence: string;
  readonly contributions: readonly Part[];
}
interface Lead {
  readonly person: { readonly id: Id; readonly name: string };
  readonly reason: string;
  readonly isDrifting: boolean;
  readonly readiness: Score | null;
  readonly leadership: Score | null;
}

async function ask<Data>(document: string, variables: object = {}, as = everywhere): Promise<Data> {
  const { data, errors } = await api.query<Data>(document, variables, { as });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data!;
}

const SCORE = `tenths sentence contributions { signal tenths rule elsewhereTenths }`;
const LEAD = `person { id name } reason isDrifting readiness { ${SCORE} } leadership { ${SCORE} }`;

async function list(variables: object = {}, as = everywhere) {
  const { leadSuggestions } = await ask<{
    leadSuggestions: {
      total: number | null;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: { node: Lead }[];
    };
  }>(
    `query ($order: LeadOrder! = leadership, $filter: LeadFilter, $first: Int! = 25, $after: String) {
      leadSuggestions(order: $order, filter: $filter, first: $first, after: $after) {
        total pageInfo { hasNextPage endCursor } edges { node { ${LEAD} } } } }`,
    variables,
    as,
  );
  return { ...leadSuggestions, nodes: leadSuggestions.edges.map(({ node }) => node) };
}

describe('the list of possible leads', () => {
  it('puts first whom others follow, each with a sentence and contributions that sum to the score', async () => {
    const { nodes, total } = await list({ filter: { scored: true } });
    expect(total).toBeGreaterThan(50);
    expect(cast.design(nodes[0]!.person.id)).toBe('quiet-followed');
    for (const { leadership, reason } of nodes) {
      expect(reason).not.toBe('');
      expect(leadership!.contributions.reduce((sum, part) => sum + part.tenths, 0)).toBe(leadership!.tenths);
      expect(leadership!.contributions.every(({ rule }) => rule.length > 10)).toBe(true);
    }
    const tenths = nodes.map(({ leadership }) => leadership!.tenths!);
    expect(tenths).toEqual(tenths.toSorted((a, b) => b - a));
  });

  it('goes on where a page ended, and finds people by the beginnings of their names', async () => {
    const first = await list({ first: 3 });
    const next = await list({ first: 3, after: first.pageInfo.endCursor });
    const both = await list({ first: 6 });
    expect([...first.nodes, ...next.nodes]).toEqual(both.nodes);
    const { nodes } = await list({ filter: { search: 'del rou' } });
    expect(nodes.map(({ person }) => person.id)).toEqual([cast.id('delphine')]);
  });

  it('shows people without a ground for scoring with no score, and says why', async () => {
    const { nodes } = await list({ order: 'name', filter: { grounds: ['regularContact'], scored: false } });
    expect(nodes.length).toBeGreaterThan(0);
    for (const { readiness, leadership, reason } of nodes) {
      expect([readiness, leadership]).toEqual([null, null]);
      expect(reason).toBe('Aucun motif légal ne permet de calculer un score pour cette personne');
    }
  });

  it('is closed to those who may not see people', async () => {
    const answer = await api.query(`{ leadSuggestions { total } }`, {}, { as: auditor });
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('sections', () => {
  it('see their own people only, and of a foreign or unknown id the same nothing', async () => {
    const own = await list({ order: 'name', first: 200 }, south);
    const all = await list({ order: 'name', first: 200 });
    expect(own.nodes.length).toBeGreaterThan(20);
    expect(own.nodes.length).toBeLessThan(all.nodes.length);
    const query = `query ($id: ID!) { leadSuggestion(personId: $id) { reason } person(id: $id) { name } }`;
    const nothing = { leadSuggestion: null, person: null };
    expect(await ask(query, { id: cast.id('josiane') }, south)).toEqual(nothing);
    expect(await ask(query, { id: newId() }, south)).toEqual(nothing);
    expect(await ask(query, { id: cast.id('delphine') }, south)).not.toEqual(nothing);
  });

  it('open no evidence of another section, and say so in the same words', async () => {
    const foreign = (await evidenceOf('josiane', 'leadership', 'thanked'))[0]!;
    const around = (id: Id, as: TestSession) =>
      ask(`query ($id: ID!) { evidenceContext(evidenceId: $id) { text } }`, { id }, as);
    expect(await around(foreign.id, south)).toEqual({ evidenceContext: [] });
    expect(await around(newId(), south)).toEqual({ evidenceContext: [] });
    expect(await around(foreign.id, everywhere)).not.toEqual({ evidenceContext: [] });
  });

  it('note no exchange with somebody of another section', async () => {
    const refused = await note(cast.id('josiane'), {}, south);
    expect(refused).toEqual(await note(newId(), {}, south));
    expect(refused).toMatchObject({ __typename: 'Refusal', code: 'not-found' });
  });
});

interface EvidenceNode {
  readonly id: Id;
  readonly pointsMillis: number;
  readonly message: { readonly text: string; readonly author: string } | null;
}

async function evidenceOf(key: string, axis: string, signal: string): Promise<readonly EvidenceNode[]> {
  const { leadSuggestion } = await ask<{
    leadSuggestion: {
      score: { contributions: { signal: string; evidence: { total: number; nodes: EvidenceNode[] } }[] };
    };
  }>(
    `query ($id: ID!) { leadSuggestion(personId: $id) { score: ${axis} { contributions { signal
      evidence(first: 5) { total nodes { id pointsMillis message { text author } } } } } } }`,
    { id: cast.id(key) },
  );
  return leadSuggestion.score.contributions.find((part) => part.signal === signal)!.evidence.nodes;
}

describe('a point', () => {
  it('opens the message behind it, among neighbours whose authors are nobody', async () => {
    const [evidence] = await evidenceOf('delphine', 'leadership', 'thanked');
    expect(evidence!.pointsMillis).toBeGreaterThan(0);
    expect(evidence!.message!.author).toMatch(/^Participant \d+$/);
    const { evidenceContext } = await ask<{
      evidenceContext: { author: string; text: string; isTheOne: boolean }[];
    }>(`query ($id: ID!) { evidenceContext(evidenceId: $id) { author text isTheOne } }`, {
      id: evidence!.id,
    });
    expect(evidenceContext.filter(({ isTheOne }) => isTheOne)).toHaveLength(1);
    expect(evidenceContext.length).toBeGreaterThan(2);
    for (const { author } of evidenceContext) expect(author).toMatch(/^(Participant \d+|Delphine Roussel)$/);
  });

  it('opens as many transactions for twenty messages as for one', async () => {
    const transactions = async (first: number) => {
      const opened = jest.spyOn(api.database.database, 'withTenant');
      const { leadSuggestion } = await ask<{
        leadSuggestion: { score: { contributions: { evidence: { nodes: EvidenceNode[] } }[] } };
      }>(
        `query ($id: ID!, $first: Int!) { leadSuggestion(personId: $id) { score: readiness { contributions {
          evidence(first: $first) { nodes { id pointsMillis message { text author } } } } } } }`,
        { id: cast.id('delphine'), first },
      );
      const { calls } = opened.mock;
      const count = calls.length;
      opened.mockRestore();
      const { contributions } = leadSuggestion.score;
      const messages = contributions.reduce((sum, { evidence }) => sum + evidence.nodes.length, 0);
      return { count, messages, contributions: contributions.length };
    };
    const [few, many] = [await transactions(1), await transactions(20)];
    // What one contribution shows is fetched at once; how many of them share a fetch is for the clock to say.
    expect(many.messages).toBeGreaterThanOrEqual(few.messages + 2 * many.contributions);
    expect(many.count).toBeLessThanOrEqual(few.count + many.contributions);
  });

  it('leaves a look at the neighbours in the journal', async () => {
    const [evidence] = await evidenceOf('abdel', 'leadership', 'thanked');
    await ask(`query ($id: ID!) { evidenceContext(evidenceId: $id) { text } }`, { id: evidence!.id });
    const entries = await api.database.owner.query(
      `select from organisation.audit_entries where action = 'evidence-opened' and object_id = $1 and purpose = 'scoring'`,
      [evidence!.id],
    );
    expect(entries).toHaveLength(1);
  });
});

async function note(personId: Id, exchange: object = {}, as = everywhere): Promise<Record<string, unknown>> {
  const { noteExchange } = await ask<{ noteExchange: Record<string, unknown> }>(
    `mutation ($personId: ID!, $exchange: ExchangeInput!) {
      noteExchange(personId: $personId, exchange: $exchange) { __typename
        ... on ExchangeNoted { activity { channel outcome issueLabel note by { name } } task { kind dueOn isOverdue version } }
        ... on PermissionMissing { code missing } ... on Refusal { code message field } } }`,
    { personId, exchange: { channel: 'phone', outcome: 'talked', ...exchange } },
    as,
  );
  return noteExchange;
}

describe('an exchange', () => {
  it('is noted with its next step, and stands on the person’s page', async () => {
    const id = cast.id('farid');
    const noted = await note(id, {
      outcome: 'saidYes',
      issue: 'equipment',
      note: 'Viendra jeudi.',
      nextStep: { kind: 'invite', dueOn: '2027-03-04' },
    });
    expect(noted).toMatchObject({
      __typename: 'ExchangeNoted',
      activity: { outcome: 'saidYes', issueLabel: 'Véhicules et matériel', note: 'Viendra jeudi.' },
      task: { dueOn: '2027-03-04', isOverdue: false, version: 1 },
    });
    const { person } = await ask<{
      person: { activities: { note: string }[]; tasks: unknown[]; timeline: { nodes: { kind: string }[] } };
    }>(
      `query ($id: ID!) { person(id: $id) { activities { note } tasks { id } timeline(first: 5) { nodes { kind sentence } } } }`,
      { id },
    );
    expect(person.activities[0]!.note).toBe('Viendra jeudi.');
    expect(person.tasks).toHaveLength(1);
    expect(person.timeline.nodes.map(({ kind }) => kind)).toContain('exchange');
  });

  it('names every issue to choose from', async () => {
    const { issueChoices } = await ask<{ issueChoices: { code: string; label: string }[] }>(
      '{ issueChoices { code label } }',
    );
    expect(issueChoices.length).toBeGreaterThan(10);
    for (const { code, label } of issueChoices) expect(label).not.toContain(code);
  });

  it('is refused, with what is missing, where there is no ground to contact', async () => {
    const { addPerson } = await ask<{ addPerson: { id: Id } }>(
      `mutation ($section: ID!) { addPerson(person: { name: "Noé Sansmotif", sectionIds: [$section] }) { ... on Person { id } } }`,
      { section: await sectionOf(cast.id('farid')) },
    );
    const refused = await note(addPerson.id);
    expect(refused['__typename']).toBe('PermissionMissing');
    expect((refused['missing'] as string[]).length).toBeGreaterThan(0);
  });

  it.each([
    [{ occurredOn: '2027-03-02' }, 'exchange.in-the-future', 'occurredOn'],
    [{ nextStep: { kind: 'meet', dueOn: '2027-02-28' } }, 'exchange.next-step-in-the-past', 'nextStep.dueOn'],
    [{ issue: 'weather' }, 'exchange.unknown-issue', 'issue'],
  ])('is refused as %o', async (exchange, code, field) => {
    const refused = await note(cast.id('farid'), exchange);
    expect(refused).toMatchObject({ __typename: 'Refusal', code, field });
  });

  it('in which the person asks for silence ends contact, score and promises at once', async () => {
    const id = cast.id('nico');
    await note(id, { nextStep: { kind: 'call-back', dueOn: TODAY } });
    const before = await traces(id);
    expect([before.scores > 0, before.tasks > 0]).toEqual([true, true]);
    const heard = await note(id, { outcome: 'askedNotToBeContacted' });
    expect(heard).toMatchObject({ __typename: 'ExchangeNoted', task: null });
    expect(await traces(id)).toEqual({ scores: 0, tasks: 0 });
    expect((await note(id))['__typename']).toBe('PermissionMissing');
  });
});

async function sectionOf(personId: Id): Promise<Id> {
  const [row] = await api.database.owner.query<{ section_id: Id }>(
    'select section_id from people.person_sections where person_id = $1',
    [personId],
  );
  return row!.section_id;
}

/** Scores and open steps of a person. */
async function traces(personId: Id): Promise<{ scores: number; tasks: number }> {
  const [row] = await api.database.owner.query<{ scores: number; tasks: number }>(
    `select (select count(*)::int from scoring.scores where person_id = $1) as scores,
            (select count(*)::int from recruitment.tasks where person_id = $1 and done_at is null) as tasks`,
    [personId],
  );
  return row!;
}
