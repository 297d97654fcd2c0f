import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type LeadSuggestionsQuery } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';
import { filterOf, type LeadAddress } from './lead-address.js';

const leadsDocument = graphql(`
  query LeadSuggestions($order: LeadOrder!, $filter: LeadFilter, $first: Int!, $after: String) {
    leadSuggestions(order: $order, filter: $filter, first: $first, after: $after) {
      total
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          reason
          isDrifting
          lastSeenAt
          readiness {
            tenths
            sentence
          }
          leadership {
            tenths
            sentence
          }
          person {
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
              }
            }
          }
        }
      }
    }
  }
`);
const choicesDocument = graphql(`
  query LeadFilterChoices {
    viewer {
      organisation {
        id
        workplaces {
          id
          kind
          name
          path
        }
      }
    }
    scoringState {
      refusal
    }
  }
`);

export type Lead = LeadSuggestionsQuery['leadSuggestions']['edges'][number]['node'];
const pageSize = 50;

/** The list, page by page as it is scrolled; the former list stays in sight while another is fetched. */
export function useLeads(address: LeadAddress, search: string) {
  const filter = filterOf(address, search);
  return useInfiniteQuery({
    queryKey: ['contacts', address.order, filter],
    queryFn: async ({ pageParam, signal }) =>
      (
        await execute(
          leadsDocument,
          { order: address.order, filter, first: pageSize, after: pageParam },
          signal,
        )
      ).leadSuggestions,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last.pageInfo.hasNextPage ? last.pageInfo.endCursor : null) ?? null,
    placeholderData: keepPreviousData,
  });
}

/** Whether anybody is known at all, asked where a view is empty: nobody yet is another thing than nobody here. */
export function useAnybody(isWanted: boolean) {
  return useQuery({
    queryKey: ['contacts', 'anybody'],
    queryFn: async ({ signal }) =>
      (await execute(leadsDocument, { order: 'name', filter: {}, first: 1 }, signal)).leadSuggestions.edges
        .length > 0,
    enabled: isWanted,
  });
}

/** The workplaces to filter by, and why nothing is scored where that is so. */
export function useLeadChoices() {
  return useQuery({
    queryKey: ['contacts-choices'],
    queryFn: ({ signal }) => execute(choicesDocument, {}, signal),
    staleTime: 300_000,
  });
}
