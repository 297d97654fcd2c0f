import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { readConfig } from '../../../src/config/config.js';
import { loadMigrations } from '../../../src/database/data-source.js';
import { Database } from '../../../src/database/database.js';
import { migrate, pendingMigrations } from '../../../src/database/migrate.js';
import { openDatabase } from '../../../src/database/open.js';
import { openPool } from '../../../src/database/pool.js';
import { checkServingRole, ensureServingRole, SERVING_ROLE } from '../../../src/database/roles.js';
import { servingPassword } from '../../../src/database/serving-password.js';
import { installQueues } from '../../../src/jobs/install-queues.js';
import { TOPICS } from '../../../src/topics.js';
import { temporaryFolder } from '../../support/folder.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';

let db: TestDatabase;
let password: string;
beforeAll(async () => {
  db = await testDatabase();
  password = servingPassword(db.config.home);
});
afterAll(() => db.close());

const asOwner = async <T>(work: (owner: pg.Client) => Promise<T>): Promise<T> => {
  const owner = new pg.Client({ connectionString: db.ownerUrl });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
};
const check = async (url: string): Promise<void> => {
  const database = new Database(openPool(url, 1));
  await database.withDirectory((tx) => checkServingRole(tx.raw)).finally(() => database.close());
};

test('the serving role may serve', async () => {
  await expect(check(db.servingUrl)).resolves.toBeUndefined();
});

test('the owner may not serve', async () => {
  await expect(check(db.ownerUrl)).rejects.toMatchObject({ code: 'role-bypasses-security' });
});

test('a role that owns a table, or belongs to its owner, may not serve', async () => {
  await db.owner.query(`create table public.owned (); alter table public.owned owner to ${SERVING_ROLE}`);
  await expect(check(db.servingUrl)).rejects.toMatchObject({ code: 'role-owns-tables' });
  await db.owner.query('drop table public.owned');
  await expect(check(db.servingUrl)).resolves.toBeUndefined();
});

test('many at once find or make the role, and it signs in', async () => {
  await Promise.all(Array.from({ length: 8 }, () => asOwner((owner) => ensureServingRole(owner, password))));
  await expect(check(db.servingUrl)).resolves.toBeUndefined();
});

test('the owner need not be a superuser', async () => {
  const name = `levain_plain_${process.pid}`;
  const secret = randomBytes(8).toString('hex');
  const url = Object.assign(new URL(db.ownerUrl), { username: name, password: secret, pathname: `/${name}` });
  await db.owner.query(`create role ${name} nosuperuser nobypassrls login password '${secret}'`);
  try {
    await db.owner.query(`create database ${name} owner ${name}`);
    const ran = await migrate(url.href, null, (ownerUrl) => installQueues(ownerUrl, TOPICS));
    expect(ran).toHaveLength((await loadMigrations()).length);
  } finally {
    await db.owner.query(`drop database if exists ${name} with (force)`);
    await db.owner.query(`drop role ${name}`);
  }
});

test('migrating a migrated database twice at once changes nothing', async () => {
  expect(await Promise.all([migrate(db.ownerUrl, password), migrate(db.ownerUrl, password)])).toEqual([
    [],
    [],
  ]);
});

test('a database that lacks a migration is not served', async () => {
  const [last] = await db.owner.query<{ name: string }>(
    'delete from levain_migrations where id = (select max(id) from levain_migrations) returning name, "timestamp"',
  );
  expect(await asOwner(pendingMigrations)).toEqual([last!.name]);
  const servedOnly = { ...db.config, databaseUrl: null };
  await expect(openDatabase(servedOnly)).rejects.toMatchObject({ code: 'migrations-pending' });
  await db.owner.query(
    `insert into levain_migrations ("timestamp", name) values (substring($1 from '\\d+$')::int8, $1)`,
    [last!.name],
  );
});

test('a database written with keys that are lost is not served', async () => {
  const servedOnly = { ...db.config, databaseUrl: null };
  const first = await openDatabase(servedOnly);
  await first.close();
  const folder = temporaryFolder();
  await expect(openDatabase({ ...servedOnly, home: folder })).rejects.toMatchObject({ code: 'keys-missing' });
  await (await openDatabase(servedOnly)).close();
});

test('a server that does not answer, or refuses the name, is named in one sentence', async () => {
  const home = temporaryFolder();
  const nobody = readConfig({ LEVAIN_HOME: home, DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/levain' });
  await expect(openDatabase(nobody)).rejects.toMatchObject({
    code: 'unreachable',
    parameters: { host: '127.0.0.1:1' },
  });
  const wrong = Object.assign(new URL(db.ownerUrl), { password: 'guessed' }).href;
  const refused = openDatabase({ ...db.config, databaseUrl: wrong, databaseAppUrl: null });
  await expect(refused).rejects.toMatchObject({ code: 'sign-in' });
  await expect(refused).rejects.not.toThrow('guessed');
});
