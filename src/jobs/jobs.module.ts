import {
  type BeforeApplicationShutdown,
  type DynamicModule,
  Global,
  Inject,
  Module,
  Optional,
} from '@nestjs/common';

import { ScheduleModule, SchedulerRegistry } from '@nestjs/schedule';
import PgBoss from 'pg-boss';
import { JOBS_SCHEMA } from './install-queues.js';
import { JobQueue } from './job-queue.js';
import { JobRunner } from './job-runner.js';
import { type Tick, type Topic } from './topic.js';

/** How this process takes part in the work. */
export interface JobsOptions {
  /** The serving role's address. */
  readonly servingUrl: string;
  /** False: it only enqueues; `workOff` still runs what is due when called. */
  readonly runsJobs: boolean;
}

const OPTIONS = Symbol('JobsOptions');
const BOSS = Symbol('PgBoss');

/**
 * Gives every slice the {@link JobQueue}. Slices subscribe in `onModuleInit`; workers and clock start when told to, and
 * end before the application closes.
 */
@Global()
@Module({})
export class JobsModule implements BeforeApplicationShutdown {
  constructor(
    @Inject(OPTIONS) private readonly options: JobsOptions,
    @Inject(BOSS) private readonly boss: PgBoss,
    private readonly queue: JobQueue,
    private readonly runner: JobRunner,
    @Optional() private readonly scheduler: SchedulerRegistry | null,
  ) {}

  static of(options: JobsOptions): DynamicModule {
    return {
      module: JobsModule,
      imports: [ScheduleModule.forRoot()],
      providers: [
        { provide: OPTIONS, useValue: options },
        { provide: BOSS, useFactory: () => openBoss(options.servingUrl) },
        { provide: JobQueue, useFactory: (boss: PgBoss) => new JobQueue(boss), inject: [BOSS] },
        {
          provide: JobRunner,
          useFactory: (boss: PgBoss, queue: JobQueue) => new JobRunner(boss, queue),
          inject: [BOSS, JobQueue],
        },
      ],
      exports: [JobQueue, JobRunner],
    };
  }

  /**
   * Begins to work, where this process works at all. Not at Nest's own start: what a restored database has to do
   * again (see `privacy/journal-replay.service.ts`) comes before any job.
   */
  async start(): Promise<void> {
    if (!this.options.runsJobs) return;
    this.runner.start();
    for (const { topic } of this.queue.subscriptions) if (isTick(topic)) await this.startClock(topic);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.runner.stop();
    await this.boss.stop({ graceful: false });
  }

  /** The clock only enqueues: of several processes that tick together, one job runs. */
  private async startClock(tick: Tick): Promise<void> {
    const enqueue = () => this.queue.tick(tick).catch(() => undefined);
    this.scheduler?.addInterval(
      tick.name,
      setInterval(() => void enqueue(), tick.everySeconds * 1_000),
    );
    await enqueue();
  }
}

const isTick = (topic: Topic): topic is Tick => 'everySeconds' in topic;

/** Connects as the role that serves; the schema must be there (see {@link installQueues}). */
export async function openBoss(servingUrl: string): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: servingUrl,
    schema: JOBS_SCHEMA,
    migrate: false,
    schedule: false,
    max: 4,
    maintenanceIntervalSeconds: 15,
  });
  // The next query reports a broken connection; unheard, the event would end the process.
  boss.on('error', () => undefined);
  return boss.start();
}
