import { type ChildProcess, fork, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type PgBoss from 'pg-boss';
import { Temporal } from 'temporal-polyfill';
import { readConfig } from '../../src/config/config.js';
import { EmbeddedServer } from '../../src/database/embedded-server.js';
import { openDatabase, type OpenDatabase } from '../../src/database/open.js';
import { type TenantScope } from '../../src/database/tenant.js';
import { installQueues } from '../../src/jobs/install-queues.js';
import { JobQueue } from '../../src/jobs/job-queue.js';
import { openBoss } from '../../src/jobs/jobs.module.js';
import { type Id, newId } from '../../src/kernel/id.js';
import { StaffStore } from '../../src/organisation/staff.store.js';
import { PublicationStore } from '../../src/publishing/publication.store.js';
import { DELIVERIES_DUE } from '../../src/publishing/publishing.topics.js';
import { TargetStore } from '../../src/publishing/target.store.js';
import { TOPICS } from '../../src/topics.js';

/** How a drill is run. */
export interface DrillOptions {
  /** Null: the full figure. */
  readonly kills: number | null;
  readonly say: (line: string) => void;
}

const FULL = 500;
const PROCESSES = 3;
const POSTS_A_KILL = 12;
/** Milliseconds that the network takes before it writes a post, and again before it answers: where kills land. */
const NETWORK_DELAY = 30;
/** Longest that the last doubts may take to settle, in milliseconds. */
const PATIENCE = 300_000;

/**
 * Three service processes on one database publish to a network that keeps no idempotency keys; one after another is
 * killed at a random moment, before or after the network's commit. Then the network's own file is counted.
 */
export async function run({ kills, say }: DrillOptions) {
  const planned = kills ?? FULL;
  const home = mkdtempSync(join(tmpdir(), 'levain-drill-'));
  const opened = await openDatabase(readConfig({ LEVAIN_HOME: home }), {
    afterMigration: (url) => installQueues(url, TOPICS),
  });
  const crew = new Crew(home, opened.servingUrl);
  let network: Network | null = null;
  let boss: PgBoss | null = null;
  try {
    boss = await openBoss(opened.servingUrl);
    network = await startNetwork(join(home, 'posts.jsonl'));
    const feeder = new Feeder(opened, new JobQueue(boss));
    await feeder.found(network.url);
    await crew.start();
    for (let killed = 0; killed < planned; killed++) {
      await feeder.feed(POSTS_A_KILL);
      await pause(randomInt(20, 500));
      await crew.killOne();
      if ((killed + 1) % 25 === 0) say(`${killed + 1} kills, ${feeder.texts.length} posts`);
    }
    await feeder.settled();
    const details = { kills: planned, ...feeder.count(readPosts(network.file)), ...(await feeder.doubts()) };
    return { name: 'publishing-kill', holds: isKept(details), details };
  } finally {
    await crew.end();
    network?.process.kill('SIGTERM');
    await boss?.stop({ graceful: false });
    await opened.close();
    await EmbeddedServer.destroy(home);
    rmSync(home, { recursive: true, force: true });
  }
}

interface Counts {
  readonly lost: number;
  readonly doubled: number;
  readonly unsettled: number;
}

const isKept = ({ lost, doubled, unsettled }: Counts): boolean =>
  lost === 0 && doubled === 0 && unsettled === 0;

interface Network {
  readonly url: string;
  readonly file: string;
  readonly process: ChildProcess;
}

/** The network: a process of its own, whose address stands in the line with which it begins. */
async function startNetwork(file: string): Promise<Network> {
  const main = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.js');
  const argv = [
    'node',
    'levain',
    'sandbox-network',
    '--port',
    '0',
    '--file',
    file,
    '--delay',
    String(NETWORK_DELAY),
  ];
  const script = `import(${JSON.stringify(main)}).then(({ main }) => main(${JSON.stringify(argv)}))`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let said = '';
  for await (const part of child.stderr as AsyncIterable<Buffer>) {
    said += part.toString();
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    if (url !== undefined) return { url, file, process: child };
  }
  throw new Error(`The network did not start: ${said}`);
}

const readPosts = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);

/** The service processes. */
class Crew {
  private readonly members: ChildProcess[] = [];
  private readonly all = new Set<ChildProcess>();
  private isEnding = false;
  private failure: unknown = null;

  constructor(
    private readonly home: string,
    private readonly servingUrl: string,
  ) {}

  async start(): Promise<void> {
    await Promise.all(Array.from({ length: PROCESSES }, () => this.hire()));
  }

  /** Kills a random one without a warning, and lets another take its place. */
  async killOne(): Promise<void> {
    while (this.members.length === 0) {
      if (this.failure !== null) throw this.failure;
      await pause(20);
    }
    const [victim] = this.members.splice(randomInt(this.members.length), 1);
    victim!.kill('SIGKILL');
    await once(victim!, 'exit');
    this.hire().catch((error: unknown) => (this.failure = error));
  }

  async end(): Promise<void> {
    this.isEnding = true;
    for (const member of this.all) {
      member.kill('SIGKILL');
      if (member.exitCode === null && member.signalCode === null) await once(member, 'exit');
    }
  }

  /** A process counts as soon as it works. */
  private async hire(): Promise<void> {
    const worker = join(import.meta.dirname, 'publishing-kill.worker.js');
    const env = {
      ...process.env,
      LEVAIN_HOME: this.home,
      DATABASE_APP_URL: this.servingUrl,
      DATABASE_URL: '',
    };
    const child = fork(worker, { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.all.add(child);
    child.once('exit', () => this.all.delete(child));
    const [message] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [unknown];
    if (this.isEnding) return;
    if (message !== 'ready') throw new Error('A service process ended before it worked.');
    this.members.push(child);
  }
}

/** Plans posts, each with a text of its own, and looks what became of them. */
class Feeder {
  readonly texts: string[] = [];
  private readonly organisationId = newId();
  private readonly scope: TenantScope = { organisationId: this.organisationId, sections: 'all' };
  private readonly staffId = newId();
  private readonly targetId = newId();
  private readonly publications: PublicationStore;

  constructor(
    private readonly opened: OpenDatabase,
    private readonly queue: JobQueue,
  ) {
    this.publications = new PublicationStore(opened.sealer);
  }

  async found(networkUrl: string): Promise<void> {
    const at = Temporal.Now.instant();
    await this.opened.database.withTenant(this.scope, async (tx) => {
      await tx.run('insert into directory.organisations (organisation_id) values ($1)', [
        this.organisationId,
      ]);
      await tx.run(`insert into organisation.organisations (organisation_id, name) values ($1, 'Drill')`, [
        this.organisationId,
      ]);
      const staff = { id: this.staffId, name: 'Drill', email: 'drill@example.org', language: 'fr' } as const;
      await new StaffStore(this.opened.sealer).add(tx, { ...staff, at: at.toString() });
      const target = { id: this.targetId, network: 'sandbox', name: 'Drill', account: networkUrl };
      await new TargetStore(this.opened.sealer).insert(tx, target, at);
    });
  }

  /** Adds scheduled posts that are due now. */
  async feed(count: number): Promise<void> {
    const now = Temporal.Now.instant();
    await this.opened.database.withTenant(this.scope, async (tx) => {
      for (let n = 0; n < count; n++) {
        const text = `Post ${this.texts.length}`;
        this.texts.push(text);
        await this.publications.insert(tx, this.publication(text, now));
      }
      await this.queue.enqueue(tx, DELIVERIES_DUE);
    });
  }

  /** Waits until no post is on its way or in doubt any more, or the patience ends. */
  async settled(): Promise<void> {
    const end = performance.now() + PATIENCE;
    while ((await this.unsettled()) > 0 && performance.now() < end) await pause(500);
  }

  /** What the network holds, against what was planned. */
  count(posts: readonly string[]): { posts: number; lost: number; doubled: number } {
    const unique = new Set(posts);
    const lost = this.texts.filter((text) => !unique.has(text)).length;
    return { posts: this.texts.length, lost, doubled: posts.length - unique.size };
  }

  /**
   * What it took: a delivery that simply went out has version 3, so a higher one was in doubt or put off, and more than
   * one attempt means that it was sent again after the network had said that nothing arrived.
   */
  async doubts() {
    const [row] = await this.opened.database.withTenant(this.scope, (tx) =>
      tx.query<{ inHandAgain: number; sentAgain: number; longest: number }>(
        `select count(*) as "inHandAgain", count(*) filter (where attempts > 1) as "sentAgain",
           coalesce(max(extract(epoch from published_at - first_claimed_at)), 0)::float8 as longest
         from publishing.deliveries where version > 3 and publication_id is not null`,
      ),
    );
    const { inHandAgain, sentAgain, longest } = row!;
    return { unsettled: await this.unsettled(), inHandAgain, sentAgain, longestSeconds: Math.round(longest) };
  }

  private async unsettled(): Promise<number> {
    const [row] = await this.opened.database.withTenant(this.scope, (tx) =>
      tx.query<{ n: number }>(`select count(*) as n from publishing.publications where state <> 'published'`),
    );
    return row!.n;
  }

  private publication(text: string, now: Temporal.Instant) {
    return {
      id: newId() as Id,
      text,
      link: null,
      language: 'fr' as const,
      authorId: this.staffId,
      state: 'scheduled' as const,
      suspendedFrom: null,
      embargoUntil: null,
      plannedAt: now,
      plannedWall: null,
      namesAcknowledgedBy: null,
      reviewNote: null,
      approvedBy: null,
      approvedAt: null,
      publishedAt: null,
      createdAt: now,
      targetIds: [this.targetId],
      version: 1,
    };
  }
}
