import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../api/access.js';
import { toDomain } from '../api/graphql-names.js';
import { type SignedInContext } from '../api/request-context.js';
import {
  type LeadInput,
  type LeadOutcome,
  type NextStepInput,
  type PermissionMissing,
  type Refusal as RefusalNode,
  type StaleVersion,
  type StageNotReachable,
} from '../api/schema.generated.js';
import { Database } from '../database/database.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { refusal } from '../kernel/result.js';
import { PERSON } from '../people/person.loaders.js';
import { STEP_KINDS } from './domain/exchange.js';
import { type NextStep } from './domain/next-step.js';
import { LeadChangeService, type LeadChanged, type LeadNo } from './lead-change.service.js';
import { LeadOwnerStore } from './lead-owner.store.js';
import { stageNode } from './pipeline-sentences.js';

/** What people do with leads; the guard lets organisers alone do it. */
@Resolver()
export class LeadChangeResolver {
  constructor(
    private readonly database: Database,
    private readonly changes: LeadChangeService,
    private readonly owners: LeadOwnerStore,
  ) {}

  @Query('leadOwners')
  @Requires('see-persons')
  leadOwners(@Context() { viewer }: SignedInContext) {
    return this.database.withTenant(viewer.scope, (tx) => this.owners.all(tx));
  }

  @Mutation('takeLead')
  @Requires('note-exchanges')
  async takeLead(@Args('lead') input: LeadInput, @Context() context: SignedInContext) {
    const person = await context.load(PERSON, input.personId);
    if (person === null) return context.refused(refusal('not-found'), 'personId');
    const nextStep = stepOf(input.nextStep);
    if (nextStep === undefined) return context.refused(refusal('exchange.unknown-step'), 'nextStep.kind');
    const { pipelineId, stageId = null, ownerId = null, reason } = input;
    return this.changed(context, (tx, actor) =>
      this.changes.take(tx, actor, { person, pipelineId, stageId, ownerId, reason, nextStep }),
    );
  }

  @Mutation('moveLead')
  @Requires('note-exchanges')
  moveLead(
    @Args('id') id: Id,
    @Args('stageId') stageId: Id,
    @Args('reason') reason: string,
    @Args('nextStep') step: NextStepInput | null | undefined,
    @Args('expectedVersion') expectedVersion: number,
    @Context() context: SignedInContext,
  ) {
    const nextStep = stepOf(step);
    if (nextStep === undefined) return context.refused(refusal('exchange.unknown-step'), 'nextStep.kind');
    return this.changed(context, (tx, actor) =>
      this.changes.move(tx, actor, { id, expectedVersion }, { stageId, reason, nextStep }),
    );
  }

  @Mutation('closeLead')
  @Requires('note-exchanges')
  closeLead(
    @Args('id') id: Id,
    @Args('outcome') outcome: LeadOutcome,
    @Args('reason') reason: string,
    @Args('expectedVersion') expectedVersion: number,
    @Context() context: SignedInContext,
  ) {
    return this.changed(context, (tx, actor) =>
      this.changes.close(tx, actor, { id, expectedVersion }, { outcome, reason }),
    );
  }

  @Mutation('assignLead')
  @Requires('note-exchanges')
  assignLead(
    @Args('id') id: Id,
    @Args('ownerId') ownerId: Id,
    @Args('expectedVersion') expectedVersion: number,
    @Context() context: SignedInContext,
  ) {
    return this.changed(context, (tx, actor) =>
      this.changes.assign(tx, actor, { id, expectedVersion }, ownerId),
    );
  }

  private async changed(
    context: SignedInContext,
    work: (tx: Tx, actor: { staffId: Id; at: SignedInContext['now'] }) => Promise<LeadChanged>,
  ) {
    const { viewer, now } = context;
    const done = await this.database.withTenant(viewer.scopeFor('note-exchanges'), (tx) =>
      work(tx, { staffId: viewer.staffId, at: now }),
    );
    return done.ok ? { __typename: 'Lead', ...done.value } : refusedAs(done.error, context);
  }
}

type Refused = PermissionMissing | RefusalNode | StaleVersion | StageNotReachable;

function refusedAs(no: LeadNo, context: SignedInContext): Refused {
  const { code, parameters } = no;
  if ('verdict' in no)
    return context.permissionMissing(
      { code, parameters },
      no.missing.map((one) => context.say(`missing.${one}`)),
    );
  if (no.reachable === undefined) return context.refusedOrStale({ code, parameters }, no.field ?? undefined);
  const say = context.say.bind(context);
  const reachable = no.reachable.map((stage) => stageNode(say, stage));
  return { __typename: 'StageNotReachable', code, message: say(code, parameters), reachable };
}

/** Null for none; undefined for a kind that is none of ours. */
function stepOf(input: NextStepInput | null | undefined): NextStep | null | undefined {
  if (!input) return null;
  const kind = STEP_KINDS.find((one) => one === toDomain(input.kind));
  return kind && { kind, note: input.note?.trim() || null, dueOn: input.dueOn.toString() };
}
