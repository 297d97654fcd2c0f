import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CONFIG, type Config } from '../config/config.js';
import { type SandboxNetwork, startSandboxNetwork } from '../connectors/sandbox/sandbox-network.js';
import { Database } from '../database/database.js';
import { type Id } from '../kernel/id.js';
import { TargetStore } from '../publishing/target.store.js';
import { demonstrationFolder } from './demonstration-folder.js';
import { type Stage } from './stage.js';

/** Where the sandbox network of a demonstration keeps its posts. */
export const networkFile = ({ home }: Pick<Config, 'home'>, organisationId: Id): string =>
  join(demonstrationFolder(home), `network-${organisationId}.jsonl`);

/** After the port of the sandbox network's own command. */
const FIRST_PORT = 4701;
/** Demonstrations begin to look at different ports, so that two of them seldom want one. */
const PORTS = 250;
const PORTS_TRIED = 50;

/**
 * The sandbox network on the story's clock, in this process while the past is played: what it is sent, it dates as of the
 * story. Afterwards it is a process of its own over the same file.
 * @param port the one that its accounts name; null where there are none yet: the first free one
 */
export async function openStoryNetwork(stage: Stage, port: number | null): Promise<SandboxNetwork> {
  const { organisationId } = stage.scope;
  const file = networkFile(stage.get<Config>(CONFIG), organisationId);
  mkdirSync(dirname(file), { recursive: true });
  const now = () => stage.clock.now().epochMilliseconds;
  const first = FIRST_PORT + (Number.parseInt(organisationId.slice(-4), 16) % PORTS);
  const ports = port === null ? Array.from({ length: PORTS_TRIED }, (_, n) => first + n) : [port];
  for (const one of ports) {
    const opened = await startSandboxNetwork({ file, port: one, now }).catch(whereTaken);
    if (opened !== null) return opened;
  }
  throw new Error(`The sandbox network finds no free port from ${ports[0]} on.`);
}

function whereTaken(error: NodeJS.ErrnoException): null {
  if (error.code !== 'EADDRINUSE') throw error;
  return null;
}

/** The port that connected accounts of the sandbox network name; null where there are none. */
export async function portOfNetwork(
  get: Stage['get'],
  scope: { readonly organisationId: Id; readonly sections: 'all' },
): Promise<number | null> {
  return get(Database).withTenant(scope, async (tx) => {
    const targets = await get(TargetStore).all(tx);
    const accounts = await get(TargetStore).accounts(
      tx,
      targets.map(({ id }) => id),
    );
    const [first] = accounts.values();
    return first === undefined ? null : Number(new URL(first.account).port);
  });
}
