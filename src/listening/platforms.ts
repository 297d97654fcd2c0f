import { Inject, Injectable } from '@nestjs/common';
import {
  type FileReader,
  type ListenedPlatform,
  LISTENED_PLATFORMS,
  type ReadableFile,
} from './reader.port.js';

/** First bytes of a file that tell what it is. */
const HEAD = 4096;

/** The platforms whose exports can be read. */
@Injectable()
export class Platforms {
  constructor(@Inject(LISTENED_PLATFORMS) readonly all: readonly ListenedPlatform[]) {}

  /** The platform of a stored key; null for one that is no longer there. */
  find(key: string): ListenedPlatform | null {
    return this.all.find((platform) => platform.key === key) ?? null;
  }

  /** The reader of a stored key. @throws Error where there is none: a file was accepted that nothing can read */
  readerOf(key: string): FileReader {
    const reader = this.find(key)?.read;
    if (reader === undefined) throw new Error(`No reader for the platform ${key}.`);
    return reader;
  }

  /** The platform whose export this looks like; the only one that reads files where none recognises it. */
  async recognise(file: ReadableFile): Promise<ListenedPlatform | null> {
    const head = await firstBytes(file);
    const readers = this.all.filter(({ read, policy }) => read !== undefined && policy.mayIdentifyAuthors);
    const found = readers.find(({ read }) => read!.recognises(file.name, head));
    // Its reader then says, better than we could, what is wrong with the file.
    return found ?? (readers.length === 1 ? readers[0]! : null);
  }
}

async function firstBytes(file: ReadableFile): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of file.open({ start: 0, end: Math.min(HEAD, file.size) }))
    parts.push(part as Buffer);
  return Buffer.concat(parts);
}
