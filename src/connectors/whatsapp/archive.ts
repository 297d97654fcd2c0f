import { type Readable } from 'node:stream';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { fault, FaultError } from '../../kernel/fault.js';
import { type ReadableFile } from '../../listening/reader.port.js';
import { isChatName, isOwnChatName } from './title.js';

/** More entries than any export with media has. */
const MOST_ENTRIES = 100_000;
/** Chats deflate to a fifth; a thousandth is what bombs reach. Small texts may repeat themselves. */
const HIGHEST_RATIO = 200;
const RATIO_COUNTS_FROM = 16 * 1024 * 1024;
const MOST_INFLATED = 4 * 1024 ** 3;

/** Whether bytes begin as a zip does, an empty one included. */
export const isZip = (head: Buffer): boolean =>
  head[0] === 0x50 &&
  head[1] === 0x4b &&
  ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));

/** The chat within an archive: nothing is unpacked, entry names are never used as paths, inner archives stay closed. */
export interface ArchivedChat {
  readonly name: string;
  /** Files beside the chat: an export with media holds fewer messages. */
  readonly otherFiles: number;
}

/** Finds the chat in a zip. Throws a {@link FaultError} for what is damaged, unsafe or holds none. */
export async function findChat(file: ReadableFile): Promise<ArchivedChat> {
  return withZip(file, async (zip) => {
    const { entry, otherFiles } = await chatEntry(zip);
    return { name: entry.fileName, otherFiles };
  });
}

/** The inflated bytes of the chat in a zip; stops at what inflates like a bomb. */
export async function* readChat(file: ReadableFile): AsyncGenerator<Buffer> {
  const zip = await openZip(file);
  try {
    const { entry } = await chatEntry(zip);
    const stream = await zip.openReadStreamPromise(entry);
    yield* limited(stream, entry.compressedSize);
  } catch (error) {
    throw asFault(error);
  } finally {
    zip.close();
  }
}

async function* limited(stream: Readable, compressedSize: number): AsyncGenerator<Buffer> {
  let inflated = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    inflated += chunk.length;
    const isBomb = inflated > RATIO_COUNTS_FROM && inflated > compressedSize * HIGHEST_RATIO;
    if (isBomb || inflated > MOST_INFLATED) throw new FaultError(fault('rejected', 'zip-bomb'));
    yield chunk;
  }
}

/** Reads ranges of a file for yauzl, which needs the directory at the end first. */
class RangeReader extends RandomAccessReader {
  constructor(private readonly file: ReadableFile) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return this.file.open({ start, end });
  }
}

async function openZip(file: ReadableFile): Promise<ZipFile> {
  try {
    const reader = new RangeReader(file);
    return await fromRandomAccessReaderPromise(reader, file.size, { lazyEntries: true, autoClose: false });
  } catch (error) {
    throw asFault(error);
  }
}

async function withZip<T>(file: ReadableFile, read: (zip: ZipFile) => Promise<T>): Promise<T> {
  const zip = await openZip(file);
  try {
    return await read(zip);
  } catch (error) {
    throw asFault(error);
  } finally {
    zip.close();
  }
}

async function chatEntry(zip: ZipFile): Promise<{ readonly entry: Entry; readonly otherFiles: number }> {
  if (zip.entryCount > MOST_ENTRIES) throw new FaultError(fault('rejected', 'zip-bomb'));
  const texts: Entry[] = [];
  let files = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/') || entry.fileName.startsWith('__MACOSX/')) continue;
    files++;
    if (/\.txt$/i.test(entry.fileName)) texts.push(entry);
  }
  const [entry, ...others] = mostLikelyChats(texts);
  if (entry === undefined) throw new FaultError(fault('malformed', 'zip-without-chat'));
  if (others.length > 0) throw new FaultError(fault('malformed', 'zip-several-chats'));
  if (entry.isEncrypted()) throw new FaultError(fault('malformed', 'zip-encrypted'));
  return { entry, otherFiles: files - 1 };
}

/** By the name that WhatsApp gives within archives; by that of a bare export; else every text. */
function mostLikelyChats(texts: readonly Entry[]): readonly Entry[] {
  const own = texts.filter(({ fileName }) => isOwnChatName(fileName));
  const named = texts.filter(({ fileName }) => isChatName(fileName));
  return own.length > 0 ? own : named.length > 0 ? named : texts;
}

/** What yauzl says, in our closed set. Its messages quote entry names, so none is passed on. */
function asFault(error: unknown): unknown {
  if (error instanceof FaultError) return error;
  const message = error instanceof Error ? error.message : '';
  if (/relative path|absolute path|invalid characters/.test(message)) {
    return new FaultError(fault('rejected', 'zip-unsafe-name'));
  }
  if (isSystemError(error)) return error;
  return new FaultError(fault('malformed', 'zip-damaged'));
}

/** A disk that cannot be read is no fault of the archive. zlib's codes begin with Z. */
const isSystemError = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && typeof error.syscall === 'string';
