import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../api/access.js';
import { toGraphql } from '../api/graphql-names.js';
import { type SignedInContext } from '../api/request-context.js';
import { type LeadSearch as LeadSearchInput } from '../api/schema.generated.js';
import { type Id, isId } from '../kernel/id.js';
import { type Page } from '../kernel/page.js';
import { STAFF } from '../organisation/organisation.loaders.js';
import { PERSON } from '../people/person.loaders.js';
import { LEAD as SUGGESTION } from '../scoring/lead.loaders.js';
import { BoardService } from './board.service.js';
import { type LeadSearch } from './board.store.js';
import { type Lead } from './domain/lead.js';
import { type Pipeline, type Stage, stageAfter } from './domain/pipeline.js';
import { daysSince, stillBefore } from './domain/stillness.js';
import { changeSentence, stageNode } from './pipeline-sentences.js';
import { ASSESSMENTS, LEAD_HISTORY, PIPELINE, QUIET_SINCE } from './pipeline.loaders.js';
import { OPEN_TASKS } from './recruitment.loaders.js';

/** Leads as people look at them. */
@Resolver('Lead')
export class LeadCaseResolver {
  constructor(private readonly boards: BoardService) {}

  @Query('lead')
  @Requires('see-persons')
  lead(@Args('id') id: Id, @Context() context: SignedInContext) {
    return isId(id) ? this.boards.one(context.viewer.scopeFor('see-persons'), id, context.now) : null;
  }

  @Query('leads')
  @Requires('see-persons')
  async leads(
    @Args('search') search: LeadSearchInput | null | undefined,
    @Args('first') first: number,
    @Args('after') after: string | null | undefined,
    @Context() context: SignedInContext,
  ) {
    const scope = context.viewer.scopeFor('see-persons');
    const request = { first, after: after ?? null };
    return connection(await this.boards.page(scope, searchOf(search ?? {}, context), request, context.now));
  }

  @Query('board')
  @Requires('see-persons')
  async board(
    @Args('pipelineId') pipelineId: Id,
    @Args('search') search: LeadSearchInput | null | undefined,
    @Args('first') first: number,
    @Context() context: SignedInContext,
  ) {
    const scope = context.viewer.scopeFor('see-persons');
    const asked = searchOf(search ?? {}, context);
    const board = await this.boards.board(scope, pipelineId, asked, first, context.now);
    if (board === null) return null;
    const columns = board.columns.map(({ stageId, leads, ...column }) => ({
      ...column,
      stage: stageNode(context.say.bind(context), stageOf(board.pipeline, stageId)),
      leads: connection(leads),
    }));
    return { pipeline: board.pipeline, columns };
  }

  @ResolveField('person')
  person(@Parent() lead: Lead, @Context() context: SignedInContext) {
    return context.load(PERSON, lead.personId);
  }

  @ResolveField('pipeline')
  pipeline(@Parent() lead: Lead, @Context() context: SignedInContext) {
    return context.load(PIPELINE, lead.pipelineId);
  }

  @ResolveField('stage')
  async stage(@Parent() lead: Lead, @Context() context: SignedInContext) {
    const pipeline = (await context.load(PIPELINE, lead.pipelineId))!;
    return stageNode(context.say.bind(context), stageOf(pipeline, lead.stageId));
  }

  @ResolveField('nextStage')
  async nextStage(@Parent() lead: Lead, @Context() context: SignedInContext) {
    if (lead.closedAt !== null) return null;
    const next = stageAfter((await context.load(PIPELINE, lead.pipelineId))!, lead.stageId);
    return next && stageNode(context.say.bind(context), next);
  }

  @ResolveField('owner')
  owner(@Parent() lead: Lead, @Context() context: SignedInContext) {
    return context.load(STAFF, lead.ownerId);
  }

  @ResolveField('daysInStage')
  daysInStage(@Parent() lead: Lead, @Context() context: SignedInContext): number {
    return daysSince(lead.stageSince, context.now);
  }

  @ResolveField('quietDays')
  async quietDays(@Parent() lead: Lead, @Context() context: SignedInContext): Promise<number> {
    return daysSince((await context.load(QUIET_SINCE, lead.id)) ?? lead.stageSince, context.now);
  }

  @ResolveField('isStill')
  async isStill(@Parent() lead: Lead, @Context() context: SignedInContext): Promise<boolean> {
    const quiet = (await context.load(QUIET_SINCE, lead.id)) ?? lead.stageSince;
    return lead.closedAt === null && Date.parse(quiet) < Date.parse(stillBefore(context.now));
  }

  @ResolveField('nextStep')
  async nextStep(@Parent() lead: Lead, @Context() context: SignedInContext) {
    return (await context.load(OPEN_TASKS, lead.personId))[0] ?? null;
  }

  @ResolveField('assessment')
  async assessment(@Parent() lead: Lead, @Context() context: SignedInContext) {
    return (await context.load(ASSESSMENTS, lead.personId))[0] ?? null;
  }

  @ResolveField('suggestion')
  suggestion(@Parent() lead: Lead, @Context() context: SignedInContext) {
    return context.load(SUGGESTION, lead.personId);
  }

  @ResolveField('history')
  async history(@Parent() lead: Lead, @Context() context: SignedInContext) {
    const pipeline = (await context.load(PIPELINE, lead.pipelineId))!;
    const changes = (await context.load(LEAD_HISTORY, lead.id)).toReversed();
    const say = context.say.bind(context);
    const shown = (id: Id | null) => {
      const stage = pipeline.stages.find((one) => one.id === id);
      return stage ? stageNode(say, stage) : null;
    };
    return Promise.all(
      changes.map(async (change) => {
        const owner = 'ownerId' in change ? await context.load(STAFF, change.ownerId) : null;
        return {
          version: change.version,
          at: change.at,
          kind: toGraphql(change.kind),
          by: await context.load(STAFF, change.staffId),
          from: shown(change.fromStageId),
          to: shown('stageId' in change ? change.stageId : null),
          owner,
          outcome: 'outcome' in change ? change.outcome : null,
          reason: 'reason' in change ? change.reason : null,
          sentence: changeSentence(say, change, pipeline, owner?.name ?? ''),
        };
      }),
    );
  }
}

const stageOf = (pipeline: Pipeline, id: Id): Stage => pipeline.stages.find((stage) => stage.id === id)!;

const connection = (page: Page<Lead>) => ({
  edges: page.items,
  pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.items.at(-1)?.cursor ?? null },
  total: page.total,
});

/** `mine` is the reader's own, whatever else was asked. */
function searchOf(input: LeadSearchInput, { viewer }: SignedInContext): LeadSearch {
  const { pipelineId, stageIds, mine, ownerId, workplaceIds, still, late, closed } = input;
  const owner = mine ? viewer.staffId : ownerId;
  return {
    ...(pipelineId && { pipelineId }),
    ...(stageIds?.length && { stageIds }),
    ...(owner && { ownerId: owner }),
    ...(workplaceIds?.length && { workplaceIds }),
    ...(still && { isStill: true }),
    ...(late && { isLate: true }),
    ...(closed && { isClosed: true }),
  };
}
