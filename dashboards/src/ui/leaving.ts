type Go = () => void;

/** Whoever holds unsaved text; each is given the way on, to take once the reader has agreed. */
const keepers = new Set<(go: Go) => void>();

/** Has `ask` asked before the page is left, until the function given back is called. */
export function holdBack(ask: (go: Go) => void): () => void {
  keepers.add(ask);
  return () => keepers.delete(ask);
}

/** What was typed is stored now, or given up: the next step is free, whatever React has drawn by then. */
export function letGo(): void {
  keepers.clear();
}

export function isHeldBack(): boolean {
  return keepers.size > 0;
}

/** Goes on at once where nothing would be lost; else asks first. */
export function askBeforeLeaving(go: Go): void {
  const [ask] = keepers;
  if (ask) ask(go);
  else go();
}
