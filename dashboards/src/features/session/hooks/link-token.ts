export interface LinkToken {
  token: string;
  /** An invited person has no password yet and chooses one after entering. */
  isInvitation: boolean;
}

let taken: LinkToken | null | undefined;

/**
 * The single-use token of the address, taken from the fragment (which no server log sees) and removed from the
 * address bar at once. Remembered for this page load, because it can be read only once.
 */
export function takeLinkToken(): LinkToken | null {
  if (taken !== undefined && !window.location.hash) return taken;
  const fragment = new URLSearchParams(window.location.hash.slice(1));
  const invitation = fragment.get('invitation');
  const token = invitation ?? fragment.get('jeton');
  taken = token ? { token, isInvitation: invitation !== null } : null;
  if (token) window.history.replaceState(window.history.state, '', window.location.pathname);
  return taken;
}
