import { type Reach } from '../../../src/privacy/domain/channel.js';
import { type Tx } from '../../../src/database/tenant.js';
import { type Id } from '../../../src/kernel/id.js';
import { instantOf } from '../../../src/kernel/time.js';
import { type ConsentToRecord } from '../../../src/privacy/consent.service.js';
import { type Purpose } from '../../../src/privacy/domain/purpose.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import { foundOrganisation, privacyOver, type Organisation } from '../../support/privacy.js';
import { NOW } from '../../support/standings.js';

let db: TestDatabase;
let organisation: Organisation;
let privacy: ReturnType<typeof privacyOver>;
const actor = { staffId: null, at: NOW };
const inTenant = <T>(work: (tx: Tx) => Promise<T>) => db.database.withTenant(organisation.scope, work);

beforeAll(async () => {
  db = await testDatabase();
  organisation = await foundOrganisation(db);
  privacy = privacyOver(db);
});
afterAll(() => db.close());

const member = {
  kind: 'member',
  since: '2020-01-01',
  evidence: [{ kind: 'membership-record', dated: '2026-01-01' }],
} as const;
const given = (subjectId: Id, change: Partial<ConsentToRecord> = {}): ConsentToRecord => ({
  subjectId,
  purpose: 'event',
  reach: 'any',
  noticeId: null,
  language: 'fr',
  method: 'on-paper',
  givenAt: instantOf(NOW.epochMilliseconds - 1000),
  expiresAt: null,
  ...change,
});
const newSubject = async (tx: Tx): Promise<Id> =>
  (await privacy.standings.addSubjects(tx, 1, 'from-the-person', actor))[0]!;
const may = async (tx: Tx, id: Id, purpose: Purpose) =>
  (await privacy.permissions.ask(tx, id, purpose, NOW))!.ok;

test('a consent given, withdrawn and given again', async () => {
  await inTenant(async (tx) => {
    const id = await newSubject(tx);
    expect(await may(tx, id, 'event')).toBe(false);
    expect(await privacy.consents.record(tx, actor, given(id))).toMatchObject({ ok: true });
    expect(await may(tx, id, 'event')).toBe(true);
    expect(await privacy.consents.withdraw(tx, actor, id, 'event', 'any')).toMatchObject({ ok: true });
    expect(await may(tx, id, 'event')).toBe(false);
    expect(await privacy.consents.withdraw(tx, actor, id, 'event', 'any')).toMatchObject({
      error: { code: 'no-consent-to-withdraw' },
    });
    await privacy.consents.record(tx, actor, given(id, { givenAt: NOW }));
    expect(await may(tx, id, 'event')).toBe(true);
  });
});

test('a withdrawal on all channels holds for the others when one is agreed to again', async () => {
  await inTenant(async (tx) => {
    const id = await newSubject(tx);
    const evidence = [{ kind: 'membership-record', dated: '2026-01-10' }] as const;
    await privacy.standings.recordRelation(tx, actor, {
      subjectId: id,
      relation: { kind: 'member', since: '2019-03-01', evidence },
    });
    const mayBy = async (reach: Reach) => (await privacy.permissions.ask(tx, id, 'event', NOW, reach))!.ok;
    await privacy.consents.record(tx, actor, given(id, { reach: 'email' }));
    expect([await mayBy('email'), await mayBy('phone')]).toEqual([true, true]);
    await privacy.consents.withdraw(tx, actor, id, 'event', 'any');
    expect([await mayBy('email'), await mayBy('phone')]).toEqual([false, false]);
    await privacy.consents.record(tx, actor, given(id, { reach: 'email', givenAt: NOW }));
    expect([await mayBy('email'), await mayBy('phone'), await mayBy('post')]).toEqual([true, false, false]);
  });
});

test('a form found again in a drawer does not undo a withdrawal', async () => {
  await inTenant(async (tx) => {
    const id = await newSubject(tx);
    await privacy.consents.record(tx, actor, given(id, { reach: 'email' }));
    await privacy.consents.withdraw(tx, actor, id, 'event', 'any');
    for (const reach of ['email', 'any'] as const)
      expect(await privacy.consents.record(tx, actor, given(id, { reach }))).toMatchObject({
        error: { code: 'withdrawal-is-later' },
      });
    expect(await may(tx, id, 'event')).toBe(false);
    expect(await privacy.consents.record(tx, actor, given(id, { purpose: 'survey' }))).toMatchObject({
      ok: true,
    });
  });
});

test('what cannot be a consent is refused with its reason, and nothing is stored', async () => {
  await inTenant(async (tx) => {
    const id = await newSubject(tx);
    const refusals: [Partial<ConsentToRecord>, string][] = [
      [{ givenAt: instantOf(NOW.epochMilliseconds + 1) }, 'consent-in-the-future'],
      [{ method: ' ' }, 'consent-method-missing'],
      [{ expiresAt: NOW }, 'consent-ended'],
      [{ purpose: 'scoring', reach: 'email' }, 'purpose-has-no-channel'],
      [{ noticeId: id }, 'notice-not-found'],
      [{ subjectId: '01900000-0000-7000-8000-00000000dead' }, 'not-found'],
    ];
    for (const [change, code] of refusals)
      expect(await privacy.consents.record(tx, actor, given(id, change))).toMatchObject({ error: { code } });
    expect((await privacy.standings.of(tx, [id])).get(id)?.consents).toEqual([]);
  });
});

test('an objection stands against an older consent, and a later one lifts it by an event of its own', async () => {
  await inTenant(async (tx) => {
    const id = await newSubject(tx);
    await privacy.consents.object(tx, actor, id, 'event');
    await privacy.consents.object(tx, actor, id, 'event');
    expect(await privacy.consents.record(tx, actor, given(id))).toMatchObject({
      error: { code: 'objection-is-later' },
    });
    const later = { staffId: null, at: instantOf(NOW.epochMilliseconds + 86_400_000) };
    expect(await privacy.consents.record(tx, later, given(id, { givenAt: later.at }))).toMatchObject({
      ok: true,
    });
    expect((await privacy.permissions.ask(tx, id, 'event', later.at))?.ok).toBe(true);
    const events = await tx.query<{ type: string }>(
      `select payload::jsonb #>> '{event,event_type}' as type from privacy.ledger where subject_id = $1 order by sequence`,
      [id],
    );
    expect(events.map(({ type }) => type)).toEqual([
      'objection-recorded',
      'objection-lifted',
      'consent-given',
    ]);
  });
});

test('relations: one stands open; the same kind is confirmed, another takes its place', async () => {
  await inTenant(async (tx) => {
    const id = await newSubject(tx);
    await privacy.standings.recordRelation(tx, actor, { subjectId: id, relation: member });
    const earlier = {
      ...member,
      since: '2018-05-01',
      evidence: [{ kind: 'dues-payment', dated: '2018-05-02' }],
    } as const;
    await privacy.standings.recordRelation(tx, actor, { subjectId: id, relation: earlier });
    const one = (await privacy.standings.of(tx, [id])).get(id)!;
    expect(one.relations).toMatchObject([{ kind: 'member', since: '2018-05-01', until: null }]);
    expect(one.relations[0]!.evidence).toHaveLength(2);
    const left = {
      kind: 'former-member',
      since: '2026-02-01',
      evidence: [{ kind: 'resignation-letter', dated: '2026-02-01' }],
    } as const;
    await privacy.standings.recordRelation(tx, actor, { subjectId: id, relation: left });
    expect((await privacy.standings.of(tx, [id])).get(id)!.relations).toMatchObject([
      { kind: 'member', until: '2026-02-01' },
      { kind: 'former-member', until: null },
    ]);
    expect(await may(tx, id, 'survey')).toBe(false);
    expect(await may(tx, id, 'recruitment-contact')).toBe(true);
  });
});

test('a like proves nothing and is refused with the reason; a good one beside it is recorded', async () => {
  await inTenant(async (tx) => {
    const [bad, good] = await privacy.standings.addSubjects(tx, 2, 'from-elsewhere', actor);
    const liked = {
      kind: 'regular-contact',
      since: '2026-05-01',
      evidence: [{ kind: 'like', dated: '2026-05-01' }],
    } as const;
    const refused = await privacy.standings.recordRelations(tx, actor, [
      { subjectId: bad!, relation: liked },
      { subjectId: good!, relation: member },
    ]);
    expect([...refused]).toEqual([
      [
        bad,
        {
          code: 'evidence-cannot-show-relation',
          parameters: { evidence: 'like', relation: 'regular-contact' },
        },
      ],
    ]);
    expect(await may(tx, good!, 'recruitment-contact')).toBe(true);
    expect(await may(tx, bad!, 'recruitment-contact')).toBe(false);
  });
});

test('telling people where their data comes from fills the gap', async () => {
  await inTenant(async (tx) => {
    const old = { staffId: null, at: instantOf(NOW.epochMilliseconds - 40 * 86_400_000) };
    const [id] = await privacy.standings.addSubjects(tx, 1, 'from-elsewhere', old);
    await privacy.standings.recordRelation(tx, actor, { subjectId: id!, relation: member });
    expect(await privacy.permissions.ask(tx, id!, 'event', NOW)).toMatchObject({
      error: { verdict: 'gap', code: 'notice-overdue', missing: ['notice'] },
    });
    await privacy.consents.recordNotice(tx, actor, [id!], { language: 'en', method: 'letter', givenAt: NOW });
    expect(await may(tx, id!, 'event')).toBe(true);
  });
});

test('a sign of life lengthens the retention of those who are not members', async () => {
  await inTenant(async (tx) => {
    const id = await newSubject(tx);
    const met = {
      kind: 'regular-contact',
      since: '2024-01-01',
      evidence: [{ kind: 'meeting', dated: '2024-01-01' }],
    } as const;
    await privacy.standings.recordRelation(tx, actor, { subjectId: id, relation: met });
    const expiry = async (on: string) => {
      await privacy.standings.recordContact(tx, actor, [id], on);
      const answer = await privacy.permissions.ask(tx, id, 'event', NOW);
      return answer?.ok && answer.value.expiresAt?.toString();
    };
    expect(await expiry('2026-06-15')).toBe('2029-06-15T00:00:00Z');
    // Noted later than it was: the contact known since counts on.
    expect(await expiry('2026-02-02')).toBe('2029-06-15T00:00:00Z');
  });
});

test('the journal keeps no consent that was rolled back', async () => {
  const id = await inTenant(newSubject);
  const own = async () =>
    (await privacy.journal.read(organisation.organisationId)).filter(({ subjectId }) => subjectId === id);
  const broken = inTenant(async (tx) => {
    await privacy.consents.record(tx, actor, given(id));
    throw new Error('Something else went wrong.');
  });
  await expect(broken).rejects.toThrow('Something else');
  expect(await own()).toEqual([]);
  await inTenant(async (tx) => {
    await privacy.consents.record(tx, actor, given(id));
    expect(await own()).toEqual([]);
  });
  expect(await own()).toEqual([expect.objectContaining({ kind: 'consent', purpose: 'event' })]);
});
