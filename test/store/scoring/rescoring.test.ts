import { Temporal } from 'temporal-polyfill';
import { type Topic } from '../../../src/jobs/topic.js';
import { JobQueue } from '../../../src/jobs/job-queue.js';
import { JobRunner } from '../../../src/jobs/job-runner.js';
import { openBoss } from '../../../src/jobs/jobs.module.js';
import { FixedClock } from '../../../src/kernel/clock.js';
import { type Id } from '../../../src/kernel/id.js';
import { instantOf } from '../../../src/kernel/time.js';
import { OBSERVATIONS_CHANGED } from '../../../src/listening/listening.topics.js';
import { DirectoryStore } from '../../../src/organisation/directory.store.js';
import { GRANTS_GAINED } from '../../../src/privacy/privacy.topics.js';
import { Rescoring } from '../../../src/scoring/rescoring.job.js';
import { SCORES_AGED } from '../../../src/scoring/scoring.topics.js';
import { addAuthors, addPosts, addSource } from '../../support/conversations.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import { scoringOver, type Somebody, type TestScoring } from '../../support/scoring.js';
import { NOW } from '../../support/standings.js';

const DAY = 86_400_000;

describe('scores are computed when something changes', () => {
  let db: TestDatabase;
  let at: TestScoring;
  let boss: Awaited<ReturnType<typeof openBoss>>;
  let queue: JobQueue;
  let runner: JobRunner;
  let somebody: Somebody;
  let sourceId: Id;
  const clock = new FixedClock(NOW);
  const ticks = new Map<string, () => Promise<void>>();

  beforeAll(async () => {
    db = await testDatabase();
    at = await scoringOver(db);
    boss = await openBoss(db.servingUrl);
    queue = new JobQueue(boss);
    runner = new JobRunner(boss, queue);
    queue.onTick = (tick, work) => void ticks.set(tick.name, work);
    new Rescoring(db.database, queue, new DirectoryStore(), at.scoring, clock).onModuleInit();
    [somebody] = (await at.people(['Rosa Membre'], 'member')) as [Somebody];
    sourceId = await at.inScope(async (tx) => {
      const source = await addSource(tx, at.sectionId);
      const [account] = (await addAuthors(tx, source, [somebody.personId])) as [Id];
      const posts = [80, 60, 40, 20, 10, 2].map((days) => ({
        account,
        at: instantOf(NOW.epochMilliseconds - days * DAY),
        intents: days === 20 ? (['offer'] as const) : [],
      }));
      await addPosts(tx, source, posts);
      return source;
    });
  });
  beforeEach(() => at.inScope((tx) => at.store.remove(tx, [somebody.personId])));
  afterAll(async () => {
    await boss.stop({ graceful: false });
    await db.close();
  });

  const readiness = () =>
    at.inScope(async (tx) => {
      const scores = await at.views.scoresOf(tx, [somebody.personId], NOW.toString());
      return scores.find(({ axis }) => axis === 'readiness')?.tenths;
    });
  const publish = async (topic: Topic, ids: Record<string, Id>) => {
    await at.inScope((tx) => queue.enqueue(tx, topic, ids));
    await runner.workOff();
  };

  it('for everybody in a group that changed', async () => {
    await publish(OBSERVATIONS_CHANGED, { sourceId });
    expect(await readiness()).toBeGreaterThan(0);
  });

  it('for a person whose links changed', async () => {
    await publish(OBSERVATIONS_CHANGED, { personId: somebody.personId });
    expect(await readiness()).toBeGreaterThan(0);
  });

  it('for everybody when somebody may be scored who might not before', async () => {
    await publish(GRANTS_GAINED, {});
    expect(await readiness()).toBeGreaterThan(0);
  });

  it('once a day, because evidence ages', async () => {
    const tick = ticks.get(SCORES_AGED.name)!;
    await tick();
    const fresh = (await readiness())!;
    clock.set(NOW.add(Temporal.Duration.from({ hours: 24 * 90 })));
    await tick();
    expect(await readiness()).toBeLessThan(fresh);
  });
});
