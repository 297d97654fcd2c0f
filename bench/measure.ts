import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What a benchmark reports; `ratio` is ours to the peer's, greater is better for us. */
export interface BenchResult {
  readonly name: string;
  readonly ratio: number;
  readonly goal: number;
  readonly holds: boolean;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The middle one; of an even count, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.floor(half)]! + sorted[Math.ceil(half) - 1]!) / 2;
}

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** Runs a compiled script in a process of its own, in UTC, and gives the one JSON value that it prints. */
export async function inChild<T>(script: string, ...args: readonly string[]): Promise<T> {
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TZ: 'UTC' },
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} ended with status ${status}`);
  return JSON.parse(printed) as T;
}

/** A small deterministic generator of numbers in [0, 1): the same data on every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
