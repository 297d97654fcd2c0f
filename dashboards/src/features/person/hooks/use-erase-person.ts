import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type ErasePersonMutation, type ErasureOutlookQuery } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';

const outlookDocument = graphql(`
  query ErasureOutlook($id: ID!) {
    erasurePreview(personId: $id) {
      stores {
        name
        rows
      }
    }
    firstNameMentions(personId: $id) {
      names
      total
      messages {
        id
        at
        author
        text
        sourceName
        namesakes
      }
    }
  }
`);
const eraseDocument = graphql(`
  mutation ErasePerson($id: ID!, $confirmName: String!) {
    erasePerson(personId: $id, confirmName: $confirmName) {
      __typename
      ... on Erasure {
        status
        stores {
          name
          erased
          remaining
        }
      }
      ... on Refused {
        message
      }
    }
  }
`);
const takeOutDocument = graphql(`
  mutation TakeOutName($name: String!, $messageIds: [ID!]!) {
    takeOutName(name: $name, messageIds: $messageIds) {
      __typename
      ... on NameTakenOut {
        messages
      }
      ... on Refused {
        message
      }
    }
  }
`);

export type Mentions = NonNullable<ErasureOutlookQuery['firstNameMentions']>;
export type Mention = Mentions['messages'][number];
export type Erasure = Extract<ErasePersonMutation['erasePerson'], { __typename: 'Erasure' }>;

/** What came of an erasure, with what was looked up before: afterwards nobody knows the name any more. */
export interface Erased {
  erasure: Erasure;
  mentions: Mentions | null;
}

/** What would go, and what a human would have to read; every look is audited, so it is looked up once. */
export function useErasureOutlook(id: string) {
  return useQuery({
    queryKey: ['erasure-outlook', id],
    queryFn: ({ signal }) => execute(outlookDocument, { id }, signal),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    gcTime: 0,
  });
}

export function useErasePerson(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (confirmName: string) =>
      (await execute(eraseDocument, { id, confirmName })).erasePerson,
    onSuccess: (result) => {
      if (result.__typename !== 'Erasure') return;
      // Nothing of the person stays in this browser's memory, and no list asks for her by mistake.
      for (const key of ['person', 'contacts', 'leads', 'today', 'linking', 'linking-search', 'sources'])
        void client.invalidateQueries({ queryKey: [key], refetchType: 'none' });
    },
  });
}

/** Takes names out of messages, one name after the other; the first refusal ends it. */
export function useTakeOutNames() {
  return useMutation({
    mutationFn: async ({ names, ids }: { names: readonly string[]; ids: readonly string[] }) => {
      for (const name of names) {
        const result = (await execute(takeOutDocument, { name, messageIds: ids })).takeOutName;
        if (result.__typename !== 'NameTakenOut') return result.message;
      }
      return null;
    },
  });
}
