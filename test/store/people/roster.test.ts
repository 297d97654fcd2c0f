import fc from 'fast-check';
import { type Tx } from '../../../src/database/tenant.js';
import { newId, type Id } from '../../../src/kernel/id.js';
import { type RosterPlan } from '../../../src/people/roster.service.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import { peopleOver } from '../../support/people.js';
import { foundOrganisation, type Organisation } from '../../support/privacy.js';
import { NOW } from '../../support/standings.js';

let db: TestDatabase;
let organisation: Organisation;
let people: ReturnType<typeof peopleOver>;
const actor = { staffId: null, at: NOW };
const LISTED = '2026-06-01';
const inTenant = <T>(work: (tx: Tx) => Promise<T>) => db.database.withTenant(organisation.scope, work);

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  organisation = await foundOrganisation(db);
  people = peopleOver(db);
});

const preview = (tx: Tx, text: string): Promise<RosterPlan> =>
  people.rosters.preview(tx, actor, text, organisation.sectionId).then((done) => {
    if (!done.ok) throw new Error(done.error.code);
    return done.value;
  });
const importing = (tx: Tx, text: string, skipLines: number[] = []) =>
  people.rosters.import(tx, actor, {
    text,
    sectionId: organisation.sectionId,
    listDated: LISTED,
    skipLines,
    language: 'fr',
  });
const count = ({ lines }: RosterPlan, ...effects: string[]) =>
  lines.filter(({ effect }) => effects.includes(effect)).length;

const LIST =
  'Nom;Téléphone;E-mail;Adhésion;Depuis\nLEROY Sophie;0612345678;s@x.fr;oui;2019\nKarim Benali;0698765432;;ancien;\nÉve;;;;\n';

test('a list makes persons, found by the beginnings of their names, with ground and evidence', async () => {
  await inTenant(async (tx) => {
    expect(await importing(tx, LIST)).toEqual({
      ok: true,
      value: { created: 3, updated: 0, unchanged: 0, skipped: 0 },
    });
  });
  const found = async (text: string) =>
    (await people.persons.search(organisation.scope, text)).map(({ name }) => name);
  expect(await found('ler')).toEqual(['Sophie Leroy']);
  expect(await found('SOPHIE le')).toEqual(['Sophie Leroy']);
  expect(await found('eve')).toEqual(['Éve']);
  expect(await found('roy')).toEqual([]);
  expect(await found(' ')).toEqual([]);
  const [sophie] = await people.persons.search(organisation.scope, 'sophie');
  const standing = (await people.persons.standingsOf(organisation.scope, [sophie!.id])).get(sophie!.id);
  expect(standing).toMatchObject({
    collection: 'from-the-person',
    relations: [
      { kind: 'member', since: '2019-01-01', evidence: [{ kind: 'membership-record', dated: LISTED }] },
    ],
  });
  expect(
    (await people.persons.contactPointsOf(organisation.scope, [sophie!.id])).get(sophie!.id),
  ).toMatchObject([
    { kind: 'phone', value: '+33612345678' },
    { kind: 'email', value: 's@x.fr' },
  ]);
  const [karim] = await people.persons.search(organisation.scope, 'benali');
  const former = (await people.persons.standingsOf(organisation.scope, [karim!.id])).get(karim!.id);
  expect(former).toMatchObject({
    collection: 'from-elsewhere',
    relations: [{ kind: 'former-member', since: LISTED }],
  });
});

test('no name, number or address lies in the clear beside the name', async () => {
  await inTenant((tx) => importing(tx, LIST));
  const rows = await db.owner.query<{ text: string }>(
    `select c::text as text from people.contact_points c union all select l::text from privacy.ledger l`,
  );
  expect(rows.map(({ text }) => text).join()).not.toMatch(/612345678|s@x\.fr|Leroy/i);
});

test('the same list again changes nothing', async () => {
  await inTenant(async (tx) => {
    await importing(tx, LIST);
    expect(await importing(tx, LIST)).toMatchObject({
      value: { created: 0, updated: 0, unchanged: 3, skipped: 0 },
    });
  });
});

test('a newer list adds what it tells: a number, a departure', async () => {
  await inTenant(async (tx) => {
    await importing(tx, LIST);
    const newer = 'Nom;Téléphone;Date de démission\nÉve;0611111111;\nSophie Leroy;0612345678;05/2026\n';
    expect(count(await preview(tx, newer), 'update')).toBe(2);
    expect(await importing(tx, newer)).toMatchObject({ value: { updated: 2 } });
    expect(count(await preview(tx, newer), 'same')).toBe(2);
    const [row] = await tx.query<{ kind: string; until: string }>(
      `select kind, until from privacy.relations where kind = 'member'`,
    );
    expect(row).toEqual({ kind: 'member', until: '2026-05-01' });
  });
});

test('lines to skip and lines to look at are left out', async () => {
  await inTenant(async (tx) => {
    expect(await importing(tx, LIST, [2])).toMatchObject({ value: { created: 2, skipped: 1 } });
    const other = 'Nom;Téléphone\nPaul Martin;0698765432';
    expect((await preview(tx, other)).lines[0]).toMatchObject({
      effect: 'review',
      problem: { code: 'roster-other-name' },
    });
    expect(await importing(tx, other)).toMatchObject({ value: { created: 0, skipped: 1 } });
  });
});

test('a list of the future is refused', async () => {
  await inTenant(async (tx) => {
    const asked = {
      text: LIST,
      sectionId: organisation.sectionId,
      listDated: '2027-01-01',
      skipLines: [],
      language: 'fr',
    } as const;
    expect(await people.rosters.import(tx, actor, asked)).toMatchObject({
      error: { code: 'roster-dated-in-the-future' },
    });
  });
});

test('a workplace is recognised whatever its accents, and two of one name are not guessed', async () => {
  await inTenant(async (tx) => {
    const place = (id: Id, name: string) =>
      tx.run(
        `insert into organisation.workplaces (organisation_id, id, kind, name) values ($1, $2, 'employer', $3)`,
        [tx.organisationId, id, name],
      );
    const id = newId();
    await place(id, 'Vénissieux');
    await place(newId(), 'Lyon');
    await place(newId(), 'LYON');
    const { lines } = await preview(tx, 'Nom;Site\nA Bc;VENISSIEUX\nD Ef;Lyon\nG Hi;Paris');
    expect(lines.map(({ line }) => line.workplaceId)).toEqual([id, null, null]);
  });
});

test('an erased person does not come back under any spelling of her number or address', async () => {
  await inTenant((tx) => importing(tx, LIST));
  const [sophie] = await people.persons.search(organisation.scope, 'sophie');
  const done = await people.privacy.erasures.erase(organisation.organisationId, actor, sophie!.subjectId);
  expect(done.ok && done.value.stores.find(({ name }) => name === 'people')).toEqual({
    name: 'people',
    erased: 3,
    remaining: 0,
  });
  expect(await people.persons.find(organisation.scope, sophie!.id)).toBeNull();
  await inTenant(async (tx) => {
    const spellings = ['Sophie;+33 6 12 34 56 78;', 'X Y;612345678;', 'Zoé;;S@X.FR', 'A B;0033612345678;'];
    const text = `Nom;Tel;Mail\n${spellings.join('\n')}\nKarim Benali;0698765432;`;
    const plan = await preview(tx, text);
    expect(plan.lines.map(({ effect, problem }) => [effect, problem?.code ?? null])).toEqual([
      ...spellings.map(() => ['refuse', 'roster-erased']),
      ['same', null],
    ]);
    expect(await importing(tx, text)).toMatchObject({ value: { created: 0, skipped: 4 } });
  });
});

test('another section neither sees the persons nor matches them', async () => {
  await inTenant((tx) => importing(tx, LIST));
  const elsewhere = { organisationId: organisation.organisationId, sections: [newId()] };
  expect(await people.persons.search(elsewhere, 'sophie')).toEqual([]);
  const [sophie] = await people.persons.search(organisation.scope, 'sophie');
  expect(await people.persons.find(elsewhere, sophie!.id)).toBeNull();
  const plan = await db.database.withTenant(elsewhere, (tx) =>
    people.rosters.preview(tx, actor, LIST, elsewhere.sections[0]!),
  );
  expect(plan.ok && count(plan.value, 'create')).toBe(3);
});

const given = fc.constantFrom('Sophie', 'Karim', 'Éve', 'Jean-Luc', 'S.');
const family = fc.constantFrom('Leroy', 'BENALI', 'de la Tour', '');
const row = fc.record({
  name: fc.tuple(given, family).map((parts) => parts.join(' ').trim()),
  phone: fc.constantFrom('', '0612345678', '6 12 34 56 78', '0698765432', '6,1E+08'),
  email: fc.constantFrom('', 'a@b.fr', 'A@B.fr', 'c@d.fr', 'nothing'),
  status: fc.constantFrom('', 'oui', 'ancien', 'sympathisant', '???'),
  since: fc.constantFrom('', '2019', '01/03/2024', '31/02/2024'),
  job: fc.constantFrom('', 'Technicien', 'Élue'),
});
const list = fc
  .array(row, { minLength: 1, maxLength: 6 })
  .map(
    (rows) =>
      `Nom complet;Téléphone;E-mail;Statut;Depuis;Fonction\n${rows.map((one) => Object.values(one).join(';')).join('\n')}\n`,
  );

test('an import does exactly what its preview said, and leaves nothing to do', async () => {
  let done = 0;
  await fc.assert(
    fc.asyncProperty(list, list, async (first, second) => {
      organisation = await foundOrganisation(db);
      await inTenant(async (tx) => {
        for (const text of [first, second]) {
          const said = await preview(tx, text);
          const [before] = await tx.query<{ n: number }>('select count(*) as n from people.persons');
          expect(await importing(tx, text)).toEqual({
            ok: true,
            value: {
              created: count(said, 'create'),
              updated: count(said, 'update'),
              unchanged: count(said, 'same'),
              skipped: count(said, 'review', 'refuse'),
            },
          });
          const [after] = await tx.query<{ n: number }>('select count(*) as n from people.persons');
          expect(after!.n - before!.n).toBe(count(said, 'create'));
          const again = await preview(tx, text);
          expect(count(again, 'create', 'update')).toBe(0);
          expect(count(again, 'same')).toBe(count(said, 'create', 'update', 'same'));
          done += count(said, 'create', 'update');
        }
      });
    }),
    { numRuns: 60 },
  );
  expect(done).toBeGreaterThan(30);
});
