import { withoutInvisible } from '../../kernel/text.js';
import { normaliseEmail } from '../../organisation/domain/email.js';

/**
 * The one spelling of an e-mail address as lists write it: `mailto:a@b.fr`, `Sophie <a@b.fr>`. Stable for ever: keyed hashes
 * of it are stored.
 * @returns null for what is no address
 */
export function readEmail(text: string): string | null {
  const bare = withoutInvisible(text).trim();
  const inBrackets = /<([^<>]+)>$/.exec(bare)?.[1] ?? bare;
  return normaliseEmail(inBrackets.replace(/^mailto:/i, ''));
}
