import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id, newId } from '../kernel/id.js';
import { type Refusal, type Result, ok, refusal, refuse } from '../kernel/result.js';
import { type CalendarDate, latestDay } from '../kernel/time.js';
import { type Actor } from './actor.js';
import { checkEnd, checkRelation, type NewRelation, proofOf, type Relation } from './domain/relation.js';
import { type Collection, type Standing } from './domain/standing.js';
import { GroundChangeService, type SubjectChange } from './ground-change.service.js';
import { GroundStore } from './ground.store.js';
import { StandingStore } from './standing.store.js';

/** A relation to record for one subject; `note` is personal data and stays outside the ledger. */
export interface RelationToRecord {
  readonly subjectId: Id;
  readonly relation: NewRelation;
  readonly note?: string | null;
}

/** Subjects and their relations. Everything is in bulk: a list of a thousand members is a dozen statements. */
@Injectable()
export class StandingService {
  constructor(
    private readonly standings: StandingStore,
    private readonly grounds: GroundStore,
    private readonly changes: GroundChangeService,
  ) {}

  /** The standings of those subjects that exist, by id. */
  of(tx: Tx, subjectIds: readonly Id[]): Promise<Map<Id, Standing>> {
    return this.standings.load(tx, subjectIds);
  }

  /** Makes new subjects and returns their ids. How the data came decides when a notice is due. */
  async addSubjects(tx: Tx, count: number, collection: Collection, actor: Actor): Promise<Id[]> {
    const ids = Array.from({ length: count }, () => newId(actor.at.epochMilliseconds));
    await this.grounds.addSubjects(
      tx,
      ids.map((id) => ({ id, collection, collectedAt: actor.at })),
    );
    return ids;
  }

  /** {@link recordRelations} for one. */
  async recordRelation(tx: Tx, actor: Actor, item: RelationToRecord): Promise<Result<true, Refusal>> {
    const refused = (await this.recordRelations(tx, actor, [item])).get(item.subjectId);
    return refused === undefined ? ok(true) : refuse(refused);
  }

  /**
   * Records relations with their evidence, at most one a subject. The relation that stood open ends where the new one
   * begins; one of the same kind is confirmed: evidence is added, and an earlier beginning is believed.
   * @returns those that were refused, by subject; all others are recorded
   */
  async recordRelations(tx: Tx, actor: Actor, items: readonly RelationToRecord[]): Promise<Map<Id, Refusal>> {
    const known = await this.standings.load(
      tx,
      items.map(({ subjectId }) => subjectId),
    );
    const refused = new Map<Id, Refusal>();
    const accepted: RecordedRelation[] = [];
    for (const item of items) {
      const standing = known.get(item.subjectId);
      const checked = checkRelation(item.relation, latestDay(actor.at));
      if (!checked.ok) refused.set(item.subjectId, checked.error);
      else if (standing === undefined || standing.erasedAt !== null) {
        refused.set(item.subjectId, refusal('not-found'));
      } else accepted.push(placed(item, standing));
    }
    await this.write(tx, actor, accepted);
    return refused;
  }

  /** Ends the open relation on a day; a member becomes a former member from that day. */
  async endRelation(
    tx: Tx,
    actor: Actor,
    subjectId: Id,
    until: CalendarDate,
  ): Promise<Result<true, Refusal>> {
    const standing = (await this.standings.load(tx, [subjectId])).get(subjectId);
    const open = standing === undefined ? undefined : openRelation(standing);
    if (open === undefined) return refuse(refusal('no-relation-to-end'));
    const checked = checkEnd(open, until, latestDay(actor.at));
    if (!checked.ok) return checked;
    await this.grounds.endRelations(tx, [{ id: open.id, until }]);
    const change = { type: 'relation-ended', relation: open.kind, until } as const;
    await this.changes.commit(tx, actor, [{ subjectId, change }]);
    return ok(true);
  }

  /**
   * Records that persons made contact on a day (an answer, a visit; never an opened mail): retention starts anew from
   * it, unless a later contact is known.
   */
  async recordContact(tx: Tx, actor: Actor, subjectIds: readonly Id[], on: CalendarDate): Promise<void> {
    await this.grounds.touch(
      tx,
      subjectIds,
      subjectIds.map(() => on),
    );
    await this.changes.follow(tx, actor, subjectIds);
  }

  private async write(tx: Tx, actor: Actor, accepted: readonly RecordedRelation[]): Promise<void> {
    if (accepted.length === 0) return;
    await this.grounds.endRelations(
      tx,
      accepted.flatMap(({ replaced }) => (replaced === null ? [] : [replaced])),
    );
    const isNew = accepted.filter(({ isConfirmed }) => !isConfirmed);
    await this.grounds.addRelations(tx, isNew, actor.staffId, actor.at);
    await this.grounds.moveBack(
      tx,
      accepted.filter(({ isConfirmed }) => isConfirmed),
    );
    await this.grounds.addEvidence(
      tx,
      accepted.flatMap(({ id, relation, note }) =>
        relation.evidence.map((one) => ({ relationId: id, note, ...one })),
      ),
    );
    await this.touchByEvidence(tx, accepted);
    await this.changes.commit(tx, actor, accepted.flatMap(asChanges));
  }

  /** Evidence of a contact is a contact from the person; a list that names her is none. */
  private async touchByEvidence(tx: Tx, accepted: readonly RecordedRelation[]): Promise<void> {
    const met = accepted.filter(({ kind }) => kind === 'regular-contact');
    await this.grounds.touch(
      tx,
      met.map(({ subjectId }) => subjectId),
      met.map(({ relation }) => proofOf(relation).at(-1)!.dated),
    );
  }
}

interface RecordedRelation {
  readonly id: Id;
  readonly subjectId: Id;
  readonly kind: Relation['kind'];
  readonly since: CalendarDate;
  readonly relation: NewRelation;
  readonly note: string | null;
  readonly isConfirmed: boolean;
  /** The other relation that ends with it. */
  readonly replaced: {
    readonly id: Id;
    readonly kind: Relation['kind'];
    readonly until: CalendarDate;
  } | null;
}

const openRelation = (standing: Standing): Relation | undefined =>
  standing.relations.find(({ until }) => until === null);

function placed({ subjectId, relation, note }: RelationToRecord, standing: Standing): RecordedRelation {
  const open = openRelation(standing);
  const { kind, since } = relation;
  const isConfirmed = open?.kind === kind;
  const until = open !== undefined && open.since > since ? open.since : since;
  return {
    id: isConfirmed ? open.id : newId(),
    subjectId,
    kind,
    since,
    relation,
    note: note ?? null,
    isConfirmed,
    replaced: open === undefined || isConfirmed ? null : { id: open.id, kind: open.kind, until },
  };
}

function asChanges({ subjectId, relation, replaced }: RecordedRelation): SubjectChange[] {
  const recorded: SubjectChange = {
    subjectId,
    change: {
      type: 'relation-recorded',
      relation: relation.kind,
      since: relation.since,
      evidence: relation.evidence.map(({ kind, dated }) => ({ kind, dated })),
    },
  };
  if (replaced === null) return [recorded];
  const { kind, until } = replaced;
  return [{ subjectId, change: { type: 'relation-ended', relation: kind, until } }, recorded];
}
