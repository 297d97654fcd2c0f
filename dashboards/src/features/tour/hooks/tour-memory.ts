import { useCallback, useSyncExternalStore } from 'react';

/** How far somebody came: a step from 0 on, or that she closed the tour. */
export type TourPlace = number | 'closed';

const keyOf = (tour: string): string => `levain.tour.${tour}`;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

function read(tour: string): TourPlace {
  const kept = localStorage.getItem(keyOf(tour));
  if (kept === 'closed') return kept;
  const step = Number(kept);
  return Number.isInteger(step) && step > 0 ? step : 0;
}

/** Where one tour stands in this browser: a number or « closed », and nothing about anybody. */
export function useTourPlace(tour: string): [TourPlace, (place: TourPlace) => void] {
  const place = useSyncExternalStore(subscribe, () => read(tour));
  const go = useCallback(
    (next: TourPlace) => {
      localStorage.setItem(keyOf(tour), String(next));
      for (const listener of listeners) listener();
    },
    [tour],
  );
  return [place, go];
}
