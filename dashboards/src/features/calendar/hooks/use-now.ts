import { useEffect, useState } from 'react';
import { useTimeZone } from '../../../ui/viewer.js';
import { wallOf } from './wall.js';

/** What the organisation's clocks show, to the minute: what has gone by takes no post any more. */
export function useNow(): string {
  const zone = useTimeZone();
  const [at, setAt] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setAt(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return wallOf(at, zone);
}
