import { Temporal } from 'temporal-polyfill';
import { type Tx } from '../../../src/database/tenant.js';
import { type Id } from '../../../src/kernel/id.js';
import { AccountStore } from '../../../src/listening/account.store.js';
import { EndedLabelStore } from '../../../src/listening/ended-label.store.js';
import { FreeTextStore } from '../../../src/listening/free-text.store.js';
import { type Import } from '../../../src/listening/import.store.js';
import { ListeningSubjectData } from '../../../src/listening/listening-subject-data.service.js';
import { SubjectPostStore } from '../../../src/listening/subject-post.store.js';
import { openPool } from '../../../src/database/pool.js';
import { type TestDatabase, testDatabase } from '../../support/database.js';
import { CLAIM, noticeOf, testListening, type TestListening } from '../../support/listening.js';
import { peopleOver } from '../../support/people.js';

let db: TestDatabase;
let listening: TestListening;
let people: ReturnType<typeof peopleOver>;

beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  listening = await testListening(db);
  people = peopleOver(db, listening.folder);
  const data = new ListeningSubjectData(
    people.privacy.registry,
    new FreeTextStore(db.sealer),
    new SubjectPostStore(db.sealer),
    new AccountStore(db.sealer),
    new EndedLabelStore(db.sealer),
    people.store,
    people.contactPoints,
    db.sealer,
    people.privacy.queue,
  );
  data.onModuleInit();
});
afterEach(() => listening.close());
afterAll(() => db.close());

const NUMBER = '+33612345678';
const CHAT = [
  '05/01/2026, 18:01 - Karim Benali: Appelez le 06 12 34 56 78',
  '05/01/2026, 18:02 - +33 6 12 34 56 78: Je viens lundi',
].join('\n');

const within = <T>(work: (tx: Tx) => Promise<T>) => db.database.withTenant(listening.scope, work);

/** Somebody known by her number alone: no account leads to her yet. */
const person = (): Promise<Id> =>
  within(async (tx) => {
    const actor = { staffId: null, at: Temporal.Instant.from('2026-02-01T12:00:00Z') };
    const added = await people.persons.add(tx, actor, {
      name: 'Nadia Exemple',
      jobTitle: null,
      workplaceId: null,
      sectionIds: [listening.sectionId],
      phone: NUMBER,
      email: null,
      language: 'fr',
      collection: 'from-elsewhere',
      relation: null,
    });
    if (!added.ok) throw new Error(added.error.code);
    return added.value.subjectId;
  });

/** An import that waits to be written. */
async function attested(): Promise<Import> {
  const entry = await listening.upload(CHAT);
  const done = await listening.imports.commit(listening.scope, null, entry.id, {
    sourceId: null,
    aliases: [],
    attestation: CLAIM,
    noticeId: await noticeOf(listening.imports, listening.scope),
    exporterName: null,
    expectedVersion: entry.version,
  });
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

const erase = (subjectId: Id) =>
  people.privacy.erasures.erase(
    listening.organisationId,
    { staffId: null, at: Temporal.Instant.from('2026-02-01T12:00:00Z') },
    subjectId,
  );

/** Until a piece of work has ended, or somebody waits for an advisory lock. */
async function endedOrWaiting(work: Promise<unknown>): Promise<void> {
  let isOver = false;
  const over = () => void (isOver = true);
  work.then(over, over);
  while (!isOver) {
    const waiting = await db.owner.query(
      `select from pg_locks l join pg_database d on d.oid = l.database
        where d.datname = current_database() and l.locktype = 'advisory' and not l.granted`,
    );
    if (waiting.length > 0) return;
  }
}

/** What the import may not have left of her. */
async function leftOfHer() {
  const context = { organisationId: listening.organisationId, column: 'listening.posts.text_sealed' };
  const texts = await within((tx) =>
    tx.query<{ sealed: Buffer }>('select text_sealed as sealed from listening.posts order by position'),
  );
  const accounts = await within((tx) => tx.query('select from listening.accounts'));
  return { accounts: accounts.length, texts: texts.map(({ sealed }) => db.sealer.open(sealed, context)) };
}

test('an erasure that comes while an import is written waits for it, and takes what it brought', async () => {
  const subjectId = await person();
  const entry = await attested();
  const owner = openPool(db.ownerUrl, 1);
  const blocker = await owner.connect();
  // Stops the import between what it read of suppressions and its first write.
  await blocker.query('begin; lock table listening.accounts in share row exclusive mode');
  const written = listening.commits.run(listening.scope, entry.id);
  await untilBlocked();
  const erased = erase(subjectId);
  await endedOrWaiting(erased);
  await blocker.query('commit');
  blocker.release();
  await owner.end();
  await written;
  const report = await erased;
  expect(report.ok && report.value.stores.find(({ name }) => name === 'listening')?.remaining).toBe(0);
  expect(await leftOfHer()).toEqual({ accounts: 1, texts: ['Appelez le […]'] });
});

test('an import that comes while somebody is erased finds her suppressed', async () => {
  const subjectId = await person();
  const entry = await attested();
  let letGo = () => {};
  const gate = new Promise<void>((open) => (letGo = open));
  let arrived = () => {};
  const reached = new Promise<void>((there) => (arrived = there));
  people.privacy.registry.register({
    store: 'slow',
    reliesOn: [],
    columns: [],
    find: () => Promise.resolve(0),
    export: () => Promise.resolve([]),
    restrict: () => Promise.resolve(),
    identifiers: () => Promise.resolve([]),
    erase: async () => {
      arrived();
      await gate;
      return 0;
    },
    verifyErased: () => Promise.resolve(0),
  });
  const erased = erase(subjectId);
  await reached;
  const written = listening.commits.run(listening.scope, entry.id);
  await endedOrWaiting(written);
  letGo();
  await Promise.all([erased, written]);
  expect((await leftOfHer()).accounts).toBe(1);
  expect((await listening.imports.find(listening.scope, entry.id))?.outcome?.suppressed).toBe(1);
});

/** Until the import waits for the locked table. */
async function untilBlocked(): Promise<void> {
  for (;;) {
    const waiting = await db.owner.query(
      `select from pg_locks l join pg_database d on d.oid = l.database
        where d.datname = current_database() and l.locktype = 'relation' and not l.granted
          and l.relation = 'listening.accounts'::regclass`,
    );
    if (waiting.length > 0) return;
  }
}
