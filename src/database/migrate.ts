import pg from 'pg';
import { loadMigrations, MIGRATIONS_TABLE, ownerDataSource } from './data-source.js';
import { DatabaseRefused, explainConnection } from './refused.js';
import { ensureServingRole, SERVING_ROLE } from './roles.js';

/** Any constant of ours: all migrating processes of one database take the same lock. */
const LOCK = 7_262_538_124;
const OLDEST_SERVER = 150_000;

/** What the owner does after the migrations, before anyone serves: queues are made here. */
export type AfterMigration = (ownerUrl: string) => Promise<void>;

/**
 * Brings a database to this version: the serving role first, because migrations grant to it, then what has not run.
 * Two at once wait for each other.
 * @param ownerUrl the owner's address
 * @param servingPassword see {@link ensureServingRole}
 * @param afterwards what else the owner sets up, under the same lock
 * @returns the names of the migrations that ran now
 */
export async function migrate(
  ownerUrl: string,
  servingPassword: string | null,
  afterwards: AfterMigration = () => Promise.resolve(),
): Promise<string[]> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect().catch((error: unknown) => {
    throw explainConnection(error, ownerUrl);
  });
  try {
    await owner.query('select pg_advisory_lock($1)', [LOCK]);
    await refuseOldServer(owner);
    await ensureServingRole(owner, servingPassword);
    await allowConnecting(owner);
    const ran = await runMigrations(ownerUrl);
    await afterwards(ownerUrl);
    return ran;
  } finally {
    await owner.end();
  }
}

/** Migrations that this version knows and the database has not run: then the service must not start. */
export async function pendingMigrations(client: pg.ClientBase): Promise<string[]> {
  const known = (await loadMigrations()).map((migration) => new migration().name ?? migration.name);
  const table = await client.query<{ found: boolean }>(
    `select to_regclass('${MIGRATIONS_TABLE}') is not null as found`,
  );
  if (!table.rows[0]?.found) return known;
  const { rows } = await client.query<{ name: string }>(`select name from ${MIGRATIONS_TABLE}`);
  const done = new Set(rows.map((row) => row.name));
  return known.filter((name) => !done.has(name));
}

async function runMigrations(ownerUrl: string): Promise<string[]> {
  const source = await ownerDataSource(ownerUrl);
  try {
    const ran = await source.runMigrations();
    await source.query(`grant select on ${MIGRATIONS_TABLE} to ${SERVING_ROLE}`);
    return ran.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

async function refuseOldServer(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ number: string; version: string }>(
    `select current_setting('server_version_num') as number, current_setting('server_version') as version`,
  );
  if (Number(rows[0]!.number) < OLDEST_SERVER)
    throw new DatabaseRefused('too-old', { version: rows[0]!.version });
}

async function allowConnecting(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>('select current_database() as name');
  await owner.query(`grant connect on database ${pg.escapeIdentifier(rows[0]!.name)} to ${SERVING_ROLE}`);
}
