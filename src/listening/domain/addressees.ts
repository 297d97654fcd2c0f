import { fold } from '../../kernel/text.js';
import { nameWords } from './linking.js';

/** How a message names another author of its group. */
export type AddressKind = 'mention' | 'thanks';

/** An author named by a message: explicit signs only, so they count fully. */
export interface Addressee<Account> {
  readonly account: Account;
  readonly kind: AddressKind;
}

/** Cheap test before the expensive one: most messages thank nobody. Parts that every case of a word shares. */
const mayThank = (text: string): boolean => STEMS.some((stem) => text.includes(stem));
const STEMS = ['erci', 'ERCI', 'hank', 'HANK', 'hx', 'HX', 'ce à', 'CE À', 'ce a', 'CE A'];
const THANKS =
  /\b(?:merci(?: (?:beaucoup|infiniment|encore|mille fois|bcp))?|thanks|thank you|thx|grace a)\b[ ,!:.]*(?:a |to |@)*/g;
const NAMES_AFTER_THANKS = 4;

/**
 * Who a message names. Resolves labels to the accounts of one group; a first name counts only where one author of
 * the group has it.
 */
export class AddresseeFinder<Account> {
  private readonly byLabel = new Map<string, Account>();
  private readonly byFirstName = new Map<string, Account | null>();

  /** Makes an author known under a label. */
  know(label: string, account: Account): void {
    const words = nameWords(label);
    this.byLabel.set(fold(label), account);
    if (words[0] === undefined || !/\p{L}/u.test(words[0])) return;
    const known = this.byFirstName.get(words[0]);
    this.byFirstName.set(words[0], known === undefined || known === account ? account : null);
  }

  /** The authors that a text names with an @ or thanks by name; each once a kind, never its own author. */
  find(text: string, mentions: readonly string[], author: Account): Addressee<Account>[] {
    const isThanking = mayThank(text);
    if (mentions.length === 0 && !isThanking) return [];
    const found: Addressee<Account>[] = [];
    const add = (account: Account | null | undefined, kind: AddressKind) => {
      if (account === null || account === undefined || account === author) return;
      if (!found.some((known) => known.account === account && known.kind === kind))
        found.push({ account, kind });
    };
    for (const label of mentions) add(this.resolve(label), 'mention');
    if (isThanking) for (const account of this.thanked(text)) add(account, 'thanks');
    return found;
  }

  private resolve(label: string): Account | undefined {
    return this.byLabel.get(fold(label));
  }

  /** « Merci Karim et Sophie », « thanks @Karim B. »: the names that follow directly. */
  private thanked(text: string): Account[] {
    const folded = fold(text);
    const accounts: Account[] = [];
    for (const match of folded.matchAll(THANKS)) {
      let rest = folded.slice(match.index + match[0].length);
      for (let names = 0; names < NAMES_AFTER_THANKS; names++) {
        const named = this.nameAtStart(rest);
        if (named === null) break;
        accounts.push(named.account);
        rest = rest.slice(named.length).replace(/^[ ,]*(?:(?:et|and|a|&|\+)[ ]+)*@?/, '');
      }
    }
    return accounts;
  }

  private nameAtStart(text: string): { readonly account: Account; readonly length: number } | null {
    const words = /^@?([\p{L}'-]+)(?: ([\p{L}'-]+))?/u.exec(text);
    if (words === null) return null;
    const both = words[2] === undefined ? undefined : this.byLabel.get(`${words[1]} ${words[2]}`);
    if (both !== undefined) return { account: both, length: words[0].length };
    const account = this.byLabel.get(words[1]!) ?? this.byFirstName.get(words[1]!);
    const length = words[0].length - (words[2] === undefined ? 0 : words[2].length + 1);
    return account === null || account === undefined ? null : { account, length };
  }
}
