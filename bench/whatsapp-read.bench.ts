import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BenchResult, inChild, median, round } from './measure.js';
import { writeExport } from './whatsapp-export.js';

interface Reading {
  readonly messages: number;
  readonly milliseconds: number;
  readonly peakMegabytes: number;
  readonly hash: string;
}

const GOAL = 5;
const MOST_MEGABYTES = 150;
/** A tenfold file may take so much more memory: what the collector happens to leave, not what the file holds. */
const FLAT = 1.25;
const ROUNDS = 9;
const TIME_LIMIT = 42_000;

const script = join(import.meta.dirname, 'whatsapp-read.child.js');
const read = (who: 'ours' | 'peer', purpose: 'time' | 'hash', path: string): Promise<Reading> =>
  inChild<Reading>(script, who, purpose, path);

/**
 * Reading a million-message export, against npm `whatsapp-chat-parser`: equal (author, text, wall time) first, then in
 * turn, each in a process of its own; the ratio is the median over the rounds. Memory must not grow with the file.
 */
export async function run(): Promise<BenchResult> {
  const folder = await mkdtemp(join(tmpdir(), 'levain-bench-'));
  try {
    const [large, small] = [join(folder, '1m.txt'), join(folder, '100k.txt')];
    await writeExport(large, 1_000_000);
    await writeExport(small, 100_000);
    return await compare(large, small);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compare(large: string, small: string): Promise<BenchResult> {
  const began = performance.now();
  const ours = await read('ours', 'hash', large);
  const peer = await read('peer', 'hash', large);
  const equal = ours.hash === peer.hash && ours.messages === peer.messages;
  const rounds: { readonly ours: Reading; readonly peer: Reading }[] = [];
  while (rounds.length < ROUNDS && (rounds.length < 3 || performance.now() - began < TIME_LIMIT)) {
    rounds.push({ ours: await read('ours', 'time', large), peer: await read('peer', 'time', large) });
  }
  const peakSmall = (await read('ours', 'time', small)).peakMegabytes;
  const peakLarge = Math.max(...rounds.map((round) => round.ours.peakMegabytes));
  const ratio = round(median(rounds.map((pair) => pair.peer.milliseconds / pair.ours.milliseconds)));
  const flat = peakLarge <= MOST_MEGABYTES && peakLarge <= peakSmall * FLAT;
  return {
    name: 'whatsapp-read',
    ratio,
    goal: GOAL,
    holds: equal && flat && ratio >= GOAL,
    details: {
      equal,
      flat,
      messages: ours.messages,
      megabytes: round((await stat(large)).size / 1e6, 0),
      oursMilliseconds: rounds.map((pair) => round(pair.ours.milliseconds, 0)),
      peerMilliseconds: rounds.map((pair) => round(pair.peer.milliseconds, 0)),
      oursPeakMegabytes: { '100k': round(peakSmall, 0), '1m': round(peakLarge, 0) },
      peerPeakMegabytes: round(Math.max(...rounds.map((pair) => pair.peer.peakMegabytes)), 0),
    },
  };
}
