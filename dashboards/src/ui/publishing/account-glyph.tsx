import css from './account-glyph.module.css';

interface Account {
  id: string;
  name: string;
  network?: { name: string } | null;
}

/** The letter of a network: a platform is data here, so that a new one needs no picture to be told apart. */
function AccountGlyph({ account }: { account: Account }) {
  const network = account.network?.name ?? account.name;
  return (
    <span className={css.glyph} title={`${network}\u00a0· ${account.name}`}>
      {network.charAt(0).toUpperCase()}
    </span>
  );
}

/** To which accounts something goes, in little; whoever listens hears the names where they stand in words. */
export function AccountGlyphs({ accounts, most = 3 }: { accounts: readonly Account[]; most?: number }) {
  const rest = accounts.length - most;
  return (
    <span className={css.glyphs} aria-hidden="true">
      {accounts.slice(0, most).map((account) => (
        <AccountGlyph key={account.id} account={account} />
      ))}
      {rest > 0 ? <span className={css.rest}>+{rest}</span> : null}
    </span>
  );
}
