import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Temporal } from 'temporal-polyfill';
import { Requires } from '../api/access.js';
import { toDomain, toGraphql } from '../api/graphql-names.js';
import { type SignedInContext } from '../api/request-context.js';
import { type PublicationInput, type PublicationState, type RepeatedHour } from '../api/schema.generated.js';
import { type Id } from '../kernel/id.js';
import { type Result } from '../kernel/result.js';
import { STAFF } from '../organisation/organisation.loaders.js';
import { possibleActions } from './domain/publication.js';
import { planningRefused } from './planning-answer.js';
import { type PlanningRefusal } from './planning.service.js';
import { type Draft, PublicationService, standingOf } from './publication.service.js';
import { type Publication } from './publication.store.js';
import { DELIVERIES, TARGET } from './publishing.loaders.js';

/** Public posts: written, approved, given a time. */
@Resolver('Publication')
export class PublicationResolver {
  constructor(private readonly publications: PublicationService) {}

  @Query('publications')
  @Requires('see-aggregates')
  async list(
    @Args('states') states: readonly PublicationState[] | null | undefined,
    @Args('first') first: number,
    @Args('after') after: string | null | undefined,
    @Context() { viewer }: SignedInContext,
  ) {
    const wanted = states?.map(toDomain) ?? null;
    const page = await this.publications.page(viewer, wanted, { first, after: after ?? null });
    return {
      nodes: page.items.map(({ node }) => node),
      pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.items.at(-1)?.cursor ?? null },
    };
  }

  @Query('publication')
  @Requires('see-aggregates')
  find(@Args('id') id: Id, @Context() { viewer }: SignedInContext): Promise<Publication | null> {
    return this.publications.find(viewer, id);
  }

  @Mutation('writePublication')
  @Requires('write-publications')
  async write(@Args('publication') input: PublicationInput, @Context() context: SignedInContext) {
    return answer(context, await this.publications.write(context.viewer, draftOf(input), context.now));
  }

  @Mutation('editPublication')
  @Requires('write-publications')
  async edit(
    @Args('id') id: Id,
    @Args('publication') input: PublicationInput,
    @Args('expectedVersion') expectedVersion: number,
    @Context() context: SignedInContext,
  ) {
    const editing = editingOf(context, id, expectedVersion);
    return answer(context, await this.publications.edit(editing, draftOf(input)));
  }

  @Mutation('submitPublication')
  @Requires('write-publications')
  async submit(
    @Args('id') id: Id,
    @Args('namesAreMeant') namesAreMeant: boolean,
    @Args('expectedVersion') expectedVersion: number,
    @Context() context: SignedInContext,
  ) {
    const editing = editingOf(context, id, expectedVersion);
    return answer(context, await this.publications.submit(editing, namesAreMeant));
  }

  @Mutation('approvePublication')
  @Requires('approve-publications')
  async approve(
    @Args('id') id: Id,
    @Args('expectedVersion') expectedVersion: number,
    @Context() context: SignedInContext,
  ) {
    return answer(context, await this.publications.approve(editingOf(context, id, expectedVersion)));
  }

  @Mutation('sendBackPublication')
  @Requires('approve-publications')
  async sendBack(
    @Args('id') id: Id,
    @Args('note') note: string,
    @Args('expectedVersion') expectedVersion: number,
    @Context() context: SignedInContext,
  ) {
    return answer(context, await this.publications.sendBack(editingOf(context, id, expectedVersion), note));
  }

  @Mutation('schedulePublication')
  @Requires('write-publications')
  async schedule(
    @Args('id') id: Id,
    @Args('at') at: Temporal.PlainDateTime | null | undefined,
    @Args('hour') hour: RepeatedHour | null | undefined,
    @Args('expectedVersion') expectedVersion: number,
    @Context() context: SignedInContext,
  ) {
    const wished = at ? { wall: at, hour: hour ?? null } : null;
    return answer(context, await this.publications.schedule(editingOf(context, id, expectedVersion), wished));
  }

  @Mutation('unschedulePublication')
  @Requires('write-publications')
  async unschedule(
    @Args('id') id: Id,
    @Args('expectedVersion') expectedVersion: number,
    @Context() context: SignedInContext,
  ) {
    return answer(context, await this.publications.unschedule(editingOf(context, id, expectedVersion)));
  }

  @Mutation('cancelPublication')
  @Requires('write-publications')
  async cancel(
    @Args('id') id: Id,
    @Args('expectedVersion') expectedVersion: number,
    @Context() context: SignedInContext,
  ) {
    return answer(context, await this.publications.cancel(editingOf(context, id, expectedVersion)));
  }

  @ResolveField('state')
  state(@Parent() { state }: Publication) {
    return toGraphql(state);
  }

  @ResolveField('author')
  author(@Parent() { authorId }: Publication, @Context() context: SignedInContext) {
    return context.load(STAFF, authorId);
  }

  @ResolveField('approvedBy')
  approvedBy(@Parent() { approvedBy }: Publication, @Context() context: SignedInContext) {
    return approvedBy === null ? null : context.load(STAFF, approvedBy);
  }

  @ResolveField('targets')
  targets(@Parent() { targetIds }: Publication, @Context() context: SignedInContext) {
    return context.loadMany(TARGET, targetIds);
  }

  @ResolveField('deliveries')
  deliveries(@Parent() { id }: Publication, @Context() context: SignedInContext) {
    return context.load(DELIVERIES, id);
  }

  @ResolveField('may')
  may(@Parent() publication: Publication, @Context() { viewer }: SignedInContext) {
    const who = {
      staffId: viewer.staffId,
      mayWrite: viewer.may('write-publications'),
      mayApprove: viewer.may('approve-publications'),
    };
    return possibleActions(standingOf(publication), who).map(toGraphql);
  }
}

const editingOf = ({ viewer, now }: SignedInContext, id: Id, expectedVersion: number) => ({
  viewer,
  id,
  expectedVersion,
  now,
});

const draftOf = ({ text, link, language, targetIds, embargoUntil }: PublicationInput): Draft => ({
  text,
  link: link?.trim() || null,
  language,
  targetIds: [...new Set(targetIds)],
  embargoUntil: embargoUntil ?? null,
});

const answer = (context: SignedInContext, done: Result<Publication, PlanningRefusal>) =>
  done.ok ? { __typename: 'Publication', ...done.value } : planningRefused(context, done.error);
