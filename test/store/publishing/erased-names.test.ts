import { Temporal } from 'temporal-polyfill';
import { type Tx } from '../../../src/database/tenant.js';
import { fault } from '../../../src/kernel/fault.js';
import { type Id } from '../../../src/kernel/id.js';
import { AccountStore } from '../../../src/listening/account.store.js';
import { EndedLabelStore } from '../../../src/listening/ended-label.store.js';
import { FreeTextStore } from '../../../src/listening/free-text.store.js';
import { ListeningSubjectData } from '../../../src/listening/listening-subject-data.service.js';
import { SubjectPostStore } from '../../../src/listening/subject-post.store.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import {
  must,
  type Publishing,
  publishingOrganisation,
  publishingOver,
  ScriptedNetwork,
} from '../../support/publishing.js';

let db: TestDatabase;
let posts: ScriptedNetwork;
let publishing: Publishing;
let who: Awaited<ReturnType<typeof publishingOrganisation>>;

beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  posts = new ScriptedNetwork();
  publishing = publishingOver(db, [posts.platform, new ScriptedNetwork('email').platform]);
  who = await publishingOrganisation(db, publishing, posts);
  const { privacy, store, contactPoints } = publishing.people;
  new ListeningSubjectData(
    privacy.registry,
    new FreeTextStore(db.sealer),
    new SubjectPostStore(db.sealer),
    new AccountStore(db.sealer),
    new EndedLabelStore(db.sealer),
    store,
    contactPoints,
    db.sealer,
    privacy.queue,
  ).onModuleInit();
});
afterAll(() => db.close());

const now = () => publishing.clock.now();
const inTenant = <T>(work: (tx: Tx) => Promise<T>) => db.database.withTenant(who.scope, work);
const actor = () => ({ staffId: null, at: now() });

const person = (name: string, phone: string | null, email: string | null) =>
  inTenant(async (tx) =>
    must(
      await publishing.people.persons.add(tx, actor(), {
        name,
        jobTitle: null,
        workplaceId: null,
        sectionIds: [who.sectionId],
        phone,
        email,
        language: 'fr',
        collection: 'from-the-person',
        relation: null,
      }),
    ),
  );

/** A publication that somebody approved for tomorrow, once she acknowledged the names in it. */
async function scheduled(text: string): Promise<Id> {
  const { publications } = publishing;
  const draft = { text, link: null, language: 'fr', targetIds: [who.targetId], embargoUntil: null } as const;
  const { id } = must(await publications.write(who.writer, draft, now()));
  const at = { wall: Temporal.PlainDateTime.from('2026-06-16T10:00:00'), hour: null };
  must(await publications.schedule({ viewer: who.writer, id, expectedVersion: 1, now: now() }, at));
  must(await publications.submit({ viewer: who.writer, id, expectedVersion: 2, now: now() }, true));
  const edit = { viewer: who.approver, id, expectedVersion: 3, now: now() };
  expect(must(await publications.approve(edit)).state).toBe('scheduled');
  return id;
}

test('whoever is erased is taken out of posts and of messages to others, and an approved text is a draft again', async () => {
  const nadia = await person('Nadia Exemple', '+33612345678', 'nadia@courriel.example');
  const awa = await person('Awa Modèle', null, 'awa@courriel.example');
  const naming = await scheduled('Réunion lundi.\nNadia Exemple vous attend, ou au 06 12 34 56 78.');
  const other = await scheduled('Réunion lundi.\nVenez.');
  await inTenant(async (tx) => {
    must(
      await publishing.privacy.consents.record(tx, actor(), {
        subjectId: awa.subjectId,
        purpose: 'event',
        reach: 'email',
        noticeId: null,
        language: 'fr',
        method: 'on-paper',
        givenAt: now(),
        expiresAt: null,
      }),
    );
  });
  const message = must(
    await publishing.messages.queueMessage(
      who.approver,
      {
        personId: awa.id,
        channel: 'email',
        purpose: 'event',
        subject: 'Avec Nadia Exemple',
        body: 'Bonjour,\nnadia exemple répond sur nadia@courriel.example.',
        language: 'fr',
        at: { wall: Temporal.PlainDateTime.from('2026-06-16T10:00:00'), hour: null },
      },
      now(),
    ),
  );
  const { erasures } = publishing.privacy;
  const report = must(await erasures.erase(who.organisationId, actor(), nadia.subjectId));
  expect(report.stores.filter(({ remaining }) => remaining !== 0)).toEqual(
    // Stores of recruitment and scoring are not part of this rig.
    report.stores.filter(({ name }) => /^(recruitment|scoring)\./.test(name)),
  );
  const [posts, [mail]] = await inTenant(
    async (tx) =>
      [
        await publishing.stores.publications.byIds(tx, [naming, other]),
        await publishing.stores.messages.byIds(tx, [message.id]),
      ] as const,
  );
  const byId = new Map(posts.map((post) => [post.id, post]));
  expect(byId.get(naming)).toMatchObject({
    text: 'Réunion lundi.\n[…] vous attend, ou au […].',
    state: 'draft',
    approvedBy: null,
  });
  expect(byId.get(other)).toMatchObject({ text: 'Réunion lundi.\nVenez.', state: 'scheduled' });
  expect(mail).toMatchObject({
    subject: 'Avec […]',
    body: 'Bonjour,\n[…] répond sur […].',
    reason: { code: 'message.text-changed' },
    deliveryState: null,
  });
  expect(mail!.cancelledAt).not.toBeNull();
});

test('a post that met a limit of the network is a draft again once its text changed', async () => {
  const { clock, dispatch } = publishing;
  const nadia = await person('Nadia Exemple', null, null);
  const id = await scheduled('Nadia Exemple vous attend.');
  clock.set(Temporal.Instant.from('2026-06-16T10:00:00Z'));
  posts.next.push(fault('unavailable', 'network.unavailable'));
  await dispatch.run(who.organisationId);
  must(await publishing.privacy.erasures.erase(who.organisationId, actor(), nadia.subjectId));
  clock.set(now().add({ hours: 1 }));
  await dispatch.run(who.organisationId);
  expect(posts.posts).toEqual([]);
  const [post] = await inTenant((tx) => publishing.stores.publications.byIds(tx, [id]));
  expect(post).toMatchObject({ state: 'draft', approvedBy: null });
});

test('a post that may have arrived does not go out once more without the name that stood in it', async () => {
  const { clock, doubts, dispatch } = publishing;
  const nadia = await person('Nadia Exemple', null, null);
  const id = await scheduled('Nadia Exemple vous attend.');
  clock.set(Temporal.Instant.from('2026-06-16T10:00:00Z'));
  posts.next.push('lost');
  await dispatch.run(who.organisationId);
  must(await publishing.privacy.erasures.erase(who.organisationId, actor(), nadia.subjectId));
  for (let hour = 0; hour < 24; hour++) {
    clock.set(now().add({ hours: 1 }));
    await doubts.run(who.organisationId);
    await dispatch.run(who.organisationId);
  }
  expect(posts.posts.map(({ text }) => text)).toEqual(['Nadia Exemple vous attend.']);
  const problems = await publishing.problems.list(who.writer, now());
  const problem = problems.find(({ publicationId }) => publicationId === id)!;
  const deciding = { viewer: who.writer, id: problem.delivery!.id, now: now() };
  const { version: expectedVersion } = problem.delivery!;
  const never = must(await publishing.deliveries.settle({ ...deciding, expectedVersion }, 'did-not-go'));
  expect(never).toMatchObject({ state: 'failed', fault: { reason: 'delivery.text-changed' } });
  const again = await publishing.deliveries.retry({ ...deciding, expectedVersion: never.version });
  expect(again).toMatchObject({ ok: false, error: { code: 'delivery.text-changed' } });
});
