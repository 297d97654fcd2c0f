import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../graphql/gql.js';
import { execute } from '../../transport/execute.js';

const viewerDocument = graphql(`
  query Viewer {
    viewer {
      staff {
        id
        name
        language
      }
      organisation {
        id
        name
        language
        addressForm
        timeZone
        isDemonstration
      }
      roles {
        role
        section {
          id
          name
        }
      }
      sections {
        id
        name
      }
      may
    }
  }
`);

/** Who is signed in; null for nobody. */
export const viewerQuery = queryOptions({
  queryKey: ['viewer'],
  queryFn: ({ signal }) => execute(viewerDocument, {}, signal),
  staleTime: 300_000,
});
