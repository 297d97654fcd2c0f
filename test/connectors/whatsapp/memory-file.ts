import { Readable } from 'node:stream';
import { exportReader } from '../../../src/connectors/whatsapp/export.reader.js';
import { type Observation } from '../../../src/listening/domain/observation.js';
import { type ReadableFile, type ReadingChoices } from '../../../src/listening/reader.port.js';

/** A file that lies in memory, handed out in chunks of at most `chunk` bytes. */
export function memoryFile(content: string | Buffer, name = '_chat.txt', chunk = 65_536): ReadableFile {
  const bytes = Buffer.from(content);
  return {
    name,
    size: bytes.length,
    open: (range = { start: 0, end: bytes.length }) =>
      Readable.from(pieces(bytes.subarray(range.start, range.end), chunk)),
  };
}

function* pieces(bytes: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield Buffer.from(bytes.subarray(at, at + size));
}

/** Everything that a file holds, in order. */
export async function readAll(file: ReadableFile, choices?: ReadingChoices): Promise<Observation[]> {
  const all: Observation[] = [];
  for await (const batch of exportReader.observations(file, choices)) all.push(...batch);
  return all;
}

/** What a text holds, in order. */
export const readText = (text: string): Promise<Observation[]> => readAll(memoryFile(text));
