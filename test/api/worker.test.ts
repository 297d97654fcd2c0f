import { createApp } from '../../src/cli/start-service.js';
import { systemClock } from '../../src/kernel/clock.js';
import { OrganisationService } from '../../src/organisation/organisation.service.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
});

afterAll(() => db.close());

const service = (runsJobs: boolean) =>
  createApp({ config: db.config, opened: db, clock: systemClock, runsJobs });

const unsealed = async (): Promise<number> => {
  const [row] = await db.owner.query<{ count: number }>(
    'select count(*)::int as count from organisation.audit_entries where chain_hash is null',
  );
  return row!.count;
};

/** Waits for a condition, not for a time: the limit of the test is the only clock. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}

test('whoever makes the service has its jobs worked on, where it works at all', async () => {
  const idle = await service(false);
  const founded = await idle.get(OrganisationService, { strict: false }).found({
    name: 'Section',
    language: 'fr',
    section: 'Siège',
    administrator: { name: 'Ada Lenoir', email: 'ada@example.org' },
    isDemonstration: false,
    timeZone: 'Europe/Paris',
  });
  expect(founded.ok).toBe(true);
  await idle.close();
  expect(await unsealed()).toBeGreaterThan(0);
  const working = await service(true);
  await until(async () => (await unsealed()) === 0);
  await working.close();
});
