import { type Tx } from '../../../src/database/tenant.js';
import { newId, type Id } from '../../../src/kernel/id.js';
import { StandingStore } from '../../../src/privacy/standing.store.js';
import { type TestDatabase, testDatabase } from '../../support/database.js';
import { noticeOf, testListening, type TestListening } from '../../support/listening.js';

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

const within = <T>(work: (tx: Tx) => Promise<T>) => db.database.withTenant(listening.scope, work);

/** Somebody known from elsewhere, or from herself, linked to the first author. */
async function linkFirst(collection: 'from-elsewhere' | 'from-the-person'): Promise<Id> {
  const [subjectId, personId] = [newId(), newId()];
  await within(async (tx) => {
    await tx.run(
      'insert into privacy.subjects (organisation_id, id, collection, collected_at) values ($1, $2, $3, $4)',
      [tx.organisationId, subjectId, collection, listening.clock.now().toString()],
    );
    await tx.run(
      `insert into people.persons (organisation_id, id, subject_id, display_name, search_key, created_at)
       values ($1, $2, $3, 'Karim', 'karim', now())`,
      [tx.organisationId, personId, subjectId],
    );
    await tx.run(
      `insert into listening.account_links (organisation_id, account_id, person_id, linked_at)
       select organisation_id, id, $1, now() from listening.accounts where participant = 1`,
      [personId],
    );
  });
  return subjectId;
}

const noticeGivenAt = async (subjectId: Id) =>
  (await within((tx) => new StandingStore().load(tx, [subjectId]))).get(subjectId)!.noticeGivenAt?.toString();

const record = () => within((tx) => listening.told.record(tx, { staffId: null, at: listening.clock.now() }));

const CHAT = '05/01/2026, 18:01 - Karim: Bonjour';

test('whoever is linked from a group was told when the group was, in the words that the import names', async () => {
  await listening.importText(CHAT);
  const subjectId = await linkFirst('from-elsewhere');
  expect(await record()).toBe(1);
  expect(await noticeGivenAt(subjectId)).toBe('2026-01-04T23:00:00Z');
  const [given] = await within((tx) =>
    tx.query<{ id: Id; method: string }>(
      'select notice_id as id, method from privacy.notices_given where subject_id = $1',
      [subjectId],
    ),
  );
  expect(given).toEqual({
    id: await noticeOf(listening.imports, listening.scope),
    method: 'group-announcement',
  });
  expect(await record()).toBe(0);
});

test('nothing is recorded for whoever gave her data herself, or before the import is there', async () => {
  const entry = await listening.upload(CHAT);
  expect(entry.noticeId).toBeNull();
  await listening.importText(CHAT);
  const subjectId = await linkFirst('from-the-person');
  expect(await record()).toBe(0);
  expect(await noticeGivenAt(subjectId)).toBeUndefined();
});

test('an import that was undone proves nothing; the hour’s sweep finds the next one', async () => {
  const first = await listening.importText(CHAT);
  const subjectId = await linkFirst('from-elsewhere');
  await db.owner.query(`update listening.imports set state = 'undone' where id = '${first.id}'`);
  expect(await record()).toBe(0);
  await db.owner.query(`update listening.imports set state = 'committed' where id = '${first.id}'`);
  await listening.sweeps.sweep();
  expect(await noticeGivenAt(subjectId)).toBe('2026-01-04T23:00:00Z');
});

test('the words are a new version when the organisation’s own details change, and the old ones stay', async () => {
  const before = await noticeOf(listening.imports, listening.scope);
  expect(await noticeOf(listening.imports, listening.scope)).toBe(before);
  await within((tx) => tx.run("update organisation.organisations set name = 'Syndicat renommé'"));
  const notices = await listening.imports.notices(listening.scope);
  expect(notices.map(({ version, text }) => [version, text.includes('Syndicat renommé')])).toEqual([
    [2, true],
    [2, true],
  ]);
  const stored = await within((tx) => tx.query('select from privacy.notices where id = $1', [before]));
  expect(stored).toHaveLength(1);
});
