import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Public } from '../api/access.js';
import { type RequestContext } from '../api/request-context.js';
import { type Refusal as RefusalAnswer, type SecondFactorNeeded } from '../api/schema.generated.js';
import { type Refusal, type Result } from '../kernel/result.js';
import { type Token, SessionService } from './session.service.js';
import { SignInService } from './sign-in.service.js';
import { ViewerResolver } from './viewer.resolver.js';

type SignInAnswer =
  { readonly __typename: 'SignedIn'; readonly viewer: object } | SecondFactorNeeded | RefusalAnswer;

/** The two ways in. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionService,
    private readonly viewers: ViewerResolver,
  ) {}

  @Mutation('signIn')
  @Public()
  async signIn(
    @Args('email') email: string,
    @Args('password') password: string,
    @Args('code') code: string | null | undefined,
    @Context() context: RequestContext,
  ): Promise<SignInAnswer> {
    const { address } = context;
    return this.answer(
      await this.signIns.byPassword({ email, password, code: code?.trim() || null, address }),
      context,
    );
  }

  @Mutation('redeemSignInLink')
  @Public()
  async redeemSignInLink(
    @Args('token') token: string,
    @Context() context: RequestContext,
  ): Promise<SignInAnswer> {
    return this.answer(await this.signIns.byLink(token), context);
  }

  /** A new sign-in gets a new token, so that one planted in this browser before is worth nothing. */
  private async answer(result: Result<Token, Refusal>, context: RequestContext): Promise<SignInAnswer> {
    if (!result.ok) {
      const refused = context.refused(result.error);
      if (refused.code !== 'second-factor-needed') return refused;
      return { __typename: 'SecondFactorNeeded', code: refused.code, message: refused.message };
    }
    const { token, expiresAt } = result.value;
    if (context.session.token !== null) await this.sessions.end(context.session.token);
    const viewer = await this.sessions.viewerOf(token);
    if (viewer === null) return context.refused({ code: 'sign-in-wrong', parameters: {} });
    context.session.start(token, expiresAt);
    return { __typename: 'SignedIn', viewer: await this.viewers.answer(viewer) };
  }
}
