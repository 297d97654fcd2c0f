import { useEffect, useRef, type RefObject } from 'react';

/**
 * For a row of links or buttons that scrolls sideways on a phone: the chosen one must not stand outside of it, when the
 * page opens and when another is chosen.
 */
export function useChosenInView<Row extends HTMLElement>(chosen: string | undefined): RefObject<Row | null> {
  const row = useRef<Row>(null);
  useEffect(() => {
    const one = row.current?.querySelector('[aria-current="page"], [aria-pressed="true"]');
    if (!row.current || !one) return;
    const seen = row.current.getBoundingClientRect();
    const { left, width } = one.getBoundingClientRect();
    // The row alone: scrollIntoView would also move a page that is scrolled down, back up to the row.
    row.current.scrollBy({ left: left + width / 2 - (seen.left + seen.width / 2) });
  }, [chosen]);
  return row;
}
