import { useQuery } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type SourceQuery, type SourcesQuery } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';

const sourcesDocument = graphql(`
  query Sources {
    sources {
      id
      name
      runBy
      coveredFrom
      coveredTo
      messages
      participants
      linkedParticipants
      platform {
        key
        name
      }
      section {
        id
        name
      }
      activity {
        month
        messages
      }
    }
  }
`);
const sourceDocument = graphql(`
  query Source($id: ID!) {
    source(id: $id) {
      id
      name
      runBy
      coveredFrom
      coveredTo
      messages
      participants
      linkedParticipants
      platform {
        key
        name
      }
      section {
        id
        name
      }
      activity {
        month
        messages
      }
      topics {
        topic
        label
        messages
      }
    }
  }
`);

export type SourceListed = SourcesQuery['sources'][number];
export type SourceParts = NonNullable<SourceQuery['source']>;
export type Activity = SourceListed['activity'];

export function useSources() {
  return useQuery({
    queryKey: ['sources'],
    queryFn: async ({ signal }) => (await execute(sourcesDocument, {}, signal)).sources,
  });
}

export function useSource(id: string) {
  return useQuery({
    queryKey: ['sources', id],
    queryFn: async ({ signal }) => (await execute(sourceDocument, { id }, signal)).source ?? null,
  });
}
