import { startTransition, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import {
  parsePath,
  Router,
  UNSAFE_createBrowserHistory as createBrowserHistory,
  type Navigator,
  type To,
} from 'react-router';
import { askBeforeLeaving, isHeldBack } from '../ui/leaving.js';

/**
 * The browser's addresses, with a question before unsaved text is left behind. React Router's own blocker comes only
 * with its data routers, which would bring 17 kB to the first page of everybody.
 */
export function GuardedRouter({ children }: { children: ReactNode }) {
  const [history] = useState(() => createBrowserHistory({ v5Compat: true }));
  const [shown, setShown] = useState(() => ({ action: history.action, location: history.location }));
  const path = useRef(shown.location.pathname);
  const isTurningBack = useRef(false);
  useLayoutEffect(
    () =>
      history.listen(({ action, location, delta }) => {
        if (isTurningBack.current) {
          isTurningBack.current = false;
          return;
        }
        // « Back » has already happened when it is heard of: it is undone, and done again once the reader agrees.
        if (String(action) === 'POP' && delta && location.pathname !== path.current && isHeldBack()) {
          isTurningBack.current = true;
          history.go(-delta);
          askBeforeLeaving(() => history.go(delta));
          return;
        }
        path.current = location.pathname;
        startTransition(() => setShown({ action, location }));
      }),
    [history],
  );
  const navigator = useMemo(
    (): Navigator => ({
      createHref: history.createHref,
      encodeLocation: history.encodeLocation,
      go: history.go,
      push: (to, state) => onward(to, path.current, () => history.push(to, state)),
      replace: (to, state) => onward(to, path.current, () => history.replace(to, state)),
    }),
    [history],
  );
  return (
    <Router location={shown.location} navigationType={shown.action} navigator={navigator}>
      {children}
    </Router>
  );
}

/** A filter or a drawer that only changes the query of the page leaves nothing behind. */
function onward(to: To, here: string, go: () => void): void {
  const { pathname } = typeof to === 'string' ? parsePath(to) : to;
  if (!pathname || pathname === here) go();
  else askBeforeLeaving(go);
}
