import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { type Config, readConfig } from '../../src/config/config.js';
import { projectRoot } from '../../src/config/project-root.js';
import { EmbeddedServer } from '../../src/database/embedded-server.js';
import { isAlive } from '../../src/database/file-lock.js';
import { migrate } from '../../src/database/migrate.js';
import { DatabaseRefused } from '../../src/database/refused.js';
import { servingPassword } from '../../src/database/serving-password.js';
import { installQueues } from '../../src/jobs/install-queues.js';
import { TOPICS } from '../../src/topics.js';

/** The server of the test run: DATABASE_URL's where that is set, else an embedded one that is not durable. */
export interface TestServer {
  readonly config: Config;
  /** The owner's address of a database on the server. */
  ownerUrl(database: string): string;
  /** The database that is always there, for creating others. */
  readonly maintenanceUrl: string;
  /** Lets go; the run's teardown stops the server. */
  leave(): Promise<void>;
}

const CREATION_LOCK = 7_262_538_125;

/** Joins the run's server, starting it for the first test that needs one: domain tests never pay for it. */
export async function testServer(): Promise<TestServer> {
  const home = join(projectRoot(), 'node_modules', '.cache', 'levain-test');
  mkdirSync(home, { recursive: true });
  const config = { ...readConfig(), home };
  const given = config.databaseUrl;
  if (given !== null) {
    const ownerUrl = (database: string) => Object.assign(new URL(given), { pathname: `/${database}` }).href;
    return { config, ownerUrl, maintenanceUrl: given, leave: () => Promise.resolve() };
  }
  const server = await startEmbedded(home);
  writeFileSync(
    join(home, 'server.json'),
    JSON.stringify({ url: server.ownerUrl(), pid: server.postmaster.pid }),
    { mode: 0o600 },
  );
  return {
    config,
    ownerUrl: (database) => server.ownerUrl(database),
    maintenanceUrl: server.ownerUrl(),
    leave: () => server.leave(),
  };
}

/** A cluster without fsync may not survive a power cut: then it is made again. */
async function startEmbedded(home: string): Promise<EmbeddedServer> {
  try {
    return await EmbeddedServer.start({ home, isDisposable: true });
  } catch (error) {
    if (!(error instanceof DatabaseRefused && error.code === 'does-not-start')) throw error;
    await EmbeddedServer.destroy(home);
    return EmbeddedServer.start({ home, isDisposable: true });
  }
}

/** The name of a database that is migrated and empty, made once for each state of the migrations and queues. */
export async function templateDatabase(server: TestServer): Promise<string> {
  const name = `levain_template_${stateOfMigrations()}`;
  await asOwner(server.maintenanceUrl, async (owner) => {
    await owner.query('select pg_advisory_lock($1)', [CREATION_LOCK]);
    if ((await owner.query('select from pg_database where datname = $1', [name])).rowCount === 1) return;
    await dropLeftovers(owner);
    const draft = `${name}_draft`;
    await owner.query(`drop database if exists ${draft} with (force)`);
    await owner.query(`create database ${draft} template template0`);
    await migrate(server.ownerUrl(draft), servingPassword(server.config.home), (url) =>
      installQueues(url, TOPICS),
    );
    await owner.query(`alter database ${draft} rename to ${name}`);
  });
  return name;
}

/** Runs `work` on one connection of the owner. */
export async function asOwner<T>(url: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

/** Databases of killed runs and templates of older migrations, unless someone is in them or their run goes on. */
async function dropLeftovers(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(`
    select datname as name from pg_database
    where (datname like 'levain\\_template\\_%' or datname like 'levain\\_test\\_%')
      and not exists (select from pg_stat_activity a where a.datname = pg_database.datname)`);
  const left = rows.filter(({ name }) => !isAlive(Number(/^levain_test_(\d+)_/.exec(name)?.[1] ?? NaN)));
  for (const { name } of left) await owner.query(`drop database if exists ${name}`).catch(() => undefined);
}

function stateOfMigrations(): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(TOPICS));
  for (const folder of ['migrations', 'src/jobs']) {
    const path = join(projectRoot(), folder);
    for (const name of readdirSync(path)
      .filter((file) => file.endsWith('.ts'))
      .sort())
      hash.update(name).update(readFileSync(join(path, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
