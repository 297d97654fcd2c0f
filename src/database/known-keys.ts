import { type Keyring, keyringPath } from '../config/keyring.js';
import { DatabaseRefused } from './refused.js';
import { type DirectoryTx } from './tenant.js';

/**
 * Refuses to serve when a key the database knows is absent, then records the keys in use: values sealed from now on
 * must be openable by whoever starts next.
 * @throws DatabaseRefused `keys-missing`
 */
export async function registerKeys(
  tx: DirectoryTx,
  home: string,
  keyring: Keyring,
  inUse: readonly { readonly id: string; readonly purpose: string }[],
): Promise<void> {
  const known = await tx.query<{ key_id: string }>(
    'select key_id from directory.keys_in_use order by key_id',
  );
  const missing = keyring.missing(known.map((row) => row.key_id));
  if (missing.length > 0)
    throw new DatabaseRefused('keys-missing', { keys: missing.join(', '), path: keyringPath(home) });
  for (const { id, purpose } of inUse)
    await tx.run(
      'insert into directory.keys_in_use (key_id, purpose) values ($1, $2) on conflict do nothing',
      [id, purpose],
    );
}
