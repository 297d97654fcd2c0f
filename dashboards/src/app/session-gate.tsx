import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { graphql } from '../graphql/gql.js';
import { execute, RequestFailed } from '../transport/execute.js';
import { changeLanguage } from '../ui/language.js';
import { FailedState } from '../ui/states.js';
import { ViewerProvider } from '../ui/viewer.js';

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

export function useViewerQuery() {
  return useQuery({
    queryKey: ['viewer'],
    queryFn: ({ signal }) => execute(viewerDocument, {}, signal),
    staleTime: 300_000,
  });
}

/** A session that ends while a page is open shows as a refused query somewhere: then ask again who is signed in. */
function useSessionEnd(): void {
  const client = useQueryClient();
  useEffect(() => {
    return client.getQueryCache().subscribe((event) => {
      const error: unknown = event.query.state.error;
      if (event.type !== 'updated' || event.action.type !== 'error' || event.query.queryKey[0] === 'viewer')
        return;
      if (error instanceof RequestFailed && error.kind === 'signed-out') {
        void client.invalidateQueries({ queryKey: ['viewer'] });
      }
    });
  }, [client]);
}

/** Lets a page be seen by whoever is signed in; others are led to the door and back afterwards. */
export function SignedInOnly({ children }: { children: ReactNode }) {
  const query = useViewerQuery();
  const location = useLocation();
  const viewer = query.data?.viewer;
  const language = viewer?.staff.language;
  useSessionEnd();
  useEffect(() => {
    if (language) changeLanguage(language);
  }, [language]);
  if (query.isPending) return null;
  if (query.error && !query.data) {
    if (query.error instanceof RequestFailed && query.error.kind === 'signed-out')
      return <ToTheDoor from={location.pathname} />;
    return <FailedState error={query.error} retry={() => void query.refetch()} />;
  }
  if (!viewer) return <ToTheDoor from={location.pathname + location.search} />;
  return <ViewerProvider viewer={viewer}>{children}</ViewerProvider>;
}

function ToTheDoor({ from }: { from: string }) {
  return <Navigate to="/entrer" replace state={{ from }} />;
}
