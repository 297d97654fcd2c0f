import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { type ReadableFile } from '../listening/reader.port.js';

/** Large enough that awaiting a chunk costs nothing beside reading it. */
const CHUNK = 512 * 1024;

/** A file on this machine. Throws Node's own error (`ENOENT`, `EISDIR`, `EACCES`) where it cannot be read. */
export async function diskFile(path: string): Promise<ReadableFile> {
  const { size } = await statOf(path);
  return {
    name: basename(path),
    size,
    open: (range = { start: 0, end: size }) => {
      if (range.end <= range.start) return Readable.from([]);
      return createReadStream(path, { highWaterMark: CHUNK, start: range.start, end: range.end - 1 });
    },
  };
}

async function statOf(path: string): Promise<{ readonly size: number }> {
  const found = await stat(path);
  if (found.isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR' });
  return found;
}
