import { type Tx } from '../../../src/database/tenant.js';
import { type Id } from '../../../src/kernel/id.js';
import { LinkingStore } from '../../../src/listening/linking.store.js';
import { RestrictionStore } from '../../../src/people/restriction.store.js';
import { LeadListStore } from '../../../src/scoring/lead-list.store.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import { peopleOver } from '../../support/people.js';
import { foundOrganisation, type Organisation } from '../../support/privacy.js';
import { NOW, TODAY } from '../../support/standings.js';

let db: TestDatabase;
let organisation: Organisation;
let people: ReturnType<typeof peopleOver>;
const actor = { staffId: null, at: NOW };
const inTenant = <T>(work: (tx: Tx) => Promise<T>) => db.database.withTenant(organisation.scope, work);

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  organisation = await foundOrganisation(db);
  people = peopleOver(db);
});

const add = async (name: string) => {
  const relation = {
    value: {
      kind: 'member',
      since: '2020-01-01',
      evidence: [{ kind: 'membership-record', dated: '2026-01-01' }],
    },
    note: null,
  } as const;
  const added = await inTenant((tx) =>
    people.persons.add(tx, actor, {
      name,
      jobTitle: null,
      workplaceId: null,
      sectionIds: [organisation.sectionId],
      phone: null,
      email: null,
      language: 'fr',
      collection: 'from-the-person',
      relation,
    }),
  );
  if (!added.ok) throw new Error(added.error.code);
  return added.value;
};

/** Under which lists somebody stands. */
async function listed(id: Id): Promise<Record<string, boolean>> {
  const { scope } = organisation;
  const found = await people.persons.search(scope, 'exem');
  return inTenant(async (tx) => {
    const leads = await new LeadListStore().page(tx, 'name', {}, { first: 9, after: null }, NOW.toString());
    return {
      search: found.some((person) => person.id === id),
      proposals: (await new LinkingStore().persons(tx, null)).some((person) => person.id === id),
      leads: leads.items.some(({ node }) => node === id),
      restricted: (await new RestrictionStore().list(tx)).some(({ personId }) => personId === id),
    };
  });
}

test('a restricted person stands in one list only, until she was told that it ends', async () => {
  const { id, subjectId } = await add('Ana Exemple');
  const { restrictions } = people.privacy;
  const usual = { search: true, proposals: true, leads: true, restricted: false };
  expect(await listed(id)).toEqual(usual);
  await inTenant((tx) => restrictions.restrict(tx, actor, subjectId, 'accuracy-contested'));
  expect(await listed(id)).toEqual({ search: false, proposals: false, leads: false, restricted: true });
  const lift = (toldOn: string, method = 'letter') =>
    inTenant((tx) => restrictions.lift(tx, actor, subjectId, { toldOn, method }));
  expect(await lift('2026-06-14')).toMatchObject({ error: { code: 'restriction-told-too-early' } });
  expect(await lift('2026-07-01')).toMatchObject({ error: { code: 'restriction-told-in-the-future' } });
  expect(await lift(TODAY, '')).toMatchObject({ error: { code: 'method-unknown' } });
  expect((await listed(id))['restricted']).toBe(true);
  expect(await lift(TODAY)).toMatchObject({ ok: true });
  expect(await listed(id)).toEqual(usual);
  expect(await lift(TODAY)).toMatchObject({ error: { code: 'not-restricted' } });
  const [record] = await inTenant((tx) =>
    tx.query<{ state: unknown }>(
      `select payload::jsonb -> 'event' -> 'event_state' as state from privacy.ledger where subject_id = $1
        order by sequence desc limit 1`,
      [subjectId],
    ),
  );
  expect(record!.state).toEqual({ told_on: TODAY, method: 'letter' });
});

test('a member list changes nothing of a restricted person', async () => {
  const { subjectId } = await add('Ana Exemple');
  await inTenant((tx) => people.privacy.restrictions.restrict(tx, actor, subjectId, 'legal-claim'));
  const read = await inTenant((tx) =>
    people.rosters.preview(tx, actor, 'Nom;Poste\nAna Exemple;Soudeuse', organisation.sectionId),
  );
  expect(read).toMatchObject({
    ok: true,
    value: { lines: [{ effect: 'review', problem: { code: 'roster-restricted' } }] },
  });
});
