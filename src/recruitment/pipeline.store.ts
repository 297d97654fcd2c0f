import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id, newId } from '../kernel/id.js';
import { DEFAULT_STAGES, type Pipeline, PIPELINE_CODES, type WantedStage } from './domain/pipeline.js';

interface Row extends Omit<Pipeline, 'stages'> {
  readonly stageId: Id;
  readonly stageCode: string | null;
  readonly name: string | null;
  readonly isRetired: boolean;
}

const SELECT = `select p.id, p.code, p.version, s.id as "stageId", s.code as "stageCode", s.name,
    s.retired_at is not null as "isRetired"
  from recruitment.pipelines p
  join recruitment.stages s on s.organisation_id = p.organisation_id and s.pipeline_id = p.id`;

/** Pipelines and their stages as rows. */
@Injectable()
export class PipelineStore {
  /** Every pipeline, in the order of {@link PIPELINE_CODES}. */
  async all(tx: Tx): Promise<Pipeline[]> {
    const rows = await tx.query<Row>(`${SELECT} order by s.retired_at nulls first, s.position, s.id`);
    return PIPELINE_CODES.flatMap((code) => joined(rows.filter((row) => row.code === code)));
  }

  /** The pipeline, held for whoever moves a lead in it: it is not edited until the transaction ends. */
  hold(tx: Tx, id: Id): Promise<Pipeline | null> {
    return this.locked(tx, id, 'for share');
  }

  /** The pipeline, locked for a change: no lead moves in it until the transaction ends. */
  lock(tx: Tx, id: Id): Promise<Pipeline | null> {
    return this.locked(tx, id, 'for update');
  }

  /** Gives the organisation its pipelines. Those that are there stay as they are. */
  async insertDefaults(tx: Tx): Promise<void> {
    for (const code of PIPELINE_CODES) {
      const id = newId();
      const added = await tx.run(
        `insert into recruitment.pipelines (organisation_id, id, code) values ($1, $2, $3)
         on conflict (organisation_id, code) do nothing`,
        [tx.organisationId, id, code],
      );
      const stages = added === 0 ? [] : DEFAULT_STAGES[code];
      for (const [position, stage] of stages.entries()) {
        await this.insertStage(tx, id, { code: stage, name: null, position });
      }
    }
  }

  /** Puts the stages in this order, with these names; those without an id are added. */
  async arrange(tx: Tx, pipelineId: Id, stages: readonly WantedStage[]): Promise<void> {
    for (const [position, { id, name }] of stages.entries()) {
      if (id === null) await this.insertStage(tx, pipelineId, { code: null, name, position });
      else
        await tx.run('update recruitment.stages set position = $2, name = $3 where id = $1', [
          id,
          position,
          name,
        ]);
    }
    await tx.run('update recruitment.pipelines set version = version + 1 where id = $1', [pipelineId]);
  }

  async retire(tx: Tx, stageId: Id, at: string): Promise<void> {
    await tx.run('update recruitment.stages set retired_at = $2 where id = $1', [stageId, at]);
  }

  private async insertStage(
    tx: Tx,
    pipelineId: Id,
    stage: { readonly code: string | null; readonly name: string | null; readonly position: number },
  ): Promise<void> {
    await tx.run(
      `insert into recruitment.stages (organisation_id, id, pipeline_id, position, code, name)
       values ($1, $2, $3, $4, $5, $6)`,
      [tx.organisationId, newId(), pipelineId, stage.position, stage.code, stage.name],
    );
  }

  private async locked(tx: Tx, id: Id, how: 'for share' | 'for update'): Promise<Pipeline | null> {
    const found = await tx.query(`select from recruitment.pipelines where id = $1 ${how}`, [id]);
    // The stages are read by a statement of their own: one that waited for the lock would still show them as before.
    return found.length === 0 ? null : ((await this.all(tx)).find((one) => one.id === id) ?? null);
  }
}

function joined(rows: readonly Row[]): Pipeline[] {
  const [first] = rows;
  if (!first) return [];
  const stages = rows.map(({ stageId, stageCode, name, isRetired }) => ({
    id: stageId,
    code: stageCode,
    name,
    isRetired,
  }));
  return [{ id: first.id, code: first.code, version: first.version, stages }];
}
