import { type Id } from '../kernel/id.js';
import { AssessmentService } from '../recruitment/assessment.service.js';
import { type Lead } from '../recruitment/domain/lead.js';
import { type Pipeline, type PipelineCode } from '../recruitment/domain/pipeline.js';
import { LeadChangeService } from '../recruitment/lead-change.service.js';
import { LeadStore } from '../recruitment/lead.store.js';
import { type DeedOf, type Moment, type Play, stepOf, subjectOf } from './play.js';
import { expected } from './stage.js';

export async function open(play: Play, deed: DeedOf<'opened'>, moment: Moment): Promise<void> {
  const wanted = {
    person: subjectOf(play, moment),
    pipelineId: pipelineOf(play, deed.pipeline).id,
    stageId: stageOf(play, deed),
    ownerId: null,
    reason: deed.reason,
    nextStep: stepOf(play, deed.next),
  };
  expected(await play.stage.get(LeadChangeService).take(play.tx, moment, wanted));
}

export async function move(play: Play, deed: DeedOf<'moved'>, moment: Moment): Promise<void> {
  const to = { stageId: stageOf(play, deed), reason: deed.reason, nextStep: stepOf(play, deed.next) };
  const lead = await leadOf(play, deed.pipeline, moment);
  expected(await play.stage.get(LeadChangeService).move(play.tx, moment, seen(lead), to));
}

export async function assign(play: Play, deed: DeedOf<'assigned'>, moment: Moment): Promise<void> {
  const lead = await leadOf(play, deed.pipeline, moment);
  const ownerId = play.stage.staff.get(deed.to)!;
  expected(await play.stage.get(LeadChangeService).assign(play.tx, moment, seen(lead), ownerId));
}

export async function close(play: Play, deed: DeedOf<'closed'>, moment: Moment): Promise<void> {
  const lead = await leadOf(play, deed.pipeline, moment);
  expected(await play.stage.get(LeadChangeService).close(play.tx, moment, seen(lead), deed));
}

export async function assess(play: Play, { value, note }: DeedOf<'assessed'>, moment: Moment): Promise<void> {
  const made = { person: subjectOf(play, moment), value, note };
  expected(await play.stage.get(AssessmentService).assess(play.tx, moment, made));
}

const pipelineOf = ({ pipelines }: Play, code: PipelineCode): Pipeline =>
  pipelines.find((pipeline) => pipeline.code === code)!;

const stageOf = (play: Play, { pipeline, stage }: { pipeline: PipelineCode; stage: string }): Id =>
  pipelineOf(play, pipeline).stages.find(({ code }) => code === stage)!.id;

/** The person's open lead, as whoever changes it sees it. */
async function leadOf(play: Play, code: PipelineCode, moment: Moment): Promise<Lead> {
  const { id } = subjectOf(play, moment);
  const leads = await play.stage.get(LeadStore).ofPersons(play.tx, [id], moment.at.toString());
  const pipeline = pipelineOf(play, code);
  const open = leads.find((lead) => lead.pipelineId === pipeline.id && lead.closedAt === null);
  if (open === undefined) throw new Error(`${moment.key} has no open lead.`);
  return open;
}

const seen = ({ id, version: expectedVersion }: Lead) => ({ id, expectedVersion });
