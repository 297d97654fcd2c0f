import { type Id } from '../../kernel/id.js';
import { ok, type Refusal, refusal, refuse, type Result } from '../../kernel/result.js';

/** The two ways an organisation accompanies people: into the union, and into acting with it. */
export const PIPELINE_CODES = ['membership', 'activism'] as const;
export type PipelineCode = (typeof PIPELINE_CODES)[number];

/** The stages that an organisation begins with; each has its words in the catalogues until it is renamed. */
export const DEFAULT_STAGES: Readonly<Record<PipelineCode, readonly string[]>> = {
  membership: ['to-meet', 'met', 'trusted', 'ready-to-join'],
  activism: ['to-meet', 'met', 'acting', 'activist', 'leader'],
};

/** A position in a pipeline. */
export interface Stage {
  readonly id: Id;
  /** The default it came from; null for one that the organisation added. */
  readonly code: string | null;
  /** What the organisation calls it; null while the default's words stand. */
  readonly name: string | null;
  readonly isRetired: boolean;
}

/** A pipeline with its stages, the present ones in order, then the retired ones. */
export interface Pipeline {
  readonly id: Id;
  readonly code: PipelineCode;
  readonly stages: readonly Stage[];
  readonly version: number;
}

/** A stage as somebody wants it: with an id one that is there, without one a new one. */
export interface WantedStage {
  readonly id: Id | null;
  /** Null keeps the default's words. */
  readonly name: string | null;
}

/** A stage that is given up, and where the leads that stand in it go. */
export interface Retirement {
  readonly stageId: Id;
  readonly targetId: Id;
}

/** What an editor hands in: every stage that shall be there, in order, and where leads of the others go. */
export interface PipelineEdit {
  readonly stages: readonly WantedStage[];
  readonly retirements: readonly Retirement[];
}

/** Characters of a stage's name: it stands on a column of a phone. */
export const STAGE_NAME_LIMIT = 40;
/** More stages than this are no path any more. */
export const STAGE_LIMIT = 12;

/** The stages that leads may stand in, in order. */
export const openStages = (pipeline: Pipeline): Stage[] =>
  pipeline.stages.filter(({ isRetired }) => !isRetired);

/** The stage after another one; null after the last, and after one that is retired. */
export function stageAfter(pipeline: Pipeline, stageId: Id): Stage | null {
  const open = openStages(pipeline);
  const at = open.findIndex(({ id }) => id === stageId);
  return at < 0 ? null : (open[at + 1] ?? null);
}

/** Whether one stage stands further on the path than another. */
export function isFurther(pipeline: Pipeline, stageId: Id, than: Id): boolean {
  const at = (id: Id) => pipeline.stages.findIndex((stage) => stage.id === id);
  return at(stageId) > at(than);
}

/**
 * Whether an edit may be done: names that can be read and told apart, at least two stages, and a target that stays for
 * every stage that goes. Nothing is lost by leaving a stage out without saying where its leads go: that is refused.
 * @returns the edit, names trimmed
 */
export function checkEdit(pipeline: Pipeline, edit: PipelineEdit): Result<PipelineEdit, Refusal> {
  const stages = edit.stages.map(({ id, name }) => ({ id, name: name?.trim() || null }));
  const wrong = wrongStages(pipeline, stages) ?? wrongRetirements(pipeline, stages, edit.retirements);
  return wrong === null ? ok({ stages, retirements: edit.retirements }) : refuse(wrong);
}

function wrongStages(pipeline: Pipeline, stages: readonly WantedStage[]): Refusal | null {
  if (stages.length < 2) return refusal('pipeline.too-few-stages');
  if (stages.length > STAGE_LIMIT) return refusal('pipeline.too-many-stages', { limit: STAGE_LIMIT });
  const present = new Map(openStages(pipeline).map((stage) => [stage.id, stage]));
  const kept = stages.flatMap(({ id }) => (id === null ? [] : [id]));
  if (kept.some((id) => !present.has(id)) || new Set(kept).size < kept.length)
    return refusal('pipeline.unknown-stage');
  if (stages.some(({ id, name }) => name === null && (id === null || present.get(id)!.code === null)))
    return refusal('pipeline.stage-without-name');
  const long = stages.find(({ name }) => (name?.length ?? 0) > STAGE_NAME_LIMIT);
  if (long) return refusal('pipeline.stage-name-too-long', { limit: STAGE_NAME_LIMIT });
  const names = stages.flatMap(({ name }) => (name === null ? [] : [name.toLocaleLowerCase()]));
  return new Set(names).size < names.length ? refusal('pipeline.stage-named-twice') : null;
}

function wrongRetirements(
  pipeline: Pipeline,
  stages: readonly WantedStage[],
  retirements: readonly Retirement[],
): Refusal | null {
  const kept = new Set(stages.map(({ id }) => id));
  const leaving = openStages(pipeline).filter(({ id }) => !kept.has(id));
  for (const { id } of leaving) {
    const target = retirements.find(({ stageId }) => stageId === id)?.targetId;
    if (target === undefined) return refusal('pipeline.target-missing');
    if (!kept.has(target)) return refusal('pipeline.target-leaves-too');
  }
  return retirements.some(({ stageId }) => !leaving.some(({ id }) => id === stageId))
    ? refusal('pipeline.retired-and-kept')
    : null;
}
