import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from './file-lock.js';
import { type NativeServer } from './native.js';
import { type ServerAccount } from './server-account.js';

/** A PostgreSQL server process over one data folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** What is needed to run PostgreSQL's programs on one data folder. */
export interface Cluster {
  readonly native: NativeServer;
  readonly account: ServerAccount | null;
  readonly dataDirectory: string;
}

export const OWNER = 'levain_owner';

/** The server that postmaster.pid names, if it runs and really is over this folder: process numbers are used again. */
export function runningPostmaster(dataDirectory: string): Postmaster | null {
  const path = join(dataDirectory, 'postmaster.pid');
  if (!existsSync(path)) return null;
  const [pid, , , port] = readFileSync(path, 'utf8').split('\n').map(Number);
  if (!pid || !port || !isAlive(pid) || !commandOf(pid).includes(dataDirectory)) return null;
  return { pid, port };
}

/**
 * Makes an empty cluster: UTF-8, the same order on every system (PostgreSQL's own C.UTF-8), one owner with a
 * password. Made beside and renamed, so that a first run cut short leaves no half cluster.
 */
export async function initialise(cluster: Cluster, password: string): Promise<void> {
  const draft = `${cluster.dataDirectory}.new`;
  const passwordFile = `${cluster.dataDirectory}.password`;
  await rm(draft, { recursive: true, force: true });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (cluster.account) await chown(passwordFile, cluster.account.uid, cluster.account.gid);
  const run = spawnSync(
    cluster.native.initdb,
    [
      `--pgdata=${draft}`,
      `--username=${OWNER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ],
    { ...cluster.account, cwd: dirname(draft), encoding: 'utf8' },
  );
  await rm(passwordFile, { force: true });
  if (run.status !== 0)
    throw new Error(`PostgreSQL could not be initialised: ${run.stderr || String(run.error)}`);
  await rename(draft, cluster.dataDirectory);
}

/**
 * Starts a server on a free loopback port. It is detached, so that Ctrl-C in a terminal ends the service first, and
 * writes to a file, because a pipe would break when Node is killed.
 * @param isDisposable true only in tests: commits then survive a killed server but not a power cut
 * @returns the process at once; {@link exited} tells when it gave up
 */
export async function launch(cluster: Cluster, logPath: string, isDisposable: boolean): Promise<Launched> {
  const port = await freePort();
  const settings = { ...SETTINGS, ...(isDisposable && DISPOSABLE), port: String(port) };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(logPath, 'a', 0o600);
  const child = spawn(cluster.native.postgres, ['-D', cluster.dataDirectory, ...flags], {
    ...cluster.account,
    cwd: dirname(cluster.dataDirectory),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  let hasExited = false;
  child.once('exit', () => (hasExited = true));
  child.once('error', () => (hasExited = true));
  return { pid: child.pid ?? 0, port, exited: () => hasExited };
}

/** A server that was just started. */
export interface Launched extends Postmaster {
  readonly exited: () => boolean;
}

/** Ends a server: sessions are cut, what was committed stays. Returns when the process is gone. */
export async function stopPostmaster({ pid }: Postmaster): Promise<void> {
  const impatientAt = Date.now() + 20_000;
  signal(pid, 'SIGINT');
  while (isAlive(pid)) {
    if (Date.now() > impatientAt) signal(pid, 'SIGQUIT');
    await pause(20);
  }
}

/** Prepares a folder that the server's account owns and others cannot look into. */
export async function privateFolder(path: string, account: ServerAccount | null): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  if (account) await chown(path, account.uid, account.gid);
}

/** The log keeps no statement and no row: they would hold personal data. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '192MB',
  max_wal_size: '2GB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  wal_compression: 'on',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

const DISPOSABLE = { fsync: 'off', full_page_writes: 'off' };

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function commandOf(pid: number): string {
  const path = `/proc/${pid}/cmdline`;
  if (existsSync(path)) return readFileSync(path, 'utf8');
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port on 127.0.0.1.');
  return address.port;
}
