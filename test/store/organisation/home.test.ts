import { newId } from '../../../src/kernel/id.js';
import { AuditStore } from '../../../src/organisation/audit.store.js';
import { AuditTrail } from '../../../src/organisation/audit.service.js';
import { KEYS_SAVED } from '../../../src/organisation/domain/set-up.js';
import { HomeStore } from '../../../src/organisation/home.store.js';
import { clockAt } from '../../support/clock.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import { foundOrganisation } from '../../support/privacy.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

test('when keys were saved is read from an index of those acts alone', async () => {
  const { scope } = await foundOrganisation(db);
  const trail = new AuditTrail(db.database, new AuditStore(db.sealer), clockAt('2027-03-01T09:00:00Z'));
  await db.database.withTenant(scope, async (tx) => {
    for (const action of ['leads-listed', KEYS_SAVED, 'leads-listed'])
      await trail.record(tx, { action, staffId: null });
    const used = async () => {
      const [row] = await tx.query<{ scans: number }>(
        `select pg_stat_get_xact_numscans('organisation.audit_entries_keys_saved'::regclass)::int as scans`,
      );
      return row!.scans;
    };
    // A table of three rows is read whole; the question is what can be used at all.
    await tx.run('set local enable_seqscan = off');
    const before = await used();
    const facts = await new HomeStore().facts(tx, newId(), '2027-02-22T09:00:00Z');
    expect(facts).toMatchObject({ acts: 3, keysSavedAt: expect.stringContaining('2027-03-01T09:00:00') });
    expect(await used()).toBe(before + 1);
  });
});
