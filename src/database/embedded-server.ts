import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { isAlive, withFileLock } from './file-lock.js';
import { nativeServer } from './native.js';
import { initialise, launch, OWNER, privateFolder, runningPostmaster, stopPostmaster } from './postmaster.js';
import { type Cluster, type Postmaster } from './postmaster.js';
import { DatabaseRefused } from './refused.js';
import { serverAccount } from './server-account.js';

/** What the server is doing, for a command that shows progress. */
export type ServerStep = 'initialise' | 'start' | 'reuse' | 'set-aside';

/** How to run the embedded server. */
export interface ServerOptions {
  /** The installation's folder (`LEVAIN_HOME`). */
  readonly home: string;
  /** True only in tests: no fsync, and the data of a deleted installation are deleted instead of set aside. */
  readonly isDisposable?: boolean;
  /** Called at each step; `detail` is the folder where an earlier installation's data was set aside. */
  readonly onStep?: (step: ServerStep, detail?: string) => void;
}

/** pg's client holds the process open, or lets it end; its types do not say so. */
type Lease = pg.Client & { ref(): void; unref(): void };

const DATABASE = 'levain';
const STARTS = 5;
const JOINS = 3;
const LOOKS = 20;
const READY_MS = 60_000;

/**
 * PostgreSQL 18 from npm, run over the installation's own data folder on a free loopback port, with a password. It
 * outlives a killed Node process and is found again by the next start; the last process to stop it ends it.
 */
export class EmbeddedServer {
  private constructor(
    private readonly paths: Paths,
    private readonly password: string,
    readonly postmaster: Postmaster,
    private readonly lease: pg.Client,
  ) {}

  /** Starts the server of an installation, or joins the one that runs already. */
  static async start(options: ServerOptions): Promise<EmbeddedServer> {
    mkdirSync(options.home, { recursive: true, mode: 0o700 });
    const paths = pathsOf(options.home);
    return withFileLock(paths.lock, async () => {
      const password = await openPassword(paths, options);
      for (let attempt = 1; ; attempt++) {
        const postmaster = await joinOrLaunch(paths, password, options);
        try {
          const lease = await connect(postmaster.port, password, DATABASE);
          // A command that failed must be able to end without having stopped the server.
          (lease as Lease).unref();
          return new EmbeddedServer(paths, password, postmaster, lease);
        } catch (error) {
          // The server that was joined may have been on its way out.
          if (attempt === JOINS) throw error;
          await pause(100);
        }
      }
    });
  }

  /** Deletes the installation's cluster, stopping its server first: for `--reset`. Nothing brings it back. */
  static async destroy(home: string): Promise<void> {
    const paths = pathsOf(home);
    if (!existsSync(paths.root)) return;
    await withFileLock(paths.lock, async () => {
      const running = runningPostmaster(paths.data);
      if (running) await stopPostmaster(running);
      await rm(paths.root, { recursive: true, force: true });
      await rm(paths.password, { force: true });
    });
  }

  /** The owner's address of the service's database, or of another one on the same server. */
  ownerUrl(database: string = DATABASE): string {
    return `postgresql://${OWNER}:${this.password}@127.0.0.1:${this.postmaster.port}/${database}`;
  }

  /** Leaves the server running for whoever starts next. */
  async leave(): Promise<void> {
    // Held again while it ends: the process would be over before the server has answered.
    (this.lease as Lease).ref();
    await this.lease.end().catch(() => undefined);
  }

  /** Gives up this process's share. The server ends unless another command is connected to it. */
  async stop(): Promise<void> {
    // Without this the process may end in the middle: nothing else keeps it alive, and the server would stay.
    (this.lease as Lease).ref();
    await withFileLock(this.paths.lock, async () => {
      const others = await othersConnected(this.lease);
      await this.lease.end().catch(() => undefined);
      // Looked up again: the server may have crashed, and its process number may be another's by now.
      const running = runningPostmaster(this.paths.data);
      if (running && !others) await stopPostmaster(running);
    });
  }
}

interface Paths {
  readonly root: string;
  readonly data: string;
  readonly log: string;
  readonly lock: string;
  readonly password: string;
  /** Where copies of PostgreSQL's programs go. */
  readonly copies: string;
}

/**
 * Root's data stands under /var/lib, because the server runs under another account, which cannot enter a 0700
 * folder; the hash keeps several installations apart.
 */
function pathsOf(home: string): Paths {
  const isRoot = process.getuid?.() === 0;
  const copies = isRoot ? '/var/lib/levain' : home;
  const real = existsSync(home) ? realpathSync(home) : home;
  const root = isRoot
    ? join(copies, createHash('sha256').update(real).digest('hex').slice(0, 16))
    : join(home, 'postgres');
  return {
    root,
    copies,
    data: join(root, 'data'),
    log: join(root, 'postgres.log'),
    lock: join(home, 'postgres.lock'),
    password: join(home, 'postgres.password'),
  };
}

/**
 * The owner's password, made on the first run. A cluster whose password is gone belongs to an installation whose
 * folder was deleted: it is set aside, never destroyed unasked.
 */
async function openPassword(paths: Paths, options: ServerOptions): Promise<string> {
  if (existsSync(paths.password)) return readFileSync(paths.password, 'utf8').trim();
  if (existsSync(paths.data)) {
    const running = runningPostmaster(paths.data);
    if (running) await stopPostmaster(running);
    if (options.isDisposable) await rm(paths.root, { recursive: true, force: true });
    else await setAside(paths, options);
  }
  const password = randomBytes(24).toString('base64url');
  writeFileSync(paths.password, `${password}\n`, { mode: 0o600 });
  return password;
}

async function setAside(paths: Paths, options: ServerOptions): Promise<void> {
  const aside = `${paths.root}.set-aside-${new Date().toISOString().replace(/[:.]/g, '-')}`;
  await rename(paths.root, aside);
  options.onStep?.('set-aside', aside);
}

async function joinOrLaunch(paths: Paths, password: string, options: ServerOptions): Promise<Postmaster> {
  const running = runningPostmaster(paths.data);
  if (running && (await untilReady(running, password, () => !isAlive(running.pid)))) {
    await checkIdentity(running, password, paths.data);
    options.onStep?.('reuse');
    return running;
  }
  const account = serverAccount();
  const native = await nativeServer(paths.copies, account !== null);
  const cluster: Cluster = { native, account, dataDirectory: paths.data };
  await privateFolder(paths.root, account);
  // Under /var/lib its name is a hash: an operator must be able to tell whose it is.
  writeFileSync(join(paths.root, 'home'), `${options.home}\n`);
  if (!existsSync(paths.data)) {
    options.onStep?.('initialise');
    await initialise(cluster, password);
  }
  options.onStep?.('start');
  const started = await startAgainst(cluster, paths, password, options.isDisposable ?? false);
  await ensureDatabase(started.port, password);
  return started;
}

/**
 * Starts until it stays up: after a killed server its last backends hold the shared memory for a moment, and a port
 * found free may be taken by then.
 */
async function startAgainst(
  cluster: Cluster,
  paths: Paths,
  password: string,
  isDisposable: boolean,
): Promise<Postmaster> {
  for (let attempt = 1; attempt <= STARTS; attempt++) {
    // Nobody alive holds it (see runningPostmaster), yet PostgreSQL would believe a process number used again.
    await rm(join(paths.data, 'postmaster.pid'), { force: true });
    const launched = await launch(cluster, paths.log, isDisposable);
    if (await untilReady(launched, password, launched.exited)) return launched;
    await pause(200 * attempt);
  }
  throw new DatabaseRefused('does-not-start', { path: paths.log });
}

/** Waits through crash recovery too. False when the process gave up. */
async function untilReady({ port }: Postmaster, password: string, gaveUp: () => boolean): Promise<boolean> {
  const giveUpAt = Date.now() + READY_MS;
  while (!gaveUp()) {
    try {
      const client = await connect(port, password, 'postgres');
      await client.end();
      return true;
    } catch (error) {
      if (Date.now() > giveUpAt || (error as { code?: string }).code === '28P01') throw error;
      await pause(20);
    }
  }
  return false;
}

/** Never migrate or serve a server that is not over our own folder. */
async function checkIdentity({ port }: Postmaster, password: string, data: string): Promise<void> {
  const client = await connect(port, password, 'postgres');
  const { rows } = await client.query<{ data_directory: string }>('show data_directory');
  await client.end();
  if (rows[0]?.data_directory !== data) throw new Error(`The server on port ${port} is not over ${data}.`);
}

async function ensureDatabase(port: number, password: string): Promise<void> {
  const client = await connect(port, password, 'postgres');
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
  if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  await client.end();
}

/** Looks several times: on a busy machine our own connections are seen for a moment after they were ended. */
async function othersConnected(lease: pg.Client): Promise<boolean> {
  const others = `select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`;
  try {
    for (let look = 1; look < LOOKS; look++) {
      if ((await lease.query(others)).rowCount === 0) return false;
      await pause(100);
    }
    return (await lease.query(others)).rowCount !== 0;
  } catch {
    return false;
  }
}

async function connect(port: number, password: string, database: string): Promise<pg.Client> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: OWNER,
    password,
    database,
    application_name: 'levain lease',
  });
  // The server may be stopped under us; the next query then says so.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
