import type PgBoss from 'pg-boss';
import { type DirectoryTx, type Tx } from '../database/tenant.js';
import { type Id, isId } from '../kernel/id.js';
import { JOBS_SCHEMA } from './install-queues.js';
import { type Job, type Tick, type Topic } from './topic.js';

/** What a slice does about a job. May run twice for one job (a killed worker): it must come to the same result. */
export type JobHandler = (job: Job) => Promise<void>;

/** A topic somebody subscribed to, with what they do about it, in the order of subscription. */
export interface Subscription {
  readonly topic: Topic;
  readonly handlers: JobHandler[];
}

/** Enqueues jobs and knows who works on them; the {@link JobRunner} runs them. */
export class JobQueue {
  private readonly byName = new Map<string, Subscription>();

  constructor(private readonly boss: PgBoss) {}

  /** Every subscribed topic, ticks included. */
  get subscriptions(): readonly Subscription[] {
    return [...this.byName.values()];
  }

  /**
   * Adds a job in the caller's transaction: it exists if and when that commits, and belongs to its organisation.
   * @param ids the rows it is about; ids only, because erasure does not look into payloads
   * @param startAfter ISO instant before which it does not run
   */
  async enqueue(
    tx: Tx,
    topic: Topic,
    ids: Readonly<Record<string, Id>> = {},
    startAfter?: string,
  ): Promise<void> {
    if (!Object.values(ids).every(isId))
      throw new Error(`A job of ${topic.name} carries something that is not an id.`);
    const db = {
      executeSql: async (sql: string, values: unknown[]) => ({ rows: await tx.query(sql, values) }),
    };
    const key = coalescingKey(tx.organisationId, ids);
    const options = {
      db,
      ...(topic.options.coalesce && { singletonKey: key }),
      ...(startAfter && { startAfter }),
    };
    for (let attempt = 0; attempt < 10; attempt++) {
      const id = await this.boss.send(topic.name, { organisationId: tx.organisationId, ids }, options);
      if (id !== null || (topic.options.coalesce && (await holdWaiting(tx, topic, key)))) return;
    }
    throw new Error(
      `No queue takes jobs of ${topic.name}: is it listed in src/topics.ts, and the database migrated?`,
    );
  }

  /** Has `handler` run for each job of the topic. Several may subscribe; a failure repeats them all. */
  subscribe(topic: Topic, handler: JobHandler): void {
    const known = this.byName.get(topic.name);
    if (known) known.handlers.push(handler);
    else this.byName.set(topic.name, { topic, handlers: [handler] });
  }

  /** Has `work` run once per period. It belongs to no organisation: go through the directory, and enqueue for each. */
  onTick(tick: Tick, work: () => Promise<void>): void {
    this.subscribe(tick, work);
  }

  /** Adds the job of this period, unless this or another process already did. */
  async tick(tick: Tick): Promise<void> {
    await this.boss.send(tick.name, {}, { singletonKey: tick.name, singletonSeconds: tick.everySeconds });
  }

  /** Removes every job, done or not, that names a row of the transaction's organisation: for erasure. */
  async forget(tx: Tx, id: Id): Promise<number> {
    const names = `data->>'organisationId' = $1 and exists (select from jsonb_each_text(data->'ids') named where named.value = $2)`;
    const waiting = await tx.run(`delete from ${JOBS_SCHEMA}.job where ${names}`, [tx.organisationId, id]);
    return (
      waiting + (await tx.run(`delete from ${JOBS_SCHEMA}.archive where ${names}`, [tx.organisationId, id]))
    );
  }
}

const coalescingKey = (organisationId: Id, ids: Readonly<Record<string, Id>>): string =>
  [organisationId, ...Object.values(ids)].join('/');

/**
 * Keeps the waiting job that serves this transaction too from being taken before it commits: taken earlier, the job
 * would not see what it is about to be told of, and nobody would look again. (Workers skip locked jobs.)
 * @returns false when it was taken in between: then a new one is needed
 */
async function holdWaiting(tx: DirectoryTx, topic: Topic, key: string): Promise<boolean> {
  const waiting = await tx.query(
    `select from ${JOBS_SCHEMA}.job where name = $1 and singleton_key = $2 and state = 'created' for share`,
    [topic.name, key],
  );
  return waiting.length > 0;
}
