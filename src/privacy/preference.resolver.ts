import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Public } from '../api/access.js';
import { toDomain } from '../api/graphql-names.js';
import { type RequestContext } from '../api/request-context.js';
import { type OwnPreferencesResult, type Purpose as GraphqlPurpose } from '../api/schema.generated.js';
import { type Id } from '../kernel/id.js';
import { type Refusal, type Result, refusal, refuse } from '../kernel/result.js';
import { readReach } from './domain/channel.js';
import { type Cell, isCell } from './domain/preference-link.js';
import { answerPreferences } from './preference-answer.js';
import { type OwnPreferences, PreferenceService, type Visit } from './preference.service.js';

/** The public page of one person: each operation carries the token of her link. */
@Resolver()
export class PreferenceResolver {
  constructor(private readonly preferences: PreferenceService) {}

  @Mutation('openPreferences')
  @Public()
  async openPreferences(
    @Args('token') token: string,
    @Context() context: RequestContext,
  ): Promise<OwnPreferencesResult> {
    return answer(await this.preferences.open(visitOf(token, context)), context);
  }

  @Mutation('giveOwnConsent')
  @Public()
  async giveOwnConsent(
    @Args('token') token: string,
    @Args('purpose') purpose: GraphqlPurpose,
    @Args('channel') channel: string,
    @Args('noticeId') noticeId: Id,
    @Context() context: RequestContext,
  ): Promise<OwnPreferencesResult> {
    const cell = readCell(purpose, channel);
    if (!cell.ok) return context.refused(cell.error);
    return answer(await this.preferences.give(visitOf(token, context), cell.value, noticeId), context);
  }

  @Mutation('withdrawOwnConsent')
  @Public()
  async withdrawOwnConsent(
    @Args('token') token: string,
    @Args('purpose') purpose: GraphqlPurpose,
    @Args('channel') channel: string,
    @Context() context: RequestContext,
  ): Promise<OwnPreferencesResult> {
    const cell = readCell(purpose, channel);
    if (!cell.ok) return context.refused(cell.error);
    return answer(await this.preferences.withdraw(visitOf(token, context), cell.value), context);
  }

  @Mutation('objectToPurpose')
  @Public()
  async objectToPurpose(
    @Args('token') token: string,
    @Args('purpose') purpose: GraphqlPurpose,
    @Context() context: RequestContext,
  ): Promise<OwnPreferencesResult> {
    return answer(await this.preferences.object(visitOf(token, context), toDomain(purpose)), context);
  }
}

const visitOf = (token: string, { language, address }: RequestContext): Visit => ({
  token: token.slice(0, 100),
  language,
  address,
});

function readCell(purpose: GraphqlPurpose, channel: string): Result<Cell, Refusal> {
  const reach = readReach(channel);
  if (reach === null) return refuse(refusal('reach-unknown'));
  const cell = { purpose: toDomain(purpose), reach };
  return isCell(cell) ? { ok: true, value: cell } : refuse(refusal('purpose-has-no-channel', { channel }));
}

const answer = (done: Result<OwnPreferences, Refusal>, context: RequestContext): OwnPreferencesResult =>
  done.ok
    ? { __typename: 'OwnPreferences', ...answerPreferences(done.value, context.now, context) }
    : context.refused(done.error);
