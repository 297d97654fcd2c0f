import { type Config, type Language } from '../config/config.js';
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
    throw databaseSentence(error, config.language);
  }
}

/** A refusal of the database as one line of a command; any other error stays what it is. */
export function databaseSentence(error: unknown, language: Language): unknown {
  if (!(error instanceof DatabaseRefused)) return error;
  return new CommandRefused(sentence(DATABASE_MESSAGES[language][error.code], error.parameters, language));
}
