import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Sealer } from '../database/sealed.js';
import { type Id, isId } from '../kernel/id.js';
import { type ReadableFile } from './reader.port.js';
import { plainSize, readSealed, SealingStream } from './spool-file.js';

/** Longest that an upload waits for a person's decision, in milliseconds. */
export const SPOOL_LIFETIME_MS = 24 * 3_600_000;

const COLUMN = 'listening.spool.key';
const NONCE = 12;
const TAG = 16;

/** The key first: without it nothing of the rest can be read. */
const KINDS = ['key', 'preview', 'file', 'part'] as const;
type Kind = (typeof KINDS)[number];

interface StoredKey {
  readonly spooledAt: number;
  readonly sealed: string;
}

/**
 * Uploads between arrival and decision: nothing of them enters the database before the attestation. Each is sealed
 * with a throwaway key, itself sealed with the installation's; destroying deletes the key first, so that what a disk
 * may keep of the file cannot be read. (Overwriting is not promised: disks and file systems do not keep that promise.)
 */
export class ImportSpool {
  /** @param folder is made, for the service alone, where absent */
  constructor(
    private readonly folder: string,
    private readonly sealer: Sealer,
  ) {}

  /**
   * Takes an upload in, replacing an earlier one of the same import.
   * @param limit most bytes
   * @returns how many bytes came
   * @throws UploadTooLarge beyond the limit; then, as after any error, nothing stays
   */
  async receive(owner: SpoolOwner, body: Readable, limit: number, now: number): Promise<number> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await this.destroy(owner.importId);
    const secret = randomBytes(32);
    const sealing = new SealingStream(createSecretKey(secret), limit);
    const draft = this.path(owner.importId, 'part');
    try {
      await pipeline(body, sealing, createWriteStream(draft, { mode: 0o600 }));
      await this.keepKey(owner, secret, now);
      await rename(draft, this.path(owner.importId, 'file'));
    } catch (error) {
      await this.destroy(owner.importId);
      throw error;
    }
    return sealing.bytes;
  }

  /** The upload, to be read as often as needed; null where it is gone. */
  async open(owner: SpoolOwner, name: string): Promise<ReadableFile | null> {
    const key = await this.key(owner);
    const path = this.path(owner.importId, 'file');
    const found = await stat(path).catch(() => null);
    if (key === null || found === null) return null;
    const size = plainSize(found.size);
    return { name, size, open: (range = { start: 0, end: size }) => readSealed(path, key, range) };
  }

  /** Keeps what was read of the upload beside it, under the same key. */
  async keepPreview(owner: SpoolOwner, preview: object): Promise<void> {
    const key = await this.key(owner);
    if (key === null) throw new Error('The upload that was previewed is gone.');
    // The first byte tells these nonces from those of the file's chunks.
    const nonce = Buffer.concat([Buffer.of(2), randomBytes(NONCE - 1)]);
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    const body = Buffer.concat([cipher.update(JSON.stringify(preview), 'utf8'), cipher.final()]);
    await writeFile(this.path(owner.importId, 'preview'), Buffer.concat([nonce, body, cipher.getAuthTag()]), {
      mode: 0o600,
    });
  }

  /** What {@link keepPreview} kept, as parsed JSON; null where it is gone. */
  async preview(owner: SpoolOwner): Promise<unknown> {
    const key = await this.key(owner);
    const sealed = await readFile(this.path(owner.importId, 'preview')).catch(() => null);
    if (key === null || sealed === null) return null;
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE));
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
    const body = decipher.update(sealed.subarray(NONCE, sealed.length - TAG));
    return JSON.parse(Buffer.concat([body, decipher.final()]).toString('utf8'));
  }

  /** Deletes the key, then everything that it opened. */
  async destroy(importId: Id): Promise<void> {
    for (const kind of KINDS) await rm(this.path(importId, kind), { force: true });
  }

  /**
   * The imports that something is spooled for, with when it came. Of rests without a key, such as an upload that a kill
   * cut off, it is when they were last written to.
   */
  async entries(): Promise<{ readonly importId: Id; readonly spooledAt: number }[]> {
    const names = await readdir(this.folder).catch(() => []);
    const ids = new Set(names.map((name) => name.split('.')[0]!).filter(isId));
    return Promise.all(
      [...ids].map(async (importId) => ({ importId, spooledAt: await this.spooledAt(importId) })),
    );
  }

  private async spooledAt(importId: Id): Promise<number> {
    const kept = (await this.storedKey(importId))?.spooledAt;
    return kept ?? Math.max(...(await Promise.all(KINDS.map((kind) => this.writtenAt(importId, kind)))));
  }

  /** Unix milliseconds; 0 where there is no such file any more. */
  private async writtenAt(importId: Id, kind: Kind): Promise<number> {
    return (await stat(this.path(importId, kind)).catch(() => null))?.mtimeMs ?? 0;
  }

  private async keepKey(owner: SpoolOwner, secret: Buffer, now: number): Promise<void> {
    const sealed = this.sealer.seal(secret.toString('base64'), contextOf(owner)).toString('base64');
    const stored: StoredKey = { spooledAt: now, sealed };
    await writeFile(this.path(owner.importId, 'key'), JSON.stringify(stored), { mode: 0o600 });
  }

  private async key(owner: SpoolOwner): Promise<KeyObject | null> {
    const stored = await this.storedKey(owner.importId);
    if (stored === null) return null;
    const secret = this.sealer.open(Buffer.from(stored.sealed, 'base64'), contextOf(owner));
    return createSecretKey(Buffer.from(secret, 'base64'));
  }

  private async storedKey(importId: Id): Promise<StoredKey | null> {
    const text = await readFile(this.path(importId, 'key'), 'utf8').catch(() => null);
    return text === null ? null : (JSON.parse(text) as StoredKey);
  }

  private path(importId: Id, kind: Kind): string {
    // The id comes from an address: nothing but an id may become a path.
    if (!isId(importId)) throw new Error('A spooled file is named by an id.');
    return join(this.folder, `${importId}.${kind}`);
  }
}

/** Whose upload it is. */
export interface SpoolOwner {
  readonly organisationId: Id;
  readonly importId: Id;
}

const contextOf = ({ organisationId }: SpoolOwner) => ({ organisationId, column: COLUMN });
