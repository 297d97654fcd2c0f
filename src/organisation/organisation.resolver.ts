import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../api/access.js';
import { type SignedInContext } from '../api/request-context.js';
import { type SectionResult, type Workplace, type WorkplaceResult } from '../api/schema.generated.js';
import { type Id } from '../kernel/id.js';
import { type WorkplaceKind } from './domain/workplace.js';
import { OrganisationService } from './organisation.service.js';

/** The organisation's own shape. */
@Resolver('Organisation')
export class OrganisationResolver {
  constructor(private readonly organisations: OrganisationService) {}

  /** By the parent's id, not the viewer's: in the answer to a sign-in nobody was signed in yet. */
  @ResolveField('workplaces')
  workplaces(@Parent() organisation: { readonly id: Id }): Promise<Workplace[]> {
    return this.organisations.workplaces({ organisationId: organisation.id, sections: [] });
  }

  @Mutation('confirmKeysSaved')
  @Requires('manage-staff')
  async confirmKeysSaved(@Context() { viewer }: SignedInContext): Promise<boolean> {
    await this.organisations.confirmKeysSaved(viewer);
    return true;
  }

  @Mutation('addSection')
  @Requires('manage-staff')
  async addSection(@Args('name') name: string, @Context() context: SignedInContext): Promise<SectionResult> {
    const added = await this.organisations.addSection(context.viewer, name);
    return added.ok ? { __typename: 'Section', ...added.value } : context.refused(added.error, 'name');
  }

  @Mutation('addWorkplace')
  @Requires('manage-staff')
  async addWorkplace(
    @Args('parentId') parentId: Id | null | undefined,
    @Args('kind') kind: WorkplaceKind,
    @Args('name') name: string,
    @Args('headcount') headcount: number | null | undefined,
    @Context() context: SignedInContext,
  ): Promise<WorkplaceResult> {
    const added = await this.organisations.addWorkplace(context.viewer, {
      parentId: parentId ?? null,
      kind,
      name,
      headcount: headcount ?? null,
    });
    return added.ok ? { __typename: 'Workplace', ...added.value } : context.refused(added.error);
  }
}
