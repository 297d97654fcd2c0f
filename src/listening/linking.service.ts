import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { type TenantScope, type Tx } from '../database/tenant.js';
import { JobQueue } from '../jobs/job-queue.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { type Id } from '../kernel/id.js';
import { ok, refusal, type Refusal, refuse, type Result } from '../kernel/result.js';
import { latestDay } from '../kernel/time.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { PersonService } from '../people/person.service.js';
import { PersonStore } from '../people/person.store.js';
import { type TypedPerson } from '../people/typed-person.js';
import { type Actor } from '../privacy/actor.js';
import { checkRelation, type NewRelation } from '../privacy/domain/relation.js';
import { StandingService } from '../privacy/standing.service.js';
import { AccountStore } from './account.store.js';
import { LinkingStore, type NewLink } from './linking.store.js';
import { OBSERVATIONS_CHANGED } from './listening.topics.js';
import { type Source, SourceStore } from './source.store.js';
import { ToldAuthors } from './told-authors.service.js';

/** One row of the grid as answered. */
export interface LinkRequest {
  readonly accountId: Id;
  /** Null, without a new person: unlinks. */
  readonly personId: Id | null;
  readonly newPerson: TypedPerson | null;
  readonly relation: NewRelation | null;
  /** What was written beside the evidence: personal data, kept outside the ledger. */
  readonly note: string | null;
}

/** What became of the rows. */
export interface Linked {
  readonly linked: number;
  readonly unlinked: number;
  readonly created: number;
  readonly problems: readonly LinkProblem[];
}

/** A row that could not be done. */
export interface LinkProblem {
  readonly accountId: Id;
  readonly refusal: Refusal;
}

/** A group has hundreds of authors, not thousands: more is a mistake. */
const MOST_ROWS = 2_000;

/** Where a new person may be put. */
interface Places {
  readonly sections: ReadonlySet<Id>;
  readonly workplaces: ReadonlySet<Id>;
}

interface Sorted {
  readonly unlink: LinkRequest[];
  readonly existing: LinkRequest[];
  readonly fresh: { readonly request: LinkRequest; readonly person: TypedPerson }[];
  readonly problems: LinkProblem[];
}

/** Says which human an author is: always a person's decision, with a ground recorded beside it. */
@Injectable()
export class LinkingService {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly organisations: OrganisationService,
    private readonly sources: SourceStore,
    private readonly accounts: AccountStore,
    private readonly store: LinkingStore,
    private readonly persons: PersonService,
    private readonly personStore: PersonStore,
    private readonly standings: StandingService,
    private readonly told: ToldAuthors,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Does every row that can be done, in one transaction; the others come back as problems. */
  async link(
    scope: TenantScope,
    staffId: Id | null,
    sourceId: Id,
    requests: readonly LinkRequest[],
  ): Promise<Result<Linked, Refusal>> {
    if (requests.length > MOST_ROWS) return refuse(refusal('too-many-links', { most: MOST_ROWS }));
    const sections = new Set((await this.organisations.sections(scope)).map(({ id }) => id));
    return this.database.withTenant(scope, async (tx) => {
      const [source] = await this.sources.list(tx, [sourceId]);
      if (source === undefined) return refuse(refusal('not-found'));
      const actor: Actor = { staffId, at: this.clock.now() };
      const workplaces = new Set((await this.organisations.workplacesOf(tx)).map(({ id }) => id));
      const sorted = await this.sort(tx, source, actor, requests, { sections, workplaces });
      const before = await this.store.linked(
        tx,
        requests.map(({ accountId }) => accountId),
      );
      const unlinked = await this.store.unlink(
        tx,
        sorted.unlink.map(({ accountId }) => accountId),
      );
      const added = await this.addPersons(tx, actor, sorted.fresh);
      const existing = await this.ground(tx, actor, sorted);
      await this.store.link(tx, [...existing, ...added], staffId, actor.at.toString());
      await this.told.record(tx, actor);
      const linked = existing.length + added.length;
      await this.tell(tx, source.id, before.values());
      await this.audit.record(tx, {
        action: 'accounts-linked',
        staffId,
        objectKind: 'source',
        objectId: sourceId,
        detail: { linked, unlinked },
      });
      return ok({ linked, unlinked, created: added.length, problems: sorted.problems });
    });
  }

  /** Makes two accounts of one group one. */
  async merge(
    scope: TenantScope,
    staffId: Id | null,
    sourceId: Id,
    keep: Id,
    merge: Id,
  ): Promise<Result<true, Refusal>> {
    return this.database.withTenant(scope, async (tx) => {
      const accounts = new Set(await this.accounts.ids(tx, sourceId));
      if (keep === merge || !accounts.has(keep) || !accounts.has(merge)) return refuse(refusal('not-found'));
      const linked = await this.store.linked(tx, [keep, merge]);
      const [one, other] = [linked.get(keep), linked.get(merge)];
      if (one !== undefined && other !== undefined && one !== other)
        return refuse(refusal('accounts-of-two-persons'));
      await this.sources.lock(tx, sourceId);
      await this.store.merge(tx, keep, merge);
      await this.tell(tx, sourceId, linked.values());
      await this.audit.record(tx, {
        action: 'accounts-merged',
        staffId,
        objectKind: 'source',
        objectId: sourceId,
      });
      return ok(true);
    });
  }

  private async sort(
    tx: Tx,
    source: Source,
    actor: Actor,
    requests: readonly LinkRequest[],
    places: Places,
  ): Promise<Sorted> {
    const accounts = new Set(await this.accounts.ids(tx, source.id));
    const wanted = requests.flatMap(({ personId }) => (personId === null ? [] : [personId]));
    const known = new Set((await this.personStore.byIds(tx, wanted)).map(({ id }) => id));
    const linkable = new Set((await this.store.persons(tx, null)).map(({ id }) => id));
    const sorted: Sorted = { unlink: [], existing: [], fresh: [], problems: [] };
    for (const request of requests) {
      const checked = request.relation === null ? null : checkRelation(request.relation, latestDay(actor.at));
      if (checked !== null && !checked.ok) sorted.problems.push(problem(request, checked.error));
      else if (
        !accounts.has(request.accountId) ||
        (request.personId !== null && !known.has(request.personId))
      )
        sorted.problems.push(problem(request, refusal('not-found')));
      else if (request.personId !== null && !linkable.has(request.personId))
        sorted.problems.push(problem(request, refusal('person-restricted')));
      else if (request.personId !== null) sorted.existing.push(request);
      else if (request.newPerson === null) sorted.unlink.push(request);
      else await this.sortNew(tx, source, request, request.newPerson, places, sorted);
      // The same author twice in one answer: the first row counts.
      accounts.delete(request.accountId);
    }
    return sorted;
  }

  /** Sections and workplaces that are not the reader's are refused in words: the database would refuse the whole batch. */
  private async sortNew(
    tx: Tx,
    source: Source,
    request: LinkRequest,
    typed: TypedPerson,
    { sections, workplaces }: Places,
    sorted: Sorted,
  ): Promise<void> {
    const sectionIds = typed.sectionIds.length === 0 ? [source.sectionId] : typed.sectionIds;
    const why = !sectionIds.every((id) => sections.has(id))
      ? 'person-section-unknown'
      : typed.workplaceId !== null && !workplaces.has(typed.workplaceId)
        ? 'person-workplace-unknown'
        : null;
    if (why !== null) {
      sorted.problems.push(problem(request, refusal(why)));
      return;
    }
    const read = await this.persons.read(tx, { ...typed, sectionIds });
    if (read.ok) sorted.fresh.push({ request, person: read.value });
    else sorted.problems.push(problem(request, read.error));
  }

  private async addPersons(tx: Tx, actor: Actor, fresh: Sorted['fresh']): Promise<NewLink[]> {
    const { added, refused } = await this.persons.addAll(
      tx,
      actor,
      fresh.map(({ request, person }) => ({
        ...person,
        language: 'fr' as const,
        collection: 'from-elsewhere' as const,
        relation: request.relation === null ? null : { value: request.relation, note: request.note },
      })),
    );
    if (refused.length > 0) throw new Error('A relation that was checked was refused.');
    return added.map(({ id }, index) => ({ accountId: fresh[index]!.request.accountId, personId: id }));
  }

  /** Records the grounds of persons who were known; a row whose ground is refused is not linked. */
  private async ground(tx: Tx, actor: Actor, { existing, problems }: Sorted): Promise<NewLink[]> {
    const rows = await this.personStore.byIds(
      tx,
      existing.map(({ personId }) => personId!),
    );
    const subjects = new Map(rows.map(({ id, subjectId }) => [id, subjectId]));
    const items = new Map(
      existing.flatMap(({ personId, relation, note }) =>
        relation === null ? [] : [[subjects.get(personId!)!, { relation, note }] as const],
      ),
    );
    const refused = await this.standings.recordRelations(
      tx,
      actor,
      [...items].map(([subjectId, item]) => ({ subjectId, ...item })),
    );
    return existing.flatMap((request) => {
      const why = refused.get(subjects.get(request.personId!)!);
      if (why === undefined) return [{ accountId: request.accountId, personId: request.personId! }];
      problems.push(problem(request, why));
      return [];
    });
  }

  /** The source leads to everybody linked now; whoever was linked before is named. */
  private async tell(tx: Tx, sourceId: Id, before: Iterable<Id>): Promise<void> {
    await this.jobs.enqueue(tx, OBSERVATIONS_CHANGED, { sourceId });
    for (const personId of new Set(before)) await this.jobs.enqueue(tx, OBSERVATIONS_CHANGED, { personId });
  }
}

const problem = ({ accountId }: LinkRequest, why: Refusal): LinkProblem => ({ accountId, refusal: why });
