import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { type TenantScope, type Tx } from '../database/tenant.js';
import { JobQueue } from '../jobs/job-queue.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { type Id } from '../kernel/id.js';
import { ok, refusal, type Refusal, refuse, type Result } from '../kernel/result.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { may } from './domain/import-state.js';
import { countKept, type KeptReason, whyKept } from './domain/undo.js';
import { ImportStore } from './import.store.js';
import { OBSERVATIONS_CHANGED } from './listening.topics.js';
import { SourceStore } from './source.store.js';
import { UndoStore } from './undo.store.js';

/** What an undo did. */
export interface Undone {
  readonly removed: number;
  /** Messages that another import holds too. */
  readonly keptShared: number;
  /** Authors that stay, by why. */
  readonly kept: ReadonlyMap<KeptReason, number>;
}

/** Takes an import back: an observation goes with its last import; what people decided since is kept, and said. */
@Injectable()
export class UndoService {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly imports: ImportStore,
    private readonly sources: SourceStore,
    private readonly store: UndoStore,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Undoes a committed import, in one transaction. */
  async undo(
    scope: TenantScope,
    staffId: Id | null,
    id: Id,
    expectedVersion: number,
  ): Promise<Result<Undone, Refusal>> {
    return this.database.withTenant(scope, (tx) => this.run(tx, staffId, id, expectedVersion), {
      statementTimeoutMs: 0,
    });
  }

  private async run(tx: Tx, staffId: Id | null, id: Id, version: number): Promise<Result<Undone, Refusal>> {
    const entry = await this.imports.find(tx, id);
    if (entry === null) return refuse(refusal('not-found'));
    if (entry.version !== version) return refuse(refusal('stale-version', { currentVersion: entry.version }));
    if (!may(entry.state, 'undo') || entry.sourceId === null) return refuse(refusal('import-not-undoable'));
    const { sourceId } = entry;
    await this.sources.lock(tx, sourceId);
    const change = {
      state: 'undone',
      undone_at: this.clock.now().toString(),
      file_name_sealed: null,
    } as const;
    if (!(await this.imports.change(tx, id, { state: 'committed', version }, change)))
      return refuse(refusal('import-not-undoable'));
    const keptShared = await this.store.shared(tx, id, sourceId);
    const removed = await this.store.removePosts(tx, id, sourceId);
    const touched = await this.store.touched(tx, id);
    const gone = touched.filter((account) => whyKept(account) === null).map((account) => account.id);
    await this.store.forget(tx, id, gone);
    await this.tell(tx, sourceId, touched);
    await this.audit.record(tx, {
      action: 'import-undone',
      staffId,
      objectKind: 'import',
      objectId: id,
      detail: { removed, keptShared },
    });
    return ok({ removed, keptShared, kept: countKept(touched) });
  }

  /** Persons are named too: their posts are gone, so nothing of the source leads to them. */
  private async tell(
    tx: Tx,
    sourceId: Id,
    touched: readonly { readonly personId: Id | null }[],
  ): Promise<void> {
    const persons = new Set(touched.map(({ personId }) => personId).filter((id) => id !== null));
    for (const personId of persons) await this.jobs.enqueue(tx, OBSERVATIONS_CHANGED, { personId });
    if (!(await this.store.dropEmptySource(tx, sourceId)))
      await this.jobs.enqueue(tx, OBSERVATIONS_CHANGED, { sourceId });
  }
}
