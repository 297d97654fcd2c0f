import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id, newId } from '../kernel/id.js';
import { type Actor } from './actor.js';
import { type GroundChange } from './domain/ledger-event.js';
import { LedgerStore } from './ledger.store.js';
import { PermissionService } from './permission.service.js';

/** A change for one subject, or for the organisation (null). */
export interface SubjectChange {
  readonly subjectId: Id | null;
  readonly change: GroundChange;
}

/**
 * The last step of every change of ground, in its transaction: the ledger keeps it, and the grants follow. A change
 * that skips this leaves permissions that nobody can prove.
 */
@Injectable()
export class GroundChangeService {
  constructor(
    private readonly ledger: LedgerStore,
    private readonly permissions: PermissionService,
  ) {}

  async commit(tx: Tx, actor: Actor, changes: readonly SubjectChange[]): Promise<void> {
    if (changes.length === 0) return;
    const { staffId, at, isSubject = false } = actor;
    await this.ledger.append(
      tx,
      changes.map(({ subjectId, change }) => ({
        recordId: newId(at.epochMilliseconds),
        subjectId,
        staffId,
        isSubject,
        at,
        change,
      })),
    );
    const subjects = new Set(changes.map(({ subjectId }) => subjectId));
    if (subjects.has(null)) await this.permissions.refreshAll(tx, at);
    else await this.permissions.refresh(tx, [...subjects] as Id[], at);
  }

  /** Lets the grants follow a fact that is no change of ground itself: a sign of life lengthens retention. */
  follow(tx: Tx, actor: Actor, subjectIds: readonly Id[]): Promise<void> {
    return this.permissions.refresh(tx, subjectIds, actor.at);
  }
}
