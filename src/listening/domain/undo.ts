/** What stands on an account beside the messages of the import that is undone. */
export interface AccountAfterUndo {
  /** Whether other imports also hold some of its messages. */
  readonly hasMessages: boolean;
  readonly isLinked: boolean;
  /** Known under a label that another import brought. */
  readonly isKnownElsewhere: boolean;
}

/** Why an account stays although the import that brought it goes. */
export type KeptReason = 'messages-left' | 'linked' | 'known-elsewhere';

/**
 * Whether an account outlives an undone import. A link is somebody's work and a dated decision about a person: it
 * is kept, and said to be kept; undoing the link is a step of its own.
 * @returns null when the account goes
 */
export function whyKept(account: AccountAfterUndo): KeptReason | null {
  if (account.hasMessages) return 'messages-left';
  if (account.isLinked) return 'linked';
  return account.isKnownElsewhere ? 'known-elsewhere' : null;
}

/** How many accounts are kept for each reason; reasons without any are left out. */
export function countKept(accounts: readonly AccountAfterUndo[]): ReadonlyMap<KeptReason, number> {
  const counts = new Map<KeptReason, number>();
  for (const account of accounts) {
    const reason = whyKept(account);
    if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return counts;
}
