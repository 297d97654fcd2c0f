import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../api/access.js';
import { type SignedInContext } from '../api/request-context.js';
import { type NameTakenOutResult } from '../api/schema.generated.js';
import { type Id, isId } from '../kernel/id.js';
import { type NameMentions, NameMentionService } from './name-mentions.service.js';

/** First names that stand alone in what others wrote: what an erasure leaves to a human. */
@Resolver()
export class NameMentionsResolver {
  constructor(private readonly mentions: NameMentionService) {}

  @Query('firstNameMentions')
  @Requires('erase-persons')
  async of(
    @Args('personId') personId: Id,
    @Context() { viewer }: SignedInContext,
  ): Promise<NameMentions | null> {
    if (!isId(personId)) return null;
    return this.mentions.of(viewer.scopeFor('erase-persons'), viewer.staffId, personId);
  }

  @Mutation('takeOutName')
  @Requires('erase-persons')
  async takeOut(
    @Args('name') name: string,
    @Args('messageIds') messageIds: readonly Id[],
    @Context() context: SignedInContext,
  ): Promise<NameTakenOutResult> {
    const { viewer } = context;
    const scope = viewer.scopeFor('erase-persons');
    const done = await this.mentions.takeOut(scope, viewer.staffId, name, messageIds);
    return done.ok ? { __typename: 'NameTakenOut', messages: done.value } : context.refused(done.error);
  }
}
