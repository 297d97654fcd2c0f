import { Temporal } from 'temporal-polyfill';
import { type Tx } from '../../../src/database/tenant.js';
import { type Id } from '../../../src/kernel/id.js';
import { type Purpose } from '../../../src/privacy/domain/purpose.js';
import { type MessageToQueue } from '../../../src/publishing/personal-message.service.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import {
  must,
  type Publishing,
  publishingOrganisation,
  publishingOver,
  ScriptedNetwork,
} from '../../support/publishing.js';

let db: TestDatabase;
let mail: ScriptedNetwork;
let texts: string[];
let publishing: Publishing;
let who: Awaited<ReturnType<typeof publishingOrganisation>>;
let persons = 0;

beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  const posts = new ScriptedNetwork();
  mail = new ScriptedNetwork('email');
  publishing = publishingOver(db, [posts.platform, mail.platform]);
  who = await publishingOrganisation(db, publishing, posts);
  texts = [];
});
afterAll(() => db.close());

const now = () => publishing.clock.now();
const later = (seconds: number) => publishing.clock.set(now().add({ seconds }));
const inTenant = <T>(work: (tx: Tx) => Promise<T>) => db.database.withTenant(who.scope, work);
const actor = () => ({ staffId: null, at: now() });

interface Known {
  readonly personId: Id;
  readonly subjectId: Id;
  readonly email: string;
}

/** A person who agreed to be written to. */
async function newPerson(
  collection: 'from-the-person' | 'from-elsewhere' = 'from-the-person',
): Promise<Known> {
  const email = `awa${(persons += 1)}@courriel.example`;
  const known = await inTenant(async (tx) => {
    const person = must(
      await publishing.people.persons.add(tx, actor(), {
        name: `Awa Diop ${persons}`,
        jobTitle: null,
        workplaceId: null,
        sectionIds: [who.sectionId],
        phone: null,
        email,
        language: 'fr',
        collection,
        relation: null,
      }),
    );
    return { personId: person.id, subjectId: person.subjectId, email };
  });
  await agree(known.subjectId, 'event');
  return known;
}

const agree = (subjectId: Id, purpose: Purpose) =>
  inTenant(async (tx) => {
    const given = {
      noticeId: null,
      language: 'fr',
      method: 'on-paper',
      givenAt: now(),
      expiresAt: null,
    } as const;
    must(
      await publishing.privacy.consents.record(tx, actor(), { subjectId, purpose, reach: 'email', ...given }),
    );
  });

const messageTo = ({ personId }: Known, change: Partial<MessageToQueue> = {}): MessageToQueue => ({
  personId,
  channel: 'email',
  purpose: 'event',
  subject: 'Réunion',
  body: 'Jeudi à 18 h.',
  language: 'fr',
  at: null,
  ...change,
});
const queue = (person: Known, change: Partial<MessageToQueue> = {}) =>
  publishing.messages.queueMessage(who.approver, messageTo(person, change), now());
const tomorrow = { wall: Temporal.PlainDateTime.from('2026-06-16T10:00:00'), hour: null };
const run = async () => {
  await publishing.doubts.run(who.organisationId);
  await publishing.dispatch.run(who.organisationId);
};
const read = async (id: Id) => (await inTenant((tx) => publishing.stores.messages.byIds(tx, [id])))[0]!;

test('a message goes to whoever agreed, once', async () => {
  const { id } = must(await queue(await newPerson()));
  await run();
  await run();
  expect(mail.posts).toMatchObject([{ text: 'Jeudi à 18 h.' }]);
  expect(await read(id)).toMatchObject({ deliveryState: 'published', cancelledAt: null });
});

test('who did not agree to this purpose, or has no address, is not written to', async () => {
  const person = await newPerson();
  expect(await queue(person, { purpose: 'survey' })).toMatchObject({ error: { kind: 'permission' } });
  await inTenant((tx) => publishing.people.contactPoints.replace(tx, person.personId, 'email', [], now()));
  expect(await queue(person)).toMatchObject({ error: { refusal: { code: 'message.no-address' } } });
});

test('whom the sender does not see is not found', async () => {
  const person = await newPerson();
  const elsewhere = {
    ...who.approver,
    scopeFor: () => ({ organisationId: who.organisationId, sections: [] }),
  };
  expect(await publishing.messages.queueMessage(elsewhere, messageTo(person), now())).toMatchObject({
    error: { refusal: { code: 'not-found' } },
  });
});

test.each([
  [
    'a withdrawal of this channel',
    (tx: Tx, id: Id) => publishing.privacy.consents.withdraw(tx, actor(), id, 'event', 'email'),
  ],
  [
    'a withdrawal of everything',
    (tx: Tx, id: Id) => publishing.privacy.consents.withdraw(tx, actor(), id, 'event', 'any'),
  ],
  ['an objection', (tx: Tx, id: Id) => publishing.privacy.consents.object(tx, actor(), id, 'event')],
  [
    'a restriction',
    (tx: Tx, id: Id) => publishing.privacy.restrictions.restrict(tx, actor(), id, 'accuracy-contested'),
  ],
] as const)('%s cancels what waits, in its own transaction', async (_, end) => {
  const person = await newPerson();
  await agree(person.subjectId, 'survey');
  const { id } = must(await queue(person, { at: tomorrow }));
  const other = must(await queue(person, { purpose: 'survey', at: tomorrow }));
  await inTenant(async (tx) => {
    must(await end(tx, person.subjectId));
    expect((await publishing.stores.messages.byIds(tx, [id]))[0]).toMatchObject({
      reason: { code: 'message.ground-lost' },
      deliveryId: null,
    });
  });
  later(2 * 86_400);
  await run();
  const isRestriction = _ === 'a restriction';
  expect((await read(other.id)).deliveryState).toBe(isRestriction ? null : 'published');
  expect(mail.posts).toHaveLength(isRestriction ? 0 : 1);
});

test('a withdrawal that is undone leaves the message waiting', async () => {
  const person = await newPerson();
  const { id } = must(await queue(person, { at: tomorrow }));
  const undone = inTenant(async (tx) => {
    await publishing.privacy.consents.withdraw(tx, actor(), person.subjectId, 'event', 'any');
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await read(id)).toMatchObject({ cancelledAt: null, deliveryState: 'pending' });
});

test('a withdrawal while the message is on its way is recorded as such', async () => {
  const person = await newPerson();
  const { id } = must(await queue(person));
  mail.onPublish = async () => {
    await inTenant((tx) =>
      publishing.privacy.consents.withdraw(tx, actor(), person.subjectId, 'event', 'any'),
    );
  };
  await run();
  const message = await read(id);
  expect(message).toMatchObject({ deliveryState: 'published', cancelledAt: null });
  expect(message.groundLostAt).not.toBeNull();
});

test('a ground that ended by time alone blocks at dispatch, and that is logged', async () => {
  const person = await newPerson();
  const { id } = must(await queue(person, { at: tomorrow }));
  // Nobody took the grant away: only the question at dispatch can tell.
  later(4 * 366 * 86_400);
  await run();
  expect(mail.posts).toEqual([]);
  expect(await read(id)).toMatchObject({ reason: { code: 'ground-lapsed' }, deliveryId: null });
  const logged = await db.owner.query<{ n: number }>(
    `select count(*) as n from organisation.audit_entries where action = 'message-blocked' and object_id = $1`,
    [id],
  );
  expect(logged[0]!.n).toBe(1);
});

test('an employer’s address is not written to without an agreement, at queueing and at dispatch', async () => {
  const person = await newPerson();
  const { id } = must(await queue(person, { at: tomorrow }));
  const declare = (agreement: Parameters<typeof publishing.networks.declareEmployerDomain>[2]) =>
    publishing.networks.declareEmployerDomain(who.administrator, 'courriel.example', agreement);
  must(await declare(null));
  expect(await queue(person)).toMatchObject({ error: { refusal: { code: 'message.employer-address' } } });
  must(await declare({ reference: 'Accord', from: '2026-01-01', until: null }));
  must(await queue(person));
  must(await declare(null));
  later(2 * 86_400);
  await run();
  expect(mail.posts).toEqual([]);
  expect(await read(id)).toMatchObject({ reason: { code: 'message.employer-address' } });
});

test('an address that mail came back from is not written to again until it changes', async () => {
  const person = await newPerson();
  mail.next.push({ kind: 'rejected', reason: 'delivery.target-gone', parameters: {}, isAddressGone: true });
  const { id } = must(await queue(person));
  await run();
  expect(await read(id)).toMatchObject({ deliveryState: 'failed' });
  expect(await queue(person)).toMatchObject({ error: { refusal: { code: 'message.address-bounced' } } });
  await inTenant((tx) =>
    publishing.people.contactPoints.replace(
      tx,
      person.personId,
      'email',
      [`neuve${persons}@courriel.example`],
      now(),
    ),
  );
  must(await queue(person));
});

test('a content that is refused says nothing about the address', async () => {
  const person = await newPerson();
  mail.next.push({ kind: 'rejected', reason: 'delivery.target-gone', parameters: {} });
  must(await queue(person));
  await run();
  must(await queue(person));
});

test('the first message to somebody known from elsewhere brings the notice, once', async () => {
  const person = await newPerson('from-elsewhere');
  must(await queue(person));
  await run();
  must(await queue(person, { body: 'À jeudi.' }));
  await run();
  texts = mail.posts.map(({ text }) => text);
  expect(texts[0]).toMatch(/^Jeudi à 18 h\.\n\n--\nVotre syndicat a recueilli/);
  expect(texts[1]).toBe('À jeudi.');
});

test('mail cannot be asked about: a person must look, and nothing is sent twice', async () => {
  mail.next.push('lost');
  mail.findings.push({ ok: true, value: { found: 'cannot-tell', mayAskAgain: false } });
  const { id } = must(await queue(await newPerson()));
  await run();
  later(5);
  await run();
  later(86_400);
  await run();
  expect(mail.posts).toHaveLength(1);
  expect(await read(id)).toMatchObject({ deliveryState: 'unknown' });
});

test('a message is taken back before it goes, and not after', async () => {
  const person = await newPerson();
  const waiting = must(await queue(person, { at: tomorrow }));
  const cancel = (id: Id, version: number) => publishing.messages.cancel(who.approver, id, version, now());
  expect(await cancel(waiting.id, 7)).toMatchObject({ error: { refusal: { code: 'stale-version' } } });
  expect(must(await cancel(waiting.id, 1))).toMatchObject({ reason: { code: 'message.taken-back' } });
  const gone = must(await queue(person));
  await run();
  expect(await cancel(gone.id, 1)).toMatchObject({ error: { refusal: { code: 'message.on-its-way' } } });
  expect(mail.posts).toHaveLength(1);
});

test('who asks reads every message; erased, nothing of them is left', async () => {
  const person = await newPerson();
  must(await queue(person));
  must(await queue(person, { at: tomorrow }));
  await run();
  const { ofSubject } = publishing;
  await inTenant(async (tx) => {
    expect(await ofSubject.export(tx, person.subjectId)).toMatchObject([
      { kind: 'message', fields: { subject: 'Réunion', address: person.email } },
      { kind: 'message' },
    ]);
    expect(await ofSubject.identifiers(tx, person.subjectId)).toEqual([
      { kind: 'email', normalised: person.email },
    ]);
  });
  const erased = await publishing.privacy.erasures.erase(who.organisationId, actor(), person.subjectId);
  expect(must(erased).stores).toContainEqual({ name: 'publishing', erased: 2, remaining: 0 });
  const left = await db.owner.query<{ n: number }>(
    `select (select count(*) from publishing.messages where organisation_id = $1)
       + (select count(*) from publishing.deliveries where organisation_id = $1) as n`,
    [who.organisationId],
  );
  expect(left[0]!.n).toBe(0);
  later(2 * 86_400);
  await run();
  expect(mail.posts).toHaveLength(1);
});
