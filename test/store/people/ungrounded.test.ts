import { Temporal } from 'temporal-polyfill';
import { type Tx } from '../../../src/database/tenant.js';
import { type FixedClock } from '../../../src/kernel/clock.js';
import { type Id } from '../../../src/kernel/id.js';
import { UngroundedStore } from '../../../src/people/ungrounded.store.js';
import { UngroundedSweep } from '../../../src/people/ungrounded-sweep.job.js';
import { type ConsentToRecord } from '../../../src/privacy/consent.service.js';
import { namedUntil } from '../../../src/privacy/domain/ungrounded.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import { peopleOver } from '../../support/people.js';
import { foundOrganisation, type Organisation } from '../../support/privacy.js';

let db: TestDatabase;
let organisation: Organisation;
let people: ReturnType<typeof peopleOver>;
let clock: FixedClock;
let sweep: UngroundedSweep;
// A month after the last of January is the last of February.
const NOTED = Temporal.Instant.from('2026-01-31T09:00:00Z');
const DUE = Temporal.Instant.from('2026-02-28T09:00:00Z');
const actor = { staffId: null, at: NOTED };
const inTenant = <T>(work: (tx: Tx) => Promise<T>) => db.database.withTenant(organisation.scope, work);

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  organisation = await foundOrganisation(db);
  people = peopleOver(db);
  const { privacy, organisations } = people;
  clock = privacy.clock;
  sweep = new UngroundedSweep(
    db.database,
    organisations,
    new UngroundedStore(),
    privacy.audit,
    privacy.queue,
    clock,
  );
});

const note = (name: string) =>
  inTenant(async (tx) => {
    const { added } = await people.persons.addAll(tx, actor, [
      {
        ...{ name, jobTitle: null, workplaceId: null, sectionIds: [organisation.sectionId], phone: null },
        ...{ email: null, language: 'fr', collection: 'from-elsewhere', relation: null },
      },
    ]);
    const { subjectId } = added[0]!;
    await people.privacy.audit.record(tx, {
      action: 'person-added',
      staffId: null,
      subjectId,
      detail: { name },
    });
    return subjectId;
  });
const names = async () =>
  (await inTenant((tx) => tx.query<{ name: string }>('select display_name as name from people.persons'))).map(
    ({ name }) => name,
  );
const sweepAt = (at: Temporal.Instant) => {
  clock.set(at);
  return sweep.sweep(organisation.scope);
};
const consent = (subjectId: Id): ConsentToRecord => ({
  ...{ subjectId, purpose: 'survey', reach: 'any', noticeId: null, language: 'fr', method: 'paper' },
  ...{ givenAt: NOTED, expiresAt: null },
});

test('whoever nothing ties to the organisation goes after a month, not before, and the journal counts them', async () => {
  const subjectId = await note('Une inconnue');
  const standing = await inTenant((tx) => people.privacy.standings.of(tx, [subjectId]));
  expect(namedUntil(standing.get(subjectId)!)).toBe(DUE.epochMilliseconds);
  expect(await sweepAt(DUE.subtract({ milliseconds: 1 }))).toBe(0);
  expect(await names()).toEqual(['Une inconnue']);
  expect(await sweepAt(DUE)).toBe(1);
  expect(await names()).toEqual([]);
  const entries = await inTenant((tx) =>
    tx.query<{ action: string; kept: boolean }>(
      `select e.action, d.entry_id is not null as kept from organisation.audit_entries e
         left join organisation.audit_details d on d.entry_id = e.id order by e.action`,
    ),
  );
  expect(entries).toEqual([
    { action: 'person-added', kept: false },
    { action: 'ungrounded-persons-deleted', kept: true },
  ]);
  expect(await sweepAt(DUE)).toBe(0);
});

test('whoever has a tie, agreed, refused, or asked for a restriction stays', async () => {
  const [tied, agreed, withdrew, refused, restricted] = [
    await note('Liée'),
    await note('Accord'),
    await note('Retrait'),
    await note('Refus'),
    await note('Limitée'),
  ];
  await inTenant(async (tx) => {
    const { standings, consents, restrictions } = people.privacy;
    const evidence = [{ kind: 'membership-record', dated: '2026-01-10' }] as const;
    await standings.recordRelation(tx, actor, {
      subjectId: tied,
      relation: { kind: 'member', since: '2020-01-01', evidence },
    });
    await consents.record(tx, actor, consent(agreed));
    await consents.record(tx, actor, consent(withdrew));
    await consents.withdraw(tx, actor, withdrew, 'survey', 'any');
    await consents.object(tx, actor, refused, 'recruitment-contact');
    await restrictions.restrict(tx, actor, restricted, 'accuracy-contested');
  });
  await note('Une inconnue');
  expect(await sweepAt(DUE)).toBe(1);
  expect((await names()).sort()).toEqual(['Accord', 'Limitée', 'Liée', 'Refus', 'Retrait']);
  const standings = await inTenant((tx) =>
    people.privacy.standings.of(tx, [tied, agreed, withdrew, refused, restricted]),
  );
  expect([...standings.values()].map(namedUntil)).toEqual([null, null, null, null, null]);
});

test('one organisation’s sweep leaves another’s persons alone', async () => {
  await note('Une inconnue');
  const other = await foundOrganisation(db);
  clock.set(DUE);
  expect(await sweep.sweep(other.scope)).toBe(0);
  expect(await names()).toEqual(['Une inconnue']);
});
