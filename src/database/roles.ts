import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import pg from 'pg';
import { DatabaseRefused } from './refused.js';

/** The role that serves. Migrations grant to it; it owns nothing and row-level security binds it. */
export const SERVING_ROLE = 'levain_app';

/**
 * Makes the serving role where it is missing, and gives it the password this installation keeps. Roles belong to the
 * whole cluster, whose other databases no lock of ours covers: a creation lost to another one is simply tried again.
 * @param owner a connection of the owner
 * @param password null where DATABASE_APP_URL names the account: then the role must merely exist
 */
export async function ensureServingRole(owner: pg.ClientBase, password: string | null): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await createOrReset(owner, password);
    } catch (error) {
      if (attempt === 10 || !isRace(error)) throw error;
    }
  }
}

/** Refuses a connection that could see past row-level security. */
export async function checkServingRole(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ role: string; bypasses: boolean; owns: boolean }>(`
    select current_user as role, rolsuper or rolbypassrls as bypasses, exists (
      select from pg_class c
      where c.relkind in ('r', 'p', 'v', 'm')
        and c.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
        and c.relpersistence <> 't'
        and pg_has_role(current_user, c.relowner, 'member')
    ) as owns
    from pg_roles where rolname = current_user`);
  const [found] = rows;
  if (!found || found.bypasses)
    throw new DatabaseRefused('role-bypasses-security', { role: found?.role ?? '' });
  if (found.owns) throw new DatabaseRefused('role-owns-tables', { role: found.role });
}

/** The owner's address with the serving role's name and password in it. */
export function servingUrl(ownerUrl: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = SERVING_ROLE;
  url.password = password;
  return url.href;
}

async function createOrReset(owner: pg.ClientBase, password: string | null): Promise<void> {
  const exists =
    (await owner.query('select from pg_roles where rolname = $1', [SERVING_ROLE])).rowCount === 1;
  if (exists && password === null) return;
  if (exists && (await canSignIn(owner, password!))) return;
  const secret = password === null ? '' : ` login password '${scramVerifier(password)}'`;
  // What the role may do is not altered: that takes a superuser, and serving checks it (see checkServingRole).
  const statement = exists
    ? `alter role ${SERVING_ROLE}${secret}`
    : `create role ${SERVING_ROLE} nosuperuser nobypassrls nocreatedb nocreaterole${secret}`;
  await owner.query(statement).catch((error) => {
    if ((error as pg.DatabaseError).code !== '42501') throw error;
    throw new DatabaseRefused(exists ? 'role-cannot-sign-in' : 'role-missing', { role: SERVING_ROLE });
  });
}

/** Tried before the password is set again, so that two installations starting at once do not write for nothing. */
async function canSignIn(owner: pg.ClientBase, password: string): Promise<boolean> {
  const { host, port, database, ssl } = owner as pg.Client & { ssl?: boolean };
  const client = new pg.Client({
    host,
    port,
    database: database ?? '',
    ssl: ssl ?? false,
    user: SERVING_ROLE,
    password,
  });
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (['28P01', '28000'].includes((error as pg.DatabaseError).code ?? '')) return false;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * The form in which PostgreSQL stores a password (RFC 5803), sent instead of the password itself: statements that
 * change roles may be logged.
 */
function scramVerifier(password: string): string {
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, 4096, 32, 'sha256');
  const key = (name: string) => createHmac('sha256', salted).update(name).digest();
  const stored = createHash('sha256').update(key('Client Key')).digest('base64');
  return `SCRAM-SHA-256$4096:${salt.toString('base64')}$${stored}:${key('Server Key').toString('base64')}`;
}

/** Another database of the cluster made or changed the role in between. */
function isRace(error: unknown): boolean {
  const { code, message } = error as pg.DatabaseError;
  return (
    code === '23505' || code === '42710' || (code === 'XX000' && message.includes('concurrently updated'))
  );
}
