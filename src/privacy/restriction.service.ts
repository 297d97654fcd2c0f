import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type Refusal, type Result, ok, refusal, refuse } from '../kernel/result.js';
import { type Actor } from './actor.js';
import { checkLifting, type RestrictionReason } from './domain/restriction.js';
import { type Standing } from './domain/standing.js';
import { GroundChangeService } from './ground-change.service.js';
import { GroundJournal } from './ground-journal.js';
import { GroundStore } from './ground.store.js';
import { StandingStore } from './standing.store.js';
import { SubjectDataRegistry } from './subject-data-registry.js';

/** Restrictions of processing (GDPR Art. 18): stored only, absent from everything else, until the person was told. */
@Injectable()
export class RestrictionService {
  constructor(
    private readonly standings: StandingStore,
    private readonly grounds: GroundStore,
    private readonly changes: GroundChangeService,
    private readonly registry: SubjectDataRegistry,
    private readonly journal: GroundJournal,
  ) {}

  /** Restricts a subject; repeating it changes nothing. */
  async restrict(
    tx: Tx,
    actor: Actor,
    subjectId: Id,
    reason: RestrictionReason,
  ): Promise<Result<true, Refusal>> {
    const standing = await this.standing(tx, subjectId);
    if (standing === null) return refuse(refusal('not-found'));
    if (!(await this.grounds.restrict(tx, subjectId, reason, actor.at))) return ok(true);
    await this.journal.note(tx.organisationId, { kind: 'restriction', subjectId, reason, at: actor.at });
    await this.changes.commit(tx, actor, [{ subjectId, change: { type: 'restriction-begun', reason } }]);
    await this.tellStores(tx, subjectId, true);
    return ok(true);
  }

  /**
   * Ends a restriction of which the person was told beforehand that it will end (Art. 18(3)).
   * @param told the day on which, and a code of `METHODS` for how
   */
  async lift(
    tx: Tx,
    actor: Actor,
    subjectId: Id,
    told: { readonly toldOn: string; readonly method: string },
  ): Promise<Result<true, Refusal>> {
    const standing = await this.standing(tx, subjectId);
    if (standing === null) return refuse(refusal('not-found'));
    const checked = checkLifting(standing.restrictedAt, told, actor.at);
    if (!checked.ok) return checked;
    await this.grounds.liftRestriction(tx, subjectId);
    const noted = { kind: 'restriction-lifted', subjectId, ...checked.value, at: actor.at } as const;
    this.journal.noteOnceCommitted(tx, noted);
    await this.changes.commit(tx, actor, [
      { subjectId, change: { type: 'restriction-ended', ...checked.value } },
    ]);
    await this.tellStores(tx, subjectId, false);
    return ok(true);
  }

  /** Null for a subject that is unknown or erased. */
  private async standing(tx: Tx, subjectId: Id): Promise<Standing | null> {
    const standing = (await this.standings.load(tx, [subjectId])).get(subjectId);
    return standing === undefined || standing.erasedAt !== null ? null : standing;
  }

  private async tellStores(tx: Tx, subjectId: Id, isRestricted: boolean): Promise<void> {
    for (const store of this.registry.inErasureOrder()) await store.restrict(tx, subjectId, isRestricted);
  }
}
