import { type Command } from 'commander';
import { readConfig } from '../../config/config.js';
import { prepareService } from '../start-service.js';
import { say } from '../terminal.js';
import { untilStopped } from '../until-stopped.js';
import { serveMessages } from './serve.messages.js';

/** `levain worker`: works on jobs without answering requests, beside one or more `serve`. */
export function configure(command: Command): void {
  command.action(work);
}

async function work(): Promise<void> {
  const config = readConfig();
  const words = serveMessages[config.language];
  const service = await prepareService(config);
  say(words.working);
  await untilStopped(service, () => say(words.stopping));
}
