import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Command } from 'commander';
import { readConfig } from '../../config/config.js';
import { startSandboxNetwork } from '../../connectors/sandbox/sandbox-network.js';
import { CommandRefused, say, sentence } from '../terminal.js';
import { untilStopped } from '../until-stopped.js';
import { sandboxNetworkMessages } from './sandbox-network.messages.js';

/** What the command was called with. */
interface Options {
  readonly port: string;
  readonly file?: string;
  readonly delay: string;
}

const DEFAULT_PORT = '4700';

/** `levain sandbox-network`: a network to try publishing on, in a process and a file of its own, on loopback. */
export function configure(command: Command): void {
  command
    .option('--port <port>', 'port', DEFAULT_PORT)
    .option('--file <file>', 'JSON Lines')
    .option('--delay <milliseconds>', 'avant qu’un post soit écrit, et avant qu’il soit confirmé', '0')
    .action(run);
}

async function run({ port, file, delay }: Options): Promise<void> {
  const config = readConfig();
  const words = sandboxNetworkMessages[config.language];
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new CommandRefused(sentence(words.port, { port }, config.language));
  if (!/^\d{1,5}$/.test(delay)) throw new CommandRefused(sentence(words.delay, { delay }, config.language));
  const path = file === undefined ? join(config.home, 'sandbox-network.jsonl') : resolve(file);
  mkdirSync(dirname(path), { recursive: true });
  const network = await startSandboxNetwork({ file: path, port: Number(port), delay: Number(delay) }).catch(
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      throw new CommandRefused(sentence(words.taken, { port }, config.language));
    },
  );
  const leaveParent = withParent(network.url);
  say(sentence(words.listening, { url: network.url, path }, config.language));
  await untilStopped({ stop: () => network.close() }, () => say(words.stopping));
  leaveParent();
}

/**
 * Tells a process that started this one where the network answers; when that process ends, however it does, so does this.
 * @returns lets go of it: an open channel would keep this process from ending
 */
function withParent(url: string): () => void {
  if (process.send === undefined) return () => undefined;
  const end = (): void => void process.kill(process.pid, 'SIGTERM');
  process.send(url);
  process.once('disconnect', end);
  return () => {
    process.off('disconnect', end);
    if (process.connected) process.disconnect();
  };
}
