import pg from 'pg';
import { MIGRATIONS_TABLE } from '../database/data-source.js';
import { explainConnection } from '../database/refused.js';
import { SERVING_ROLE } from '../database/roles.js';
import { type Id } from '../kernel/id.js';

/** What became of a reset. */
export type Reset =
  /** Everything of ours is dropped; these organisations are gone. */
  | { readonly outcome: 'dropped'; readonly organisationIds: readonly Id[] }
  /** Nothing of ours is there. */
  | { readonly outcome: 'empty' }
  /** An organisation that is not the demonstration's is there: nothing was touched. */
  | { readonly outcome: 'not-ours' };

/**
 * Drops everything of ours from a database that holds the demonstration and nothing else, in one transaction.
 * @param ownerUrl the owner's address
 */
export async function dropDemonstration(ownerUrl: string): Promise<Reset> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect().catch((error: unknown) => {
    throw explainConnection(error, ownerUrl);
  });
  try {
    await owner.query('begin');
    const reset = await drop(owner);
    await owner.query('commit');
    return reset;
  } finally {
    await owner.end();
  }
}

async function drop(owner: pg.Client): Promise<Reset> {
  const { rows: found } = await owner.query<{ isThere: boolean }>(
    `select to_regclass('directory.organisations') is not null as "isThere"`,
  );
  if (!found[0]!.isThere) return { outcome: 'empty' };
  const { rows } = await owner.query<{ id: Id; isDemonstration: boolean }>(
    'select organisation_id as id, is_demonstration as "isDemonstration" from directory.organisations',
  );
  if (rows.length === 0) return { outcome: 'empty' };
  if (rows.some(({ isDemonstration }) => !isDemonstration)) return { outcome: 'not-ours' };
  for (const schema of await ownSchemas(owner)) await owner.query(`drop schema "${schema}" cascade`);
  await owner.query(`drop table if exists ${MIGRATIONS_TABLE}`);
  return { outcome: 'dropped', organisationIds: rows.map(({ id }) => id) };
}

/** Every schema that the serving role was let into by name is ours: each migration that makes one grants it. */
async function ownSchemas(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select distinct n.nspname as name from pg_namespace n, aclexplode(n.nspacl) as acl
      where acl.grantee = (select oid from pg_roles where rolname = $1) and n.nspname <> 'public'`,
    [SERVING_ROLE],
  );
  return rows.map(({ name }) => name);
}
