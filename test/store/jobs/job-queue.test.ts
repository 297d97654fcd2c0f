import { Logger } from '@nestjs/common';
import type PgBoss from 'pg-boss';
import { type TenantScope } from '../../../src/database/tenant.js';
import { installQueues } from '../../../src/jobs/install-queues.js';
import { JobQueue } from '../../../src/jobs/job-queue.js';
import { JobRunner } from '../../../src/jobs/job-runner.js';
import { openBoss } from '../../../src/jobs/jobs.module.js';
import { declareTick, declareTopic, type Job } from '../../../src/jobs/topic.js';
import { newId } from '../../../src/kernel/id.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';

const counted = declareTopic('test.counted', { retries: 1 });
const state = declareTopic('test.state', { coalesce: true });
const hourly = declareTick('test.hourly', 3_600);
const scope: TenantScope = { organisationId: newId(), sections: 'all' };
const rowId = newId();

let db: TestDatabase;
let boss: PgBoss;
let queue: JobQueue;
let runner: JobRunner;

beforeAll(async () => {
  Logger.overrideLogger(false);
  db = await testDatabase();
  await installQueues(db.ownerUrl, [counted, state, hourly]);
  boss = await openBoss(db.servingUrl);
});
afterAll(async () => {
  await boss.stop({ graceful: false });
  await db.close();
});
beforeEach(async () => {
  await db.owner.query('delete from jobs.job');
  queue = new JobQueue(boss);
  runner = new JobRunner(boss, queue);
});

test('a job runs after its transaction commits, with its organisation and rows', async () => {
  const seen: Job[] = [];
  queue.subscribe(counted, async (job) => void seen.push(job));
  await db.database.withTenant(scope, async (tx) => {
    await queue.enqueue(tx, counted, { rowId });
    expect(await runner.workOff()).toBe(0);
  });
  expect(await runner.workOff()).toBe(1);
  expect(seen).toEqual([{ scope, ids: { rowId } }]);
});

test('a job of a rolled-back transaction never was', async () => {
  queue.subscribe(counted, () => Promise.resolve());
  const failing = db.database.withTenant(scope, async (tx) => {
    await queue.enqueue(tx, counted, { rowId });
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await runner.workOff()).toBe(0);
});

test('a payload takes ids and nothing else', async () => {
  const leak = db.database.withTenant(scope, (tx) => queue.enqueue(tx, counted, { name: 'Camille' }));
  await expect(leak).rejects.toThrow('not an id');
});

test('a topic without a queue is an error, not a lost job', async () => {
  const lost = db.database.withTenant(scope, (tx) => queue.enqueue(tx, declareTopic('test.unlisted')));
  await expect(lost).rejects.toThrow('src/topics.ts');
});

test('equal jobs that wait are one, for each organisation', async () => {
  const other: TenantScope = { organisationId: newId(), sections: 'all' };
  const seen: string[] = [];
  queue.subscribe(state, async (job) => void seen.push(job.scope.organisationId));
  for (const each of [scope, scope, other, scope])
    await db.database.withTenant(each, (tx) => queue.enqueue(tx, state));
  expect(await runner.workOff()).toBe(2);
  expect(seen.sort()).toEqual([scope.organisationId, other.organisationId].sort());
});

test('a waiting job that serves an open transaction too is not taken before that commits', async () => {
  let ran = 0;
  queue.subscribe(state, async () => void ran++);
  await db.database.withTenant(scope, (tx) => queue.enqueue(tx, state));
  await db.database.withTenant(scope, async (tx) => {
    await queue.enqueue(tx, state);
    await runner.workOff();
    expect(ran).toBe(0);
  });
  await runner.workOff();
  expect(ran).toBe(1);
});

test('every subscriber of a topic hears of a job', async () => {
  const heard: string[] = [];
  queue.subscribe(counted, async () => void heard.push('first'));
  queue.subscribe(counted, async () => void heard.push('second'));
  await db.database.withTenant(scope, (tx) => queue.enqueue(tx, counted));
  await runner.workOff();
  expect(heard).toEqual(['first', 'second']);
});

test('a failing job waits for its retry and keeps no word of the error', async () => {
  queue.subscribe(counted, () => Promise.reject(new TypeError('Camille cannot be parsed')));
  await db.database.withTenant(scope, (tx) => queue.enqueue(tx, counted));
  expect(await runner.workOff()).toBe(1);
  const jobs = await db.owner.query(
    `select state, output::text as output, start_after > now() as later from jobs.job`,
  );
  expect(jobs).toEqual([{ state: 'retry', output: expect.not.stringContaining('Camille'), later: true }]);
});

test('a job whose worker died is given to another', async () => {
  let ran = 0;
  queue.subscribe(counted, async () => void ran++);
  await db.database.withTenant(scope, (tx) => queue.enqueue(tx, counted));
  expect(await boss.fetch(counted.name)).toHaveLength(1);
  await db.owner.query(`update jobs.job set started_on = now() - interval '31 seconds', retry_delay = 0`);
  await boss.expire();
  await db.owner.query(`update jobs.job set start_after = now() - interval '1 second'`);
  await runner.workOff();
  expect(ran).toBe(1);
});

test('of several processes that tick together one job comes', async () => {
  let ran = 0;
  queue.onTick(hourly, async () => void ran++);
  await Promise.all([queue.tick(hourly), queue.tick(hourly)]);
  await runner.workOff();
  await queue.tick(hourly);
  await runner.workOff();
  expect(ran).toBe(1);
});

test('erasure forgets the jobs about a row, in its own organisation only', async () => {
  const other: TenantScope = { organisationId: newId(), sections: 'all' };
  for (const each of [scope, other])
    await db.database.withTenant(each, (tx) => queue.enqueue(tx, counted, { rowId }));
  await db.database.withTenant(scope, (tx) => queue.enqueue(tx, counted, { rowId: newId() }));
  expect(await db.database.withTenant(scope, (tx) => queue.forget(tx, rowId))).toBe(1);
  expect(await db.owner.query('select from jobs.job')).toHaveLength(2);
});

test('the serving role cannot make queues', async () => {
  await expect(boss.createQueue('test.rogue', { name: 'test.rogue' })).rejects.toThrow('permission denied');
});
