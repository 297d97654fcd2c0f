import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { JobQueue } from '../jobs/job-queue.js';
import { groupBy } from '../kernel/group.js';
import { type Id } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';
import { type Reach } from './domain/channel.js';
import { compareGrants, grantsOf } from './domain/grant.js';
import { permit, type Permission, type PermissionAnswer } from './domain/permission.js';
import { type Purpose } from './domain/purpose.js';
import { type Standing } from './domain/standing.js';
import { GrantStore } from './grant.store.js';
import { GroundDependents } from './ground-dependents.js';
import { GRANTS_GAINED } from './privacy.topics.js';
import { StandingStore } from './standing.store.js';

/** A permission and the row of its grant, for what hangs on it by foreign key. */
export interface GrantedPermission<P extends Purpose> {
  readonly permission: Permission<P>;
  readonly grantId: Id;
}

const AT_ONCE = 5_000;

/** Asks for permissions, and keeps the grants that queries join equal to what {@link permit} says. */
@Injectable()
export class PermissionService {
  constructor(
    private readonly standings: StandingStore,
    private readonly grants: GrantStore,
    private readonly dependents: GroundDependents,
    private readonly queue: JobQueue,
  ) {}

  /** The answer for one subject; null for a subject that does not exist. */
  async ask<P extends Purpose>(
    tx: Tx,
    subjectId: Id,
    purpose: P,
    at: Instant,
    reach: Reach = 'any',
  ): Promise<PermissionAnswer<P> | null> {
    return (await this.askAll(tx, [subjectId], purpose, at, reach)).get(subjectId) ?? null;
  }

  /** The answers for many subjects, by id; those that do not exist are left out. */
  async askAll<P extends Purpose>(
    tx: Tx,
    subjectIds: readonly Id[],
    purpose: P,
    at: Instant,
    reach: Reach = 'any',
  ): Promise<Map<Id, PermissionAnswer<P>>> {
    const standings = await this.standings.load(tx, subjectIds);
    return new Map([...standings].map(([id, standing]) => [id, permit(standing, purpose, at, reach)]));
  }

  /**
   * The subjects among these that may be handled for a purpose, with the grant rows that what is written about them
   * must refer to.
   */
  async granted<P extends Purpose>(
    tx: Tx,
    subjectIds: readonly Id[],
    purpose: P,
    at: Instant,
  ): Promise<Map<Id, GrantedPermission<P>>> {
    const stored = (await this.grants.of(tx, subjectIds)).filter(
      (grant) => grant.purpose === purpose && grant.reach === 'any',
    );
    const answers = await this.askAll(
      tx,
      stored.map(({ subjectId }) => subjectId),
      purpose,
      at,
    );
    const granted = new Map<Id, GrantedPermission<P>>();
    for (const { id: grantId, subjectId } of stored) {
      const answer = answers.get(subjectId);
      if (answer?.ok) granted.set(subjectId, { permission: answer.value, grantId });
    }
    return granted;
  }

  /**
   * Recomputes the grants of subjects whose standing changed, in the transaction that changed it. What stood on a
   * ground that is lost is told first, then the grant row goes and takes the rest along.
   */
  async refresh(tx: Tx, subjectIds: readonly Id[], at: Instant): Promise<void> {
    for (let from = 0; from < subjectIds.length; from += AT_ONCE) {
      await this.refreshSome(tx, subjectIds.slice(from, from + AT_ONCE), at);
    }
  }

  /** {@link refresh} for every subject of the organisation: an impact assessment came or went. */
  async refreshAll(tx: Tx, at: Instant): Promise<void> {
    let after: Id | null = null;
    for (;;) {
      const ids: Id[] = await this.standings.subjectsAfter(tx, after, AT_ONCE);
      if (ids.length === 0) return;
      await this.refreshSome(tx, ids, at);
      after = ids.at(-1)!;
    }
  }

  /** Takes away grants that time has ended. Queries already pass them over; this lets what hangs on them go. */
  async sweep(tx: Tx, at: Instant): Promise<number> {
    let swept = 0;
    for (;;) {
      const ids = await this.standings.subjectsWithEndedGrants(tx, at, AT_ONCE);
      if (ids.length === 0) return swept;
      await this.refreshSome(tx, ids, at);
      swept += ids.length;
    }
  }

  private async refreshSome(tx: Tx, subjectIds: readonly Id[], at: Instant): Promise<void> {
    const standings = await this.standings.load(tx, subjectIds);
    const stored = groupBy(await this.grants.of(tx, subjectIds), ({ subjectId }) => subjectId);
    const changes = [...standings].map(([subjectId, standing]: [Id, Standing]) => ({
      subjectId,
      ...compareGrants(stored.get(subjectId) ?? [], grantsOf(standing, at)),
    }));
    const lost = changes.flatMap((change) => change.lost);
    await this.dependents.groundLost(
      tx,
      lost.map(({ subjectId, purpose, reach }) => ({ subjectId, purpose, reach })),
    );
    await this.grants.remove(
      tx,
      lost.map(({ id }) => id),
    );
    await this.grants.change(
      tx,
      changes.flatMap(({ changed }) => changed.map(({ stored: { id }, grant }) => ({ id, grant }))),
    );
    const added = changes.flatMap((change) =>
      change.added.map((grant) => ({ ...grant, subjectId: change.subjectId })),
    );
    await this.grants.add(tx, added, at);
    if (added.some(({ purpose }) => purpose === 'scoring')) await this.queue.enqueue(tx, GRANTS_GAINED);
  }
}
