import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DataSource, type MigrationInterface } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

/** Which migrations ran, kept beside them. */
export const MIGRATIONS_TABLE = 'levain_migrations';

/**
 * The owner's data source: it migrates, and serves nobody. Migrations come from `migrations` beside `src`, or
 * from their compiled form beside `dist/src`, whichever this file itself runs from.
 */
export async function ownerDataSource(url: string): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: await loadMigrations(),
    migrationsTableName: MIGRATIONS_TABLE,
    migrationsTransactionMode: 'each',
    applicationName: 'levain migration',
    poolSize: 2,
  });
  return source.initialize();
}

/** Every migration class, in the order of its file name. */
export async function loadMigrations(): Promise<MigrationClass[]> {
  const folder = join(import.meta.dirname, '..', '..', 'migrations');
  const files = readdirSync(folder).filter((name) => extname(name) === extname(import.meta.filename));
  const modules = await Promise.all(
    files.sort().map((name) => import(pathToFileURL(join(folder, name)).href)),
  );
  return modules.flatMap((module: Record<string, unknown>) => Object.values(module).filter(isMigration));
}

const isMigration = (value: unknown): value is MigrationClass =>
  typeof value === 'function' && 'up' in (value.prototype as object) && 'down' in (value.prototype as object);
