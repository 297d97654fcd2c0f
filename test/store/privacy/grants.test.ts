import fc from 'fast-check';
import { type Tx } from '../../../src/database/tenant.js';
import { type Id } from '../../../src/kernel/id.js';
import { instantOf } from '../../../src/kernel/time.js';
import { CHANNELS, type Reach } from '../../../src/privacy/domain/channel.js';
import { permit } from '../../../src/privacy/domain/permission.js';
import { ALL_PURPOSES } from '../../../src/privacy/domain/purpose.js';
import { type LostGround } from '../../../src/privacy/ground-dependent.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import { foundOrganisation, privacyOver, type Organisation } from '../../support/privacy.js';
import { anyStanding, NOW } from '../../support/standings.js';
import { storeStanding } from '../../support/stored-standing.js';

let db: TestDatabase;
let organisation: Organisation;
let privacy: ReturnType<typeof privacyOver>;
const actor = { staffId: null, at: NOW };
const inTenant = <T>(work: (tx: Tx) => Promise<T>) => db.database.withTenant(organisation.scope, work);

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  organisation = await foundOrganisation(db);
  privacy = privacyOver(db);
});

const signed = {
  reference: 'AIPD-1',
  signedOn: '2026-01-15',
  signedBy: 'DPO',
  coversRegularContacts: false,
  endsOn: null,
};
const member = {
  kind: 'member',
  since: '2020-01-01',
  evidence: [{ kind: 'membership-record', dated: '2026-01-01' }],
} as const;

/** The join of every SQL path that needs a ground. */
const cells = async (tx: Tx, subjectId: Id, at: string): Promise<string[]> =>
  (
    await tx.query<{ cell: string }>(
      `select g.purpose || '/' || g.channel as cell from privacy.subjects s
       join privacy.grants g on g.organisation_id = s.organisation_id and g.subject_id = s.id
         and (g.expires_at is null or g.expires_at > $3)
       where s.organisation_id = $1 and s.id = $2 order by 1`,
      [tx.organisationId, subjectId, at],
    )
  ).map(({ cell }) => cell);

test('the join says what permit() says, for any standing, now and at any later moment', async () => {
  const reaches: Reach[] = ['any', ...(Object.keys(CHANNELS) as Reach[])];
  let granted = 0;
  await fc.assert(
    fc.asyncProperty(anyStanding, fc.integer({ min: 0, max: 1500 }), async (standing, days) => {
      const own = await foundOrganisation(db);
      await db.database.withTenant(own.scope, async (tx) => {
        const id = await storeStanding(tx, standing);
        await privacy.permissions.refresh(tx, [id], NOW);
        const mine = { ...standing, subjectId: id, organisationId: tx.organisationId };
        for (const at of [NOW, instantOf(NOW.epochMilliseconds + days * 86_400_000)]) {
          const permitted = ALL_PURPOSES.flatMap((purpose) =>
            reaches
              .filter((reach) => permit(mine, purpose, at, reach).ok)
              .map((reach) => `${purpose}/${reach}`),
          ).sort();
          expect(await cells(tx, id, at.toString())).toEqual(permitted);
          granted += permitted.length;
        }
      });
    }),
    { numRuns: 120 },
  );
  expect(granted).toBeGreaterThan(50);
});

test('a grant keeps its row when its ground changes, so that what hangs on it stays', async () => {
  await inTenant(async (tx) => {
    await privacy.assessments.record(tx, actor, { ...signed, coversRegularContacts: true });
    const [id] = await privacy.standings.addSubjects(tx, 1, 'from-the-person', actor);
    const met = {
      kind: 'regular-contact',
      since: '2026-01-01',
      evidence: [{ kind: 'meeting', dated: '2026-05-01' }],
    } as const;
    await privacy.standings.recordRelation(tx, actor, { subjectId: id!, relation: met });
    const before = await privacy.permissions.granted(tx, [id!], 'scoring', NOW);
    expect(before.get(id!)?.permission.expiresAt?.toString()).toBe('2029-05-01T00:00:00Z');
    await privacy.standings.recordRelation(tx, actor, {
      subjectId: id!,
      relation: { ...member, since: '2026-06-01' },
    });
    const after = await privacy.permissions.granted(tx, [id!], 'scoring', NOW);
    expect(after.get(id!)?.permission.expiresAt).toBeNull();
    expect(after.get(id!)?.grantId).toBe(before.get(id!)?.grantId);
  });
});

test('dependents are told of each lost ground while its grant is still there', async () => {
  const heard: LostGround[] = [];
  privacy.dependents.register({
    groundLost: async (tx, lost) => {
      heard.push(...lost);
      const [row] = await tx.query<{ n: number }>(
        `select count(*) as n from privacy.grants where purpose = 'scoring'`,
      );
      expect(row!.n).toBe(1);
    },
  });
  await inTenant(async (tx) => {
    await privacy.assessments.record(tx, actor, signed);
    const [id] = await privacy.standings.addSubjects(tx, 1, 'from-the-person', actor);
    await privacy.standings.recordRelation(tx, actor, { subjectId: id!, relation: member });
    expect(heard).toEqual([]);
    await privacy.consents.object(tx, actor, id!, 'recruitment-contact');
    const cell = (reach: Reach) => ({ subjectId: id, purpose: 'recruitment-contact', reach });
    expect(heard).toEqual(
      expect.arrayContaining([
        cell('any'),
        cell('phone'),
        cell('post'),
        { subjectId: id, purpose: 'scoring', reach: 'any' },
      ]),
    );
    expect(heard).toHaveLength(4);
    expect(await cells(tx, id!, NOW.toString())).not.toContain('scoring/any');
  });
});

test('an impact assessment opens scoring for everybody entitled, and its withdrawal closes it', async () => {
  await inTenant(async (tx) => {
    const ids = await privacy.standings.addSubjects(tx, 3, 'from-the-person', actor);
    await privacy.standings.recordRelations(
      tx,
      actor,
      ids.slice(0, 2).map((subjectId) => ({ subjectId, relation: member })),
    );
    const scored = async () => (await privacy.permissions.granted(tx, ids, 'scoring', NOW)).size;
    expect(await scored()).toBe(0);
    const recorded = await privacy.assessments.record(tx, actor, signed);
    expect(recorded.ok).toBe(true);
    expect(privacy.enqueued).toEqual(['privacy.grants-gained']);
    expect(await scored()).toBe(2);
    expect((await privacy.assessments.inForce(tx, NOW))?.reference).toBe('AIPD-1');
    await privacy.assessments.withdraw(tx, actor);
    expect(await scored()).toBe(0);
    expect(await privacy.assessments.inForce(tx, NOW)).toBeNull();
    expect(await privacy.assessments.withdraw(tx, actor)).toMatchObject({
      ok: false,
      error: { code: 'no-assessment-to-withdraw' },
    });
  });
});

test('what time has ended is swept away with what hangs on it', async () => {
  await inTenant(async (tx) => {
    await privacy.assessments.record(tx, actor, { ...signed, endsOn: '2026-09-01' });
    const [id] = await privacy.standings.addSubjects(tx, 1, 'from-the-person', actor);
    await privacy.standings.recordRelation(tx, actor, { subjectId: id!, relation: member });
    const after = instantOf(Date.parse('2026-09-02T00:00:00Z'));
    expect(await privacy.permissions.sweep(tx, NOW)).toBe(0);
    expect(await privacy.permissions.sweep(tx, after)).toBe(1);
    const [row] = await tx.query<{ n: number }>(
      `select count(*) as n from privacy.grants where purpose = 'scoring'`,
    );
    expect(row!.n).toBe(0);
  });
});
