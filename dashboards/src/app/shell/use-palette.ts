import { useCallback, useEffect, useState } from 'react';

/** Ctrl+K anywhere; the palette itself is fetched the first time that it is wanted. */
export function usePalette() {
  const [isWanted, setWanted] = useState(false);
  const open = useCallback(() => {
    setWanted(true);
    void import('./palette.js').then((palette) => palette.openPalette());
  }, []);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [open]);
  return { isWanted, open };
}
