import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { JobRunner } from '../../src/jobs/job-runner.js';
import { type Id, newId } from '../../src/kernel/id.js';
import { testApi, type TestApi, type TestSession } from '../support/api.js';

let api: TestApi;
let organiser: TestSession;

beforeAll(async () => {
  api = await testApi();
  organiser = await api.signInAs('organiser');
});
afterAll(() => api.close());

const CHAT = [
  '05/01/2026, 18:01 - Sophie Leroy: Merci Karim Benali pour ton aide',
  '05/01/2026, 18:02 - Karim Benali: Je peux tracter mardi matin',
  '05/01/2026, 18:03 - +33 6 12 34 56 78: Encore un planning changé la veille',
  '06/01/2026, 09:00 - Sophie Leroy: Tous devant le siège lundi 8h !',
].join('\n');

const BEGIN = `mutation ($section: ID!, $name: String!) { beginImport(sectionId: $section, fileName: $name) {
  __typename ... on Import { id version state } ... on Refusal { code message } } }`;
const IMPORT = `query ($id: ID!) { import(id: $id) { id state version fileName failure mayUndo progress { done total }
  source { id name messages participants linkedParticipants activity { month messages } topics { topic } }
  outcome { created alreadyKnown newParticipants suppressed }
  preview { notices { id language version text } messages os zone firstAt authors { name messages } suppressed warnings asksDateOrder
    overlaps { sharedMessages newMessages offsetSeconds source { name } } } } }`;
const COMMIT = `mutation ($id: ID!, $source: ID, $attestation: AttestationInput!, $version: Int!) {
  commitImport(id: $id, sourceId: $source, aliases: [], attestation: $attestation, expectedVersion: $version) {
    __typename ... on Import { id state } ... on Refusal { code message } ... on StaleVersion { currentVersion } } }`;
const ATTESTATION = {
  runBy: 'workers',
  membersAre: 'Les techniciens de Lyon',
  groupToldOn: '2026-01-02',
  attests: true,
};

interface ImportNode {
  readonly id: Id;
  readonly state: string;
  readonly version: number;
  readonly failure: string | null;
  readonly fileName: string | null;
  readonly source: { readonly id: Id };
  readonly preview: { readonly notices: { id: Id; language: string; text: string }[] } | null;
  readonly [field: string]: unknown;
}

async function begin(name = 'Discussion WhatsApp avec Lyon.txt'): Promise<Id> {
  const { data } = await api.query<{ beginImport: { id: Id } }>(
    BEGIN,
    { section: api.sectionId, name },
    { as: organiser },
  );
  return data!.beginImport.id;
}

const put = (id: Id, body: string | Uint8Array<ArrayBuffer>, as = organiser) =>
  api.fetch(`/imports/${id}/file`, {
    method: 'PUT',
    body,
    as,
    headers: { 'content-type': 'application/octet-stream' },
  });

/** Somebody who reads English. */
async function englishOrganiser(): Promise<TestSession> {
  const reader = await api.signInAs('organiser');
  await api.query('mutation { setLanguage(language: en) { __typename } }', {}, { as: reader });
  return reader;
}

async function look(id: Id): Promise<ImportNode> {
  const { data, errors } = await api.query<{ import: ImportNode }>(IMPORT, { id }, { as: organiser });
  expect(errors).toBeUndefined();
  return data!.import;
}

async function commit(id: Id, over: { attestation?: object; [name: string]: unknown } = {}) {
  const { version, preview } = await look(id);
  const noticeId = preview?.notices.find(({ language }) => language === 'fr')?.id ?? newId();
  const { attestation = ATTESTATION, ...rest } = over;
  const variables = { id, source: null, attestation: { ...attestation, noticeId }, version, ...rest };
  const { data } = await api.query<{ commitImport: Record<string, unknown> }>(COMMIT, variables, {
    as: organiser,
  });
  await api.get(JobRunner).workOff();
  return data!.commitImport;
}

const spooled = (): string[] => {
  const folder = join(api.home, 'spool');
  return existsSync(folder) ? readdirSync(folder) : [];
};

describe('an export on its way in', () => {
  let id: Id;
  let sourceId: Id;

  it('is previewed before anything is attested', async () => {
    id = await begin();
    const response = await put(id, CHAT);
    expect([response.status, await response.json()]).toEqual([200, { id, state: 'previewed' }]);
    expect(await look(id)).toMatchObject({
      state: 'previewed',
      fileName: 'Discussion WhatsApp avec Lyon.txt',
      preview: {
        messages: 4,
        os: 'android',
        zone: 'Europe/Paris',
        firstAt: '2026-01-05T18:01:00',
        overlaps: [],
        suppressed: 0,
        authors: [
          { name: 'Sophie Leroy', messages: 2 },
          { name: 'Karim Benali', messages: 1 },
          { name: expect.stringContaining('12 34 56 78') as string, messages: 1 },
        ],
      },
    });
  });

  it('is read again in a known order of dates only', async () => {
    const { version } = await look(id);
    const { data } = await api.query<{ setReading: Record<string, unknown> }>(
      `mutation ($id: ID!, $version: Int!) { setReading(id: $id, dateOrder: "xyz", expectedVersion: $version) {
         __typename ... on Refusal { code message } } }`,
      { id, version },
      { as: organiser },
    );
    expect(data!.setReading).toMatchObject({ __typename: 'Refusal', code: 'date-order-unknown' });
    expect(await look(id)).toMatchObject({ state: 'previewed', version });
  });

  it('is kept under a name without unseen marks, and not two at once', async () => {
    const other = await begin('cha\u202etxt.\u0000exe');
    expect((await look(other)).fileName).toBe('chatxt.exe');
    await put(other, CHAT);
    const again = await put(other, CHAT);
    expect([again.status, await again.json()]).toMatchObject([409, { code: 'upload-received-already' }]);
    const { version } = await look(other);
    await api.query(
      `mutation ($id: ID!, $version: Int!) { discardImport(id: $id, expectedVersion: $version) { __typename } }`,
      { id: other, version },
      { as: organiser },
    );
  });

  it('does not enter without a lawful attestation', async () => {
    const refused = await commit(id, { attestation: { ...ATTESTATION, runBy: 'employer' } });
    expect(refused).toMatchObject({ __typename: 'Refusal', code: 'employer-run' });
    expect(await commit(id, { version: 77 })).toMatchObject({ __typename: 'StaleVersion' });
  });

  it('is written by the job, and the upload is destroyed', async () => {
    expect(await commit(id)).toMatchObject({ __typename: 'Import', state: 'committing' });
    const done = await look(id);
    expect(done).toMatchObject({
      state: 'committed',
      preview: null,
      mayUndo: true,
      progress: { done: 4, total: 4 },
      outcome: { created: 4, alreadyKnown: 0, newParticipants: 3, suppressed: 0 },
      source: { messages: 4, participants: 3, linkedParticipants: 0 },
    });
    sourceId = done.source.id;
    expect(spooled()).toEqual([]);
  });

  it('is shown in numbers only where enough people wrote', async () => {
    expect((await look(id)).source).toMatchObject({
      activity: [{ month: '2026-01', messages: null }],
      topics: [],
    });
  });

  it('says what a second export would add', async () => {
    const second = await begin();
    await put(second, `${CHAT}\n06/01/2026, 09:05 - Karim Benali: Je viens`);
    const { preview } = await look(second);
    expect(preview).toMatchObject({ overlaps: [{ sharedMessages: 4, newMessages: 1, offsetSeconds: 0 }] });
    await commit(second, { source: sourceId });
    expect((await look(second)).outcome).toMatchObject({ created: 1, alreadyKnown: 4 });
  });

  it('shows names in the linking grid alone, links them with a ground, and writes the look into the journal', async () => {
    const grid = `query ($id: ID!) { linkingGrid(sourceId: $id) { rows { accountId participant labels messages
      linked { person { name standing { noticeGivenAt } } } proposals { reason isStrong person { name } } } } }`;
    interface Row {
      readonly accountId: Id;
      readonly labels: string[];
      readonly linked: { person: { name: string; standing: { noticeGivenAt: string | null } } } | null;
      readonly proposals: { isStrong: boolean; person: { name: string } }[];
    }
    const rowsNow = async () => {
      const { data, errors } = await api.query<{ linkingGrid: { rows: Row[] } }>(
        grid,
        { id: sourceId },
        { as: organiser },
      );
      expect(errors).toBeUndefined();
      return data!.linkingGrid.rows;
    };
    const rows = await rowsNow();
    const sophie = rows.find(({ labels }) => labels.includes('Sophie Leroy'))!;
    const relation = {
      kind: 'member',
      since: '2020-05-01',
      evidence: [{ kind: 'membershipRecord', dated: '2020-05-01' }],
    };
    const person = { name: 'Sophie Leroy', sectionIds: [api.sectionId], phone: '06 99 99 99 99' };
    const links = [
      { accountId: sophie.accountId, newPerson: person, relation },
      { accountId: '0190a000-0000-7000-8000-000000000000', newPerson: person },
    ];
    const { data, errors } = await api.query<{ linkAccounts: Record<string, unknown> }>(
      `mutation ($id: ID!, $links: [LinkInput!]!) { linkAccounts(sourceId: $id, links: $links) {
         __typename ... on LinkOutcome { linked unlinked created problems { accountId message } } ... on Refusal { code } } }`,
      { id: sourceId, links },
      { as: organiser },
    );
    expect(errors).toBeUndefined();
    expect(data!.linkAccounts).toMatchObject({
      linked: 1,
      unlinked: 0,
      created: 1,
      problems: [{ accountId: links[1]!.accountId }],
    });
    // Midnight in Paris, of the day on which her group was told.
    expect((await rowsNow()).find(({ accountId }) => accountId === sophie.accountId)?.linked).toEqual({
      person: { name: 'Sophie Leroy', standing: { noticeGivenAt: '2026-01-01T23:00:00Z' } },
    });
    const looks = await api.database.owner.query(
      `select 1 from organisation.audit_entries where action = 'linking-grid-opened' and object_id = '${sourceId}'`,
    );
    expect(looks.length).toBeGreaterThan(0);
  });

  it('goes again with what it brought; what others brought or decided stays, and is said', async () => {
    const { version } = await look(id);
    const { data } = await api.query<{ undoImport: Record<string, unknown> }>(
      `mutation ($id: ID!, $version: Int!) { undoImport(id: $id, expectedVersion: $version) {
         __typename ... on UndoOutcome { removed keptShared kept } ... on Refusal { code } } }`,
      { id, version },
      { as: organiser },
    );
    expect(data!.undoImport).toMatchObject({ __typename: 'UndoOutcome', removed: 0, keptShared: 4 });
    expect((data!.undoImport['kept'] as string[])[0]).toMatch(/^3 auteurs restent/);
    expect(await look(id)).toMatchObject({ state: 'undone', mayUndo: false });
  });
});

describe('a file that cannot be read', () => {
  const torn = Buffer.from('PK\x03\x04 torn archive', 'latin1');
  it.each([
    ['empty', '', 'Ce fichier est vide. Exportez de nouveau la discussion depuis WhatsApp.', 'fr'],
    ['no chat', 'pain, beurre\n', 'This file is not a WhatsApp chat.', 'en'],
    ['truncated', new Uint8Array(torn), 'Cette archive .zip est incomplète ou abîmée.', 'fr'],
  ])('%s: a sentence, and nothing stored', async (_, content, sentence, language) => {
    const id = await begin('export.zip');
    const response = await put(id, content, language === 'en' ? await englishOrganiser() : organiser);
    const refused = (await response.json()) as { code: string; message: string };
    expect(response.status).toBe(422);
    expect(refused.message).toContain(sentence);
    expect(await look(id)).toMatchObject({ state: 'failed', fileName: null, source: null });
    expect(spooled()).toEqual([]);
  });

  it('is refused where nobody waits for it, and to whoever may not import', async () => {
    const id = await begin();
    const auditor = await api.signInAs('auditor');
    const path = `/imports/${id}/file`;
    expect((await api.fetch(path, { method: 'PUT', body: CHAT, as: auditor })).status).toBe(403);
    expect((await api.fetch(path, { method: 'PUT', body: CHAT })).status).toBe(401);
    expect((await put('0190a000-0000-7000-8000-000000000000', CHAT)).status).toBe(404);
    const form = await api.fetch(path, {
      method: 'PUT',
      body: CHAT,
      as: organiser,
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect(form.status).toBe(415);
  });
});

describe('an upload nobody decides on', () => {
  it('is destroyed when it is discarded', async () => {
    const id = await begin();
    await put(id, CHAT);
    expect(spooled()).not.toEqual([]);
    const { version } = await look(id);
    const { data } = await api.query<{ discardImport: { state: string } }>(
      `mutation ($id: ID!, $version: Int!) { discardImport(id: $id, expectedVersion: $version) { ... on Import { state } } }`,
      { id, version },
      { as: organiser },
    );
    expect(data!.discardImport.state).toBe('discarded');
    expect(spooled()).toEqual([]);
  });
});
