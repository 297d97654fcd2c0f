import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Config } from '../config/config.js';
import { EmbeddedServer } from '../database/embedded-server.js';
import { demonstrationFolder } from '../demo/demonstration-folder.js';
import { dropDemonstration, type Reset } from '../demo/reset.store.js';
import { demoMessages } from './commands/demo.messages.js';
import { databaseSentence } from './open-database.js';
import { CommandRefused, say } from './terminal.js';

/**
 * Deletes the demonstration, so that it is made anew. A database with a real organisation is left alone, and so is one
 * named by DATABASE_URL that does not carry the demonstration's mark: it may be somebody else's.
 */
export async function resetDemonstration(config: Config): Promise<void> {
  const words = demoMessages[config.language];
  if (config.databaseUrl === null && config.databaseAppUrl !== null)
    throw new CommandRefused(words['reset-needs-owner']);
  const reset = await dropFrom(config).catch((error: unknown) => {
    throw databaseSentence(error, config.language);
  });
  if (reset.outcome === 'not-ours') throw new CommandRefused(words['reset-not-ours']);
  if (reset.outcome === 'empty') {
    if (config.databaseUrl !== null) throw new CommandRefused(words['reset-unmarked']);
    return;
  }
  await rm(join(config.home, 'spool'), { recursive: true, force: true });
  await rm(demonstrationFolder(config.home), { recursive: true, force: true });
  for (const id of reset.organisationIds)
    await rm(join(config.home, 'journal', `${id}.jsonl`), { force: true });
  say(words.reset);
}

async function dropFrom({ databaseUrl, home }: Config): Promise<Reset> {
  if (databaseUrl !== null) return dropDemonstration(databaseUrl);
  const server = await EmbeddedServer.start({ home });
  try {
    return await dropDemonstration(server.ownerUrl());
  } finally {
    // Left running: the demonstration is about to be made in it.
    await server.leave();
  }
}
