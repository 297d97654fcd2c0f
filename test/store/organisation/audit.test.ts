import { AuditSealing } from '../../../src/organisation/audit-sealing.job.js';
import { AuditTrail } from '../../../src/organisation/audit.service.js';
import { AuditStore } from '../../../src/organisation/audit.store.js';
import { DirectoryStore } from '../../../src/organisation/directory.store.js';
import { firstBroken, seal } from '../../../src/organisation/domain/audit-chain.js';
import { OrganisationService } from '../../../src/organisation/organisation.service.js';
import { OrganisationStore } from '../../../src/organisation/organisation.store.js';
import { StaffStore } from '../../../src/organisation/staff.store.js';
import { type JobQueue } from '../../../src/jobs/job-queue.js';
import { type FixedClock } from '../../../src/kernel/clock.js';
import { newId } from '../../../src/kernel/id.js';
import { type TenantScope, type Tx } from '../../../src/database/tenant.js';
import { clockAt } from '../../support/clock.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';

let db: TestDatabase;
let scope: TenantScope;
let clock: FixedClock;
let store: AuditStore;
let trail: AuditTrail;
let sealing: AuditSealing;

const inTenant = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => db.database.withTenant(scope, work);
const segment = (name: string) => inTenant((tx) => store.sealed(tx, name));

beforeAll(async () => {
  db = await testDatabase();
  clock = clockAt('2027-03-31T23:59:59Z');
  const { database, sealer } = db;
  const [directory, staff] = [new DirectoryStore(), new StaffStore(sealer)];
  store = new AuditStore(sealer);
  trail = new AuditTrail(database, store, clock);
  sealing = new AuditSealing(database, directory, store, {} as JobQueue);
  const organisations = new OrganisationService(
    database,
    directory,
    new OrganisationStore(),
    staff,
    trail,
    sealer,
    clock,
  );
  const founded = await organisations.found({
    name: 'Syndicat',
    language: 'fr',
    section: 'Réseau',
    administrator: { name: 'Marie', email: 'marie@example.org' },
    isDemonstration: false,
    timeZone: 'Europe/Paris',
  });
  if (!founded.ok) throw new Error(founded.error.code);
  scope = { organisationId: founded.value.organisationId, sections: 'all' };
});
afterAll(() => db.close());

test('entries are chained month by month, once, and go on where the chain stopped', async () => {
  const write = (action: string) => inTenant((tx) => trail.record(tx, { action, staffId: null }));
  await write('signed-in');
  clock.set(clock.now().add({ seconds: 1 }));
  await write('signed-in');
  expect(await sealing.sealAll()).toBe(3);
  await write('signed-in');
  expect(await sealing.sealAll()).toBe(1);
  expect(await sealing.sealAll()).toBe(0);
  const [march, april] = [await segment('2027-03'), await segment('2027-04')];
  expect(march.map(({ sequence }) => sequence)).toEqual([1, 2]);
  expect(april.map(({ sequence }) => sequence)).toEqual([1, 2]);
  expect([firstBroken(march), firstBroken(april)]).toEqual([null, null]);
});

test('two processes that seal at once make one chain', async () => {
  await inTenant(async (tx) => {
    for (let i = 0; i < 20; i++) await trail.record(tx, { action: 'signed-in', staffId: null });
  });
  const counts = await Promise.all([sealing.sealAll(), sealing.sealAll(), sealing.sealAll()]);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20);
  expect(firstBroken(await segment('2027-04'))).toBeNull();
});

test('an altered, sealed or unsealed entry cannot be written by the service', async () => {
  await inTenant((tx) => trail.record(tx, { action: 'signed-in', staffId: null }));
  for (const sql of [
    `update organisation.audit_entries set action = 'nothing'`,
    `update organisation.audit_entries set action = 'nothing' where chain_hash is null`,
    `update organisation.audit_entries set chain_hash = '\\x00' where chain_hash is not null`,
    'delete from organisation.audit_entries',
    'truncate organisation.audit_entries',
  ])
    await expect(inTenant((tx) => tx.run(sql))).rejects.toMatchObject({ code: '42501' });
});

test('the service cannot forge the chain: not by sealed entries, nor by links that do not follow', async () => {
  clock.set(clock.now().add({ seconds: 1 }));
  await inTenant((tx) => trail.record(tx, { action: 'signed-in', staffId: null, detail: { name: 'é" \n' } }));
  const sealed = await segment('2027-04');
  const { sequence, chainHash } = sealed.at(-1)!;
  const [waiting] = (await inTenant((tx) => store.unsealed(tx, 10))).slice(-1);
  const next = seal(waiting!, { sequence, chainHash });
  const link = (change: { segment?: string; sequence?: number; chainHash?: Buffer }) => {
    const { segment: month = '2027-04', ...values } = { ...next, ...change };
    return inTenant((tx) => store.seal(tx, waiting!.id, month, values));
  };
  await expect(link({ sequence: next.sequence + 1 })).rejects.toMatchObject({ code: '42501' });
  await expect(link({ sequence: 1 })).rejects.toMatchObject({ code: '42501' });
  await expect(link({ segment: '2027-05' })).rejects.toMatchObject({ code: '42501' });
  await expect(link({ chainHash: Buffer.alloc(32, 7) })).rejects.toMatchObject({ code: '42501' });
  await expect(
    inTenant((tx) =>
      tx.run(
        `insert into organisation.audit_entries (organisation_id, id, at, action, segment, sequence, chain_hash)
         values ($1, $2, now(), 'signed-in', '2027-04', $3, $4)`,
        [tx.organisationId, newId(), next.sequence, next.chainHash],
      ),
    ),
  ).rejects.toMatchObject({ code: '42501' });
  await sealing.sealAll();
  expect(firstBroken(await segment('2027-04'))).toBeNull();
});

test('what the owner alters past the trigger is found by the chain', async () => {
  await sealing.sealAll();
  await db.owner.query('alter table organisation.audit_entries disable trigger audit_is_append_only');
  await db.owner.query(
    `update organisation.audit_entries set action = 'signed-out' where segment = '2027-04' and sequence = 7`,
  );
  expect(firstBroken(await segment('2027-04'))).toBe(7);
});

test('details can be forgotten; the envelope and its chain stay', async () => {
  const subjectId = newId();
  clock.set(clock.now().add({ hours: 1 }));
  const [about, other] = [{ name: 'Rosa' }, { name: 'Ada' }];
  await inTenant(async (tx) => {
    await trail.record(tx, { action: 'staff-invited', staffId: null, subjectId, detail: about });
    await trail.record(tx, { action: 'staff-invited', staffId: null, subjectId: newId(), detail: other });
  });
  const details = async () => {
    const { items } = await trail.page(scope, { first: 2, after: null });
    return items.map(({ node }) => node.detail);
  };
  expect(await details()).toEqual(expect.arrayContaining([about, other]));
  expect(await inTenant((tx) => trail.forget(tx, subjectId))).toBe(1);
  expect(await inTenant((tx) => trail.remaining(tx, subjectId))).toBe(0);
  expect(await details()).toEqual(expect.arrayContaining([null, other]));
});
