import { type Id } from '../../kernel/id.js';
import { fold } from '../../kernel/text.js';
import { namesFor } from './nicknames.js';

/** Why an account seems to be a person, surest first. */
export const LINK_REASONS = [
  'phone',
  'exact-name',
  'inverted-name',
  'name-within-label',
  'first-and-initial',
  'initial-and-last',
  'nickname',
  'last-name',
  'first-name',
] as const;
export type LinkReason = (typeof LINK_REASONS)[number];

/** An author to be linked. */
export interface LinkableAccount {
  readonly id: Id;
  readonly labels: readonly string[];
  /** Comparable forms of the numbers among its labels: equal exactly where the numbers are. */
  readonly phoneKeys: readonly string[];
}

/** A person who may be that author. */
export interface LinkablePerson {
  readonly id: Id;
  readonly name: string;
  readonly phoneKeys: readonly string[];
}

/** A guess for a human to confirm. Nothing is ever linked by itself. */
export interface LinkProposal {
  readonly personId: Id;
  readonly reason: LinkReason;
  /** Certain enough to be accepted with one key for the whole grid. */
  readonly isStrong: boolean;
}

const STRONG: ReadonlySet<LinkReason> = new Set([
  'phone',
  'exact-name',
  'inverted-name',
  'name-within-label',
]);
const MOST_PROPOSALS = 5;

/**
 * Proposes persons for every account of a group. A person who seems to be two accounts, or is linked to another one
 * already, is proposed for each, but never as certain: two authors are never silently made one.
 * @param linked persons already linked in this group
 * @returns for each account its proposals, surest first; accounts without any are left out
 */
export function proposeLinks(
  accounts: readonly LinkableAccount[],
  persons: readonly LinkablePerson[],
  linked: ReadonlySet<Id>,
): Map<Id, LinkProposal[]> {
  const directory = new NameDirectory(persons);
  const found = new Map<Id, LinkProposal[]>();
  const claims = new Map<Id, number>();
  for (const account of accounts) {
    const proposals = proposalsFor(account, directory);
    if (proposals.length === 0) continue;
    found.set(account.id, proposals);
    for (const { personId, isStrong } of proposals)
      if (isStrong) claims.set(personId, (claims.get(personId) ?? 0) + 1);
  }
  for (const [account, proposals] of found) found.set(account, demote(proposals, claims, linked));
  return found;
}

function demote(
  proposals: readonly LinkProposal[],
  claims: ReadonlyMap<Id, number>,
  linked: ReadonlySet<Id>,
): LinkProposal[] {
  const strong = proposals.filter(({ isStrong }) => isStrong).length;
  return proposals.map((proposal) => {
    const isContested =
      strong > 1 || (claims.get(proposal.personId) ?? 0) > 1 || linked.has(proposal.personId);
    return isContested ? { ...proposal, isStrong: false } : proposal;
  });
}

function proposalsFor(account: LinkableAccount, directory: NameDirectory): LinkProposal[] {
  const best = new Map<Id, LinkReason>();
  const offer = (personId: Id, reason: LinkReason) => {
    const known = best.get(personId);
    if (known === undefined || LINK_REASONS.indexOf(reason) < LINK_REASONS.indexOf(known))
      best.set(personId, reason);
  };
  for (const key of account.phoneKeys) for (const id of directory.byPhone(key)) offer(id, 'phone');
  for (const label of account.labels) directory.matches(label, offer);
  return [...best]
    .map(([personId, reason]) => ({ personId, reason, isStrong: STRONG.has(reason) }))
    .sort((a, b) => LINK_REASONS.indexOf(a.reason) - LINK_REASONS.indexOf(b.reason))
    .slice(0, MOST_PROPOSALS);
}

/** The words of a name or label: folded, without signs, emoji and what stands in brackets. */
export const nameWords = (name: string): string[] =>
  fold(name.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '' && !/^[-']+$/.test(word));

type Offer = (personId: Id, reason: LinkReason) => void;

/** Persons by the words of their names, so that a grid of hundreds is proposed at once. */
class NameDirectory {
  private readonly byName = new Index();
  private readonly byWords = new Index();
  private readonly byWord = new Index();
  private readonly byPhoneKey = new Index();
  private readonly words = new Map<Id, readonly string[]>();

  constructor(persons: readonly LinkablePerson[]) {
    for (const { id, name, phoneKeys } of persons) {
      const words = nameWords(name);
      this.words.set(id, words);
      this.byName.add(words.join(' '), id);
      this.byWords.add([...words].sort().join(' '), id);
      for (const word of new Set(words)) this.byWord.add(word, id);
      for (const key of phoneKeys) this.byPhoneKey.add(key, id);
    }
  }

  byPhone(key: string): readonly Id[] {
    return this.byPhoneKey.get(key);
  }

  /** Every person whose name a label may be, each with the reason. */
  matches(label: string, offer: Offer): void {
    const words = nameWords(label);
    if (words.length === 0) return;
    for (const id of this.byName.get(words.join(' '))) offer(id, 'exact-name');
    for (const id of this.byWords.get([...words].sort().join(' '))) offer(id, 'inverted-name');
    if (words.length > 1) this.longerLabel(words, offer);
    else this.oneWord(words[0]!, offer);
  }

  /** « Karim Benali CSE », « Karim B. », « K. Benali », « Fred Martin ». */
  private longerLabel(words: readonly string[], offer: Offer): void {
    const candidates = new Set(words.flatMap((word) => [...this.byWord.get(word)]));
    for (const id of candidates) {
      const name = this.words.get(id)!;
      if (name.length > 1 && words.length > name.length && name.every((word) => words.includes(word)))
        offer(id, 'name-within-label');
      if (words.length !== 2 || name.length < 2) continue;
      const [first, last] = [name[0]!, name.at(-1)!];
      if (words[0] === first && words[1]!.length === 1 && last.startsWith(words[1]!))
        offer(id, 'first-and-initial');
      if (words[1] === last && words[0]!.length === 1 && first.startsWith(words[0]!))
        offer(id, 'initial-and-last');
      if (words[1] === last && namesFor(words[0]!).includes(first)) offer(id, 'nickname');
    }
  }

  /** A first or last name alone says something only where one person has it. */
  private oneWord(word: string, offer: Offer): void {
    const holders = this.byWord.get(word);
    if (holders.length === 1) {
      const [id] = holders;
      offer(id!, this.words.get(id!)![0] === word ? 'first-name' : 'last-name');
    }
    const full = namesFor(word).flatMap((name) =>
      this.byWord.get(name).filter((id) => this.words.get(id)![0] === name),
    );
    if (full.length === 1) offer(full[0]!, 'nickname');
  }
}

class Index {
  private readonly entries = new Map<string, Id[]>();

  add(key: string, id: Id): void {
    const known = this.entries.get(key);
    if (known === undefined) this.entries.set(key, [id]);
    else known.push(id);
  }

  get(key: string): readonly Id[] {
    return this.entries.get(key) ?? [];
  }
}
