import { withoutInvisible } from '../../kernel/text.js';

const ADDRESS = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\.]+(?:\.[^\s@<>(),;:"[\]\\.]+)+$/;

/**
 * The one spelling of an e-mail address: lower case, without spaces, `mailto:` or a name around it. Stable for ever: keyed
 * hashes of it are stored.
 * @returns null for what is no address
 */
export function normaliseEmail(text: string): string | null {
  const bare = withoutInvisible(text).trim();
  const inBrackets = /<([^<>]+)>$/.exec(bare)?.[1] ?? bare;
  const address = inBrackets
    .replace(/^mailto:/i, '')
    .trim()
    .normalize('NFC')
    .toLowerCase();
  return address.length <= 254 && ADDRESS.test(address) ? address : null;
}
