import { type Tx } from '../database/tenant.js';
import { type Id, newId } from '../kernel/id.js';
import { type AccountStore, type Alias, type NewAccount } from './account.store.js';
import { type Overlap, proposedAliases } from './overlap.service.js';

/** Which account each label of a file is; null for somebody who must not come back. */
export interface ResolvedAuthors {
  readonly accounts: ReadonlyMap<string, Id | null>;
  readonly added: number;
}

/** What decides who an author of a file is. */
export interface AuthorQuestion {
  readonly sourceId: Id;
  readonly importId: Id;
  /** Labels that may need an account, in the order of their first message. */
  readonly labels: readonly string[];
  /** Confirmed by a person in the preview. */
  readonly confirmed: ReadonlyMap<string, Id>;
  readonly suppressed: ReadonlySet<string>;
  readonly overlap: Overlap | null;
  /** Labels that wrote something not stored yet: only these get a new account. */
  readonly writers: ReadonlySet<string>;
  readonly at: string;
}

/**
 * Finds or makes the account of every label: what a person confirmed, then what the label is known as. Where one
 * label is two accounts (two phones that call different people alike), the alignment tells which.
 */
export async function resolveAuthors(
  tx: Tx,
  store: AccountStore,
  question: AuthorQuestion,
): Promise<ResolvedAuthors> {
  const { sourceId, importId, labels, confirmed, suppressed, writers, at } = question;
  const known = await store.known(tx, sourceId, labels);
  const aligned = question.overlap === null ? new Map<string, Id>() : alignedAccounts(question.overlap);
  let participant = await store.lastParticipant(tx, sourceId);
  const accounts = new Map<string, Id | null>();
  const added: NewAccount[] = [];
  const aliases: Alias[] = [];
  for (const label of labels) {
    if (suppressed.has(label)) {
      accounts.set(label, null);
      continue;
    }
    const found = confirmed.get(label) ?? oneOf(known.get(label) ?? [], aligned.get(label));
    if (found === undefined && !writers.has(label)) continue;
    const accountId = found ?? newId();
    if (found === undefined) added.push({ id: accountId, participant: ++participant, createdAt: at });
    aliases.push({ accountId, label });
    accounts.set(label, accountId);
  }
  await store.add(tx, sourceId, added);
  await store.know(tx, sourceId, importId, aliases);
  return { accounts, added: added.length };
}

const oneOf = (known: readonly Id[], aligned: Id | undefined): Id | undefined =>
  known.length > 1 && aligned !== undefined && known.includes(aligned) ? aligned : known[0];

const alignedAccounts = (overlap: Overlap): Map<string, Id> =>
  new Map(proposedAliases(overlap).map(({ label, accountId }) => [label, accountId]));
