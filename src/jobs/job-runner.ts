import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type PgBoss from 'pg-boss';
import { z } from 'zod';
import { EXPIRES_AFTER_SECONDS, JOBS_SCHEMA } from './install-queues.js';
import { type JobQueue, type Subscription } from './job-queue.js';
import { type Job } from './topic.js';

const IDLE_MS = 1_000;
/** Every topic's loop listens to it while it is idle. */
function withManyListeners(): AbortController {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  return controller;
}

const HEARTBEAT_MS = (EXPIRES_AFTER_SECONDS * 1_000) / 3;

/** What {@link JobQueue.enqueue} wrote; a tick's payload is empty. */
const payload = z.object({
  organisationId: z.string().default(''),
  ids: z.record(z.string(), z.string()).default({}),
});

/**
 * Takes jobs and has their subscribers work on them. pg-boss's own `work` is not used: its only sign of a dead worker
 * is a limit on the length of a job, where a heartbeat lets jobs be long and still resumes a killed one in a minute.
 */
export class JobRunner {
  private readonly logger = new Logger(JobRunner.name);
  private readonly stopping = withManyListeners();
  private loops: Promise<void>[] = [];

  constructor(
    private readonly boss: PgBoss,
    private readonly queue: JobQueue,
  ) {}

  /** Begins to work on every subscribed topic. */
  start(): void {
    this.loops = this.queue.subscriptions.map((subscription) => this.loop(subscription));
  }

  /** Takes no new job and waits for those at work. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.loops);
  }

  /**
   * Works until nothing that is due is left, what was enqueued meanwhile included: for commands that end, and tests.
   * @returns how many jobs ran, failed ones included
   */
  async workOff(): Promise<number> {
    let total = 0;
    for (let round = 1; round > 0; total += round) {
      round = 0;
      for (const subscription of this.queue.subscriptions) round += await this.runBatch(subscription);
    }
    return total;
  }

  private async loop(subscription: Subscription): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const ran = await this.runBatch(subscription).catch((error: unknown) =>
        this.report(subscription, error),
      );
      if (ran === 0) await pause(IDLE_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  private async runBatch({ topic, handlers }: Subscription): Promise<number> {
    const jobs = await this.boss.fetch<object>(topic.name, { batchSize: topic.options.batch ?? 1 });
    if (jobs.length === 0) return 0;
    const beat = setInterval(() => void this.heartbeat(topic.name, jobs), HEARTBEAT_MS);
    try {
      for (const job of jobs) await this.run(topic.name, job, { topic, handlers });
    } finally {
      clearInterval(beat);
    }
    return jobs.length;
  }

  private async run(name: string, job: PgBoss.Job<object>, subscription: Subscription): Promise<void> {
    try {
      for (const handler of subscription.handlers) await handler(jobOf(job.data));
    } catch (error) {
      this.report(subscription, error);
      // pg-boss would store the error itself, and with it the values it quotes.
      return this.boss.fail(name, job.id, { error: (error as Error).name });
    }
    await this.boss.complete(name, job.id);
  }

  private async heartbeat(name: string, jobs: readonly PgBoss.Job[]): Promise<void> {
    const sql = `update ${JOBS_SCHEMA}.job set started_on = now() where name = $1 and id = any($2) and state = 'active'`;
    await this.boss
      .getDb()
      .executeSql(sql, [name, jobs.map((job) => job.id)])
      .catch(() => undefined);
  }

  /** The message is left out: PostgreSQL's quote values, and values are people. */
  private report({ topic }: Subscription, error: unknown): number {
    const { name, code, stack } = error as Error & { code?: string };
    const where = stack?.split('\n').find((line) => /^\s+at /.test(line));
    this.logger.error([`${topic.name} failed:`, name, code, where?.trim()].filter(Boolean).join(' '));
    return 0;
  }
}

function jobOf(data: object): Job {
  const { organisationId, ids } = payload.parse(data);
  return { scope: { organisationId, sections: 'all' }, ids };
}
