import { type Config } from '../config/config.js';
import { openKeyring } from '../config/keyring.js';
import { Database } from './database.js';
import { EmbeddedServer, type ServerStep } from './embedded-server.js';
import { registerKeys } from './known-keys.js';
import { type AfterMigration, migrate, pendingMigrations } from './migrate.js';
import { openPool } from './pool.js';
import { checkServingRole, servingUrl } from './roles.js';
import { Sealer } from './sealed.js';
import { servingPassword } from './serving-password.js';

/** A database ready to serve, and what it takes to end it. */
export interface OpenDatabase {
  readonly database: Database;
  readonly sealer: Sealer;
  /** The owner's address, for migrations and backups; null where only DATABASE_APP_URL is known. */
  readonly ownerUrl: string | null;
  /** The serving role's address. */
  readonly servingUrl: string;
  /** True when the keys were made just now: tell the operator to back up `LEVAIN_HOME/keys`. */
  readonly keysCreated: boolean;
  /** Closes the connections, and the embedded server if nobody else is connected to it. */
  close(): Promise<void>;
}

/** What happens while a database is opened, for a command that shows progress. */
export type OpeningStep = ServerStep | 'migrate';

/** How a database is opened. */
export interface OpenOptions {
  readonly onStep?: (step: OpeningStep, detail?: string) => void;
  readonly afterMigration?: AfterMigration;
}

/**
 * Opens the installation's database: the one DATABASE_URL names, or the embedded server. Migrates where the owner is
 * known, then connects as the role that serves.
 * @throws RoleRefused, KeysMissing, MigrationsPending when it must not serve
 */
export async function openDatabase(config: Config, options: OpenOptions = {}): Promise<OpenDatabase> {
  const { keyring, created } = openKeyring(config.home);
  const addresses = await findAddresses(config, options);
  try {
    const { ownerUrl } = addresses;
    if (ownerUrl !== null) {
      options.onStep?.('migrate');
      const password = config.databaseAppUrl === null ? servingPassword(config.home) : null;
      await migrate(ownerUrl, password, options.afterMigration);
    }
    const sealer = new Sealer(keyring);
    const pool = openPool(addresses.servingUrl, config.databaseConnections);
    const database = new Database(pool);
    const close = () => database.close().then(addresses.stop);
    try {
      await database.withDirectory(async (tx) => {
        await checkServingRole(tx.raw);
        await refusePending(tx.raw);
        await registerKeys(tx, keyring, sealer.keysInUse());
      });
    } catch (error) {
      await database.close();
      throw error;
    }
    return { database, sealer, ownerUrl, servingUrl: addresses.servingUrl, keysCreated: created, close };
  } catch (error) {
    await addresses.stop();
    throw error;
  }
}

/** The database was made by a newer owner, or nobody migrated it yet. */
export class MigrationsPending extends Error {
  constructor(readonly names: readonly string[]) {
    super('The database is older than this version: run `levain migrate` with DATABASE_URL set.');
    this.name = 'MigrationsPending';
  }
}

async function refusePending(client: Parameters<typeof pendingMigrations>[0]): Promise<void> {
  const pending = await pendingMigrations(client);
  if (pending.length > 0) throw new MigrationsPending(pending);
}

interface Addresses {
  readonly ownerUrl: string | null;
  readonly servingUrl: string;
  readonly stop: () => Promise<void>;
}

async function findAddresses(config: Config, options: OpenOptions): Promise<Addresses> {
  const { databaseUrl, databaseAppUrl } = config;
  const nothing = () => Promise.resolve();
  if (databaseAppUrl !== null) return { ownerUrl: databaseUrl, servingUrl: databaseAppUrl, stop: nothing };
  const password = servingPassword(config.home);
  if (databaseUrl !== null)
    return { ownerUrl: databaseUrl, servingUrl: servingUrl(databaseUrl, password), stop: nothing };
  const server = await EmbeddedServer.start({
    home: config.home,
    ...(options.onStep && { onStep: options.onStep }),
  });
  const ownerUrl = server.ownerUrl();
  return { ownerUrl, servingUrl: servingUrl(ownerUrl, password), stop: () => server.stop() };
}
