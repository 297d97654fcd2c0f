import { type Tx } from '../../../src/database/tenant.js';
import { type Id, newId } from '../../../src/kernel/id.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import { foundOrganisation, type Organisation } from '../../support/privacy.js';

/** Somebody of one section, with an author of a group of that section. */
interface Neighbour {
  readonly sectionId: Id;
  readonly personId: Id;
  readonly accountId: Id;
}

let db: TestDatabase;
let organisation: Organisation;
let own: Neighbour;
let foreign: Neighbour;

beforeAll(async () => {
  db = await testDatabase();
  organisation = await foundOrganisation(db);
  own = await arrange(organisation.sectionId);
  foreign = await arrange(newId());
});
afterAll(() => db.close());

function arrange(sectionId: Id): Promise<Neighbour> {
  const [personId, accountId] = [newId(), newId()];
  return db.database.withTenant(organisation.scope, async (tx) => {
    const insert = (text: string, ...values: unknown[]) => tx.run(text, [tx.organisationId, ...values]);
    const [sourceId, staffId] = [newId(), newId()];
    await insert(
      `insert into organisation.sections values ($1, $2, 'Section') on conflict do nothing`,
      sectionId,
    );
    await insert(
      `insert into listening.sources values ($1, $2, $3, 'whatsapp', '', 'workers', now())`,
      sourceId,
      sectionId,
    );
    await insert(`insert into listening.accounts values ($1, $2, $3, 1, now())`, accountId, sourceId);
    await insert(
      `insert into organisation.staff (organisation_id, id, name, email_sealed) values ($1, $2, 'Ada', '')`,
      staffId,
    );
    await addPerson(tx, personId, sectionId);
    return { sectionId, personId, accountId };
  });
}

async function addPerson(tx: Tx, personId: Id, sectionId: Id): Promise<void> {
  await tx.run('insert into privacy.subjects (organisation_id, id) values ($1, $2)', [
    tx.organisationId,
    personId,
  ]);
  await tx.run(
    `insert into people.persons (organisation_id, id, subject_id, display_name, search_key, created_at)
     values ($1, $2, $2, 'Ana', 'ana', now())`,
    [tx.organisationId, personId],
  );
  await tx.run(`insert into people.person_search_words values ($1, 'ana', $2)`, [
    tx.organisationId,
    personId,
  ]);
  await enter(tx, personId, sectionId);
}

const enter = (tx: Tx, personId: Id, sectionId: Id) =>
  tx.run('insert into people.person_sections values ($1, $2, $3)', [tx.organisationId, personId, sectionId]);

/** Runs in the scope of one section, and leaves nothing behind. */
async function inSection(work: (tx: Tx) => Promise<unknown>): Promise<string> {
  const scope = { organisationId: organisation.organisationId, sections: [own.sectionId] };
  const undone = new Error('undone');
  return db.database
    .withTenant(scope, async (tx) => {
      await work(tx);
      throw undone;
    })
    .catch((error: Error & { code?: string }) =>
      error === undone ? 'written' : (error.code ?? error.message),
    );
}

type Write = (tx: Tx, about: Neighbour) => Promise<unknown>;
const insert =
  (text: string, ...values: readonly ((about: Neighbour) => unknown)[]): Write =>
  (tx, about) =>
    tx.run(text, [tx.organisationId, newId(), ...values.map((value) => value(about))]);
const person = ({ personId }: Neighbour) => personId;

/** Each write by its table; the second value is a new id. */
const WRITES: readonly (readonly [string, Write])[] = [
  [
    'people.contact_points',
    insert(`insert into people.contact_points values ($1, $2, $3, 'phone', '', '', now())`, person),
  ],
  [
    'people.person_search_words',
    insert(`insert into people.person_search_words select $1, $2::uuid::text, $3`, person),
  ],
  [
    'recruitment.activities',
    insert(
      `insert into recruitment.activities values ($1, $2, $3, null, now(), 'phone', 'no-answer', null, null, now())`,
      person,
    ),
  ],
  [
    'recruitment.tasks',
    insert(
      `insert into recruitment.tasks (organisation_id, id, person_id, owner_id, kind, due_on, created_at)
       select $1, $2, $3, s.id, 'call', '2026-01-01', now() from organisation.staff s limit 1`,
      person,
    ),
  ],
  [
    'scoring.scores',
    async (tx, { personId }) => {
      const grantId = newId();
      await tx.run(`insert into scoring.models values ($1, 1, '{}', true, null, now())`, [tx.organisationId]);
      await tx.run(
        `insert into privacy.grants values ($1, $2, $3, 'scoring', 'any', 'consent', 'x', now(), null)`,
        [tx.organisationId, grantId, personId],
      );
      await tx.run(
        `insert into scoring.scores (organisation_id, person_id, axis, message_count, model_version, grant_id, computed_at)
         values ($1, $2, 'readiness', 0, 1, $3, now())`,
        [tx.organisationId, personId, grantId],
      );
    },
  ],
];

test.each(WRITES)('%s: written about people of the section, refused about others', async (_, write) => {
  expect(await inSection((tx) => write(tx, own))).toBe('written');
  expect(await inSection((tx) => write(tx, foreign))).toBe('42501');
});

test('a section adds persons, and takes in none of another section by its id', async () => {
  expect(await inSection((tx) => addPerson(tx, newId(), own.sectionId))).toBe('written');
  expect(await inSection((tx) => enter(tx, foreign.personId, own.sectionId))).toBe('42501');
  expect(await inSection((tx) => addPerson(tx, newId(), foreign.sectionId))).toBe('42501');
});

test('an author is linked only where author and person are both seen', async () => {
  const link = (accountId: Id, personId: Id) =>
    inSection((tx) =>
      tx.run('insert into listening.account_links values ($1, $2, $3, null, now())', [
        tx.organisationId,
        accountId,
        personId,
      ]),
    );
  expect(await link(own.accountId, own.personId)).toBe('written');
  expect(await link(foreign.accountId, own.personId)).toBe('42501');
  expect(await link(own.accountId, foreign.personId)).toBe('42501');
});
