import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { graphql } from '../../../graphql/gql.js';
import { type LinkInput, type LinkingGridQuery } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';

const gridDocument = graphql(`
  query LinkingGrid($sourceId: ID!) {
    linkingGrid(sourceId: $sourceId) {
      source {
        id
        name
        section {
          id
          name
        }
      }
      rows {
        accountId
        participant
        labels
        messages
        firstAt
        lastAt
        linked {
          linkedAt
          person {
            ...LinkedPersonParts
          }
        }
        proposals {
          reason
          isStrong
          person {
            ...LinkedPersonParts
          }
        }
      }
    }
  }
  fragment LinkedPersonParts on Person {
    id
    name
    jobTitle
    workplace {
      id
      path
    }
    standing {
      relation {
        kind
        since
      }
    }
  }
`);
const searchDocument = graphql(`
  query LinkingSearch($text: String!) {
    searchPersons(text: $text) {
      id
      name
      jobTitle
      workplace {
        id
        path
      }
      standing {
        relation {
          kind
          since
        }
      }
    }
  }
`);
const linkDocument = graphql(`
  mutation LinkAccounts($sourceId: ID!, $links: [LinkInput!]!) {
    linkAccounts(sourceId: $sourceId, links: $links) {
      __typename
      ... on LinkOutcome {
        linked
        unlinked
        created
        problems {
          accountId
          message
        }
      }
      ... on Refused {
        message
      }
    }
  }
`);

const mergeDocument = graphql(`
  mutation MergeAccounts($sourceId: ID!, $keep: ID!, $merge: ID!) {
    mergeAccounts(sourceId: $sourceId, keep: $keep, merge: $merge) {
      __typename
      ... on LinkingGrid {
        source {
          id
          name
          section {
            id
            name
          }
        }
        rows {
          accountId
          participant
          labels
          messages
          firstAt
          lastAt
          linked {
            linkedAt
            person {
              ...MergedPersonParts
            }
          }
          proposals {
            reason
            isStrong
            person {
              ...MergedPersonParts
            }
          }
        }
      }
      ... on Refused {
        message
      }
    }
  }
  fragment MergedPersonParts on Person {
    id
    name
    jobTitle
    workplace {
      id
      path
    }
    standing {
      relation {
        kind
        since
      }
    }
  }
`);

export type Row = NonNullable<LinkingGridQuery['linkingGrid']>['rows'][number];
export type Candidate = Row['proposals'][number]['person'];

export function useLinkingGrid(sourceId: string) {
  return useQuery({
    queryKey: ['linking', sourceId],
    queryFn: async ({ signal }) => (await execute(gridDocument, { sourceId }, signal)).linkingGrid ?? null,
    // Every look is audited: do not look again merely because the window regained the focus.
    refetchOnWindowFocus: false,
    staleTime: Infinity,
  });
}

export function usePersonSearch(text: string) {
  const [settled] = useDebouncedValue(text.trim(), 100);
  return useQuery({
    queryKey: ['linking-search', settled],
    queryFn: async ({ signal }) => (await execute(searchDocument, { text: settled }, signal)).searchPersons,
    enabled: settled.length > 0,
    placeholderData: keepPreviousData,
  });
}

/** Saves a batch of links; the grid and all that stands on it are asked for again. */
export function useSaveLinks(sourceId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (links: readonly LinkInput[]) =>
      (await execute(linkDocument, { sourceId, links })).linkAccounts,
    onSuccess: async (result) => {
      if (result.__typename !== 'LinkOutcome') return;
      await client.invalidateQueries({ queryKey: ['linking', sourceId] });
      for (const key of ['contacts', 'sources', 'today', 'person'])
        void client.invalidateQueries({ queryKey: [key] });
    },
  });
}

/** Makes two authors one. The grid comes with the answer: looking again would be another look at names to audit. */
export function useMergeAccounts(sourceId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ keep, merge }: { keep: string; merge: string }) =>
      (await execute(mergeDocument, { sourceId, keep, merge })).mergeAccounts,
    onSuccess: (result) => {
      if (result.__typename !== 'LinkingGrid') return;
      const { source, rows } = result;
      client.setQueryData(['linking', sourceId], { source, rows });
      for (const key of ['contacts', 'sources', 'today', 'person'])
        void client.invalidateQueries({ queryKey: [key] });
    },
  });
}
