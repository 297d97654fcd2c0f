import { focusManager, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useLayoutEffect } from 'react';
import { coverPage } from '../../ui/cover.js';

/** Milliseconds. */
const UNTIL_NEXT_TRY = 3_000;

const fetchDialogue = () => import('../../features/session/components/sign-in-again.js');

/** Tries for as long as it takes: a failure would throw away the page behind. */
async function dialogueInTheEnd(): ReturnType<typeof fetchDialogue> {
  for (;;) {
    try {
      return await fetchDialogue();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, UNTIL_NEXT_TRY));
    }
  }
}

const SignInAgain = lazy(async () => ({ default: (await dialogueInTheEnd()).SignInAgain }));

/**
 * Brings the dialogue as soon as somebody has typed something to lose: the session may end out of reach, or by an update
 * that takes the old files away.
 */
export function useDialogueAtHand(): void {
  useEffect(() => {
    const fetchEarly = () => void fetchDialogue().catch(() => undefined);
    document.addEventListener('input', fetchEarly, { once: true });
    return () => document.removeEventListener('input', fetchEarly);
  }, []);
}

/** Hides the page while nobody may see it; what it asks for by itself from time to time waits. */
export function Cover() {
  useLayoutEffect(coverPage, []);
  useEffect(() => {
    focusManager.setFocused(false);
    return () => focusManager.setFocused(undefined);
  }, []);
  return null;
}

/** Over the covered page: the ways in again, and the way out. */
export function SessionOver(props: { onEntered: () => Promise<void>; onLeave: () => void }) {
  return (
    <Suspense fallback={null}>
      <SignInAgain {...props} />
    </Suspense>
  );
}

/**
 * Leaves by a full load, so that nothing of the page, of what was asked for it, or of what waits to be sent stays. It stands in the
 * place of the page: what that held back, such as the question before unsaved text is lost, is gone by now.
 */
export function WayOut({ to }: { to: string }) {
  const client = useQueryClient();
  useEffect(() => {
    client.getMutationCache().clear();
    window.location.replace(to);
  }, [client, to]);
  return null;
}
