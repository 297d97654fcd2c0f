import { Temporal } from 'temporal-polyfill';
import { type Viewer } from '../../src/api/viewer.js';
import { type Tx } from '../../src/database/tenant.js';
import { type Fault } from '../../src/kernel/fault.js';
import { type Id, newId } from '../../src/kernel/id.js';
import { ok, refuse, type Result } from '../../src/kernel/result.js';
import { DirectoryStore } from '../../src/organisation/directory.store.js';
import { capabilitiesOf, type Role, sectionsFor } from '../../src/organisation/domain/role.js';
import { OrganisationService } from '../../src/organisation/organisation.service.js';
import { OrganisationStore } from '../../src/organisation/organisation.store.js';
import { StaffStore } from '../../src/organisation/staff.store.js';
import { NoticeStore } from '../../src/privacy/notice.store.js';
import { AddressStore } from '../../src/publishing/address.store.js';
import { DeliveryEnding } from '../../src/publishing/delivery-ending.service.js';
import { DeliveryService } from '../../src/publishing/delivery.service.js';
import { DeliveryStore } from '../../src/publishing/delivery.store.js';
import { type DispatchLimits } from '../../src/publishing/dispatch-limits.js';
import { DispatchService } from '../../src/publishing/dispatch.service.js';
import { DoubtService } from '../../src/publishing/doubt.service.js';
import { type Finding, type SendingFault } from '../../src/publishing/domain/delivery.js';
import { KnownNameStore } from '../../src/publishing/known-name.store.js';
import { MessageFooting } from '../../src/publishing/message-footing.service.js';
import { MessagesOfSubject } from '../../src/publishing/messages-of-subject.store.js';
import { NetworkService } from '../../src/publishing/network.service.js';
import { Networks } from '../../src/publishing/networks.js';
import { PersonalMessageService } from '../../src/publishing/personal-message.service.js';
import { PersonalMessageStore } from '../../src/publishing/personal-message.store.js';
import { PlanningService } from '../../src/publishing/planning.service.js';
import { ProblemService } from '../../src/publishing/problem.service.js';
import { type PublishedPlatform, type Publisher } from '../../src/publishing/publisher.port.js';
import { PublicationService } from '../../src/publishing/publication.service.js';
import { PublicationStore } from '../../src/publishing/publication.store.js';
import { SendingService } from '../../src/publishing/sending.service.js';
import { SuspensionService } from '../../src/publishing/suspension.service.js';
import { SuspensionStore } from '../../src/publishing/suspension.store.js';
import { TargetStore } from '../../src/publishing/target.store.js';
import { TextCheckService } from '../../src/publishing/text-check.service.js';
import { type TestDatabase } from './database.js';
import { foundOrganisation, type Organisation } from './privacy.js';
import { peopleOver } from './people.js';

/** A network in memory that answers what a test tells it to, and remembers what it was asked. */
export class ScriptedNetwork {
  /** What it holds: every post that arrived, whether it said so or not. */
  readonly posts: { readonly id: string; readonly text: string }[] = [];
  /** How often each sending was tried, by its idempotency hint. */
  readonly tries = new Map<string, number>();
  /** What the next posts meet; `lost`: it arrives, and the answer does not. */
  readonly next: (SendingFault | 'lost')[] = [];
  /** What the next questions are answered with; else the truth. */
  readonly findings: (Result<Finding, Fault> | 'truth')[] = [];
  /** Called while a post is on its way. */
  onPublish: () => Promise<void> = () => Promise.resolve();

  constructor(readonly reaches: Publisher['reaches'] = 'public') {}

  readonly publisher: Publisher = {
    reaches: 'public',
    policy: { limit: 100, unit: 'grapheme', linkCounts: 23, mayHoldLink: true, source: 'test' },
    refusalOfAccount: () => null,
    publish: async (_, { text }, { idempotencyHint }) => {
      this.tries.set(idempotencyHint, (this.tries.get(idempotencyHint) ?? 0) + 1);
      await this.onPublish();
      const met = this.next.shift();
      if (met !== undefined && met !== 'lost') return refuse(met);
      const id = newId();
      this.posts.push({ id, text });
      return met === 'lost'
        ? refuse({ kind: 'unknown-outcome', reason: 'delivery.process-lost', parameters: {} })
        : ok({ remoteId: id });
    },
    find: (_, { text }, { known }) => {
      const scripted = this.findings.shift() ?? 'truth';
      if (scripted !== 'truth') return Promise.resolve(scripted);
      const post = this.posts.find((one) => one.text === text && !known.has(one.id));
      return Promise.resolve(ok(post ? { found: true, remoteId: post.id } : { found: false }));
    },
  };

  get platform(): PublishedPlatform {
    const { reaches, publisher } = this;
    return { key: `scripted-${reaches}`, name: 'Scripted', publish: { ...publisher, reaches } };
  }
}

/** Short enough that tests see leases end by moving their clock. */
export const TEST_LIMITS: DispatchLimits = {
  batch: 10,
  lanes: 4,
  timeoutMs: 1_000,
  leaseMs: 30_000,
  settlingMs: 10_000,
};

/** The publishing slice put together by hand over a test database, on its own privacy and people slices. */
export function publishingOver(
  db: TestDatabase,
  platforms: readonly PublishedPlatform[],
  limits = TEST_LIMITS,
) {
  const { database, sealer } = db;
  const people = peopleOver(db);
  const { privacy, store: persons, contactPoints } = people;
  const { audit, clock, queue, permissions, consents, dependents, registry } = privacy;
  const organisations = new OrganisationService(
    database,
    new DirectoryStore(),
    new OrganisationStore(),
    new StaffStore(sealer),
    audit,
    sealer,
    clock,
  );
  const networks = new Networks(platforms);
  const publications = new PublicationStore(sealer);
  const deliveries = new DeliveryStore();
  const targets = new TargetStore(sealer);
  const messages = new PersonalMessageStore(sealer);
  const addresses = new AddressStore(sealer);
  const suspensions = new SuspensionStore();
  const planning = new PlanningService(organisations, publications);
  const checks = new TextCheckService(targets, networks, new KnownNameStore());
  const footing = new MessageFooting(permissions, addresses, organisations);
  const mail = { smtpUrl: 'smtp://127.0.0.1:1', mailFrom: 'Syndicat <contact@syndicat.example>' };
  const sendings = new SendingService(
    publications,
    messages,
    targets,
    networks,
    footing,
    new NoticeStore(),
    consents,
    audit,
    mail,
  );
  const endings = new DeliveryEnding(publications, sendings, addresses);
  const dispatch = new DispatchService(
    database,
    deliveries,
    publications,
    targets,
    sendings,
    endings,
    queue,
    clock,
    limits,
  );
  const ofSubject = new MessagesOfSubject(publications, messages, addresses, audit, clock);
  dependents.register(ofSubject);
  registry.register(ofSubject);
  return {
    people,
    privacy,
    clock,
    stores: { publications, deliveries, targets, messages, addresses, suspensions },
    checks,
    planning,
    publications: new PublicationService(
      database,
      publications,
      deliveries,
      targets,
      suspensions,
      planning,
      checks,
      audit,
      queue,
    ),
    messages: new PersonalMessageService(
      database,
      messages,
      deliveries,
      footing,
      persons,
      contactPoints,
      planning,
      networks,
      audit,
      queue,
      mail,
    ),
    networks: new NetworkService(database, targets, addresses, networks, audit),
    suspensions: new SuspensionService(database, suspensions, publications, endings, audit, queue),
    deliveries: new DeliveryService(database, deliveries, endings, audit, queue),
    problems: new ProblemService(database, deliveries, publications, suspensions),
    dispatch,
    doubts: new DoubtService(database, deliveries, sendings, endings, queue, clock, limits),
    ofSubject,
  };
}

export type Publishing = ReturnType<typeof publishingOver>;

/** Somebody of an organisation with these roles everywhere. */
export async function staffOf(
  db: TestDatabase,
  { scope, organisationId }: Organisation,
  ...roles: readonly Role[]
): Promise<Viewer> {
  const staffId = newId();
  await db.database.withTenant(scope, (tx) =>
    new StaffStore(db.sealer).add(tx, {
      id: staffId,
      name: `Une ${roles.join(' ')}`,
      email: `${staffId}@example.org`,
      language: 'fr',
      at: '2027-01-01T00:00:00Z',
    }),
  );
  const grants = roles.map((role) => ({ role, sectionId: null }));
  const capabilities = capabilitiesOf(grants);
  return {
    staffId,
    organisationId,
    language: 'fr',
    signedInAt: Temporal.Instant.from('2027-01-01T00:00:00Z'),
    roles: grants,
    capabilities,
    scope,
    may: (capability) => capabilities.has(capability),
    scopeFor: (capability) => ({ organisationId, sections: sectionsFor(grants, capability) }),
  };
}

/** An organisation with somebody who writes, somebody who approves, and one connected account. */
export async function publishingOrganisation(
  db: TestDatabase,
  publishing: Publishing,
  network: ScriptedNetwork,
) {
  const organisation = await foundOrganisation(db);
  const writer = await staffOf(db, organisation, 'campaign-staff');
  const approver = await staffOf(db, organisation, 'organiser');
  const administrator = await staffOf(db, organisation, 'administrator');
  const connected = must(
    await publishing.networks.connect(
      administrator,
      { network: network.platform.key, name: 'Compte', account: 'test' },
      publishing.clock.now(),
    ),
  );
  return { ...organisation, writer, approver, administrator, targetId: connected.id };
}

/** The value of a success; throws what was refused. */
export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** A publication that is approved and due at an instant (absent: now). */
export async function duePublication(
  publishing: Publishing,
  who: { writer: Viewer; approver: Viewer; targetId: Id },
  text: string,
): Promise<Id> {
  const { publications, clock } = publishing;
  const now = clock.now();
  const draft = { text, link: null, language: 'fr', targetIds: [who.targetId], embargoUntil: null } as const;
  const { id } = must(await publications.write(who.writer, draft, now));
  must(await publications.submit({ viewer: who.writer, id, expectedVersion: 1, now }, false));
  must(await publications.approve({ viewer: who.approver, id, expectedVersion: 2, now }));
  must(await publications.schedule({ viewer: who.writer, id, expectedVersion: 3, now }, null));
  return id;
}

/** The one sending of a publication. */
export async function deliveryOf(db: TestDatabase, { scope }: Organisation, publicationId: Id) {
  const [delivery] = await db.database.withTenant(scope, (tx: Tx) =>
    new DeliveryStore().ofPublications(tx, [publicationId]),
  );
  return delivery!;
}
