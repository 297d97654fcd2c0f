import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../api/access.js';
import { toDomain, toGraphql } from '../api/graphql-names.js';
import { type SignedInContext } from '../api/request-context.js';
import { type PersonalMessageInput } from '../api/schema.generated.js';
import { type Id } from '../kernel/id.js';
import { STAFF } from '../organisation/organisation.loaders.js';
import { PERSON } from '../people/person.loaders.js';
import { messageState } from './domain/personal-message.js';
import { PersonalMessageService, type QueueRefusal } from './personal-message.service.js';
import { type PersonalMessage } from './personal-message.store.js';
import { planningRefused } from './planning-answer.js';

/** Messages to one person. */
@Resolver('PersonalMessage')
export class PersonalMessageResolver {
  constructor(private readonly messages: PersonalMessageService) {}

  @Query('personalMessages')
  @Requires('see-persons')
  async ofPerson(
    @Args('personId') personId: Id,
    @Args('first') first: number,
    @Args('after') after: string | null | undefined,
    @Context() { viewer }: SignedInContext,
  ) {
    const page = await this.messages.ofPerson(viewer, personId, { first, after: after ?? null });
    return {
      nodes: page.items.map(({ node }) => node),
      pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.items.at(-1)?.cursor ?? null },
    };
  }

  @Mutation('queueMessage')
  @Requires('send-messages')
  async queue(@Args('message') input: PersonalMessageInput, @Context() context: SignedInContext) {
    const { at, hour, purpose, ...message } = input;
    const wished = at ? { wall: at, hour: hour ?? null } : null;
    const queued = await this.messages.queueMessage(
      context.viewer,
      { ...message, channel: message.channel ?? 'email', purpose: toDomain(purpose), at: wished },
      context.now,
    );
    return queued.ok
      ? { __typename: 'PersonalMessage', ...queued.value }
      : queueRefused(context, queued.error);
  }

  @Mutation('cancelMessage')
  @Requires('send-messages')
  async cancel(
    @Args('id') id: Id,
    @Args('expectedVersion') expectedVersion: number,
    @Context() context: SignedInContext,
  ) {
    const done = await this.messages.cancel(context.viewer, id, expectedVersion, context.now);
    return done.ok ? { __typename: 'PersonalMessage', ...done.value } : planningRefused(context, done.error);
  }

  @ResolveField('state')
  state(@Parent() { cancelledAt, deliveryState }: PersonalMessage) {
    return messageState(cancelledAt !== null, deliveryState);
  }

  @ResolveField('purpose')
  purpose(@Parent() { purpose }: PersonalMessage) {
    return toGraphql(purpose);
  }

  @ResolveField('person')
  person(@Parent() { personId }: PersonalMessage, @Context() context: SignedInContext) {
    return context.load(PERSON, personId);
  }

  @ResolveField('author')
  author(@Parent() { authorId }: PersonalMessage, @Context() context: SignedInContext) {
    return context.load(STAFF, authorId);
  }

  @ResolveField('reason')
  reason(@Parent() { reason, fault }: PersonalMessage, @Context() context: SignedInContext): string | null {
    const why = reason ?? (fault && { code: fault.reason, parameters: fault.parameters });
    return why === null ? null : context.say(why.code, why.parameters);
  }
}

function queueRefused(context: SignedInContext, refused: QueueRefusal) {
  if (refused.kind !== 'permission') return planningRefused(context, refused);
  const missing = refused.refusal.missing.map((code) => context.say(`missing.${code}`));
  return context.permissionMissing(refused.refusal, missing);
}
