/**
 * The one spelling that all spellings of an e-mail address come to, or null for what is none. Case is ignored on both
 * sides of the @: no provider in use tells `Marie@` from `marie@`.
 */
export function normaliseEmail(text: string): string | null {
  const email = text.normalize('NFKC').trim().toLowerCase();
  return /^[^\s@"(),:;<>[\\\]]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/.test(email) && email.length <= 254
    ? email
    : null;
}
