import { createHash, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What a key is for: `data` encrypts (AES-256-GCM), `fingerprint` makes keyed hashes (HMAC-SHA256). */
export type KeyPurpose = 'data' | 'fingerprint';

/** One version of a key. The id holds a digest of the secret, so that a lost key is never mistaken for a new one. */
export interface Key {
  /** Such as `data-1-9f86d081`. */
  readonly id: string;
  readonly purpose: KeyPurpose;
  /** 1 to 255, stored as the first byte of every value made with this key. */
  readonly version: number;
  readonly secret: KeyObject;
}

const keyFile = z.object({
  keys: z
    .array(
      z.object({
        id: z.string(),
        purpose: z.enum(['data', 'fingerprint']),
        version: z.number().int().min(1).max(255),
        createdAt: z.string(),
        secret: z.base64(),
      }),
    )
    .min(2),
});
type StoredKey = z.infer<typeof keyFile>['keys'][number];

/**
 * Every key this installation ever used. Old versions stay for good: what they sealed must open, and an erased
 * identifier cannot be hashed again with a newer key.
 */
export class Keyring {
  constructor(private readonly keys: readonly Key[]) {}

  /** The newest key of a purpose: the one that new values are made with. */
  current(purpose: KeyPurpose): Key {
    const newest = this.all(purpose).at(-1);
    if (newest === undefined) throw new Error(`The key file holds no ${purpose} key.`);
    return newest;
  }

  /** All keys of a purpose, oldest first. */
  all(purpose: KeyPurpose): Key[] {
    return this.keys.filter((key) => key.purpose === purpose).sort((a, b) => a.version - b.version);
  }

  /** This keyring with newer key versions in it. */
  with(...newer: readonly Key[]): Keyring {
    return new Keyring([...this.keys, ...newer]);
  }

  /** Which of these key ids are absent here. */
  missing(ids: readonly string[]): string[] {
    const known = new Set(this.keys.map((key) => key.id));
    return ids.filter((id) => !known.has(id));
  }
}

/** Where the keys of an installation stand. */
export const keyringPath = (home: string): string => join(home, 'keys');

/**
 * Opens the keyring of an installation, making it on the first run.
 * @param home the installation's folder, created (0700) where absent
 * @returns `created` is true on the first run: say then that the file must be backed up, apart from the database
 */
export function openKeyring(home: string): { readonly keyring: Keyring; readonly created: boolean } {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const created = createOnce(keyringPath(home));
  return { keyring: readKeyring(home), created };
}

/** Reads the keyring of an installation that has one. */
export function readKeyring(home: string): Keyring {
  const path = keyringPath(home);
  chmodSync(path, 0o600);
  const { keys } = keyFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  return new Keyring(
    keys.map(({ id, purpose, version, secret }) => ({ id, purpose, version, secret: unpack(secret) })),
  );
}

/** A fresh keyring that is kept nowhere: for tests and for spools whose content must die with the process. */
export function temporaryKeyring(): Keyring {
  return new Keyring(newKeys().map((key) => ({ ...key, secret: unpack(key.secret) })));
}

const unpack = (secret: string): KeyObject => createSecretKey(Buffer.from(secret, 'base64'));

const newKeys = (): StoredKey[] => [newKey('data', 1), newKey('fingerprint', 1)];

function newKey(purpose: KeyPurpose, version: number): StoredKey {
  const secret = randomBytes(32);
  const digest = createHash('sha256').update('levain key id').update(secret).digest('hex').slice(0, 8);
  const createdAt = new Date().toISOString();
  return {
    id: `${purpose}-${version}-${digest}`,
    purpose,
    version,
    createdAt,
    secret: secret.toString('base64'),
  };
}

/** Links a complete file into place, so that of two first runs at once one wins and both read the same keys. */
function createOnce(path: string): boolean {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    readFileSync(path);
    return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  writeFileSync(draft, `${JSON.stringify({ keys: newKeys() }, null, 2)}\n`, { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}
