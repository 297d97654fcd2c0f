import { readFileSync, statSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { uptime } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 120_000;

/** The locks that this process holds: a file that names its number but is not here was left by an earlier process. */
const held = new Set<string>();

/**
 * Runs `work` while holding a lock file that names this process, so that two commands started together do not both
 * initialise one data folder. The lock of a process that died is taken over.
 * @param patience longest wait for a holder that lives, in milliseconds
 */
export async function withFileLock<T>(
  path: string,
  work: () => Promise<T>,
  patience = PATIENCE_MS,
): Promise<T> {
  const giveUpAt = Date.now() + patience;
  while (!(await take(path))) {
    if (Date.now() > giveUpAt) throw new Error(`${path} is held by another running command.`);
    if (isLeftBehind(path)) await rm(path, { force: true });
    else await pause(50);
  }
  try {
    return await work();
  } finally {
    held.delete(path);
    await rm(path, { force: true });
  }
}

/** Whether a process of this number runs, ours to signal or not. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function take(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    held.add(path);
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Process numbers are used again, so one that runs is not believed after a restart of the machine or container. */
function isLeftBehind(path: string): boolean {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    const isFromBeforeBoot = statSync(path).mtimeMs < Date.now() - uptime() * 1_000;
    // Not written yet: its maker is at it.
    if (pid === 0) return isFromBeforeBoot;
    return isFromBeforeBoot || !isAlive(pid) || (pid === process.pid && !held.has(path));
  } catch {
    return false;
  }
}
