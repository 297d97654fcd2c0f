import { dropDemonstration } from '../../src/demo/reset.store.js';
import { JOBS_SCHEMA } from '../../src/jobs/install-queues.js';
import { testDatabase } from '../support/database.js';
import { foundOrganisation } from '../support/privacy.js';

describe('starting over', () => {
  const schemas = `select count(*)::int as count from pg_namespace where nspname in ('directory', 'privacy', 'scoring', '${JOBS_SCHEMA}')`;

  it('drops what is ours where the demonstration is alone, and nothing of anybody else', async () => {
    const db = await testDatabase();
    await db.owner.query('create schema elsewhere');
    await db.owner.query(
      `insert into directory.organisations (organisation_id, is_demonstration) values (gen_random_uuid(), true)`,
    );
    expect((await dropDemonstration(db.ownerUrl)).outcome).toBe('dropped');
    expect(await db.owner.query(schemas)).toEqual([{ count: 0 }]);
    expect(await db.owner.query(`select from pg_namespace where nspname = 'elsewhere'`)).toHaveLength(1);
    expect((await dropDemonstration(db.ownerUrl)).outcome).toBe('empty');
    await db.close();
  });

  it('touches nothing where a real organisation is, even beside the demonstration', async () => {
    const db = await testDatabase();
    expect((await dropDemonstration(db.ownerUrl)).outcome).toBe('empty');
    await foundOrganisation(db);
    await db.owner.query(
      `insert into directory.organisations (organisation_id, is_demonstration) values (gen_random_uuid(), true)`,
    );
    expect((await dropDemonstration(db.ownerUrl)).outcome).toBe('not-ours');
    expect(await db.owner.query(schemas)).toEqual([{ count: 4 }]);
    await db.close();
  });
});
