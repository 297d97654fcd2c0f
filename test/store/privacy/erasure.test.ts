import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SealBroken } from '../../../src/database/sealed.js';
import { type Tx } from '../../../src/database/tenant.js';
import { newId, type Id } from '../../../src/kernel/id.js';
import { type Identifier, type SubjectData } from '../../../src/privacy/subject-data.js';
import { SubjectStore } from '../../../src/privacy/subject.store.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import { foundOrganisation, privacyOver, type Organisation } from '../../support/privacy.js';
import { NOW, TODAY } from '../../support/standings.js';

let db: TestDatabase;
let home: string;
let organisation: Organisation;
let privacy: ReturnType<typeof privacyOver>;
const actor = { staffId: null, at: NOW };
const inTenant = <T>(work: (tx: Tx) => Promise<T>) => db.database.withTenant(organisation.scope, work);
const phone: Identifier = { kind: 'phone', normalised: '+33612345678' };

beforeAll(async () => {
  db = await testDatabase();
  home = await mkdtemp(join(tmpdir(), 'levain-journal-'));
  const scope = { organisationId: newId(), sections: 'all' } as const;
  const all = await db.database.withTenant(scope, (tx) => new SubjectStore().tablesOfPersons(tx));
  tables = all.filter((table) => !/^(privacy|directory|organisation)\./.test(table));
});
afterAll(async () => {
  await db.close();
  await rm(home, { recursive: true });
});
beforeEach(async () => {
  organisation = await foundOrganisation(db);
  privacy = privacyOver(db, home);
  // Stands for the slices to the right: answers for their tables and can be made to fail.
  privacy.registry.register(rightward);
  Object.assign(state, { fails: false, isUnreadable: false, left: 0, isAgain: false });
});

let tables: string[] = [];
const state = { fails: false, isUnreadable: false, left: 0, isAgain: false };
const rightward: SubjectData = {
  store: 'rightward',
  reliesOn: ['privacy'] as readonly string[],
  // Whatever tables of persons the slices to the right have.
  get columns() {
    return tables.map((table) => ({ column: `${table}.person_id`, category: 'identity' as const }));
  },
  find: () => Promise.resolve(0),
  export: () => Promise.resolve([]),
  restrict: () => Promise.resolve(),
  identifiers: () =>
    state.isUnreadable
      ? Promise.reject(new SealBroken('people.contact_points.value_sealed'))
      : Promise.resolve([phone]),
  erase: async (tx: Tx) => {
    // Rows found through the slice to the left must still be there.
    const [row] = await tx.query<{ n: number }>('select count(*) as n from privacy.relations');
    if (!state.isAgain) expect(row!.n).toBeGreaterThan(0);
    if (state.fails) await tx.run('select 1 / 0');
    return 3;
  },
  verifyErased: (_tx: Tx, _id: Id, identifiers: readonly Identifier[]) => {
    expect(identifiers).toEqual([phone]);
    return Promise.resolve(state.left);
  },
};

const member = {
  kind: 'member',
  since: '2020-01-01',
  evidence: [{ kind: 'membership-record', dated: '2026-01-01' }],
} as const;
const newMember = () =>
  inTenant(async (tx) => {
    const [id] = await privacy.standings.addSubjects(tx, 1, 'from-the-person', actor);
    await privacy.standings.recordRelation(tx, actor, { subjectId: id!, relation: member, note: 'x' });
    await privacy.audit.record(tx, {
      action: 'person-opened',
      staffId: null,
      subjectId: id!,
      detail: { name: 'x' },
    });
    return id!;
  });

test('everything goes, what was suppressed does not come back, and the proof stays', async () => {
  const id = await newMember();
  const done = await privacy.erasures.erase(organisation.organisationId, actor, id);
  expect(done).toMatchObject({ ok: true, value: { status: 'erased' } });
  expect(done.ok && done.value.stores).toEqual([
    { name: 'audit', erased: 1, remaining: 0 },
    { name: 'rightward', erased: 3, remaining: 0 },
    { name: 'privacy', erased: 1, remaining: 0 },
  ]);
  await inTenant(async (tx) => {
    const [left] = await tx.query<{ n: number }>('select count(*) as n from privacy.relation_evidence');
    expect(left!.n).toBe(0);
    expect(await privacy.permissions.ask(tx, id, 'event', NOW)).toMatchObject({
      ok: false,
      error: { code: 'subject-erased' },
    });
    expect([...(await privacy.suppressions.among(tx, 'phone', ['+33612345678', '+33600000000']))]).toEqual([
      '+33612345678',
    ]);
    expect((await privacy.suppressions.among(tx, 'email', ['+33612345678'])).size).toBe(0);
    const [proof] = await tx.query<{ n: number }>(
      'select count(*) as n from privacy.ledger where subject_id = $1',
      [id],
    );
    expect(proof!.n).toBe(2);
  });
  const steps = (await privacy.journal.read(organisation.organisationId)).map(
    (one) => one.kind === 'erasure' && one.step,
  );
  expect(steps).toEqual(['intent', 'commit', 'done']);
});

test('an import that takes too long to wait for is named, and nothing is done or promised', async () => {
  const id = await newMember();
  const hold = privacy.suppressions.holdWriters.bind(privacy.suppressions);
  privacy.suppressions.holdWriters = async (tx) => {
    await tx.run(`set local lock_timeout = '1ms'`);
    await hold(tx);
  };
  await inTenant(async (importing) => {
    await privacy.suppressions.holdErasures(importing);
    expect(await privacy.erasures.erase(organisation.organisationId, actor, id)).toMatchObject({
      ok: false,
      error: { code: 'erasure-must-wait' },
    });
    expect(await privacy.journal.read(organisation.organisationId)).not.toContainEqual(
      expect.objectContaining({ kind: 'erasure' }),
    );
    await privacy.journal.note(organisation.organisationId, {
      kind: 'erasure',
      step: 'intent',
      subjectId: id,
      at: NOW,
    });
    await expect(privacy.replay.replay(organisation.organisationId)).rejects.toThrow('import');
  });
  expect(await privacy.replay.replay(organisation.organisationId)).toMatchObject({ erasures: 1 });
});

test('a suppression holds in its own organisation only', async () => {
  await privacy.erasures.erase(organisation.organisationId, actor, await newMember());
  const other = await foundOrganisation(db);
  await db.database.withTenant(other.scope, async (tx) => {
    expect((await privacy.suppressions.among(tx, phone.kind, [phone.normalised])).size).toBe(0);
  });
});

test('a store that fails makes it partial, never done; the others are erased, and the next start tries again', async () => {
  const id = await newMember();
  state.fails = true;
  const done = await privacy.erasures.erase(organisation.organisationId, actor, id);
  expect(done.ok && done.value.status).toBe('partial');
  expect(done.ok && done.value.stores[1]).toEqual({ name: 'rightward', erased: 0, remaining: null });
  expect(done.ok && done.value.stores[2]).toMatchObject({ name: 'privacy', remaining: 0 });
  expect(await privacy.journal.read(organisation.organisationId)).not.toContainEqual(
    expect.objectContaining({ step: 'done' }),
  );
  Object.assign(state, { fails: false, isAgain: true });
  expect(await privacy.replay.replay(organisation.organisationId)).toMatchObject({ erasures: 1 });
  expect(await privacy.replay.replay(organisation.organisationId)).toMatchObject({ erasures: 0 });
});

test('what no key opens makes it partial; the others are erased, and the next start goes on', async () => {
  const id = await newMember();
  state.isUnreadable = true;
  const done = await privacy.erasures.erase(organisation.organisationId, actor, id);
  expect(done.ok && done.value.status).toBe('partial');
  expect(done.ok && done.value.stores.map(({ remaining }) => remaining)).toEqual([0, null, 0]);
  state.isAgain = true;
  expect(await privacy.replay.replay(organisation.organisationId)).toMatchObject({ erasures: 0, partial: 1 });
  state.isUnreadable = false;
  expect(await privacy.replay.replay(organisation.organisationId)).toMatchObject({ erasures: 1, partial: 0 });
});

test('what is found afterwards makes it partial', async () => {
  state.left = 2;
  const done = await privacy.erasures.erase(organisation.organisationId, actor, await newMember());
  expect(done.ok && done.value).toMatchObject({
    status: 'partial',
    stores: [{}, { name: 'rightward', remaining: 2 }, {}],
  });
});

test('a table of persons that no store answers for makes it partial and is named', async () => {
  await db.owner.query('create table people.forgotten (organisation_id uuid, person_id uuid)');
  const done = await privacy.erasures.erase(organisation.organisationId, actor, await newMember());
  await db.owner.query('drop table people.forgotten');
  expect(done.ok && done.value.status).toBe('partial');
  expect(done.ok && done.value.stores.at(-1)).toEqual({
    name: 'people.forgotten',
    erased: 0,
    remaining: null,
  });
});

test('an unknown subject is refused, and one of another organisation is unknown', async () => {
  const id = await newMember();
  const other = await foundOrganisation(db);
  for (const [where, who] of [
    [organisation.organisationId, newId()],
    [other.organisationId, id],
  ] as const)
    expect(await privacy.erasures.erase(where, actor, who)).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
});

test('a restored backup is made to forget again, and told of withdrawals and objections', async () => {
  const [erased, objecting, withdrawing, again, restricted, lifted] = [
    await newMember(),
    await newMember(),
    await newMember(),
    await newMember(),
    await newMember(),
    await newMember(),
  ];
  const { organisationId } = organisation;
  const consent = (subjectId: Id) =>
    ({
      subjectId,
      purpose: 'survey',
      reach: 'any',
      noticeId: null,
      language: 'fr',
      method: 'on-paper',
      givenAt: NOW,
      expiresAt: null,
    }) as const;
  await inTenant(async (tx) => {
    await privacy.consents.record(tx, actor, consent(withdrawing));
    await privacy.consents.record(tx, actor, consent(again));
    await tx.run(`insert into privacy.restrictions values ($1, $2, $3, 'legal-claim')`, [
      tx.organisationId,
      lifted,
      NOW.toString(),
    ]);
  });
  // What a backup of this moment does not know stands in the journal alone.
  const cell = { purpose: 'survey', reach: 'any', at: NOW } as const;
  await privacy.journal.note(organisationId, { kind: 'erasure', step: 'intent', subjectId: erased, at: NOW });
  await privacy.journal.note(organisationId, {
    kind: 'objection',
    subjectId: objecting,
    ...cell,
    purpose: 'event',
  });
  await privacy.journal.note(organisationId, { kind: 'withdrawal', subjectId: withdrawing, ...cell });
  await privacy.journal.note(organisationId, { kind: 'withdrawal', subjectId: again, ...cell });
  await privacy.journal.note(organisationId, { kind: 'consent', subjectId: again, ...cell });
  const begun = { kind: 'restriction', reason: 'legal-claim', at: NOW } as const;
  await privacy.journal.note(organisationId, { ...begun, subjectId: restricted });
  await privacy.journal.note(organisationId, { ...begun, subjectId: lifted });
  await privacy.journal.note(organisationId, {
    kind: 'restriction-lifted',
    subjectId: lifted,
    toldOn: TODAY,
    method: 'letter',
    at: NOW,
  });
  expect(await privacy.replay.replay(organisationId)).toEqual({
    erasures: 1,
    partial: 0,
    withdrawals: 1,
    objections: 1,
    restrictions: 2,
  });
  await inTenant(async (tx) => {
    const code = async (id: Id, purpose: 'event' | 'survey') => {
      const answer = await privacy.permissions.ask(tx, id, purpose, NOW);
      return answer?.ok ? 'yes' : answer?.error.code;
    };
    expect(await code(erased, 'event')).toBe('subject-erased');
    expect(await code(objecting, 'event')).toBe('objected');
    expect(await code(withdrawing, 'survey')).toBe('consent-withdrawn');
    expect(await code(again, 'survey')).toBe('yes');
    expect(await code(restricted, 'event')).toBe('subject-restricted');
    expect(await code(lifted, 'event')).toBe('yes');
  });
  expect(await privacy.replay.replay(organisationId)).toEqual({
    erasures: 0,
    partial: 0,
    withdrawals: 0,
    objections: 0,
    restrictions: 0,
  });
});
