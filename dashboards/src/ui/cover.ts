import './cover.css';

/** The id of the one child of the body that is seen over a covered page. */
export const OVER_THE_COVER = 'over-the-cover';

const root = document.documentElement;
const isCovered = () => 'covered' in root.dataset;

let lastFocused: WeakRef<Element> | null = null;

/**
 * Has Escape close nothing behind a cover. To be called before anything is drawn: the library's dialogues listen in the
 * window's capture phase, where the first to come is the first to hear. Remembers the focus too: a button that waits
 * for an answer has lost it by the time that the answer comes.
 */
export function guardCover(): void {
  const stop = (event: KeyboardEvent) => {
    if (isCovered() && event.key === 'Escape') event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', stop, { capture: true });
  document.addEventListener('focusin', ({ target }) => {
    if (!isCovered() && target instanceof Element) lastFocused = new WeakRef(target);
  });
}

/** Hides the page at once, and for good: for a page that is about to go. */
export function hidePage(): void {
  root.dataset['covered'] = '';
}

/** Hides the page without taking any of it away. @returns lifts the cover and gives the focus back */
export function coverPage(): () => void {
  hidePage();
  document.body.addEventListener('keydown', keepFromPage);
  return () => {
    document.body.removeEventListener('keydown', keepFromPage);
    delete root.dataset['covered'];
    requestAnimationFrame(giveFocusBack);
  };
}

/** The page's shortcuts listen above the body; the dialogue listens below, except for Tab, which goes round in it. */
function keepFromPage(event: KeyboardEvent): void {
  if (event.key !== 'Tab') event.stopPropagation();
}

function giveFocusBack(): void {
  const before = lastFocused?.deref();
  if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
}
