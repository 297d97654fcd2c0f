import { useQueryClient, type Query, type QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { RequestFailed } from '../../transport/execute.js';
import { hearOtherTabs, tellOtherTabs } from '../../transport/other-tabs.js';
import { hidePage } from '../../ui/cover.js';
import { useNotify } from '../../ui/notices.js';
import { useAppWords } from '../messages/words.js';
import { type Standing } from './standing.js';
import { viewerQuery } from './viewer-query.js';

const isRefused = (error: unknown) => error instanceof RequestFailed && error.kind === 'signed-out';

/** Hears of every query and every mutation that was refused because nobody is signed in. */
function hearRefusals(client: QueryClient, listener: () => void): () => void {
  const stopQueries = client.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'error' && isRefused(event.action.error))
      listener();
  });
  const stopMutations = client.getMutationCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'error' && isRefused(event.action.error))
      listener();
  });
  return () => {
    stopQueries();
    stopMutations();
  };
}

/** Calls back when the reader or the connection returns to this tab. */
function hearReturns(listener: () => void): () => void {
  const look = () => (document.visibilityState === 'visible' ? listener() : undefined);
  window.addEventListener('focus', look);
  window.addEventListener('online', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    window.removeEventListener('focus', look);
    window.removeEventListener('online', look);
    document.removeEventListener('visibilitychange', look);
  };
}

/** A browser may keep a left page whole and show it again on « back », whoever signed in meanwhile. */
function hearBrowserMemory(): () => void {
  const hide = (event: PageTransitionEvent) => (event.persisted ? hidePage() : undefined);
  const reload = (event: PageTransitionEvent) => (event.persisted ? window.location.reload() : undefined);
  window.addEventListener('pagehide', hide);
  window.addEventListener('pageshow', reload);
  return () => {
    window.removeEventListener('pagehide', hide);
    window.removeEventListener('pageshow', reload);
  };
}

/** Asks again what could not be read, and says that what could not be done is still to do: it is never sent again by itself. */
function useTakingUp(standing: Standing): void {
  const client = useQueryClient();
  const notify = useNotify();
  const words = useAppWords();
  const before = useRef(standing);
  useEffect(() => {
    const wasOver = before.current === 'over';
    before.current = standing;
    if (!wasOver || standing !== 'here') return;
    const hasFailed = ({ state }: Query) => state.status === 'error';
    // Some are on their way already, because the page is looked at again.
    void client.refetchQueries({ type: 'active', predicate: hasFailed }, { cancelRefetch: false });
    const mutations = client.getMutationCache().getAll();
    if (mutations.some(({ state }) => isRefused(state.error))) notify({ text: words('pressAgain') });
  }, [standing, client, notify, words]);
}

/**
 * Keeps the answer to who is signed in true: after a refusal, when another tab says so, and, once the session is over,
 * whenever the reader comes back.
 * @returns asks anew, for somebody who has just signed in here; rejects when there is no answer
 */
export function useSessionNews(standing: Standing): () => Promise<void> {
  const client = useQueryClient();
  const ask = useCallback(() => client.fetchQuery({ ...viewerQuery, staleTime: 0 }), [client]);
  const askQuietly = useCallback(() => void ask().catch(() => undefined), [ask]);
  const isOver = standing === 'over';
  useEffect(() => {
    if (standing !== 'here') return undefined;
    // Several requests are refused at once: they ask once. Where even this gets no answer, the refusal stands.
    const end = () => client.setQueryData(viewerQuery.queryKey, { viewer: null });
    return hearRefusals(client, () => void ask().catch(end));
  }, [client, ask, standing]);
  useEffect(() => (isOver ? hearReturns(askQuietly) : undefined), [isOver, askQuietly]);
  useEffect(() => hearOtherTabs(askQuietly), [askQuietly]);
  useEffect(hearBrowserMemory, []);
  useTakingUp(standing);
  return useCallback(async () => {
    tellOtherTabs();
    // A question from before the sign-in would be answered as before it.
    await client.cancelQueries({ queryKey: viewerQuery.queryKey });
    await ask();
  }, [client, ask]);
}
