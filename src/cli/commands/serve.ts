import { type Command } from 'commander';
import { readConfig } from '../../config/config.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { startService } from '../start-service.js';
import { say, sentence } from '../terminal.js';
import { untilStopped } from '../until-stopped.js';
import { serveMessages } from './serve.messages.js';

/** `levain serve`: the service and its jobs in one process, until Ctrl-C. */
export function configure(command: Command): void {
  command.action(serve);
}

async function serve(): Promise<void> {
  const config = readConfig();
  const words = serveMessages[config.language];
  const service = await startService(config);
  if (config.port !== 0 && service.port !== config.port) {
    const ports = { wanted: String(config.port), taken: String(service.port) };
    say(sentence(words['port-taken'], ports, config.language));
  }
  say(sentence(words.listening, { url: service.url }, config.language));
  const organisations = await service.app.get(OrganisationService).all();
  if (organisations.length === 0) say(words.empty);
  say(words.stop);
  await untilStopped(service, () => say(words.stopping));
}
