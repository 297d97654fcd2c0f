import { lazy, Suspense, useEffect, useState } from 'react';
import { holdBack, letGo } from '../leaving.js';

// A page that may be left with text unsaved is opened far more often than it is left so.
const LeaveDialog = lazy(async () => ({ default: (await import('./leave-dialog.js')).LeaveDialog }));

/**
 * Asks before text is lost that is stored nowhere: on a link, on « back », and when the tab is closed (then in the
 * browser's own words). Nothing is kept in the browser: what is typed may name people.
 */
export function LeaveQuestion({ isUnsaved }: { isUnsaved: boolean }) {
  const [go, setGo] = useState<(() => void) | null>(null);
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const release = holdBack((onward) => setGo(() => onward));
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => {
      release();
      window.removeEventListener('beforeunload', warn);
    };
  }, [isUnsaved]);
  const stay = () => setGo(null);
  const leave = () => {
    letGo();
    setGo(null);
    go?.();
  };
  if (go === null) return null;
  return (
    <Suspense fallback={null}>
      <LeaveDialog onStay={stay} onLeave={leave} />
    </Suspense>
  );
}
