import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type ExchangeInput } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';

const issuesDocument = graphql(`
  query IssueChoices {
    issueChoices {
      code
      label
    }
  }
`);
const noteDocument = graphql(`
  mutation NoteExchange($personId: ID!, $exchange: ExchangeInput!) {
    noteExchange(personId: $personId, exchange: $exchange) {
      __typename
      ... on ExchangeNoted {
        task {
          id
          dueOn
        }
      }
      ... on Refused {
        message
      }
    }
  }
`);

export function useIssueChoices() {
  return useQuery({
    queryKey: ['issue-choices'],
    queryFn: async ({ signal }) => (await execute(issuesDocument, {}, signal)).issueChoices,
    staleTime: Infinity,
  });
}

/** Notes an exchange; whatever shows this person or what is left to do is then asked for again. */
export function useNoteExchange(personId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (exchange: ExchangeInput) =>
      (await execute(noteDocument, { personId, exchange })).noteExchange,
    onSuccess: (result) => {
      if (result.__typename !== 'ExchangeNoted') return;
      for (const key of ['today', 'person', 'contacts']) void client.invalidateQueries({ queryKey: [key] });
    },
  });
}
