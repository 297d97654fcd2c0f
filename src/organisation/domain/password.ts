import { fold } from '../../kernel/text.js';
import { refusal, type Refusal } from '../../kernel/result.js';

/** NIST SP 800-63B-4, 3.1.1.2: fifteen where it may stand alone; no rule of composition, no regular change. */
export const SHORTEST_PASSWORD = 15;
/** Longer ones would only cost time to hash. */
export const LONGEST_PASSWORD = 256;

/** What the password must not be made of: the first guesses of whoever knows the person. */
export interface PasswordContext {
  readonly names: readonly string[];
  readonly email: string;
}

/** Why a new password is refused, or null. A sentence of four words passes. */
export function refusalOfPassword(password: string, context: PasswordContext): Refusal | null {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return refusal('password-too-short', { least: SHORTEST_PASSWORD });
  if (length > LONGEST_PASSWORD) return refusal('password-too-long', { most: LONGEST_PASSWORD });
  return isGuessable(fold(password), context) ? refusal('password-guessable') : null;
}

function isGuessable(password: string, { names, email }: PasswordContext): boolean {
  const known = [
    ...names.flatMap((name) => fold(name).split(' ')),
    fold(email),
    ...fold(email).split(/[@.]/),
  ];
  const rest = known
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length)
    .reduce((left, word) => left.replaceAll(word, ''), password);
  return new Set(rest.replace(/[\s\d]/g, '')).size < 4;
}
