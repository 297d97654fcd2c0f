import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type PgBoss from 'pg-boss';
import { createApp } from '../src/cli/start-service.js';
import { readConfig } from '../src/config/config.js';
import { type Connector } from '../src/connectors/connector.js';
import { connectors } from '../src/connectors/registry.js';
import { EmbeddedServer } from '../src/database/embedded-server.js';
import { openDatabase } from '../src/database/open.js';
import { installQueues } from '../src/jobs/install-queues.js';
import { openBoss } from '../src/jobs/jobs.module.js';
import { declareTopic } from '../src/jobs/topic.js';
import { systemClock } from '../src/kernel/clock.js';
import { newId } from '../src/kernel/id.js';
import { ok } from '../src/kernel/result.js';
import { type Publisher } from '../src/publishing/publisher.port.js';
import { DispatchService } from '../src/publishing/dispatch.service.js';
import { TOPICS } from '../src/topics.js';
import { Backlog } from './dispatch-rig.js';
import { type BenchResult, median, round } from './measure.js';

const GOAL = 5;
const DELIVERIES = 10_000;
/** Of the peer's ten thousand jobs, those that are timed: all of them would take minutes. */
const TIMED_AT = [10_000, 7_500, 5_000, 2_500];
const TIMED = 60;
const ONE_BY_ONE = declareTopic('bench.one-by-one');
/** Cost with 50,000 waiting to the cost with 1,000 waiting: no more than this counts as flat. */
const FLAT = 1.5;

const noOp: Publisher = {
  reaches: 'public',
  policy: { limit: 500, unit: 'grapheme', linkCounts: 23, mayHoldLink: true, source: 'bench' },
  refusalOfAccount: () => null,
  publish: () => Promise.resolve(ok({ remoteId: newId() })),
  find: () => Promise.resolve(ok({ found: false })),
};

/**
 * Ten thousand due posts to a network that does nothing, claimed and recorded in batches, against the same with a
 * pg-boss job for each: fetched, marked as sending, sent, recorded, completed.
 */
export async function run(): Promise<BenchResult> {
  const noop: Connector = {
    key: 'no-op',
    name: 'No-op',
    policy: { mayIdentifyAuthors: false, source: 'bench' },
    messages: { fr: {}, en: {} },
    publish: noOp,
  };
  (connectors as Connector[]).push(noop);
  const home = mkdtempSync(join(tmpdir(), 'levain-bench-'));
  const config = readConfig({ LEVAIN_HOME: home, PORT: '0' });
  const opened = await openDatabase(config, {
    afterMigration: (url) => installQueues(url, [...TOPICS, ONE_BY_ONE]),
  });
  const app = await createApp({ config, opened, clock: systemClock, runsJobs: false });
  const boss = await openBoss(opened.servingUrl);
  try {
    return await compare(app.get(DispatchService, { strict: false }), new Backlog(opened), boss);
  } finally {
    await boss.stop({ graceful: false });
    await app.close();
    await opened.close();
    await EmbeddedServer.destroy(home);
    rmSync(home, { recursive: true, force: true });
  }
}

async function compare(dispatch: DispatchService, backlog: Backlog, boss: PgBoss): Promise<BenchResult> {
  await backlog.found();
  // Warmed up, and shown to come to the same: every post published once, by either way.
  await backlog.add(500);
  await dispatch.run(backlog.scope.organisationId);
  const warm = await backlog.add(50);
  await oneByOne(boss, backlog, warm, [50], 50);
  const outcomes = await backlog.outcomes();
  if (outcomes.published !== 550 || outcomes.settled !== 550) throw new Error(JSON.stringify(outcomes));

  await backlog.add(DELIVERIES);
  const ours = (await timed(() => dispatch.run(backlog.scope.organisationId))) / DELIVERIES;
  if ((await backlog.outcomes()).published !== 550 + DELIVERIES)
    throw new Error('Not everything was published.');
  await backlog.clear();
  const peer = await oneByOne(boss, backlog, await backlog.add(DELIVERIES), TIMED_AT, TIMED);
  await backlog.clear();
  const flat = await flatness(dispatch, backlog);
  const ratio = peer / ours;
  return {
    name: 'dispatch',
    ratio: round(ratio),
    goal: GOAL,
    holds: ratio >= GOAL && flat.ratio <= FLAT,
    details: {
      deliveries: DELIVERIES,
      oursPerSecond: round(1_000 / ours, 0),
      oneByOnePerSecond: round(1_000 / peer, 0),
      oneByOneTimed: TIMED * TIMED_AT.length,
      msEachWith1kWaiting: flat.few,
      msEachWith50kWaiting: flat.many,
      flatRatio: flat.ratio,
      flatGoal: FLAT,
    },
  };
}

/** Milliseconds for each delivery, taken at several lengths of the backlog: it grows with it. */
async function oneByOne(
  boss: PgBoss,
  backlog: Backlog,
  ids: readonly string[],
  lengths: readonly number[],
  count: number,
): Promise<number> {
  await boss.insert(ids.map((id) => ({ name: ONE_BY_ONE.name, data: { id } })));
  const each: number[] = [];
  for (const length of lengths) {
    await backlog.shortenQueue(ONE_BY_ONE.name, length);
    const took = await timed(async () => {
      for (let n = 0; n < count; n++) await sendOne(boss, backlog);
    });
    each.push(took / count);
  }
  return each.reduce((sum, one) => sum + one, 0) / each.length;
}

async function sendOne(boss: PgBoss, backlog: Backlog): Promise<void> {
  const [job] = await boss.fetch<{ id: string }>(ONE_BY_ONE.name);
  if (job === undefined) throw new Error('The queue is empty.');
  const content = await backlog.begin(job.data.id);
  const attempt = { idempotencyHint: job.data.id, signal: AbortSignal.timeout(10_000) };
  const answer = await noOp.publish({ account: 'test', recipient: null }, content, attempt);
  if (!answer.ok) throw new Error('The network does nothing, and failed.');
  await backlog.finish(job.data.id, answer.value.remoteId);
  await boss.complete(ONE_BY_ONE.name, job.id);
}

/** Milliseconds for each of 500 deliveries while 1,000 and while 50,000 wait, in turn. */
async function flatness(dispatch: DispatchService, backlog: Backlog) {
  const costs = { few: [] as number[], many: [] as number[] };
  const measure = async (into: number[]): Promise<void> => {
    let sent = 0;
    const took = await timed(async () => {
      while (sent < 500) sent += await dispatch.runBatch(backlog.scope);
    });
    into.push(took / sent);
  };
  for (const [waiting, into] of [
    [1_000, costs.few],
    [50_000, costs.many],
  ] as const) {
    await backlog.add(waiting);
    for (let turn = 0; turn < 2; turn++) {
      await measure(into);
      await backlog.add(500);
    }
    await backlog.clear();
  }
  const [few, many] = [median(costs.few), median(costs.many)];
  return { few: round(few, 3), many: round(many, 3), ratio: round(many / few) };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
