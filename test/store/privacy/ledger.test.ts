import fc from 'fast-check';
import { type Tx } from '../../../src/database/tenant.js';
import { ChainCheck, type LedgerRow } from '../../../src/privacy/ledger-chain.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import { foundOrganisation, privacyOver, type Organisation } from '../../support/privacy.js';
import { NOW, TODAY } from '../../support/standings.js';

let db: TestDatabase;
let organisation: Organisation;
let privacy: ReturnType<typeof privacyOver>;
const actor = { staffId: null, at: NOW };
const inTenant = <T>(work: (tx: Tx) => Promise<T>) => db.database.withTenant(organisation.scope, work);

beforeAll(async () => {
  db = await testDatabase();
  organisation = await foundOrganisation(db);
  privacy = privacyOver(db);
  await inTenant(live);
});
afterAll(() => db.close());

/** A life in which every kind of change happens. */
async function live(tx: Tx): Promise<void> {
  const [id] = await privacy.standings.addSubjects(tx, 1, 'from-elsewhere', actor);
  const subjectId = id!;
  const met = {
    kind: 'regular-contact',
    since: '2026-01-01',
    evidence: [{ kind: 'meeting', dated: '2026-05-01' }],
  } as const;
  await privacy.standings.recordRelation(tx, actor, { subjectId, relation: met, note: 'Vue au café' });
  await privacy.consents.recordNotice(tx, actor, [subjectId], {
    language: 'fr',
    method: 'group-announcement',
    givenAt: NOW,
  });
  const consent = {
    subjectId,
    purpose: 'scoring',
    reach: 'any',
    noticeId: null,
    language: 'fr',
    method: 'on-paper',
    givenAt: NOW,
    expiresAt: null,
  } as const;
  await privacy.consents.record(tx, actor, consent);
  await privacy.consents.withdraw(tx, actor, subjectId, 'scoring', 'any');
  await privacy.consents.object(tx, actor, subjectId, 'event');
  await privacy.restrictions.restrict(tx, actor, subjectId, 'legal-claim');
  await privacy.restrictions.lift(tx, actor, subjectId, { toldOn: TODAY, method: 'letter' });
  await privacy.standings.endRelation(tx, actor, subjectId, '2026-06-01');
  const assessment = {
    reference: 'AIPD-1',
    signedOn: '2026-01-15',
    signedBy: 'DPO',
    coversRegularContacts: false,
    endsOn: null,
  };
  await privacy.assessments.record(tx, actor, assessment);
  await privacy.assessments.withdraw(tx, actor);
}

const check = (rows: readonly LedgerRow[], strict = true) => {
  const chain = new ChainCheck({ strict });
  for (const row of rows) chain.add(row);
  return chain.finish();
};
const rows = () => inTenant((tx) => privacy.ledger.after(tx, 0));

test('every change of ground is an event, and the chain is whole', async () => {
  const all = await rows();
  const events = all.map(
    ({ payload }) => (JSON.parse(payload) as { event: { event_type: string } }).event.event_type,
  );
  expect(events).toEqual([
    'relation-recorded',
    'notice-given',
    'consent-given',
    'consent-withdrawn',
    'objection-recorded',
    'restriction-begun',
    'restriction-ended',
    'relation-ended',
    'impact-assessment-recorded',
    'impact-assessment-withdrawn',
  ]);
  expect(check(all)).toMatchObject({ whole: true, head: { sequence: all.length } });
});

test('a consent carries its notice, version, language, method and time, in the shape of ISO 27560', async () => {
  const record = JSON.parse((await rows())[2]!.payload) as Record<string, Record<string, unknown>>;
  expect(Object.keys(record).sort()).toEqual(['chain', 'event', 'header', 'party', 'processing']);
  expect(record['processing']).toMatchObject({
    purposes: ['scoring'],
    lawful_basis: 'consent',
    language: 'fr',
    collection_method: 'on-paper',
    special_pii_category: true,
    privacy_notice: { code: 'consent', version: 1, language: 'fr' },
  });
  const [notice] = await inTenant((tx) =>
    tx.query<{ digest: string }>(
      `select encode(sha256(convert_to(text, 'UTF8')), 'hex') as digest from privacy.notices where code = 'consent'`,
    ),
  );
  expect(record['processing']).toMatchObject({ privacy_notice: { text_sha256: notice!.digest } });
  expect(record['event']).toMatchObject({
    event_time: NOW.toString(),
    event_type: 'consent-given',
    event_state: { channel: 'any' },
  });
});

test('no note and no name stands in the hashed payload', async () => {
  expect((await rows()).map(({ payload }) => payload).join()).not.toMatch(/café|Section Exemple/);
});

test.each([
  ['update', `update privacy.ledger set payload = payload || ' '`],
  ['delete', 'delete from privacy.ledger'],
  ['truncate', 'truncate privacy.ledger'],
])('%s is refused to the owner of the tables', async (_name, sql) => {
  await expect(db.owner.query(sql)).rejects.toThrow('append-only');
});

test.each([
  'update privacy.ledger set sequence = 9',
  'delete from privacy.ledger',
  'truncate privacy.ledger',
])('the service may not %s', async (sql) => {
  await expect(inTenant((tx) => tx.run(sql))).rejects.toThrow(/permission denied/);
});

describe('a writer with the rights of the service', () => {
  /** A record with a hash that fits it, forged from the last one. */
  const forge = (sequence: string, previous: string, payload: string) =>
    inTenant((tx) =>
      tx.run(
        `insert into privacy.ledger (organisation_id, sequence, subject_id, payload, previous_hash, hash)
         select organisation_id, ${sequence}, subject_id, ${payload}, ${previous},
                sha256(${previous} || convert_to(${payload}, 'UTF8'))
           from privacy.ledger order by privacy.ledger.sequence desc limit 1`,
      ),
    );
  const HERE = `jsonb_set(payload::jsonb, '{chain,sequence}', to_jsonb(sequence + 1))::text`;

  it.each([
    ['leave a number out', 'sequence + 2', 'hash'],
    ['begin a chain of its own', 'sequence + 1', `decode(repeat('ab', 32), 'hex')`],
    ['go on from an older record', 'sequence + 1', 'previous_hash'],
    ['write before the first', '0', 'hash'],
  ])('cannot %s', async (_, sequence, previous) => {
    await expect(forge(sequence, previous, HERE)).rejects.toMatchObject({ code: '42501' });
  });

  it.each([
    ['another place', 'payload'],
    [
      'another organisation',
      `jsonb_set(${HERE}::jsonb, '{chain,organisation_id}', to_jsonb(gen_random_uuid()))::text`,
    ],
    [
      'another person',
      `jsonb_set(${HERE}::jsonb, '{header,pii_principal_id}', to_jsonb(gen_random_uuid()))::text`,
    ],
  ])('cannot write of %s', async (_, payload) => {
    await expect(forge('sequence + 1', 'hash', payload)).rejects.toMatchObject({ code: '42501' });
  });
});

test('a record whose hash is not that of its payload is refused at the door', async () => {
  await expect(
    inTenant((tx) =>
      tx.run(
        `insert into privacy.ledger (organisation_id, sequence, payload, previous_hash, hash)
       select organisation_id, sequence + 1, jsonb_set(payload::jsonb, '{chain,sequence}', to_jsonb(sequence + 1))::text,
              hash, hash from privacy.ledger where subject_id is null order by sequence desc limit 1`,
      ),
    ),
  ).rejects.toThrow(/check constraint/);
});

test('whatever is altered, taken out, moved or cut off, the first broken number is named', async () => {
  const whole = await rows();
  const place = fc.integer({ min: 0, max: whole.length - 1 });
  const flip = (bytes: Buffer) => Buffer.from(bytes.map((byte, index) => (index === 7 ? byte ^ 1 : byte)));
  fc.assert(
    fc.property(place, fc.constantFrom('payload', 'hash', 'previousHash', 'missing', 'twice'), (at, what) => {
      const row = whole[at]!;
      const altered = [...whole];
      if (what === 'payload')
        altered[at] = { ...row, payload: row.payload.replace('"event_time":"2', '"event_time":"3') };
      if (what === 'hash') altered[at] = { ...row, hash: flip(row.hash) };
      if (what === 'previousHash') altered[at] = { ...row, previousHash: flip(row.previousHash) };
      if (what === 'missing') altered.splice(at, 1);
      if (what === 'twice') altered.splice(at, 0, row);
      if (what === 'missing' && at === whole.length - 1) {
        const chain = new ChainCheck({ head: { sequence: whole.length, hash: whole.at(-1)!.hash } });
        altered.forEach((one) => chain.add(one));
        expect(chain.finish()).toMatchObject({ whole: false, brokenAt: whole.length, why: 'cut-off' });
      } else
        expect(check(altered)).toMatchObject({ whole: false, brokenAt: what === 'twice' ? at + 2 : at + 1 });
    }),
    { numRuns: 200 },
  );
});

test('writers at the same time follow each other', async () => {
  const before = (await rows()).length;
  await Promise.all(
    Array.from({ length: 8 }, () =>
      inTenant(async (tx) => {
        const [id] = await privacy.standings.addSubjects(tx, 1, 'from-the-person', actor);
        await privacy.consents.object(tx, actor, id!, 'event');
      }),
    ),
  );
  const after = await rows();
  expect(after).toHaveLength(before + 8);
  expect(check(after)).toMatchObject({ whole: true });
});
