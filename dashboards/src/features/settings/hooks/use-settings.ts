import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import {
  type RoleGrantInput,
  type SettingsQuery,
  type StaffMembersQuery,
  type WorkplaceKind,
} from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';

const settingsDocument = graphql(`
  query Settings {
    viewer {
      organisation {
        id
        name
        language
        addressForm
        timeZone
        workplaces {
          id
          kind
          name
          parentId
          headcount
          path
        }
      }
      sections {
        id
        name
      }
    }
  }
`);
const addSectionDocument = graphql(`
  mutation AddSection($name: String!) {
    addSection(name: $name) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);
const addWorkplaceDocument = graphql(`
  mutation AddWorkplace($parentId: ID, $kind: WorkplaceKind!, $name: String!, $headcount: Int) {
    addWorkplace(parentId: $parentId, kind: $kind, name: $name, headcount: $headcount) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);
const staffDocument = graphql(`
  query StaffMembers {
    staffMembers {
      id
      name
      email
      hasSecondFactor
      isDisabled
      isInvited
      version
      roles {
        role
        section {
          id
          name
        }
      }
    }
  }
`);
const inviteDocument = graphql(`
  mutation InviteStaff($name: String!, $email: String!, $roles: [RoleGrantInput!]!) {
    inviteStaff(name: $name, email: $email, roles: $roles) {
      __typename
      ... on Invitation {
        url
        expiresAt
        member {
          id
          name
        }
      }
      ... on Refused {
        message
      }
    }
  }
`);
const setRolesDocument = graphql(`
  mutation SetStaffRoles($id: ID!, $roles: [RoleGrantInput!]!, $expectedVersion: Int!) {
    setStaffRoles(id: $id, roles: $roles, expectedVersion: $expectedVersion) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);
const disableDocument = graphql(`
  mutation DisableStaff($id: ID!, $expectedVersion: Int!) {
    disableStaff(id: $id, expectedVersion: $expectedVersion) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);
const renewDocument = graphql(`
  mutation RenewAccess($id: ID!, $expectedVersion: Int!) {
    renewAccess(id: $id, expectedVersion: $expectedVersion) {
      __typename
      ... on Invitation {
        url
        expiresAt
      }
      ... on Refused {
        message
      }
    }
  }
`);

export type Workplace = NonNullable<SettingsQuery['viewer']>['organisation']['workplaces'][number];
export type Member = StaffMembersQuery['staffMembers'][number];

export function useSettings() {
  return useQuery({
    queryKey: ['settings'],
    queryFn: async ({ signal }) => (await execute(settingsDocument, {}, signal)).viewer ?? null,
  });
}

export function useStaff(isWanted: boolean) {
  return useQuery({
    queryKey: ['staff'],
    queryFn: async ({ signal }) => (await execute(staffDocument, {}, signal)).staffMembers,
    enabled: isWanted,
  });
}

function useForget(...keys: readonly string[]) {
  const client = useQueryClient();
  return () => {
    for (const key of keys) void client.invalidateQueries({ queryKey: [key] });
  };
}

export function useAddSection() {
  return useMutation({
    mutationFn: async (name: string) => (await execute(addSectionDocument, { name })).addSection,
    onSuccess: useForget('settings', 'viewer'),
  });
}

export function useAddWorkplace() {
  return useMutation({
    mutationFn: async (input: {
      parentId: string | null;
      kind: WorkplaceKind;
      name: string;
      headcount: number | null;
    }) => (await execute(addWorkplaceDocument, input)).addWorkplace,
    onSuccess: useForget('settings', 'contacts-choices'),
  });
}

export function useInvite() {
  return useMutation({
    mutationFn: async (input: { name: string; email: string; roles: readonly RoleGrantInput[] }) =>
      (await execute(inviteDocument, input)).inviteStaff,
    onSuccess: useForget('staff'),
  });
}

export function useSetRoles(member: Member) {
  return useMutation({
    mutationFn: async (roles: readonly RoleGrantInput[]) =>
      (await execute(setRolesDocument, { id: member.id, roles, expectedVersion: member.version }))
        .setStaffRoles,
    onSuccess: useForget('staff'),
  });
}

export function useDisable(member: Member) {
  return useMutation({
    mutationFn: async () =>
      (await execute(disableDocument, { id: member.id, expectedVersion: member.version })).disableStaff,
    onSuccess: useForget('staff'),
  });
}

export function useRenewAccess(member: Member) {
  return useMutation({
    mutationFn: async () =>
      (await execute(renewDocument, { id: member.id, expectedVersion: member.version })).renewAccess,
    onSuccess: useForget('staff'),
  });
}
