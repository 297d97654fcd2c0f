import pg from 'pg';
import { newId } from '../../src/kernel/id.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { insertRow, policies, probe, speakFor, strip, type Table, tables, viewsThatBypass } from './walls.js';

/**
 * Tables without an organisation's wall, each with why. They are read before the organisation is known, so they may hold
 * keyed hashes and ids alone.
 */
const DIRECTORY: Readonly<Record<string, readonly string[]>> = {
  'directory.keys_in_use': ['key_id', 'purpose', 'first_used_at'],
  'directory.organisations': ['organisation_id', 'is_demonstration', 'created_at'],
  'directory.sign_in_identities': ['email_fingerprint', 'organisation_id', 'staff_id'],
  'directory.sign_in_links': [
    'token_hash',
    'organisation_id',
    'staff_id',
    'purpose',
    'expires_at',
    'used_at',
  ],
  'directory.sessions': [
    'token_hash',
    'organisation_id',
    'staff_id',
    'created_at',
    'last_seen_at',
    'expires_at',
    'second_factor_at',
  ],
  'directory.preference_links': ['token_hash', 'organisation_id', 'subject_id', 'link_id', 'expires_at'],
  'directory.sign_in_failures': ['email_fingerprint', 'at'],
};

let db: TestDatabase;
let client: pg.Client;
let all: Table[];
let walled: Table[];
const [own, foreign] = [newId(), newId()];

beforeAll(async () => {
  db = await testDatabase();
  client = new pg.Client({ connectionString: db.ownerUrl });
  await client.connect();
  all = await tables(client);
  walled = all.filter(({ name }) => DIRECTORY[name] === undefined);
});
afterAll(async () => {
  await client.end();
  await db.close();
});

/** Fills a stripped copy of every table with a row of each of two organisations, and forgets it all afterwards. */
async function withTwoOrganisations(work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await strip(client, walled);
    for (const organisationId of [own, foreign]) {
      await speakFor(client, organisationId);
      for (const table of walled) await insertRow(client, table, organisationId);
    }
    await work();
  } finally {
    await client.query('rollback');
  }
}

test('a table without a wall stands on the reviewed list, column by column', () => {
  const open = all.filter(({ isWalled }) => !isWalled);
  expect(Object.fromEntries(open.map(({ name, columns }) => [name, columns]))).toEqual(DIRECTORY);
});

test('every other table names its organisation, first in its key, and binds its owner too', () => {
  expect(walled.length).toBeGreaterThan(20);
  const wrong = walled.filter(
    ({ columns, key, isForced }) =>
      !columns.includes('organisation_id') || key[0]?.column !== 'organisation_id' || !isForced,
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('every reference between walled tables carries the organisation', async () => {
  const { rows } = await client.query<{ name: string }>(`
    select conname || ' on ' || conrelid::regclass as name from pg_constraint p
    join pg_class c on c.oid = p.conrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_class r on r.oid = p.confrelid and r.relrowsecurity
    where p.contype = 'f' and n.nspname <> 'jobs' and not exists (
      select from unnest(p.conkey, p.confkey) as pair(here, there)
      join pg_attribute h on h.attrelid = p.conrelid and h.attnum = here and h.attname = 'organisation_id'
      join pg_attribute t on t.attrelid = p.confrelid and t.attnum = there and t.attname = 'organisation_id')`);
  expect(rows).toEqual([]);
});

test('every view reads with its reader’s rights', async () => {
  expect(await viewsThatBypass(client)).toEqual([]);
});

test('no organisation sees or writes a row of another, in any table', async () => {
  await withTwoOrganisations(async () => {
    for (const table of walled) {
      const seen = await probe(client, table, own, foreign);
      expect({ table: table.name, ...seen }).toEqual({
        table: table.name,
        own: 1,
        foreign: 0,
        wroteForeign: false,
      });
    }
  });
});

test('with any one policy opened, the probe above would have told', async () => {
  const every = await policies(client);
  expect(new Set(every.map(({ table }) => table))).toEqual(new Set(walled.map(({ name }) => name)));
  await withTwoOrganisations(async () => {
    for (const { table, name, command } of every) {
      await client.query('savepoint opening');
      const using = command === 'INSERT' ? '' : 'using (true)';
      await client.query(`alter policy ${name} on ${table} ${using || 'with check (true)'}`);
      const { foreign: seen, wroteForeign } = await probe(
        client,
        walled.find((one) => one.name === table)!,
        own,
        foreign,
      );
      expect({ table, name, isCaught: seen > 0 || wroteForeign }).toEqual({ table, name, isCaught: true });
      await client.query('rollback to savepoint opening');
    }
  });
});
