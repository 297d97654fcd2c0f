import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Sealer } from '../database/sealed.js';
import { type Id, isId, newId } from '../kernel/id.js';
import { type ReadableFile } from './reader.port.js';
import { plainSize, readSealed, SealingStream } from './spool-file.js';

/** Longest that an upload waits for a person's decision, in milliseconds. */
export const SPOOL_LIFETIME_MS = 24 * 3_600_000;

const COLUMN = 'listening.spool.key';
const NONCE = 12;
const TAG = 16;

type Kind = 'key' | 'preview' | 'file';
/** What is moved when a draft is accepted; the key last: with it the rest can be read. */
const KINDS: readonly Kind[] = ['file', 'preview', 'key'];

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
   * Takes an upload in as a draft of its own, beside what other requests send for the same import: {@link accept} or
   * {@link destroyDraft} ends it.
   * @param limit most bytes
   * @returns the draft, and how many bytes came
   * @throws UploadTooLarge beyond the limit; then, as after any error, nothing of it stays
   */
  async receive(owner: SpoolOwner, body: Readable, limit: number, now: number): Promise<SpoolDraft> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const draft = { organisationId: owner.organisationId, importId: owner.importId, draftId: newId(now) };
    const secret = randomBytes(32);
    const sealing = new SealingStream(createSecretKey(secret), limit);
    try {
      await pipeline(body, sealing, createWriteStream(this.path(draft, 'file'), { mode: 0o600 }));
      await this.keepKey(draft, secret, now);
    } catch (error) {
      await this.destroyDraft(draft);
      throw error;
    }
    return { ...draft, bytes: sealing.bytes };
  }

  /**
   * Makes a draft the import's upload. Call it where nobody else can: in the transaction that takes the import out of
   * receiving. What a kill in the middle leaves is replaced by the next draft.
   */
  async accept({ organisationId, importId, draftId }: SpoolDraft): Promise<void> {
    await rm(this.path({ organisationId, importId }, 'key'), { force: true });
    for (const kind of KINDS)
      await rename(
        this.path({ organisationId, importId, draftId }, kind),
        this.path({ organisationId, importId }, kind),
      );
  }

  /** Deletes a draft, its key first; what was accepted meanwhile stays. */
  async destroyDraft({ organisationId, importId, draftId }: SpoolOwner): Promise<void> {
    if (draftId === undefined) throw new Error('Only a draft goes by itself.');
    for (const kind of [...KINDS].reverse())
      await rm(this.path({ organisationId, importId, draftId }, kind), { force: true });
  }

  /** The upload, to be read as often as needed; null where it is gone. */
  async open(owner: SpoolOwner, name: string): Promise<ReadableFile | null> {
    const key = await this.key(owner);
    const path = this.path(owner, 'file');
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
    await writeFile(this.path(owner, 'preview'), Buffer.concat([nonce, body, cipher.getAuthTag()]), {
      mode: 0o600,
    });
  }

  /** What {@link keepPreview} kept, as parsed JSON; null where it is gone. */
  async preview(owner: SpoolOwner): Promise<unknown> {
    const key = await this.key(owner);
    const sealed = await readFile(this.path(owner, 'preview')).catch(() => null);
    if (key === null || sealed === null) return null;
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE));
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
    const body = decipher.update(sealed.subarray(NONCE, sealed.length - TAG));
    return JSON.parse(Buffer.concat([body, decipher.final()]).toString('utf8'));
  }

  /** Deletes the keys of an import's upload and of its drafts, then everything that they opened. */
  async destroy(importId: Id): Promise<void> {
    const names = await this.namesOf(importId);
    const isKey = (name: string) => name.endsWith('.key');
    for (const name of [...names.filter(isKey), ...names.filter((one) => !isKey(one))])
      await rm(join(this.folder, name), { force: true });
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
    const kept = (await this.storedKey(this.keyPath(importId)))?.spooledAt;
    if (kept !== undefined) return kept;
    const names = await this.namesOf(importId);
    return Math.max(0, ...(await Promise.all(names.map((name) => this.writtenAt(name)))));
  }

  /** Unix milliseconds; 0 where there is no such file any more. */
  private async writtenAt(name: string): Promise<number> {
    return (await stat(join(this.folder, name)).catch(() => null))?.mtimeMs ?? 0;
  }

  /** Everything that is spooled for an import, drafts too. */
  private async namesOf(importId: Id): Promise<string[]> {
    const names = await readdir(this.folder).catch(() => []);
    return names.filter((name) => name.startsWith(`${importId}.`));
  }

  private async keepKey(owner: SpoolOwner, secret: Buffer, now: number): Promise<void> {
    const sealed = this.sealer.seal(secret.toString('base64'), contextOf(owner)).toString('base64');
    const stored: StoredKey = { spooledAt: now, sealed };
    await writeFile(this.path(owner, 'key'), JSON.stringify(stored), { mode: 0o600 });
  }

  private async key(owner: SpoolOwner): Promise<KeyObject | null> {
    const stored = await this.storedKey(this.path(owner, 'key'));
    if (stored === null) return null;
    const secret = this.sealer.open(Buffer.from(stored.sealed, 'base64'), contextOf(owner));
    return createSecretKey(Buffer.from(secret, 'base64'));
  }

  private async storedKey(path: string): Promise<StoredKey | null> {
    const text = await readFile(path, 'utf8').catch(() => null);
    return text === null ? null : (JSON.parse(text) as StoredKey);
  }

  private keyPath(importId: Id): string {
    return join(this.folder, `${importId}.key`);
  }

  private path({ importId, draftId }: SpoolOwner, kind: Kind): string {
    // The id comes from an address: nothing but an id may become a path.
    if (!isId(importId)) throw new Error('A spooled file is named by an id.');
    return join(
      this.folder,
      draftId === undefined ? `${importId}.${kind}` : `${importId}.${draftId}.${kind}`,
    );
  }
}

/** Whose upload it is. */
export interface SpoolOwner {
  readonly organisationId: Id;
  readonly importId: Id;
  /** Of one that is not accepted yet. */
  readonly draftId?: Id;
}

/** An upload that arrived whole. */
export interface SpoolDraft extends SpoolOwner {
  readonly draftId: Id;
  readonly bytes: number;
}

const contextOf = ({ organisationId }: SpoolOwner) => ({ organisationId, column: COLUMN });
