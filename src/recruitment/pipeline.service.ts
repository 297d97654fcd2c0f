import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { ok, type Refusal, refusal, refuse, type Result } from '../kernel/result.js';
import { type Instant } from '../kernel/time.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { checkEdit, type Pipeline, type PipelineEdit } from './domain/pipeline.js';
import { LeadStore } from './lead.store.js';
import { PipelineStore } from './pipeline.store.js';

/** Who acts, and when: the clock's now, or an instant of the past for whoever tells a history. */
export interface StaffActor {
  readonly staffId: Id;
  readonly at: Instant;
}

/** The two pipelines of an organisation, and how they are changed. */
@Injectable()
export class PipelineService {
  constructor(
    private readonly pipelines: PipelineStore,
    private readonly leads: LeadStore,
    private readonly audit: AuditTrail,
  ) {}

  /** Both pipelines; an organisation that never looked gets the defaults. */
  async all(tx: Tx): Promise<Pipeline[]> {
    const found = await this.pipelines.all(tx);
    if (found.length > 0) return found;
    await this.pipelines.insertDefaults(tx);
    return this.pipelines.all(tx);
  }

  /**
   * Renames, reorders, adds and retires stages in one go. Leads of a retired stage go on to its target in the same
   * transaction, each with an entry in its history.
   * @param tx one that sees every section: a lead that it did not see would stay behind in a stage that is gone
   */
  async edit(
    tx: Tx,
    actor: StaffActor,
    id: Id,
    edit: PipelineEdit,
    expected: number,
  ): Promise<Result<Pipeline, Refusal>> {
    if (tx.sections !== 'all') return refuse(refusal('pipeline.spans-sections'));
    const pipeline = await this.pipelines.lock(tx, id);
    if (pipeline === null) return refuse(refusal('not-found'));
    if (pipeline.version !== expected)
      return refuse(refusal('stale-version', { currentVersion: pipeline.version }));
    const checked = checkEdit(pipeline, edit);
    if (!checked.ok) return checked;
    await this.pipelines.arrange(tx, id, checked.value.stages);
    const at = actor.at.toString();
    for (const { stageId, targetId } of checked.value.retirements) {
      await this.leads.moveAll(tx, { from: stageId, to: targetId, staffId: actor.staffId, at });
      await this.pipelines.retire(tx, stageId, at);
    }
    await this.audit.record(tx, {
      action: 'pipeline-edited',
      staffId: actor.staffId,
      objectKind: 'pipeline',
      objectId: id,
    });
    return ok((await this.pipelines.all(tx)).find((one) => one.id === id)!);
  }
}
