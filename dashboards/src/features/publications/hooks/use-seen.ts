import { useState } from 'react';
import { type Publication } from './use-publication.js';

/** What of a publication somebody else can have changed under the reader's eyes. */
export type Changed = 'text' | 'link' | 'accounts' | 'time' | 'embargo' | 'state';

function differences(seen: Publication, now: Publication): Changed[] {
  const accounts = ({ targets }: Publication) => targets.map(({ id }) => id).join();
  const found: Record<Changed, boolean> = {
    text: seen.text !== now.text || seen.language !== now.language,
    link: seen.link !== now.link,
    accounts: accounts(seen) !== accounts(now),
    time: seen.plannedWall !== now.plannedWall,
    embargo: seen.embargoUntil !== now.embargoUntil,
    state: seen.state !== now.state,
  };
  return (Object.keys(found) as Changed[]).filter((key) => found[key]);
}

/** What the service does by itself when the hour has come is no surprise. */
const byItself: readonly Publication['state'][] = ['publishing', 'published', 'failed', 'suspended'];

/**
 * The page asks again by itself, and a decision is about what was read: changes by others since then are named until
 * the reader has seen them.
 */
export function useSeen(now: Publication) {
  const [seen, setSeen] = useState(now);
  const [own, setOwn] = useState(0);
  const isOwn = now.version === own || byItself.includes(now.state);
  // While the answer to one's own decision is on its way to the page, nothing has changed for the reader.
  if (seen !== now && isOwn && seen.version !== now.version) setSeen(now);
  const changed = seen.version === now.version || isOwn ? [] : differences(seen, now);
  return { changed, accept: () => setSeen(now), expect: setOwn };
}
