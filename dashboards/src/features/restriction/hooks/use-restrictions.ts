import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type RestrictionReason } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';

const listDocument = graphql(`
  query RestrictedPersons {
    restrictedPersons {
      since
      reason
      person {
        id
        name
      }
    }
  }
`);
const restrictDocument = graphql(`
  mutation RestrictPerson($personId: ID!, $reason: RestrictionReason!) {
    restrictPerson(personId: $personId, reason: $reason) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);
const liftDocument = graphql(`
  mutation LiftRestriction($personId: ID!, $toldOn: CalendarDate!, $method: String!) {
    liftRestriction(personId: $personId, toldOn: $toldOn, method: $method) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);

/** Whose data are stored only. Each asking is audited, so it is asked when the list is opened, not on every look. */
export function useRestricted() {
  return useQuery({
    queryKey: ['watch', 'restricted'],
    queryFn: async ({ signal }) => (await execute(listDocument, {}, signal)).restrictedPersons,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

/** A restriction takes somebody out of every list, and its end brings her back: whatever is shown is asked for again. */
function useChange<Variables>(
  send: (variables: Variables) => Promise<{ __typename: string; message?: string }>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: ({ __typename }) => {
      if (__typename === 'Standing') void client.invalidateQueries();
    },
  });
}

export function useRestrict(personId: string) {
  return useChange(
    async (reason: RestrictionReason) =>
      (await execute(restrictDocument, { personId, reason })).restrictPerson,
  );
}

/** Ends a restriction: when and how the person was told beforehand that it will. */
export function useLift(personId: string) {
  return useChange(
    async (told: { toldOn: string; method: string }) =>
      (await execute(liftDocument, { personId, ...told })).liftRestriction,
  );
}
