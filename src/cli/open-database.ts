import { type Config } from '../config/config.js';
import { keyringPath } from '../config/keyring.js';
import { DATABASE_MESSAGES } from '../database/database.messages.js';
import { type OpenDatabase, openDatabase } from '../database/open.js';
import { DatabaseRefused } from '../database/refused.js';
import { installQueues } from '../jobs/install-queues.js';
import { TOPICS } from '../topics.js';
import { openDatabaseMessages } from './open-database.messages.js';
import { CommandRefused, say, sentence } from './terminal.js';

/**
 * Opens the database for a command: says on stderr what takes time, makes the queues, and turns a refusal into one
 * line. Close it at the end.
 */
export async function openDatabaseForCommand(config: Config): Promise<OpenDatabase> {
  const words = openDatabaseMessages[config.language];
  try {
    const opened = await openDatabase(config, {
      onStep: (step, path = '') => say(sentence(words[step], { path }, config.language)),
      afterMigration: (ownerUrl) => installQueues(ownerUrl, TOPICS),
    });
    if (opened.keysCreated) say(sentence(words.keys, { path: keyringPath(config.home) }, config.language));
    return opened;
  } catch (error) {
    if (!(error instanceof DatabaseRefused)) throw error;
    const template = DATABASE_MESSAGES[config.language][error.code];
    throw new CommandRefused(sentence(template, error.parameters, config.language));
  }
}
