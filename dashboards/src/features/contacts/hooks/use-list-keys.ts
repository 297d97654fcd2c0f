import { useCallback } from 'react';
import { usePageKeys } from '../../../ui/keys.js';

function linkAt(index: number): HTMLElement | null {
  return document.querySelector(`[data-lead="${index}"]`);
}

/** The row that has the focus, or -1. */
function focused(): number {
  const at =
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset['lead'] : undefined;
  return at === undefined ? -1 : Number(at);
}

/** J and K walk through the names (Enter is then the link's own), `/` goes to the search. */
export function useListKeys(options: { search: () => void; onArrive: (index: number) => void }): void {
  const { search, onArrive } = options;
  const walk = useCallback(
    (step: 1 | -1) => {
      const next = focused() < 0 ? 0 : focused() + step;
      const link = linkAt(next);
      if (!link) return;
      link.focus();
      link.scrollIntoView({ block: 'nearest' });
      onArrive(next);
    },
    [onArrive],
  );
  usePageKeys({ j: () => walk(1), k: () => walk(-1), '/': search });
}
