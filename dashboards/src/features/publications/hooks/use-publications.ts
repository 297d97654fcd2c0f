import { useInfiniteQuery } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type PublicationsQuery, type PublicationState } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';

const publicationsDocument = graphql(`
  query Publications($states: [PublicationState!], $after: String) {
    publications(states: $states, first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        state
        text
        language
        plannedWall
        plannedAt
        publishedAt
        reviewNote
        createdAt
        author {
          id
          name
        }
        targets {
          id
          name
        }
        deliveries {
          id
          state
          needsPerson
        }
        may
      }
    }
  }
`);

export type Listed = PublicationsQuery['publications']['nodes'][number];

/** Publications in some states, the newest first; all of them where none is named. */
export function usePublications(states: readonly PublicationState[] | null) {
  return useInfiniteQuery({
    queryKey: ['publications', states],
    queryFn: async ({ pageParam, signal }) =>
      (await execute(publicationsDocument, { states, after: pageParam }, signal)).publications,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last.pageInfo.hasNextPage ? (last.pageInfo.endCursor ?? null) : null),
    // Colleagues approve and the service publishes meanwhile.
    refetchInterval: 30_000,
  });
}
