import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../api/access.js';
import { toGraphql } from '../api/graphql-names.js';
import { type SignedInContext } from '../api/request-context.js';
import { type Id } from '../kernel/id.js';
import { type Refusal, type Result } from '../kernel/result.js';
import { STAFF } from '../organisation/organisation.loaders.js';
import { DeliveryService, mayGoOut } from './delivery.service.js';
import { type Delivery } from './delivery.store.js';
import { type Problem, ProblemService } from './problem.service.js';
import { PUBLICATION, TARGET } from './publishing.loaders.js';
import { SuspensionService } from './suspension.service.js';
import { type Suspension } from './suspension.store.js';

/** What became of each sending, what is wrong, and the switch that stops everything. */
@Resolver('Delivery')
export class DeliveryResolver {
  constructor(
    private readonly deliveries: DeliveryService,
    private readonly problems: ProblemService,
    private readonly suspensions: SuspensionService,
  ) {}

  @Query('publishingProblems')
  @Requires('see-aggregates')
  async list(@Context() context: SignedInContext) {
    const problems = await this.problems.list(context.viewer, context.now);
    return Promise.all(problems.map((problem) => problemAnswer(problem, context)));
  }

  @Query('publishingSuspension')
  @Requires('see-aggregates')
  async suspension(@Context() context: SignedInContext) {
    return suspensionAnswer(await this.suspensions.current(context.viewer), context);
  }

  /** Whoever sees that something goes wrong may stop it; letting it go on is for those who approve. */
  @Mutation('suspendPublishing')
  @Requires('see-aggregates')
  async suspend(@Context() context: SignedInContext) {
    return suspensionAnswer(await this.suspensions.suspend(context.viewer, context.now), context);
  }

  @Mutation('resumePublishing')
  @Requires('approve-publications')
  resume(@Context() { viewer, now }: SignedInContext): Promise<null> {
    return this.suspensions.resume(viewer, now);
  }

  @Mutation('retryDelivery')
  @Requires('see-aggregates')
  async retry(
    @Args('id') id: Id,
    @Args('expectedVersion') expectedVersion: number,
    @Context() context: SignedInContext,
  ) {
    const { viewer, now } = context;
    return answer(context, await this.deliveries.retry({ viewer, id, expectedVersion, now }));
  }

  @Mutation('settleDelivery')
  @Requires('see-aggregates')
  async settle(
    @Args('id') id: Id,
    @Args('wentOut') wentOut: boolean,
    @Args('expectedVersion') expectedVersion: number,
    @Context() context: SignedInContext,
  ) {
    const { viewer, now } = context;
    const verdict = wentOut ? 'went-out' : 'did-not-go';
    return answer(context, await this.deliveries.settle({ viewer, id, expectedVersion, now }, verdict));
  }

  @Mutation('dismissProblem')
  @Requires('see-aggregates')
  async dismiss(
    @Args('deliveryId') id: Id,
    @Args('expectedVersion') expectedVersion: number,
    @Context() context: SignedInContext,
  ) {
    const { viewer, now } = context;
    return answer(context, await this.deliveries.dismiss({ viewer, id, expectedVersion, now }));
  }

  @ResolveField('target')
  target(@Parent() { targetId }: Delivery, @Context() context: SignedInContext) {
    return targetId === null ? null : context.load(TARGET, targetId);
  }

  @ResolveField('reason')
  reason(@Parent() { fault }: Delivery, @Context() context: SignedInContext): string | null {
    return fault === null ? null : context.say(fault.reason, fault.parameters);
  }
}

const answer = (context: SignedInContext, done: Result<Delivery, Refusal>) =>
  done.ok ? { __typename: 'Delivery', ...done.value } : context.refusedOrStale(done.error);

async function suspensionAnswer(suspension: Suspension | null, context: SignedInContext) {
  if (suspension === null) return null;
  return { since: suspension.suspendedAt, by: await context.load(STAFF, suspension.suspendedBy) };
}

async function problemAnswer(problem: Problem, context: SignedInContext) {
  const { id, kind, since, reason, delivery, publicationId } = problem;
  const target = delivery?.targetId ? await context.load(TARGET, delivery.targetId) : null;
  const place = delivery?.messageId ? context.say('problem.place.message') : (target?.name ?? '');
  return {
    id,
    kind: toGraphql(kind),
    since,
    sentence: context.say(`problem.${kind}`, { place }),
    reason: reason === null ? null : context.say(reason.code, reason.parameters),
    delivery,
    publication: publicationId === null ? null : await context.load(PUBLICATION, publicationId),
    mayRetry: kind === 'failed' && delivery !== null && mayGoOut(delivery),
    maySettle: kind === 'unknown' && delivery?.state === 'unknown' && delivery.needsPerson,
  };
}
