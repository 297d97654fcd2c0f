import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';
import { open } from 'node:fs/promises';
import { Readable, Transform, type TransformCallback } from 'node:stream';
import { type ByteRange } from './reader.port.js';

/** Plain bytes in one chunk; each is sealed alone, so that a part can be read without the rest. */
const CHUNK = 64 * 1024;
const TAG = 16;
const SEALED_CHUNK = CHUNK + TAG;

/** More bytes than an import may have. */
export class UploadTooLarge extends Error {
  constructor() {
    super('The upload is larger than the limit.');
    this.name = 'UploadTooLarge';
  }
}

/** The spooled file was altered or cut: it must not be read as if it were whole. */
export class SpoolBroken extends Error {
  constructor() {
    super('The spooled file was altered or cut.');
    this.name = 'SpoolBroken';
  }
}

/**
 * A chunk's nonce is its number, and whether it is the last one: a file cut at a chunk's end does not open. Safe
 * because each key seals one file only.
 */
function nonceOf(chunk: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce[0] = isLast ? 1 : 0;
  nonce.writeUInt32BE(chunk, 8);
  return nonce;
}

/** Seals a stream in chunks of AES-256-GCM as it passes, and counts its plain bytes. */
export class SealingStream extends Transform {
  /** Plain bytes that passed. */
  bytes = 0;
  private waiting: Buffer[] = [];
  private waitingBytes = 0;
  private chunk = 0;

  constructor(
    private readonly key: KeyObject,
    private readonly limit: number,
  ) {
    super();
  }

  override _transform(part: Buffer, _: BufferEncoding, done: TransformCallback): void {
    this.bytes += part.length;
    if (this.bytes > this.limit) return done(new UploadTooLarge());
    this.waiting.push(part);
    this.waitingBytes += part.length;
    // The last chunk is sealed as such, so one is held back until more comes.
    if (this.waitingBytes > CHUNK) this.sealWhole();
    done();
  }

  override _flush(done: TransformCallback): void {
    this.push(this.seal(Buffer.concat(this.waiting), true));
    done();
  }

  private sealWhole(): void {
    const gathered = Buffer.concat(this.waiting);
    let at = 0;
    for (; gathered.length - at > CHUNK; at += CHUNK)
      this.push(this.seal(gathered.subarray(at, at + CHUNK), false));
    const rest = Buffer.from(gathered.subarray(at));
    this.waiting = [rest];
    this.waitingBytes = rest.length;
  }

  private seal(plain: Buffer, isLast: boolean): Buffer {
    const cipher = createCipheriv('aes-256-gcm', this.key, nonceOf(this.chunk++, isLast));
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  }
}

/** How many plain bytes a sealed file of this size holds. */
export const plainSize = (sealedBytes: number): number =>
  sealedBytes - Math.ceil(sealedBytes / SEALED_CHUNK) * TAG;

/**
 * Reads a part of a sealed file. Nothing but single chunks is ever in memory.
 * @throws SpoolBroken in the stream, where a chunk does not open
 */
export const readSealed = (path: string, key: KeyObject, range: ByteRange): Readable =>
  Readable.from(chunks(path, key, range), { objectMode: false, highWaterMark: CHUNK });

async function* chunks(path: string, key: KeyObject, { start, end }: ByteRange): AsyncGenerator<Buffer> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const last = Math.ceil(size / SEALED_CHUNK) - 1;
    for (let chunk = Math.floor(start / CHUNK); chunk <= last && chunk * CHUNK < end; chunk++) {
      const sealed = Buffer.allocUnsafe(Math.min(SEALED_CHUNK, size - chunk * SEALED_CHUNK));
      await file.read(sealed, 0, sealed.length, chunk * SEALED_CHUNK);
      const plain = unseal(sealed, key, chunk, chunk === last);
      yield plain.subarray(Math.max(0, start - chunk * CHUNK), Math.min(plain.length, end - chunk * CHUNK));
    }
  } finally {
    await file.close();
  }
}

function unseal(sealed: Buffer, key: KeyObject, chunk: number, isLast: boolean): Buffer {
  if (sealed.length < TAG) throw new SpoolBroken();
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(chunk, isLast));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  const plain = decipher.update(sealed.subarray(0, sealed.length - TAG));
  try {
    decipher.final();
  } catch {
    throw new SpoolBroken();
  }
  return plain;
}
