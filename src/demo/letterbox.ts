import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { type Config } from '../config/config.js';
import { demonstrationFolder } from './demonstration-folder.js';

/** A mail server of one's own, which sends nothing on. */
export interface Letterbox {
  readonly url: string;
  /** Where each mail lies as a file that mail programs open. */
  readonly folder: string;
  close(): Promise<void>;
}

/** Longest time that closing waits for connections, in milliseconds. */
const CLOSING_MS = 200;

/**
 * Takes every mail of the demonstration on loopback and keeps it as `.eml`. The people are invented, and so are their
 * addresses: whatever server the operator has must never be asked to write to them.
 */
export async function openLetterbox({ home }: Pick<Config, 'home'>): Promise<Letterbox> {
  const folder = join(demonstrationFolder(home), 'letterbox');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: CLOSING_MS,
    onData: (stream, session, callback) => {
      keep(stream, join(folder, `${session.id}.eml`)).then(() => callback(), callback);
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    folder,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A mail is taken when it lies on the disk. */
async function keep(stream: SMTPServerDataStream, path: string): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  writeFileSync(path, Buffer.concat(parts), { mode: 0o600 });
}

/** The configuration under which the demonstration writes mail: to its letterbox alone. */
export const withLetterbox = (config: Config, { url }: Letterbox): Config => ({
  ...config,
  smtpUrl: url,
  mailFrom: 'Sytrel Liaris <contact@sytrel-liaris.example>',
});
