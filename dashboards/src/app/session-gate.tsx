import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { RequestFailed } from '../transport/execute.js';
import { changeLanguage } from '../ui/language.js';
import { FailedState } from '../ui/states.js';
import { ViewerProvider } from '../ui/viewer.js';
import { Cover, SessionOver, useDialogueAtHand, WayOut } from './session/session-over.js';
import { useStanding } from './session/standing.js';
import { useSessionNews } from './session/use-session-news.js';
import { viewerQuery } from './session/viewer-query.js';

/**
 * Lets a page be seen by whoever is signed in; others are led to the door and back afterwards. A session that ends while
 * a page is open covers it and asks to sign in again; for somebody else, everything starts anew.
 */
export function SignedInOnly({ children }: { children: ReactNode }) {
  const query = useQuery(viewerQuery);
  const { viewer, standing } = useStanding(query.data);
  const [isLeft, setLeft] = useState(false);
  const enter = useSessionNews(standing);
  const language = viewer?.staff.language;
  useDialogueAtHand();
  useEffect(() => {
    if (language) changeLanguage(language);
  }, [language]);
  if (query.isPending) return null;
  if (!viewer) {
    const { error } = query;
    if (!error || (error instanceof RequestFailed && error.kind === 'signed-out')) return <ToTheDoor />;
    return <FailedState error={error} retry={() => void query.refetch()} />;
  }
  const wayOut = standing === 'another' ? '/' : isLeft ? '/entrer' : null;
  return (
    <ViewerProvider viewer={viewer}>
      {wayOut === null ? children : <WayOut to={wayOut} />}
      {wayOut === null && standing === 'here' ? null : <Cover />}
      {wayOut === null && standing === 'over' ? (
        <SessionOver onEntered={enter} onLeave={() => setLeft(true)} />
      ) : null}
    </ViewerProvider>
  );
}

function ToTheDoor() {
  const { pathname, search } = useLocation();
  return <Navigate to="/entrer" replace state={{ from: pathname + search }} />;
}
