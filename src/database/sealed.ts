import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomFillSync,
  type KeyObject,
} from 'node:crypto';
import { type Key, type Keyring } from '../config/keyring.js';
import { type Id } from '../kernel/id.js';

/** Where a sealed value lives. A value opened anywhere else is refused, so none can be moved between tenants. */
export interface SealContext {
  readonly organisationId: Id;
  /** `schema.table.column`, for ever: renaming a column keeps the old name here. */
  readonly column: string;
}

/** What a keyed hash is of. Kinds never collide: an e-mail and a label of the same text differ. */
export type FingerprintKind = 'email' | 'phone' | 'label' | 'platform-id' | 'text' | 'token' | 'file';

/** A value that was altered, moved to another column or tenant, or sealed with another installation's key. */
export class SealBroken extends Error {
  constructor(column: string) {
    super(`A value of ${column} does not open: it was altered, moved, or sealed with another key.`);
    this.name = 'SealBroken';
  }
}

const NONCE = 12;
const TAG = 16;
const NONCES_AT_ONCE = 1024;

/**
 * Encrypts columns and makes their look-up hashes. A sealed value is `version (1) | nonce (12) | ciphertext | tag
 * (16)`: AES-256-GCM under a key derived per organisation, with organisation and column as additional data.
 */
export class Sealer {
  private readonly newest: Key;
  private readonly newestFingerprint: Key;
  private readonly byVersion: ReadonlyMap<number, Key>;
  private readonly derived = new Map<string, KeyObject>();
  private readonly sealings = new WeakMap<SealContext, { readonly key: KeyObject; readonly data: Buffer }>();
  private readonly nonces = Buffer.alloc(NONCE * NONCES_AT_ONCE);
  private used = NONCES_AT_ONCE;

  constructor(private readonly keyring: Keyring) {
    this.newest = keyring.current('data');
    this.newestFingerprint = keyring.current('fingerprint');
    this.byVersion = new Map(keyring.all('data').map((key) => [key.version, key]));
  }

  /** The ids of the keys that new values are made with: recorded in `directory.keys_in_use`. */
  keysInUse(): { readonly id: string; readonly purpose: string }[] {
    return [this.newest, this.newestFingerprint].map(({ id, purpose }) => ({ id, purpose }));
  }

  /** Every key, for a thread that seals too: keys can be handed over, a sealer cannot. */
  keys(): Key[] {
    return [...this.keyring.all('data'), ...this.keyring.all('fingerprint')];
  }

  /** Encrypts a text for one column of one organisation. */
  seal(text: string, context: SealContext): Buffer {
    const nonce = this.nextNonce();
    const { key, data } = this.sealingOf(context);
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    cipher.setAAD(data);
    const body = cipher.update(text, 'utf8');
    cipher.final();
    const sealed = Buffer.allocUnsafe(1 + NONCE + body.length + TAG);
    sealed[0] = this.newest.version;
    nonce.copy(sealed, 1);
    body.copy(sealed, 1 + NONCE);
    cipher.getAuthTag().copy(sealed, 1 + NONCE + body.length);
    return sealed;
  }

  /**
   * Decrypts what {@link seal} made in the same context.
   * @throws SealBroken otherwise
   */
  open(sealed: Buffer, context: SealContext): string {
    const key = sealed.length > NONCE + TAG ? this.byVersion.get(sealed[0]!) : undefined;
    if (key === undefined) throw new SealBroken(context.column);
    const nonce = sealed.subarray(1, 1 + NONCE);
    const decipher = createDecipheriv('aes-256-gcm', this.dataKey(key, context.organisationId), nonce);
    decipher.setAAD(additionalData(context));
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
    const body = decipher.update(sealed.subarray(1 + NONCE, sealed.length - TAG));
    try {
      decipher.final();
    } catch {
      throw new SealBroken(context.column);
    }
    return body.toString('utf8');
  }

  /**
   * The keyed hash by which a value is found without being read: `version (1) | HMAC-SHA256 (32)`. Bound to the
   * organisation, so that two organisations cannot compare their people.
   * @param organisationId null only for look-ups made before the organisation is known (the `directory` schema)
   * @param normalised the one spelling that all spellings of the value come to
   */
  fingerprint(kind: FingerprintKind, organisationId: Id | null, normalised: string): Buffer {
    return hash(this.newestFingerprint, kind, organisationId, normalised);
  }

  /** The value's hash under every key ever used, newest first: for look-ups that must also find old rows. */
  fingerprints(kind: FingerprintKind, organisationId: Id | null, normalised: string): Buffer[] {
    const keys = this.keyring.all('fingerprint').reverse();
    return keys.map((key) => hash(key, kind, organisationId, normalised));
  }

  /** A context object is reused for a whole column: what follows from it is made once. */
  private sealingOf(context: SealContext): { readonly key: KeyObject; readonly data: Buffer } {
    const known = this.sealings.get(context);
    if (known !== undefined) return known;
    const made = { key: this.dataKey(this.newest, context.organisationId), data: additionalData(context) };
    this.sealings.set(context, made);
    return made;
  }

  private dataKey(key: Key, organisationId: Id): KeyObject {
    const name = `${key.version}/${organisationId}`;
    const known = this.derived.get(name);
    if (known !== undefined) return known;
    const bytes = hkdfSync('sha256', key.secret, '', `levain column key ${organisationId}`, 32);
    const made = createSecretKey(Buffer.from(bytes));
    this.derived.set(name, made);
    return made;
  }

  /** Randomness is fetched for many values at once: one call per value would halve the speed of an import. */
  private nextNonce(): Buffer {
    if (this.used === NONCES_AT_ONCE) {
      randomFillSync(this.nonces);
      this.used = 0;
    }
    const at = NONCE * this.used++;
    return this.nonces.subarray(at, at + NONCE);
  }
}

const additionalData = ({ organisationId, column }: SealContext): Buffer =>
  Buffer.from(`${organisationId}/${column}`);

function hash(key: Key, kind: FingerprintKind, organisationId: Id | null, normalised: string): Buffer {
  const mac = createHmac('sha256', key.secret)
    .update(`${kind}\0${organisationId ?? ''}\0`)
    .update(normalised)
    .digest();
  return Buffer.concat([Buffer.of(key.version), mac]);
}
