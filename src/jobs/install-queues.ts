import pg from 'pg';
import PgBoss from 'pg-boss';
import { SERVING_ROLE } from '../database/roles.js';
import { type Topic } from './topic.js';

/** The schema that pg-boss keeps its tables in. */
export const JOBS_SCHEMA = 'jobs';

/** A job whose worker was killed is given to another one after this silence (see the runner's heartbeat). */
export const EXPIRES_AFTER_SECONDS = 30;

/**
 * Makes or updates the queues, as the owner: creating one is DDL, which the serving role may not do. Runs with every
 * migration, inside its lock.
 */
export async function installQueues(ownerUrl: string, topics: readonly Topic[]): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: JOBS_SCHEMA,
    supervise: false,
    schedule: false,
    max: 1,
  });
  boss.on('error', () => undefined);
  await boss.start();
  try {
    for (const topic of topics) {
      await boss.createQueue(topic.name, queueOf(topic));
      await boss.updateQueue(topic.name, queueOf(topic));
    }
  } finally {
    await boss.stop({ graceful: false });
  }
  await grantQueues(ownerUrl);
}

const queueOf = ({ name, options }: Topic): PgBoss.Queue => ({
  name,
  policy: options.coalesce ? 'short' : 'standard',
  retryLimit: options.retries ?? 5,
  retryDelay: 10,
  retryBackoff: true,
  expireInSeconds: EXPIRES_AFTER_SECONDS,
  retentionMinutes: 7 * 24 * 60,
});

async function grantQueues(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(`
      grant usage on schema ${JOBS_SCHEMA} to ${SERVING_ROLE};
      grant select, insert, update, delete on ${JOBS_SCHEMA}.job, ${JOBS_SCHEMA}.archive to ${SERVING_ROLE};
      grant select, update on ${JOBS_SCHEMA}.version to ${SERVING_ROLE};
      grant select on ${JOBS_SCHEMA}.queue to ${SERVING_ROLE};`);
  } finally {
    await owner.end();
  }
}
