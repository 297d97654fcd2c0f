import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id, newId } from '../kernel/id.js';
import { ok, refusal, refuse, type Result } from '../kernel/result.js';
import { dayOf } from '../kernel/time.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { type PermissionRefusal } from '../privacy/domain/refusal.js';
import { PermissionService } from '../privacy/permission.service.js';
import { AgreementService } from './agreement.service.js';
import {
  after,
  assigning,
  closing,
  type Lead,
  type LeadAct,
  type LeadOutcome,
  type LeadRefusal,
  moving,
  opened,
  opening,
} from './domain/lead.js';
import { type NextStep, wrongStep } from './domain/next-step.js';
import { type Pipeline } from './domain/pipeline.js';
import { LeadOwnerStore } from './lead-owner.store.js';
import { LeadStore } from './lead.store.js';
import { type StaffActor } from './pipeline.service.js';
import { PipelineStore } from './pipeline.store.js';
import { TaskStore } from './task.store.js';

/** What a human decides when taking up a suggestion. */
export interface LeadToTake {
  readonly person: { readonly id: Id; readonly subjectId: Id };
  readonly pipelineId: Id;
  /** Null begins at the first stage. */
  readonly stageId: Id | null;
  /** Null for whoever takes it. */
  readonly ownerId: Id | null;
  readonly reason: string;
  readonly nextStep: NextStep | null;
}

/** Which lead, and as the reader last saw it. */
export interface SeenLead {
  readonly id: Id;
  readonly expectedVersion: number;
}

/** Why a lead was not changed: there is no ground (it has a `verdict`), somebody was faster (`stale-version`), or else. */
export type LeadNo = PermissionRefusal | LeadRefusal;

export type LeadChanged = Result<Lead, LeadNo>;

interface Held {
  readonly lead: Lead;
  readonly pipeline: Pipeline;
  readonly subjectId: Id;
}

/** Opening, moving, assigning and closing leads. A human does each; no score does. */
@Injectable()
export class LeadChangeService {
  constructor(
    private readonly pipelines: PipelineStore,
    private readonly leads: LeadStore,
    private readonly owners: LeadOwnerStore,
    private readonly tasks: TaskStore,
    private readonly agreements: AgreementService,
    private readonly organisations: OrganisationService,
    private readonly permissions: PermissionService,
    private readonly audit: AuditTrail,
  ) {}

  /** Opens a lead for a person, where recruitment contact is permitted. */
  async take(tx: Tx, actor: StaffActor, wanted: LeadToTake): Promise<LeadChanged> {
    const { person, pipelineId, stageId, reason, nextStep } = wanted;
    const pipeline = await this.pipelines.hold(tx, pipelineId);
    if (pipeline === null) return no('not-found', 'pipelineId');
    const ownerId = wanted.ownerId ?? actor.staffId;
    const act = opening(pipeline, { stageId, ownerId, reason });
    if (!act.ok || act.value.kind !== 'opened') return act as LeadChanged;
    const wrong = await this.wrongStep(tx, actor, nextStep);
    if (wrong !== null) return refuse(wrong);
    const granted = await this.granted(tx, person.subjectId, actor);
    if (!granted.ok) return granted;
    if (!(await this.owners.maySee(tx, ownerId, person.id))) return no('lead.unknown-owner', 'ownerId');
    const change = { ...act.value, version: 1, at: actor.at.toString(), staffId: actor.staffId };
    const lead = opened({ id: newId(), personId: person.id, pipelineId }, change);
    if (!(await this.leads.insert(tx, lead, change, granted.value)))
      return no('lead.open-already', 'personId');
    await this.concluded(tx, actor, { lead, pipeline, subjectId: person.subjectId }, null, act.value);
    await this.promise(tx, actor, lead, nextStep);
    return ok(lead);
  }

  /** Moves a lead to another stage of its pipeline, for a reason. */
  async move(
    tx: Tx,
    actor: StaffActor,
    seen: SeenLead,
    to: { readonly stageId: Id; readonly reason: string; readonly nextStep: NextStep | null },
  ): Promise<LeadChanged> {
    const wrong = await this.wrongStep(tx, actor, to.nextStep);
    if (wrong !== null) return refuse(wrong);
    const moved = await this.change(tx, actor, seen, ({ lead, pipeline }) =>
      moving(lead, pipeline, to.stageId, to.reason),
    );
    if (moved.ok) await this.promise(tx, actor, moved.value, to.nextStep);
    return moved;
  }

  /** Closes a lead; its history stays, and a new one may be opened. */
  close(
    tx: Tx,
    actor: StaffActor,
    seen: SeenLead,
    end: { readonly outcome: LeadOutcome; readonly reason: string },
  ): Promise<LeadChanged> {
    return this.change(tx, actor, seen, ({ lead }) => closing(lead, end.outcome, end.reason));
  }

  /** Gives a lead, and what its owner promised the person, to another organiser who sees the person. */
  async assign(tx: Tx, actor: StaffActor, seen: SeenLead, ownerId: Id): Promise<LeadChanged> {
    const place = await this.leads.placeOf(tx, seen.id);
    if (place === null) return no('not-found', 'id');
    if (!(await this.owners.maySee(tx, ownerId, place.personId))) return no('lead.unknown-owner', 'ownerId');
    let from: Id = ownerId;
    const assigned = await this.change(tx, actor, seen, ({ lead }) => {
      from = lead.ownerId;
      return assigning(lead, ownerId);
    });
    if (assigned.ok) await this.owners.handOver(tx, place.personId, from, ownerId);
    return assigned;
  }

  /**
   * One change under lock. The pipeline is held before the lead is locked, in the order in which an edit of the pipeline
   * takes them; the other way round the two would wait for each other.
   */
  private async change(
    tx: Tx,
    actor: StaffActor,
    seen: SeenLead,
    decide: (held: Held) => Result<LeadAct, LeadRefusal>,
  ): Promise<LeadChanged> {
    const place = await this.leads.placeOf(tx, seen.id);
    const pipeline = place && (await this.pipelines.hold(tx, place.pipelineId));
    const lead = pipeline && (await this.leads.lock(tx, seen.id));
    if (!lead) return no('not-found', 'id');
    if (lead.version !== seen.expectedVersion)
      return refuse({ ...refusal('stale-version', { currentVersion: lead.version }), field: null });
    const granted = await this.granted(tx, place!.subjectId, actor);
    if (!granted.ok) return granted;
    const held = { lead, pipeline: pipeline!, subjectId: place!.subjectId };
    const act = decide(held);
    if (!act.ok) return act;
    const change = {
      ...act.value,
      version: lead.version + 1,
      at: actor.at.toString(),
      staffId: actor.staffId,
    };
    const next = after(lead, change);
    await this.leads.save(tx, next, change);
    await this.concluded(tx, actor, { ...held, lead: next }, lead.stageId, act.value);
    return ok(next);
  }

  /** The grant a lead must hang on. */
  private async granted(
    tx: Tx,
    subjectId: Id,
    actor: StaffActor,
  ): Promise<Result<Id, PermissionRefusal | LeadRefusal>> {
    const answer = await this.permissions.ask(tx, subjectId, 'recruitment-contact', actor.at);
    if (answer === null) return no('not-found', 'personId');
    if (!answer.ok) return answer;
    const granted = await this.permissions.granted(tx, [subjectId], 'recruitment-contact', actor.at);
    const grant = granted.get(subjectId);
    // What is permitted has a row once the grants were refreshed; between the two, asking again later helps.
    return grant === undefined ? no('lead.ground-not-ready', null) : ok(grant.grantId);
  }

  private async wrongStep(tx: Tx, actor: StaffActor, step: NextStep | null): Promise<LeadRefusal | null> {
    if (step === null) return null;
    const { timeZone } = await this.organisations.of(tx);
    return wrongStep(step, dayOf(actor.at, timeZone));
  }

  private async promise(tx: Tx, actor: StaffActor, lead: Lead, step: NextStep | null): Promise<void> {
    if (step === null) return;
    const task = {
      id: newId(),
      personId: lead.personId,
      ownerId: lead.ownerId,
      ...step,
      doneAt: null,
      version: 1,
    };
    await this.tasks.insert(tx, task, actor.at.toString());
  }

  /** What goes with every change: how it compares with the score, and the journal. */
  private async concluded(
    tx: Tx,
    actor: StaffActor,
    { lead, pipeline, subjectId }: Held,
    fromStageId: Id | null,
    act: LeadAct,
  ): Promise<void> {
    await this.agreements.note(tx, { lead, pipeline, fromStageId, act, at: actor.at });
    await this.audit.record(tx, {
      action: `lead-${act.kind}`,
      staffId: actor.staffId,
      purpose: 'recruitment-contact',
      subjectId,
      objectKind: 'lead',
      objectId: lead.id,
    });
  }
}

const no = (code: string, field: string | null) => refuse({ ...refusal(code), field });
