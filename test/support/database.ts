import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { type Config } from '../../src/config/config.js';
import { temporaryKeyring } from '../../src/config/keyring.js';
import { Database } from '../../src/database/database.js';
import { openPool } from '../../src/database/pool.js';
import { servingUrl } from '../../src/database/roles.js';
import { Sealer } from '../../src/database/sealed.js';
import { servingPassword } from '../../src/database/serving-password.js';
import { asOwner, templateDatabase, testServer, type TestServer } from './server.js';

/** A fresh, migrated, empty database of one test file. */
export interface TestDatabase {
  /** As the service uses it: row-level security binds it. */
  readonly database: Database;
  readonly sealer: Sealer;
  /** As the owner: for arranging and looking, past row-level security where the owner is a superuser. */
  readonly owner: { query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]> };
  readonly ownerUrl: string;
  readonly servingUrl: string;
  /** A configuration that points at this database. */
  readonly config: Config;
  /** Drops the database. */
  close(): Promise<void>;
}

/**
 * Clones the migrated template, in `beforeAll`; close it in `afterAll`. Starts PostgreSQL on the first demand of the run.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = await testServer();
  try {
    return await cloneOn(server);
  } catch (error) {
    // Else the run's teardown would find the server in use, and leave it.
    await server.leave();
    throw error;
  }
}

async function cloneOn(server: TestServer): Promise<TestDatabase> {
  const template = await templateDatabase(server);
  const name = `levain_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await asOwner(server.maintenanceUrl, (owner) =>
    owner.query(`create database ${name} template ${template}`),
  );
  const ownerUrl = server.ownerUrl(name);
  const appUrl = servingUrl(ownerUrl, servingPassword(server.config.home));
  const owner = openPool(ownerUrl, 2);
  const database = new Database(openPool(appUrl, 5));
  return {
    database,
    sealer: new Sealer(temporaryKeyring()),
    owner: {
      query: async <Row extends object>(sql: string, parameters: readonly unknown[] = []) =>
        (await owner.query<Row & pg.QueryResultRow>(sql, [...parameters])).rows,
    },
    ownerUrl,
    servingUrl: appUrl,
    config: { ...server.config, databaseUrl: ownerUrl, databaseAppUrl: appUrl },
    close: async () => {
      await Promise.all([database.close(), owner.end()]);
      await asOwner(server.maintenanceUrl, (client) => client.query(`drop database ${name} with (force)`));
      await server.leave();
    },
  };
}
