import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type PersonQuery, type TimelineQuery } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';

const personDocument = graphql(`
  query Person($id: ID!) {
    person(id: $id) {
      id
      name
      jobTitle
      whyISee
      version
      workplace {
        id
        path
      }
      sections {
        id
        name
      }
      contactPoints {
        kind
        value
      }
      tasks {
        id
        kind
        note
        dueOn
        isOverdue
        doneAt
      }
      standing {
        restrictedSince
      }
    }
    leadSuggestion(personId: $id) {
      isDrifting
    }
  }
`);
const timelineDocument = graphql(`
  query Timeline($id: ID!, $after: String) {
    person(id: $id) {
      id
      timeline(first: 30, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          at
          kind
          sentence
          detail
        }
      }
    }
  }
`);

export type PersonParts = NonNullable<PersonQuery['person']>;
export type TimelineNode = NonNullable<TimelineQuery['person']>['timeline']['nodes'][number];

/** A person's record, or null: absent and not to be seen look the same. */
export async function fetchPerson(id: string, signal?: AbortSignal) {
  const { person, leadSuggestion } = await execute(personDocument, { id }, signal);
  return person ? { person, isDrifting: leadSuggestion?.isDrifting ?? false } : null;
}

export function usePerson(id: string) {
  return useQuery({
    queryKey: ['person', id, 'record'],
    queryFn: ({ signal }) => fetchPerson(id, signal),
  });
}

export function useTimeline(id: string) {
  return useInfiniteQuery({
    queryKey: ['person', id, 'timeline'],
    queryFn: async ({ pageParam, signal }) =>
      (await execute(timelineDocument, { id, after: pageParam }, signal)).person?.timeline ?? null,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last?.pageInfo.hasNextPage ? (last.pageInfo.endCursor ?? null) : null),
  });
}
