import { changeLanguage } from '../../../ui/language.js';

let taken: string | null | undefined;

/**
 * The token of a person's own page, taken from the fragment (which no server log sees) and removed from the address
 * bar at once. The address also says the language that she is written to in.
 */
export function takePreferenceToken(): string | null {
  if (taken !== undefined && !window.location.hash) return taken;
  const fragment = new URLSearchParams(window.location.hash.slice(1));
  const language = fragment.get('langue');
  if (language === 'fr' || language === 'en') changeLanguage(language);
  taken = fragment.get('jeton');
  if (taken) window.history.replaceState(window.history.state, '', window.location.pathname);
  return taken;
}
