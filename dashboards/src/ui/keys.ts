import { useEffect, useRef } from 'react';

const remembered = 'levain.single-keys';

/** Single-key shortcuts may be switched off: they get in the way of dictation software. */
export function singleKeysAreOn(): boolean {
  return localStorage.getItem(remembered) !== 'off';
}
export function switchSingleKeys(on: boolean): void {
  localStorage.setItem(remembered, on ? 'on' : 'off');
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** Listens for single keys on the whole page, except while something is typed or a dialogue is open. */
export function usePageKeys(keys: Record<string, (event: KeyboardEvent) => void>): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (!singleKeysAreOn() || document.querySelector('[aria-modal="true"]')) return;
      const act = current.current[event.key];
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
