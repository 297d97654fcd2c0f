import { useEffect, useState } from 'react';

/**
 * Gives the focus back to whatever had it before a dialogue that is mounted open and unmounted to close: the library
 * does so only for one that stays mounted.
 */
export function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // After the dialogue's own parts are gone; what took the focus meanwhile keeps it.
      requestAnimationFrame(() => {
        const isFree = document.activeElement === null || document.activeElement === document.body;
        if (isFree && before instanceof HTMLElement && before.isConnected)
          before.focus({ preventScroll: true });
      });
    },
    [before],
  );
}
