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
const SMALL_ROUNDS = 5;
const TIME_LIMIT = 42_000;

const script = join(import.meta.dirname, 'whatsapp-read.child.js');
const read = (who: 'ours' | 'peer', purpose: 'time' | 'hash', path: string): Promise<Reading> =>
  inChild<Reading>(script, who, purpose, path);

/**
 * Reading a million-message export, against npm `whatsapp-chat-parser`: equal (author, text, wall time) first, then in
 * turn, each in a process of its own, ours before and after each of the peer's, because a machine changes its speed
 * within seconds; the ratio is the median over the rounds. Memory must not grow with the file.
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
  const ourRounds = [await read('ours', 'time', large)];
  const peerRounds: Reading[] = [];
  while (peerRounds.length < ROUNDS && (peerRounds.length < 3 || performance.now() - began < TIME_LIMIT)) {
    peerRounds.push(await read('peer', 'time', large));
    ourRounds.push(await read('ours', 'time', large));
  }
  const smallRounds: Reading[] = [];
  while (smallRounds.length < SMALL_ROUNDS) smallRounds.push(await read('ours', 'time', small));
  const ratio = round(median(peerRounds.map((_, i) => ratioOf(ourRounds, peerRounds, i))));
  const [peakLarge, peakSmall] = [peakOf(ourRounds), peakOf(smallRounds)];
  const flat = peakLarge <= peakSmall * FLAT;
  const most = Math.max(...ourRounds.map((reading) => reading.peakMegabytes));
  return {
    name: 'whatsapp-read',
    ratio,
    goal: GOAL,
    holds: equal && flat && most <= MOST_MEGABYTES && ratio >= GOAL,
    details: {
      equal,
      flat,
      messages: ours.messages,
      megabytes: round((await stat(large)).size / 1e6, 0),
      oursMilliseconds: ourRounds.map((reading) => round(reading.milliseconds, 0)),
      peerMilliseconds: peerRounds.map((reading) => round(reading.milliseconds, 0)),
      oursPeakMegabytes: { '100k': round(peakSmall, 0), '1m': round(peakLarge, 0), most: round(most, 0) },
      peerPeakMegabytes: round(peakOf(peerRounds), 0),
    },
  };
}

/** The peer's time to the mean of ours before and after it. */
const ratioOf = (ours: readonly Reading[], peer: readonly Reading[], i: number): number =>
  (2 * peer[i]!.milliseconds) / (ours[i]!.milliseconds + ours[i + 1]!.milliseconds);

/** The usual one: a single reading depends on when the collector happens to run. */
const peakOf = (readings: readonly Reading[]): number =>
  median(readings.map((reading) => reading.peakMegabytes));
