// One contestant reads one export in a process of its own: `ours|peer`, `time|hash`, the file.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseString } from 'whatsapp-chat-parser';
import { diskFile } from '../src/cli/disk-file.js';
import { exportReader } from '../src/connectors/whatsapp/export.reader.js';

const [contestant, purpose, path] = process.argv.slice(2) as [string, string, string];
const hash = createHash('sha256');
let messages = 0;

const add = (author: string | null, at: string, text: string): void => {
  messages++;
  if (purpose === 'hash') hash.update(`${author}\u0000${at}\u0000${text}\u0001`);
};

async function readOurs(): Promise<void> {
  for await (const batch of exportReader.observations(await diskFile(path))) {
    for (const observation of batch) {
      add(observation.type === 'post' ? observation.author : null, observation.at, observation.text);
    }
  }
}

function readPeer(): void {
  for (const { author, date, message } of parseString(readFileSync(path, 'utf8'), { daysFirst: true })) {
    add(author, purpose === 'hash' ? date.toISOString().slice(0, 19) : '', message);
  }
}

const start = performance.now();
if (contestant === 'ours') await readOurs();
else readPeer();
const milliseconds = performance.now() - start;
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ messages, milliseconds, peakMegabytes, hash: hash.digest('hex') }));
