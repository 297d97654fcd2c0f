import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../api/access.js';
import { toDomain, toGraphql } from '../api/graphql-names.js';
import { type SignedInContext } from '../api/request-context.js';
import {
  type Invitation,
  type InviteStaffResult,
  type RenewAccessResult,
  type RoleGrantInput,
  type StaffMember as StaffMemberAnswer,
  type StaffMemberResult,
} from '../api/schema.generated.js';
import { type Id } from '../kernel/id.js';
import { type Refusal, type Result } from '../kernel/result.js';
import { type Grant } from './domain/role.js';
import { SECTION } from './organisation.loaders.js';
import { SignInLinkService } from './sign-in-link.service.js';
import { type Invited, StaffService } from './staff.service.js';
import { type StaffMember } from './staff.store.js';

type InvitationNode = Invitation & { readonly __typename: 'Invitation' };

/** Staff and their roles, for administrators. */
@Resolver('StaffMember')
export class StaffResolver {
  constructor(
    private readonly staff: StaffService,
    private readonly links: SignInLinkService,
  ) {}

  @Query('staffMembers')
  @Requires('manage-staff')
  async staffMembers(@Context() context: SignedInContext): Promise<StaffMemberAnswer[]> {
    const members = await this.staff.all(context.viewer);
    return Promise.all(members.map((member) => answer(member, context)));
  }

  @Mutation('inviteStaff')
  @Requires('manage-staff')
  async inviteStaff(
    @Args('name') name: string,
    @Args('email') email: string,
    @Args('roles') roles: readonly RoleGrantInput[],
    @Context() context: SignedInContext,
  ): Promise<InviteStaffResult> {
    const invited = await this.staff.invite(context.viewer, { name, email, grants: roles.map(grantOf) });
    return invited.ok ? this.invitation(invited.value, context) : context.refused(invited.error);
  }

  @Mutation('renewAccess')
  @Requires('manage-staff')
  async renewAccess(
    @Args('id') id: Id,
    @Args('expectedVersion') expectedVersion: number,
    @Context() context: SignedInContext,
  ): Promise<RenewAccessResult> {
    const renewed = await this.staff.renewAccess(context.viewer, id, expectedVersion);
    return renewed.ok ? this.invitation(renewed.value, context) : context.refusedOrStale(renewed.error);
  }

  private async invitation({ member, link }: Invited, context: SignedInContext): Promise<InvitationNode> {
    return {
      __typename: 'Invitation',
      member: await answer(member, context),
      ...this.links.write(link, 'invitation'),
    };
  }

  @Mutation('setStaffRoles')
  @Requires('manage-staff')
  async setStaffRoles(
    @Args('id') id: Id,
    @Args('roles') roles: readonly RoleGrantInput[],
    @Args('expectedVersion') expectedVersion: number,
    @Context() context: SignedInContext,
  ): Promise<StaffMemberResult> {
    return result(
      await this.staff.setRoles(context.viewer, id, roles.map(grantOf), expectedVersion),
      context,
    );
  }

  @Mutation('disableStaff')
  @Requires('manage-staff')
  async disableStaff(
    @Args('id') id: Id,
    @Args('expectedVersion') expectedVersion: number,
    @Context() context: SignedInContext,
  ): Promise<StaffMemberResult> {
    return result(await this.staff.disable(context.viewer, id, expectedVersion), context);
  }
}

const grantOf = ({ role, sectionId }: RoleGrantInput): Grant => ({
  role: toDomain(role),
  sectionId: sectionId ?? null,
});

async function result(
  done: Result<StaffMember, Refusal>,
  context: SignedInContext,
): Promise<StaffMemberResult> {
  return done.ok
    ? { __typename: 'StaffMember', ...(await answer(done.value, context)) }
    : context.refusedOrStale(done.error);
}

async function answer(
  { grants, ...member }: StaffMember,
  context: SignedInContext,
): Promise<StaffMemberAnswer> {
  const roles = grants.map(async ({ role, sectionId }) => ({
    role: toGraphql(role),
    section: sectionId === null ? null : await context.load(SECTION, sectionId),
  }));
  return { ...member, isInvited: !member.hasPassword && !member.isDisabled, roles: await Promise.all(roles) };
}
