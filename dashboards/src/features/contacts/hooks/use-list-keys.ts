import { useCallback, useRef } from 'react';
import { usePageKeys } from '../../../ui/keys.js';

const linkAt = (index: number): HTMLElement | null => document.querySelector(`[data-lead="${index}"]`);

/** The row that has the focus, or null. */
function focused(): number | null {
  const at =
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset['lead'] : undefined;
  return at === undefined ? null : Number(at);
}

/** Frames that a row may take to be drawn once the list was scrolled towards it: two seconds. */
const patience = 120;

/** Where the keys go: the row being waited for, and the one that was reached last. */
interface Walk {
  wanted: number | null;
  last: number | null;
}

/**
 * Scrolls to the drawn row that is nearest to the wanted one: the rows around it are drawn next. A step measured in
 * pixels would run past the row where drawing is slow.
 */
function scrollTowards(index: number): void {
  const distance = (row: HTMLElement) => Math.abs(Number(row.dataset['lead']) - index);
  const drawn = [...document.querySelectorAll<HTMLElement>('[data-lead]')];
  drawn.sort((a, b) => distance(a) - distance(b))[0]?.scrollIntoView({ block: 'center' });
}

/** Focuses a row; one that is not drawn yet is waited for, frame by frame, unless another is wanted meanwhile. */
function arrive(at: Walk, index: number, onArrive: (index: number) => void, left = patience) {
  if (at.wanted !== index) return;
  const link = linkAt(index);
  if (!link && left > 0) {
    scrollTowards(index);
    requestAnimationFrame(() => arrive(at, index, onArrive, left - 1));
    return;
  }
  at.wanted = null;
  if (!link) return;
  at.last = index;
  link.focus({ preventScroll: true });
  link.scrollIntoView({ block: 'nearest' });
  onArrive(index);
}

/**
 * J and K walk through the names (Enter is then the link's own), `/` goes to the search. Only rows in sight are in the
 * page: whoever presses faster than they are drawn still arrives.
 */
export function useListKeys(options: { search: () => void; onArrive: (index: number) => void }): void {
  const { search, onArrive } = options;
  const at = useRef<Walk>({ wanted: null, last: null });
  const walk = useCallback(
    (step: 1 | -1) => {
      const { wanted, last } = at.current;
      const from = wanted ?? focused() ?? last;
      const next = from === null ? 0 : from + step;
      if (next < 0) return;
      at.current.wanted = next;
      arrive(at.current, next, onArrive);
    },
    [onArrive],
  );
  usePageKeys({ j: () => walk(1), k: () => walk(-1), '/': search });
}
