import { type Config } from '../config/config.js';
import { type Keyring, openKeyring } from '../config/keyring.js';
import { Database } from './database.js';
import { EmbeddedServer, type ServerStep } from './embedded-server.js';
import { registerKeys } from './known-keys.js';
import { type AfterMigration, migrate, pendingMigrations } from './migrate.js';
import { openPool } from './pool.js';
import { DatabaseRefused, explainConnection } from './refused.js';
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
  /** The migrations that ran just now. */
  readonly migrated: readonly string[];
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
 * @throws DatabaseRefused when it cannot or must not be served
 */
export async function openDatabase(config: Config, options: OpenOptions = {}): Promise<OpenDatabase> {
  const { keyring, created } = openKeyring(config.home);
  const { stop, ...addresses } = await findAddresses(config, options);
  try {
    const migrated = await migrateAsOwner(config, addresses.ownerUrl, options);
    const sealer = new Sealer(keyring);
    const database = await openServing(config, addresses.servingUrl, keyring, sealer);
    const close = () => database.close().then(stop);
    return { database, sealer, ...addresses, migrated, keysCreated: created, close };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function migrateAsOwner(
  config: Config,
  ownerUrl: string | null,
  options: OpenOptions,
): Promise<string[]> {
  if (ownerUrl === null) return [];
  options.onStep?.('migrate');
  const password = config.databaseAppUrl === null ? servingPassword(config.home) : null;
  return migrate(ownerUrl, password, options.afterMigration);
}

async function openServing(config: Config, url: string, keyring: Keyring, sealer: Sealer): Promise<Database> {
  const database = new Database(openPool(url, config.databaseConnections));
  try {
    await database.withDirectory(async (tx) => {
      await checkServingRole(tx.raw);
      if ((await pendingMigrations(tx.raw)).length > 0) throw new DatabaseRefused('migrations-pending');
      await registerKeys(tx, config.home, keyring, sealer.keysInUse());
    });
    return database;
  } catch (error) {
    await database.close();
    throw explainConnection(error, url);
  }
}

interface Addresses {
  readonly ownerUrl: string | null;
  readonly servingUrl: string;
  readonly stop: () => Promise<void>;
}

async function findAddresses(config: Config, options: OpenOptions): Promise<Addresses> {
  const { databaseUrl, databaseAppUrl } = config;
  const stop = () => Promise.resolve();
  if (databaseAppUrl !== null) return { ownerUrl: databaseUrl, servingUrl: databaseAppUrl, stop };
  const password = servingPassword(config.home);
  if (databaseUrl !== null)
    return { ownerUrl: databaseUrl, servingUrl: servingUrl(databaseUrl, password), stop };
  const server = await EmbeddedServer.start({
    home: config.home,
    ...(options.onStep && { onStep: options.onStep }),
  });
  const ownerUrl = server.ownerUrl();
  return { ownerUrl, servingUrl: servingUrl(ownerUrl, password), stop: () => server.stop() };
}
