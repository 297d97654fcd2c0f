import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type Purpose, type RelationInput, type StandingQuery } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';

const standingDocument = graphql(`
  query Standing($personId: ID!) {
    person(id: $personId) {
      id
      standing {
        isRestricted
        noticeGivenAt
        relation {
          id
          kind
          since
          until
          evidence {
            kind
            label
            dated
          }
        }
        consents {
          purpose
          channel
          givenAt
          expiresAt
          method
        }
        objections {
          purpose
          objectedAt
        }
        permissions {
          purpose
          verdict
          sentence
          expiresAt
        }
      }
    }
  }
`);
const relationDocument = graphql(`
  mutation RecordRelation($personId: ID!, $relation: RelationInput!) {
    recordRelation(personId: $personId, relation: $relation) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);
const endDocument = graphql(`
  mutation EndRelation($personId: ID!, $until: CalendarDate!) {
    endRelation(personId: $personId, until: $until) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);
const consentDocument = graphql(`
  mutation RecordConsent($personId: ID!, $purpose: Purpose!, $method: String!, $givenOn: CalendarDate!) {
    recordConsent(personId: $personId, purpose: $purpose, method: $method, givenOn: $givenOn) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);
const withdrawDocument = graphql(`
  mutation WithdrawConsent($personId: ID!, $purpose: Purpose!, $channel: String) {
    withdrawConsent(personId: $personId, purpose: $purpose, channel: $channel) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);
const objectionDocument = graphql(`
  mutation RecordObjection($personId: ID!, $purpose: Purpose!) {
    recordObjection(personId: $personId, purpose: $purpose) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);

export type StandingParts = NonNullable<StandingQuery['person']>['standing'];

/** Something to be recorded about a person's ground. */
export type GroundChange =
  | { what: 'relation'; relation: RelationInput }
  | { what: 'end'; until: string }
  | { what: 'consent'; purpose: Purpose; method: string; givenOn: string }
  | { what: 'withdrawal'; purpose: Purpose; channel: string | null }
  | { what: 'objection'; purpose: Purpose };

interface Answer {
  __typename: string;
  message?: string;
}

async function send(personId: string, change: GroundChange): Promise<Answer> {
  switch (change.what) {
    case 'relation':
      return (await execute(relationDocument, { personId, relation: change.relation })).recordRelation;
    case 'end':
      return (await execute(endDocument, { personId, until: change.until })).endRelation;
    case 'consent': {
      const { purpose, method, givenOn } = change;
      return (await execute(consentDocument, { personId, purpose, method, givenOn })).recordConsent;
    }
    case 'withdrawal': {
      const { purpose, channel } = change;
      return (await execute(withdrawDocument, { personId, purpose, channel })).withdrawConsent;
    }
    case 'objection':
      return (await execute(objectionDocument, { personId, purpose: change.purpose })).recordObjection;
  }
}

export function useStanding(personId: string) {
  return useQuery({
    queryKey: ['person', personId, 'standing'],
    queryFn: async ({ signal }) =>
      (await execute(standingDocument, { personId }, signal)).person?.standing ?? null,
  });
}

/** Records a change of ground; scores and lists that stood on it are asked for again. */
export function useGroundChange(personId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: GroundChange) => send(personId, change),
    onSuccess: (answer) => {
      if (answer.__typename !== 'Standing') return;
      for (const key of [['person', personId], ['contacts'], ['today']])
        void client.invalidateQueries({ queryKey: key });
    },
  });
}
