import { readdirSync } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import { newId } from '../../../src/kernel/id.js';
import { type TestDatabase, testDatabase } from '../../support/database.js';
import { CLAIM, noticeOf, testListening, type TestListening } from '../../support/listening.js';

let db: TestDatabase;
let listening: TestListening;

beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  listening = await testListening(db);
});
afterEach(() => listening.close());
afterAll(() => db.close());

/** An export of one group as Karim's iPhone writes it. */
const KARIM = [
  '[05/01/2026, 18:00:00] Marie Dupont: Bonjour à tous, on se voit lundi devant le siège ?',
  '[05/01/2026, 18:00:30] Karim: Je viens, comptez sur moi',
  '[05/01/2026, 18:01:00] Sophie L: Merci Marie Dupont pour ton aide avec mon planning',
  '[05/01/2026, 18:02:00] Marie Dupont: image absente',
  '[05/01/2026, 18:03:00] Karim: Encore un planning changé la veille',
  '[06/01/2026, 09:00:00] Sophie L: ok',
].join('\n');

/** The same group from Sophie's Android: other labels, no seconds, begun later, ended later. */
const SOPHIE = [
  '05/01/2026, 18:01 - Sophie: Merci Marie Dupont pour ton aide avec mon planning',
  '05/01/2026, 18:02 - Marie D. Boulot: <Médias omis>',
  '05/01/2026, 18:03 - Karim Benali: Encore un planning changé la veille',
  '06/01/2026, 09:00 - Sophie: ok',
  '06/01/2026, 09:05 - Karim Benali: Rendez-vous à 8h devant le dépôt',
  '06/01/2026, 09:06 - Nadia: Je peux apporter des tracts',
].join('\n');

const rows = (sql: string) => db.owner.query<Record<string, unknown>>(sql);
const posts = () =>
  rows(
    `select p.wall_at, a.participant, p.kind from listening.posts p join listening.accounts a on a.id = p.account_id
      where p.organisation_id = '${listening.organisationId}' order by p.position`,
  );

/** The n-th second of a day. */
const clock = (n: number): string => new Date(n * 1000).toISOString().slice(11, 19);

describe('an import', () => {
  it('writes every post once, sealed, and destroys the upload', async () => {
    const entry = await listening.importText(KARIM);
    expect(entry).toMatchObject({
      state: 'committed',
      outcome: { created: 6, alreadyKnown: 0, newParticipants: 3, suppressed: 0 },
      progressDone: 6,
      progressTotal: 6,
    });
    expect((await posts()).map(({ participant }) => participant)).toEqual([1, 2, 3, 1, 2, 3]);
    const [dump] = await rows(`select string_agg(p::text, ' ') as text from listening.posts p`);
    expect(String(dump!['text'])).not.toContain('planning');
    expect(readdirSync(listening.folder)).toEqual([]);
  });

  it('reads in the same pass whom a message names and what it does', async () => {
    await listening.importText(KARIM);
    expect(
      await rows(`select m.kind, a.participant from listening.post_mentions m join listening.accounts a on a.id = m.account_id
                   where m.organisation_id = '${listening.organisationId}'`),
    ).toEqual([{ kind: 'thanks', participant: 1 }]);
    const labelled = await rows(
      `select 1 from listening.posts where labels <> 0 and organisation_id = '${listening.organisationId}'`,
    );
    expect(labelled.length).toBeGreaterThan(0);
  });

  it('puts nothing but its own row into the database before the attestation', async () => {
    const entry = await listening.upload(KARIM);
    expect(entry.state).toBe('previewed');
    for (const table of ['sources', 'accounts', 'account_aliases', 'posts', 'provenance'])
      expect(
        await rows(`select 1 from listening.${table} where organisation_id = '${listening.organisationId}'`),
      ).toEqual([]);
    const [row] = await rows(`select i::text from listening.imports i where id = '${entry.id}'`);
    expect(JSON.stringify(row)).not.toMatch(/Karim|Marie|Sophie|chat\.txt/);
  });

  it('takes the first whole one of files that are sent at once, and lives', async () => {
    const { scope, sectionId, uploads } = listening;
    const begun = await listening.imports.begin(scope, null, { sectionId, fileName: 'chat.txt', zone: null });
    if (!begun.ok) throw new Error(begun.error.code);
    const { id } = begun.value;
    const bodies = Array.from({ length: 4 }, () => new PassThrough());
    const answers = bodies.map((body) => uploads.receive(scope, id, body));
    for (const body of bodies) body.write(KARIM.slice(0, 40));
    for (const body of bodies) body.end(KARIM.slice(40));
    const codes = (await Promise.all(answers)).map((answer) =>
      answer.ok ? answer.value.state : answer.error.code,
    );
    expect(codes.sort()).toEqual(['previewed', ...Array<string>(3).fill('upload-received-already')]);
    expect(
      readdirSync(listening.folder)
        .filter((name) => name.startsWith(id))
        .sort(),
    ).toEqual([`${id}.file`, `${id}.key`, `${id}.preview`]);
    const entry = (await listening.imports.find(scope, id))!;
    const preview = await listening.imports.preview(scope, entry);
    expect(preview?.summary.messages).toBe(6);
  });

  it('lets a broken file fail the import once, whatever else is sent', async () => {
    const { scope, sectionId, uploads } = listening;
    const begun = await listening.imports.begin(scope, null, { sectionId, fileName: 'chat.txt', zone: null });
    if (!begun.ok) throw new Error(begun.error.code);
    const send = () => uploads.receive(scope, begun.value.id, Readable.from(['pain, beurre']));
    const answers = await Promise.all([send(), send(), send()]);
    const codes = answers.map((answer) => (answer.ok ? 'ok' : answer.error.code));
    expect(codes).not.toContain('ok');
    expect(codes).not.toContain('upload-gone');
    expect((await listening.imports.find(scope, begun.value.id))?.state).toBe('failed');
    expect(readdirSync(listening.folder).filter((name) => name.startsWith(begun.value.id))).toEqual([]);
  });

  it('previews who wrote and when', async () => {
    const preview = await listening.imports.preview(listening.scope, await listening.upload(KARIM));
    expect(preview).toMatchObject({
      platform: 'whatsapp',
      summary: { messages: 6, firstAt: '2026-01-05T18:00:00', dialect: { os: 'ios' } },
      overlaps: [],
      impossibleTimes: 0,
    });
    expect(preview!.summary.authors.map(({ name }) => name)).toEqual(['Marie Dupont', 'Karim', 'Sophie L']);
  });

  it.each([
    ['an employer’s group', { attestation: { ...CLAIM, runBy: 'employer' as const } }, 'employer-run'],
    ['nobody answering for it', { attestation: { ...CLAIM, attests: false } }, 'not-attested'],
    ['words that nobody published', { noticeId: newId() }, 'notice-not-found'],
    ['another version', { expectedVersion: 99 }, 'stale-version'],
    [
      'an alias of nobody',
      { aliases: [{ label: 'Karim', accountId: '0190a000-0000-7000-8000-000000000000' }] },
      'alias-unknown',
    ],
  ])('refuses %s', async (_, over, code) => {
    const entry = await listening.upload(KARIM);
    const answer = await listening.imports.commit(listening.scope, null, entry.id, {
      sourceId: null,
      aliases: [],
      attestation: CLAIM,
      noticeId: await noticeOf(listening.imports, listening.scope),
      exporterName: null,
      expectedVersion: entry.version,
      ...over,
    });
    expect(answer.ok ? 'ok' : answer.error.code).toBe(code);
    expect((await listening.imports.find(listening.scope, entry.id))?.state).toBe('previewed');
  });
});

describe('importing again', () => {
  it('adds nothing in a replay, and only what was appended', async () => {
    const first = await listening.importText(KARIM);
    const { sourceId } = first;
    const again = await listening.importText(KARIM, { sourceId });
    expect(again.outcome).toEqual({ created: 0, alreadyKnown: 6, newParticipants: 0, suppressed: 0 });
    const appended = await listening.importText(`${KARIM}\n[06/01/2026, 09:01:00] Karim: À demain`, {
      sourceId,
    });
    expect(appended.outcome).toEqual({ created: 1, alreadyKnown: 6, newParticipants: 0, suppressed: 0 });
    expect(await posts()).toHaveLength(7);
  });

  it('adds what was appended, be it few posts or more than are kept at hand', async () => {
    const { sourceId } = await listening.importText(KARIM);
    const appended = Array.from(
      { length: 5_001 },
      (_, n) => `[07/01/2026, ${clock(n)}] ${n % 2 === 0 ? 'Nadia' : 'Karim'}: message ${n}`,
    );
    const few = [KARIM, ...appended.slice(0, 3)].join('\n');
    const many = [KARIM, ...appended].join('\n');
    const short = await listening.importText(few, { sourceId });
    expect(short.outcome).toMatchObject({ created: 3, alreadyKnown: 6, newParticipants: 1 });
    const long = await listening.importText(many, { sourceId });
    expect(long.outcome).toMatchObject({ created: 4_998, alreadyKnown: 9, newParticipants: 0 });
    const stored = await posts();
    expect(stored.slice(0, 9).map(({ participant }) => participant)).toEqual([1, 2, 3, 1, 2, 3, 4, 2, 4]);
    expect(stored).toHaveLength(5_007);
    expect((await listening.importText(many, { sourceId })).outcome).toMatchObject({ created: 0 });
  });

  it('merges another phone’s export into the union, under the aliases confirmed', async () => {
    const first = await listening.importText(KARIM);
    const entry = await listening.upload(SOPHIE);
    const preview = await listening.imports.preview(listening.scope, entry);
    const [overlap] = preview!.overlaps;
    expect(overlap).toMatchObject({ sourceId: first.sourceId, shared: 4, fresh: 2, offsetSeconds: 0 });
    expect(overlap!.aliases.map(({ label }) => label).sort()).toEqual(['Karim Benali', 'Sophie']);
    // Karim wrote something new under another label: unconfirmed, he would be somebody new. Nadia is new either way.
    expect(overlap!.newParticipants).toBe(1);
    expect(overlap!.aliases.filter(({ isNewOtherwise }) => isNewOtherwise)).toMatchObject([
      { label: 'Karim Benali' },
    ]);
    const merged = await listening.importText(SOPHIE, {
      sourceId: first.sourceId,
      aliases: overlap!.aliases,
    });
    expect(merged.outcome).toEqual({ created: 2, alreadyKnown: 4, newParticipants: 1, suppressed: 0 });
    expect((await posts()).map(({ participant }) => participant)).toEqual([1, 2, 3, 1, 2, 3, 2, 4]);
  });

  it('foretells the participants whom a refused alias makes', async () => {
    const first = await listening.importText(KARIM);
    const [overlap] = (await listening.imports.preview(listening.scope, await listening.upload(SOPHIE)))!
      .overlaps;
    const merged = await listening.importText(SOPHIE, { sourceId: first.sourceId, aliases: [] });
    const refused = overlap!.aliases.filter(({ isNewOtherwise }) => isNewOtherwise).length;
    expect(merged.outcome?.newParticipants).toBe(overlap!.newParticipants + refused);
  });

  it('foretells nobody new where a longer export of a known group brings known authors only', async () => {
    const { sourceId } = await listening.importText(KARIM);
    const longer = `${KARIM}\n[06/01/2026, 10:00:00] Karim: À demain`;
    const preview = await listening.imports.preview(listening.scope, await listening.upload(longer));
    expect(preview!.overlaps).toMatchObject([{ sourceId, fresh: 1, newParticipants: 0 }]);
    const stranger = `${longer}\n[06/01/2026, 10:01:00] Nadia: Moi aussi\n[06/01/2026, 10:02:00] Vous: Et moi`;
    const again = await listening.imports.preview(listening.scope, await listening.upload(stranger));
    expect(again!.overlaps).toMatchObject([{ fresh: 3, newParticipants: 1 }]);
  });

  it('fits what only the second phone has between its neighbours', async () => {
    const withoutMedia = KARIM.split('\n')
      .filter((line) => !line.includes('image absente'))
      .join('\n');
    const first = await listening.importText(withoutMedia);
    await listening.importText(KARIM, { sourceId: first.sourceId });
    expect((await posts()).map(({ participant }) => participant)).toEqual([1, 2, 3, 1, 2, 3]);
  });
});

describe('a file that is no chat', () => {
  it.each([
    ['nothing', '', 'empty-file'],
    ['a shopping list', 'pain\nbeurre\n', 'not-a-chat'],
    ['a torn archive', Buffer.from('PK\x03\x04torn'), 'zip-damaged'],
  ])('%s fails, and nothing of it stays', async (_, content, reason) => {
    const entry = await listening.upload(content, {
      name: content instanceof Buffer ? 'chat.zip' : 'chat.txt',
    });
    expect(entry).toMatchObject({ state: 'failed', failure: { code: reason }, fileName: null });
    expect(readdirSync(listening.folder)).toEqual([]);
  });
});
