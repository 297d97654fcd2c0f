import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public, SignedIn } from '../api/access.js';
import { type Answer } from '../api/answer.js';
import { toGraphql } from '../api/graphql-names.js';
import { type RequestContext, type SignedInContext } from '../api/request-context.js';
import {
  type Language,
  type Organisation,
  type Refusal,
  type SecondFactorSetup,
  type Viewer as ViewerAnswer,
} from '../api/schema.generated.js';
import { type Viewer } from '../api/viewer.js';
import { OwnAccessService } from './own-access.service.js';
import { SessionService } from './session.service.js';
import { StaffService } from './staff.service.js';
import { ViewerService } from './viewer.service.js';

/** Workplaces have a resolver of their own: the shell of every page asks for the rest. */
type ViewerNode = Answer<ViewerAnswer, 'organisation'> & {
  readonly organisation: Answer<Organisation, 'workplaces'>;
};

type NamedViewer = ViewerNode & { readonly __typename: 'Viewer' };

/** Whoever is signed in, and how they sign in. */
@Resolver('Viewer')
export class ViewerResolver {
  constructor(
    private readonly viewers: ViewerService,
    private readonly access: OwnAccessService,
    private readonly staff: StaffService,
    private readonly sessions: SessionService,
  ) {}

  @Query('viewer')
  @Public()
  viewer(@Context() { viewer }: RequestContext): Promise<ViewerNode> | null {
    return viewer && this.answer(viewer);
  }

  @Mutation('signOut')
  @SignedIn()
  async signOut(@Context() { session }: SignedInContext): Promise<boolean> {
    if (session.token !== null) await this.sessions.end(session.token);
    session.end();
    return true;
  }

  @Mutation('choosePassword')
  @SignedIn()
  async choosePassword(
    @Args('password') password: string,
    @Args('current') current: string | null | undefined,
    @Context() context: SignedInContext,
  ): Promise<NamedViewer | Refusal> {
    const { viewer, session } = context;
    const chosen = await this.access.choosePassword(
      viewer,
      { password, current: current ?? null },
      session.token,
    );
    if (chosen.ok) return this.named(viewer);
    return context.refused(chosen.error, chosen.error.code === 'password-wrong' ? 'current' : 'password');
  }

  @Mutation('beginSecondFactor')
  @SignedIn()
  beginSecondFactor(@Context() { viewer }: SignedInContext): Promise<SecondFactorSetup> {
    return this.access.beginSecondFactor(viewer);
  }

  @Mutation('confirmSecondFactor')
  @SignedIn()
  async confirmSecondFactor(
    @Args('code') code: string,
    @Args('formerCode') formerCode: string | null | undefined,
    @Context() context: SignedInContext,
  ): Promise<NamedViewer | Refusal> {
    const { viewer, session } = context;
    const confirmed = await this.access.confirmSecondFactor(
      viewer,
      { code, formerCode: formerCode ?? null },
      session.token,
    );
    if (confirmed.ok) return this.named(viewer);
    const isFormer = confirmed.error.code === 'former-code-wrong';
    return context.refused(confirmed.error, isFormer ? 'formerCode' : 'code');
  }

  @Mutation('setLanguage')
  @SignedIn()
  async setLanguage(
    @Args('language') language: Language,
    @Context() { viewer }: SignedInContext,
  ): Promise<NamedViewer> {
    await this.staff.setLanguage(viewer, language);
    return this.named(viewer);
  }

  /** A viewer as GraphQL shows them. */
  async answer(viewer: Viewer): Promise<ViewerNode> {
    const { member, organisation, allSections, sections } = await this.viewers.portrait(viewer);
    return {
      staff: { id: member.id, name: member.name, language: member.language },
      organisation,
      roles: member.grants.map(({ role, sectionId }) => ({
        role: toGraphql(role),
        section: allSections.find(({ id }) => id === sectionId) ?? null,
      })),
      sections,
      may: [...viewer.capabilities].map(toGraphql),
      hasPassword: member.hasPassword,
      hasSecondFactor: member.hasSecondFactor,
    };
  }

  private async named(viewer: Viewer): Promise<NamedViewer> {
    return { __typename: 'Viewer', ...(await this.answer(viewer)) };
  }
}
