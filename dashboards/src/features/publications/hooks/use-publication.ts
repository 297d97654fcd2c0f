import { useQuery } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type PublicationQuery } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';

const publicationDocument = graphql(`
  query Publication($id: ID!) {
    publication(id: $id) {
      id
      state
      text
      link
      language
      plannedWall
      plannedAt
      embargoUntil
      reviewNote
      approvedAt
      publishedAt
      createdAt
      may
      version
      author {
        id
        name
      }
      approvedBy {
        id
        name
      }
      targets {
        id
        name
        isConnected
        network {
          key
          name
        }
      }
      deliveries {
        id
        state
        dueAt
        attempts
        publishedAt
        reason
        needsPerson
        version
        target {
          id
          name
        }
      }
    }
  }
`);

export type Publication = NonNullable<PublicationQuery['publication']>;

/** One publication as it stands now; null where there is none. */
export async function readPublication(id: string, signal?: AbortSignal): Promise<Publication | null> {
  return (await execute(publicationDocument, { id }, signal)).publication ?? null;
}

const soon = 120_000;

/** While it goes out or is about to, it is looked at often. */
function interval(publication: Publication | null | undefined): number {
  if (!publication) return 30_000;
  const { state, plannedAt } = publication;
  if (state === 'publishing') return 2_000;
  const isNear = state === 'scheduled' && plannedAt && Date.parse(plannedAt) - Date.now() < soon;
  return isNear ? 3_000 : 30_000;
}

export function usePublication(id: string) {
  return useQuery({
    queryKey: ['publication', id],
    queryFn: ({ signal }) => readPublication(id, signal),
    refetchInterval: (query) => interval(query.state.data),
  });
}
