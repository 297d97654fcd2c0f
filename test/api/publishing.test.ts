import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SandboxNetwork, startSandboxNetwork } from '../../src/connectors/sandbox/sandbox-network.js';
import { DispatchService } from '../../src/publishing/dispatch.service.js';
import { type TestApi, testApi, type TestSession } from '../support/api.js';

let api: TestApi;
let folder: string;
let network: SandboxNetwork;
let writer: TestSession;
let approver: TestSession;
let administrator: TestSession;
let targetId: string;

interface Answer {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly code: string;
  readonly message: string;
}

const REFUSALS = '... on Refusal { code message field } ... on StaleVersion { code currentVersion }';
const POST = `... on Publication { id state version may plannedWall plannedAt }`;

/** One mutation of the slice, answered with `__typename`, a publication's fields or a refusal's. */
async function mutate(call: string, as: TestSession, more = ''): Promise<Answer & Record<string, unknown>> {
  const { data, errors } = await api.query<{ done: Answer & Record<string, unknown> }>(
    `mutation { done: ${call} { __typename ${POST} ${REFUSALS} ${more} } }`,
    {},
    { as },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.done;
}
const query = async <T>(text: string, as = writer): Promise<T> => {
  const { data, errors } = await api.query<{ found: T }>(`{ found: ${text} }`, {}, { as });
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.found;
};
const write = (text: string) =>
  mutate(
    `writePublication(publication: { text: ${JSON.stringify(text)}, language: fr, targetIds: ["${targetId}"] })`,
    writer,
  );
const HOURS =
  '... on HourMissing { code message before after } ... on HourTwice { code message first second }';
const schedule = (id: string, version: number, time: string) =>
  mutate(`schedulePublication(id: "${id}", ${time} expectedVersion: ${version})`, writer, HOURS);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'levain-sandbox-'));
  api = await testApi();
  const now = () => api.clock.now().epochMilliseconds;
  network = await startSandboxNetwork({ file: join(folder, 'posts.jsonl'), port: 0, now });
  writer = await api.signInAs('campaign-staff');
  approver = await api.signInAs('organiser');
  administrator = await api.signInAs('administrator');
  const connect = `mutation { done: connectNetwork(network: "sandbox", name: "Essai", account: "${network.url}") {
    ... on NetworkTarget { id } } }`;
  const connected = await api.query<{ done: { id: string } }>(connect, {}, { as: administrator });
  targetId = connected.data!.done.id;
});
afterAll(async () => {
  await api.close();
  await network.close();
  rmSync(folder, { recursive: true });
});

test('a post is written, approved by somebody else, and stands on the network', async () => {
  const draft = await write('Grève le 3 mai');
  expect(draft).toMatchObject({ __typename: 'Publication', state: 'draft', version: 1 });
  expect(draft['may']).toEqual(['edit', 'submit', 'schedule', 'cancel']);
  const submitted = await mutate(`submitPublication(id: "${draft.id}", expectedVersion: 1)`, writer);
  expect(submitted).toMatchObject({ state: 'inReview', version: 2 });
  const approved = await mutate(`approvePublication(id: "${draft.id}", expectedVersion: 2)`, approver);
  expect(approved).toMatchObject({ state: 'approved', may: [] });
  expect(await schedule(draft.id, 3, '')).toMatchObject({ state: 'scheduled' });
  await api.get(DispatchService).run(api.organisationId);
  expect(network.posts()).toMatchObject([{ text: 'Grève le 3 mai' }]);
  expect(
    await query(
      `publication(id: "${draft.id}") { state deliveries { state target { name network { key } } } }`,
    ),
  ).toEqual({
    state: 'published',
    deliveries: [{ state: 'published', target: { name: 'Essai', network: { key: 'sandbox' } } }],
  });
  expect(await query(`sandboxFeed(targetId: "${targetId}") { text }`)).toEqual([{ text: 'Grève le 3 mai' }]);
  expect(await query('publishingProblems { kind }')).toEqual([]);
});

test('who writes does not approve, and a stale version is told', async () => {
  const { id } = await write('À relire');
  const refused = await api.query(
    `mutation { approvePublication(id: "${id}", expectedVersion: 1) { __typename } }`,
    {},
    { as: writer },
  );
  expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await mutate(`submitPublication(id: "${id}", expectedVersion: 5)`, writer)).toMatchObject({
    __typename: 'StaleVersion',
    currentVersion: 1,
  });
});

test('what a network would refuse is said before, in words', async () => {
  const long = 'x'.repeat(501);
  expect(
    await query(
      `checkPublication(text: "${long}", targetIds: ["${targetId}"]) { names targets { length limit faults } }`,
    ),
  ).toEqual({
    names: [],
    targets: [
      {
        length: 501,
        limit: 500,
        faults: ['Le texte fait 501 caractères, 1 de trop\u00a0: le réseau en prend 500.'],
      },
    ],
  });
  const { id } = await write(long);
  expect(await mutate(`submitPublication(id: "${id}", expectedVersion: 1)`, writer)).toMatchObject({
    __typename: 'Refusal',
    code: 'text.too-long',
  });
});

test('the hour that does not exist, and the one that comes twice', async () => {
  const { id } = await write('Un dimanche');
  expect(await schedule(id, 1, 'at: "2027-03-28T02:30:00",')).toMatchObject({
    __typename: 'HourMissing',
    message:
      'Le 28 mars 2027, 02:30 n’existe pas\u00a0: on passe à l’heure d’été. Le plus proche\u00a0: 01:59 ou 03:00.',
    before: '2027-03-28T01:59:00',
    after: '2027-03-28T03:00:00',
  });
  expect(await schedule(id, 1, 'at: "2027-10-31T02:30:00",')).toMatchObject({
    __typename: 'HourTwice',
    first: '2027-10-31T00:30:00Z',
    second: '2027-10-31T01:30:00Z',
  });
  expect(await schedule(id, 1, 'at: "2027-10-31T02:30:00", hour: second,')).toMatchObject({
    plannedWall: '2027-10-31T02:30:00',
    plannedAt: '2027-10-31T01:30:00Z',
  });
  const calendar = `calendar(from: "2027-10-25", to: "2027-10-31") { timeZone publications { id } clockChanges { date sentence } }`;
  expect(await query(calendar)).toEqual({
    timeZone: 'Europe/Paris',
    publications: [{ id }],
    clockChanges: [
      { date: '2027-10-31', sentence: 'Passage à l’heure d’hiver\u00a0: de 03:00 on revient à 02:00' },
    ],
  });
});

test('everything is suspended and goes on again', async () => {
  const state = async () =>
    (await query<{ kind: string }[]>('publishingProblems { kind }')).map(({ kind }) => kind);
  const stopped = await api.query('mutation { suspendPublishing { since by { name } } }', {}, { as: writer });
  expect(stopped.data?.['suspendPublishing']).toMatchObject({ by: { name: 'Une campaign-staff' } });
  expect(await state()).toEqual(['suspended']);
  await api.query('mutation { resumePublishing { since } }', {}, { as: approver });
  expect(await state()).toEqual([]);
});

test('another organisation sees nothing of it', async () => {
  const { id } = await write('Chez nous');
  const stranger = await api.signInFounder(await api.foundAnother());
  expect(await query(`publication(id: "${id}") { id }`, stranger)).toBeNull();
  expect(await query('publications { nodes { id } }', stranger)).toEqual({ nodes: [] });
  expect(await query(`sandboxFeed(targetId: "${targetId}") { id }`, stranger)).toBeNull();
  expect(await mutate(`approvePublication(id: "${id}", expectedVersion: 1)`, stranger)).toMatchObject({
    code: 'not-found',
  });
});
