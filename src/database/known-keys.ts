import { type Keyring } from '../config/keyring.js';
import { type DirectoryTx } from './tenant.js';

/** The database holds values made with keys that this installation does not have. */
export class KeysMissing extends Error {
  constructor(readonly keyIds: readonly string[]) {
    super(
      `The database was written with keys that are not here (${keyIds.join(', ')}): restore the key file from its backup.`,
    );
    this.name = 'KeysMissing';
  }
}

/**
 * Refuses to serve when a key the database knows is absent, then records the keys in use: values sealed from now on
 * must be openable by whoever starts next.
 * @throws KeysMissing
 */
export async function registerKeys(
  tx: DirectoryTx,
  keyring: Keyring,
  inUse: readonly { readonly id: string; readonly purpose: string }[],
): Promise<void> {
  const known = await tx.query<{ key_id: string }>(
    'select key_id from directory.keys_in_use order by key_id',
  );
  const missing = keyring.missing(known.map((row) => row.key_id));
  if (missing.length > 0) throw new KeysMissing(missing);
  for (const { id, purpose } of inUse)
    await tx.run(
      'insert into directory.keys_in_use (key_id, purpose) values ($1, $2) on conflict do nothing',
      [id, purpose],
    );
}
