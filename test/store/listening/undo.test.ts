import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../../../src/kernel/id.js';
import { SourceStore } from '../../../src/listening/source.store.js';
import { type TestDatabase, testDatabase } from '../../support/database.js';
import { testListening, type TestListening } from '../../support/listening.js';

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

const line = (minute: number, author: string, text: string): string =>
  `05/01/2026, 18:${String(minute).padStart(2, '0')} - ${author}: ${text}`;
const FIRST = [
  line(1, 'Marie', 'Bonjour à tous, qui vient lundi ?'),
  line(2, 'Karim', 'Je viens, comptez sur moi'),
  line(3, 'Sophie', 'Merci Karim'),
].join('\n');
const SECOND = [line(2, 'Karim', 'Je viens, comptez sur moi'), line(4, 'Nadia', 'Moi aussi je viens')].join(
  '\n',
);

const count = async (from: string): Promise<number> => {
  const [row] = await db.owner.query<{ count: number }>(
    `select count(*) from listening.${from} x where x.organisation_id = '${listening.organisationId}'`,
  );
  return row!.count;
};

/** Links every author of a label to a person of that name, as the grid would. */
async function linkSomebody(participant: number): Promise<Id> {
  const personId = newId();
  await listening.database.withTenant(listening.scope, async (tx) => {
    const subjectId = newId();
    await tx.run(
      `insert into privacy.subjects (organisation_id, id, collection, collected_at, created_at)
       values ($1, $2, 'from-elsewhere', now(), now())`,
      [tx.organisationId, subjectId],
    );
    await tx.run(
      `insert into people.persons (organisation_id, id, subject_id, display_name, search_key, created_at)
       values ($1, $2, $3, 'Somebody', 'somebody', now())`,
      [tx.organisationId, personId, subjectId],
    );
    await tx.run(
      `insert into listening.account_links (organisation_id, account_id, person_id, linked_at)
       select organisation_id, id, $1, now() from listening.accounts where participant = $2`,
      [personId, participant],
    );
  });
  return personId;
}

type State = 'ground' | 'ended ground' | 'restriction';

/** Gives a person a ground for information, one that has ended, or restricts her data. */
async function stand(personId: Id, state: State): Promise<void> {
  await listening.database.withTenant(listening.scope, async (tx) => {
    const now = listening.clock.now();
    const subject = '(select subject_id from people.persons where id = $2)';
    if (state === 'restriction')
      await tx.run(
        `insert into privacy.restrictions (organisation_id, subject_id, restricted_at, reason)
         values ($1, ${subject}, $3, 'contested')`,
        [tx.organisationId, personId, now.toString()],
      );
    else
      await tx.run(
        `insert into privacy.grants (organisation_id, id, subject_id, purpose, basis, condition, granted_at, expires_at)
         values ($1, $3, ${subject}, 'information', 'legitimate-interest', 'x', $4, $5)`,
        [
          tx.organisationId,
          personId,
          newId(),
          now.toString(),
          state === 'ground' ? null : now.add({ hours: 24 }).toString(),
        ],
      );
  });
}

const undo = async (id: Id) => {
  const entry = (await listening.imports.find(listening.scope, id))!;
  const done = await listening.undos.undo(listening.scope, null, id, entry.version);
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
};

describe('undoing an import', () => {
  it('takes everything back where nobody else holds it', async () => {
    const { id } = await listening.importText(FIRST);
    expect(await undo(id)).toEqual({ removed: 3, keptShared: 0, kept: new Map() });
    for (const table of ['posts', 'accounts', 'account_aliases', 'post_mentions', 'provenance', 'sources'])
      expect([table, await count(table)]).toEqual([table, 0]);
    expect((await listening.imports.find(listening.scope, id))!.state).toBe('undone');
  });

  it('keeps what another import holds, until that one goes too', async () => {
    const first = await listening.importText(FIRST);
    const second = await listening.importText(SECOND, { sourceId: first.sourceId });
    expect(await undo(first.id)).toEqual({
      removed: 2,
      keptShared: 1,
      kept: new Map([['messages-left', 1]]),
    });
    expect([await count('posts'), await count('accounts')]).toEqual([2, 2]);
    expect(await undo(second.id)).toEqual({ removed: 2, keptShared: 0, kept: new Map() });
    expect([await count('posts'), await count('sources')]).toEqual([0, 0]);
  });

  it('keeps a link made since, and tells scoring of the person', async () => {
    const { id } = await listening.importText(FIRST);
    const personId = await linkSomebody(2);
    expect(await undo(id)).toEqual({ removed: 3, keptShared: 0, kept: new Map([['linked', 1]]) });
    expect([await count('account_links'), await count('account_aliases')]).toEqual([1, 1]);
    const jobs = await db.owner.query(
      `select 1 from jobs.job where name = 'observations.changed' and data->'ids'->>'personId' = '${personId}'`,
    );
    expect(jobs).toHaveLength(1);
  });

  it('happens once', async () => {
    const { id } = await listening.importText(FIRST);
    await undo(id);
    await expect(undo(id)).rejects.toThrow('import-not-undoable');
  });

  it('lets the same file come again', async () => {
    const { id } = await listening.importText(FIRST);
    await undo(id);
    expect((await listening.importText(FIRST)).outcome).toMatchObject({ created: 3, alreadyKnown: 0 });
  });
});

describe('the end of quarantine', () => {
  const after = (duration: Temporal.DurationLike) => {
    const zoned = listening.clock.now().toZonedDateTimeISO('Europe/Paris').add(duration);
    listening.clock.set(zoned.toInstant());
  };

  const monthOver = async () => {
    after({ months: 1 });
    await listening.sweeps.endQuarantine(listening.scope);
  };
  /** What is left of authors: accounts, posts and labels. */
  const authorsLeft = async () => [
    await count('accounts'),
    await count('posts'),
    await count('account_aliases'),
  ];
  const counted = (sourceId: Id) =>
    listening.database.withTenant(listening.scope, async (tx) => {
      const store = new SourceStore(db.sealer);
      const [source] = await store.list(tx, [sourceId]);
      return {
        messages: source?.messages,
        months: await store.months(tx, sourceId, 'Europe/Paris', 10),
        topics: await store.topics(tx, sourceId),
      };
    });

  it('drops authors nobody linked, with all they wrote, and keeps what is counted', async () => {
    const sourceId = (await listening.importText(FIRST)).sourceId!;
    const before = await counted(sourceId);
    expect(before.months).toEqual([{ month: '2026-01', messages: 3, authors: 3 }]);
    await stand(await linkSomebody(1), 'ground');
    await monthOver();
    expect(await authorsLeft()).toEqual([1, 1, 1]);
    expect(await counted(sourceId)).toEqual(before);
    await monthOver();
    expect(await counted(sourceId)).toEqual(before);
    const again = await listening.importText(FIRST, { sourceId });
    expect(again.outcome).toMatchObject({ created: 0, alreadyKnown: 3 });
    expect(await authorsLeft()).toEqual([1, 1, 2]);
  });

  it('is not begun anew by another import, into the same group or as a new one', async () => {
    const sourceId = (await listening.importText(FIRST)).sourceId!;
    await monthOver();
    const longer = `${FIRST}\n${line(5, 'Karim', 'Je reviens')}\n${line(6, 'Nadia', 'Bonjour')}`;
    const entry = await listening.upload(longer);
    expect((await listening.imports.preview(listening.scope, entry))?.overlaps).toMatchObject([{ sourceId }]);
    const same = await listening.importText(longer, { sourceId });
    expect(same.outcome).toMatchObject({ newParticipants: 1, suppressed: 1 });
    expect(await authorsLeft()).toEqual([1, 1, 1]);
    const asNew = await listening.importText(longer);
    expect(asNew.outcome).toMatchObject({ newParticipants: 1, suppressed: 4 });
  });

  it('lets an author in again who certainly is a person with a ground', async () => {
    const sourceId = (await listening.importText(FIRST)).sourceId;
    const personId = await linkSomebody(2);
    await listening.database.withTenant(listening.scope, (tx) =>
      tx.run(`update people.persons set display_name = 'Karim', search_key = 'karim' where id = $1`, [
        personId,
      ]),
    );
    await monthOver();
    const longer = `${FIRST}\n${line(5, 'Karim', 'Je reviens')}`;
    expect((await listening.importText(longer, { sourceId })).outcome).toMatchObject({ suppressed: 1 });
    await stand(personId, 'ground');
    const again = await listening.importText(`${longer}\n${line(6, 'Karim', 'Encore')}`, { sourceId });
    expect(again.outcome).toMatchObject({ newParticipants: 1, suppressed: 0 });
  });

  it('gives no number twice, so that an undo takes back nothing of another import', async () => {
    const first = await listening.importText(FIRST);
    await stand(await linkSomebody(1), 'ground');
    await monthOver();
    const second = await listening.importText(line(7, 'Nadia', 'Moi aussi je viens'), {
      sourceId: first.sourceId,
    });
    expect((await undo(first.id)).keptShared).toBe(0);
    expect((await undo(second.id)).removed).toBe(1);
  });

  it.each([
    ['without any ground', null, 0],
    ['on a ground that has ended', 'ended ground', 0],
    ['whose data are restricted', 'restriction', 1],
  ] as const)('of a person who is linked %s', async (_, state, kept) => {
    await listening.importText(FIRST);
    const personId = await linkSomebody(1);
    if (state !== null) await stand(personId, state);
    after({ months: 1 });
    await listening.sweeps.endQuarantine(listening.scope);
    const texts = await db.owner.query(
      `select from listening.posts where organisation_id = '${listening.organisationId}' and text_sealed is not null`,
    );
    expect([texts.length, await count('account_aliases')]).toEqual([kept, kept]);
  });

  it('does not come a day early', async () => {
    await listening.importText(FIRST);
    after({ days: 27 });
    await listening.sweeps.endQuarantine(listening.scope);
    expect(await authorsLeft()).toEqual([3, 3, 3]);
  });

  it('destroys the rest of an upload that a kill cut off, once it is a day old', async () => {
    const rest = (id: Id) => join(listening.folder, `${id}.part`);
    const [old, young] = [newId(), newId()];
    const seconds = listening.clock.now().epochMilliseconds / 1000;
    for (const [id, written] of [
      [old, seconds - 25 * 3600],
      [young, seconds - 3600],
    ] as const) {
      writeFileSync(rest(id), 'sealed');
      utimesSync(rest(id), written, written);
    }
    await listening.sweeps.sweep();
    expect([existsSync(rest(old)), existsSync(rest(young))]).toEqual([false, true]);
  });

  it('destroys uploads that nobody decided on within a day, and says why the import failed', async () => {
    const entry = await listening.upload(FIRST);
    after({ hours: 25 });
    await listening.sweeps.sweep();
    expect(await listening.spool.entries()).toEqual([]);
    expect(await listening.imports.find(listening.scope, entry.id)).toMatchObject({
      state: 'failed',
      failure: { code: 'upload-gone' },
    });
  });
});
