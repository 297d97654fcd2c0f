import { type Command } from 'commander';
import { readConfig } from '../../config/config.js';
import { DATABASE_MESSAGES } from '../../database/database.messages.js';
import { openDatabaseForCommand } from '../open-database.js';
import { CommandRefused, print, printJson, sentence } from '../terminal.js';
import { migrateMessages } from './migrate.messages.js';

/** `levain migrate`: brings the database to this version. `serve` does it too where it knows the owner. */
export function configure(command: Command): void {
  command
    .option('--json', 'JSON')
    .action((options: { readonly json?: true }) => migrate(options.json === true));
}

async function migrate(json: boolean): Promise<void> {
  const config = readConfig();
  if (config.databaseAppUrl !== null && config.databaseUrl === null)
    throw new CommandRefused(DATABASE_MESSAGES[config.language]['owner-unknown']);
  const opened = await openDatabaseForCommand(config);
  const { migrated } = opened;
  await opened.close();
  if (json) return printJson({ migrated });
  const words = migrateMessages[config.language];
  const line =
    migrated.length === 0 ? words.none : sentence(words.some, { count: migrated.length }, config.language);
  await print(`${line}\n`);
}
