import { type Tx } from '../../../src/database/tenant.js';
import { type Id } from '../../../src/kernel/id.js';
import { instantOf } from '../../../src/kernel/time.js';
import { ProofService } from '../../../src/privacy/proof.service.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import { foundOrganisation, privacyOver, type Organisation } from '../../support/privacy.js';
import { NOW } from '../../support/standings.js';

let db: TestDatabase;
let organisation: Organisation;
let privacy: ReturnType<typeof privacyOver>;
let proofs: ProofService;
let subjectId: Id;
const at = (minutes: number) => instantOf(NOW.epochMilliseconds + minutes * 60_000);
const inTenant = <T>(work: (tx: Tx) => Promise<T>, scope = organisation.scope) =>
  db.database.withTenant(scope, work);

beforeAll(async () => {
  db = await testDatabase();
  organisation = await foundOrganisation(db);
  privacy = privacyOver(db);
  proofs = new ProofService(privacy.ledger, privacy.notices);
  await inTenant(async (tx) => {
    const actor = { staffId: null, at: NOW };
    [subjectId] = (await privacy.standings.addSubjects(tx, 1, 'from-the-person', actor)) as [Id];
    const own = { staffId: null, isSubject: true } as const;
    for (const [minute, purpose] of (['event', 'survey', 'information'] as const).entries()) {
      await privacy.consents.record(
        tx,
        { ...own, at: at(minute) },
        {
          subjectId,
          purpose,
          reach: 'sms',
          noticeId: null,
          language: 'en',
          method: 'online',
          givenAt: at(minute),
          expiresAt: null,
        },
      );
    }
    await privacy.consents.withdraw(tx, { ...actor, at: at(9) }, subjectId, 'survey', 'sms');
  });
});
afterAll(() => db.close());

const page = (first: number, after: string | null) =>
  inTenant((tx) => proofs.records(tx, subjectId, { first, after }));

test('the records of one person come in pages, the latest first, each once', async () => {
  const first = await page(3, null);
  expect(first.hasNextPage).toBe(true);
  const rest = await page(3, first.items.at(-1)!.cursor);
  expect(rest.hasNextPage).toBe(false);
  const all = [...first.items, ...rest.items].map(({ node }) => node.record);
  expect(all.map(({ type, purpose }) => `${type} ${purpose}`)).toEqual([
    'consent-withdrawn survey',
    'consent-given information',
    'consent-given survey',
    'consent-given event',
  ]);
  expect(all.map(({ actorId }) => actorId)).toEqual([null, subjectId, subjectId, subjectId]);
});

test('a proof holds the notice word for word, and says whether its text is the one that was hashed', async () => {
  const proof = (await inTenant((tx) => proofs.proof(tx, subjectId, 1)))!;
  expect(proof).toMatchObject({
    noticeIsUnchanged: true,
    notice: { language: 'en', version: 1 },
    record: { method: 'online', reach: 'sms', purpose: 'event', at: NOW.toString() },
    chain: { whole: true, head: { sequence: 4 } },
  });
  await db.owner.query(`update privacy.notices set text = text || ' – and more'`);
  const later = (await inTenant((tx) => proofs.proof(tx, subjectId, 1)))!;
  expect(later.noticeIsUnchanged).toBe(false);
});

test('nobody reads a record through another person or another organisation', async () => {
  const [other] = (await inTenant((tx) =>
    privacy.standings.addSubjects(tx, 1, 'from-the-person', { staffId: null, at: NOW }),
  )) as [Id];
  expect(await inTenant((tx) => proofs.proof(tx, other, 1))).toBeNull();
  const elsewhere = await foundOrganisation(db, 'Ailleurs');
  expect(await inTenant((tx) => proofs.proof(tx, subjectId, 1), elsewhere.scope)).toBeNull();
});

test('a ledger that its owner forged behind the triggers no longer proves anything', async () => {
  await db.owner.query('alter table privacy.ledger disable trigger user');
  await db.owner.query(
    `update privacy.ledger set payload = replace(payload, 'survey', 'scoring'),
       hash = sha256(previous_hash || convert_to(replace(payload, 'survey', 'scoring'), 'UTF8')) where sequence = 2`,
  );
  const proof = (await inTenant((tx) => proofs.proof(tx, subjectId, 1)))!;
  expect(proof.chain).toEqual({ whole: false, brokenAt: 3, why: 'unlinked' });
});
