// Says that something changed, never what: each tab asks the service itself.
const channel = new BroadcastChannel('levain.session');

/** Tells this browser's other tabs that somebody came or went. */
export function tellOtherTabs(): void {
  channel.postMessage(null);
}

/** Listens until the function given back is called. What this tab tells, it does not hear itself. */
export function hearOtherTabs(listener: () => void): () => void {
  channel.addEventListener('message', listener);
  return () => channel.removeEventListener('message', listener);
}
