import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { isLockTimeout } from '../kernel/lock-timeout.js';
import { type TenantScope, type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type Refusal, type Result, ok, refusal, refuse } from '../kernel/result.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { type Actor } from './actor.js';
import { GroundChangeService } from './ground-change.service.js';
import { GroundJournal } from './ground-journal.js';
import { type Identifier, type SubjectData } from './subject-data.js';
import { SubjectDataRegistry } from './subject-data-registry.js';
import { SubjectStore } from './subject.store.js';
import { SuppressionStore } from './suppression.store.js';

/** What one store did. `remaining` counts what was found afterwards; null where the store failed. */
export interface ErasedStore {
  readonly name: string;
  readonly erased: number;
  readonly remaining: number | null;
}

/** The evidence of an erasure. `partial` is never closed: something failed, is left, or nobody answers for it. */
export interface ErasureReport {
  readonly status: 'erased' | 'partial';
  readonly stores: readonly ErasedStore[];
}

/** Erases a person from every registered store, and looks afterwards. */
@Injectable()
export class ErasureService {
  constructor(
    private readonly database: Database,
    private readonly registry: SubjectDataRegistry,
    private readonly subjects: SubjectStore,
    private readonly suppressions: SuppressionStore,
    private readonly changes: GroundChangeService,
    private readonly journal: GroundJournal,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Erases one subject for good. Identifiers are suppressed first, then each store is erased in the order of
   * dependence, each behind a savepoint: one that fails, or holds something that no key opens, makes the erasure partial
   * and leaves the others erased. Repeating it is harmless. The journal outside the database holds it against a restored backup.
   *
   * `erasure-must-wait`: an import that is being written took too long to wait for, and nothing was done. To wait on would
   * keep everybody out who writes about people, for as long as the import takes.
   */
  async erase(organisationId: Id, actor: Actor, subjectId: Id): Promise<Result<ErasureReport, Refusal>> {
    const scope: TenantScope = { organisationId, sections: 'all' };
    const isKnown = await this.database.withTenant(scope, (tx) => this.subjects.exists(tx, subjectId));
    if (!isKnown) return refuse(refusal('not-found'));
    const note = { kind: 'erasure', subjectId, at: actor.at } as const;
    const report = await this.database
      .withTenant(scope, (tx) => this.eraseEverywhere(tx, actor, subjectId), { statementTimeoutMs: 0 })
      .catch((error: unknown) => {
        if (error instanceof MustWait) return null;
        throw error;
      });
    if (report === null) return refuse(refusal('erasure-must-wait'));
    await this.journal.note(organisationId, { ...note, step: 'commit' });
    if (report.status === 'erased') await this.journal.note(organisationId, { ...note, step: 'done' });
    return ok(report);
  }

  private async eraseEverywhere(tx: Tx, actor: Actor, subjectId: Id): Promise<ErasureReport> {
    // First of all, so that an import that runs is read as it ends, and one that begins finds her suppressed.
    await this.suppressions.holdWriters(tx).catch((error: unknown) => {
      throw isLockTimeout(error) ? new MustWait() : error;
    });
    // Before anything goes: a service that dies from here on finds at its next start what it was about to do.
    const intent = { kind: 'erasure', step: 'intent', subjectId, at: actor.at } as const;
    await this.journal.note(tx.organisationId, intent);
    const order = this.registry.inErasureOrder();
    const identified = new Map<SubjectData, Identifier[] | null>();
    for (const store of order)
      identified.set(store, await attempt(tx, () => store.identifiers(tx, subjectId)));
    const identifiers = [...identified.values()].flatMap((found) => found ?? []);
    await this.suppressions.add(tx, identifiers, actor.at);
    await this.subjects.markErased(tx, subjectId, actor.at);
    // The grants go first, so that what stands on them is told while its rows are still there.
    await this.changes.follow(tx, actor, [subjectId]);
    const stores: ErasedStore[] = [];
    for (const store of order)
      stores.push(identified.get(store) === null ? failed(store) : await eraseOne(tx, store, subjectId));
    const checked: ErasedStore[] = [];
    for (const [index, store] of order.entries()) {
      checked.push(await verifyOne(tx, store, stores[index]!, subjectId, identifiers));
    }
    const missing = this.registry.unregistered(await this.subjects.tablesOfPersons(tx));
    const all = [...checked, ...missing.map((name) => ({ name, erased: 0, remaining: null }))];
    const status = all.every(({ remaining }) => remaining === 0) ? 'erased' : 'partial';
    await this.changes.commit(tx, actor, [{ subjectId, change: { type: 'erased', status } }]);
    const { staffId } = actor;
    await this.audit.record(tx, { action: 'person-erased', staffId, subjectId });
    return { status, stores: all };
  }
}

/** Others write about people for longer than an erasure waits. */
class MustWait extends Error {}

/** A store left as it was. One whose identifiers cannot be read is: once erased they could never be suppressed. */
const failed = ({ store }: SubjectData): ErasedStore => ({ name: store, erased: 0, remaining: null });

async function eraseOne(tx: Tx, store: SubjectData, subjectId: Id): Promise<ErasedStore> {
  const erased = await attempt(tx, () => store.erase(tx, subjectId));
  return erased === null ? failed(store) : { name: store.store, erased, remaining: 0 };
}

async function verifyOne(
  tx: Tx,
  store: SubjectData,
  done: ErasedStore,
  subjectId: Id,
  identifiers: readonly Identifier[],
): Promise<ErasedStore> {
  if (done.remaining === null) return done;
  const remaining = await attempt(tx, () => store.verifyErased(tx, subjectId, identifiers));
  return { ...done, remaining };
}

/** The result, or null where it failed: then the store's own changes are undone and the transaction lives on. */
async function attempt<T>(tx: Tx, work: () => Promise<T>): Promise<T | null> {
  await tx.run('savepoint erasure');
  try {
    const result = await work();
    await tx.run('release savepoint erasure');
    return result;
  } catch {
    await tx.run('rollback to savepoint erasure');
    return null;
  }
}
