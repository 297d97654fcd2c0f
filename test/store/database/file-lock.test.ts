import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { withFileLock } from '../../../src/database/file-lock.js';
import { temporaryFolder } from '../../support/folder.js';

let path: string;
beforeEach(() => {
  path = join(temporaryFolder(), 'lock');
});

test('two holders never overlap', async () => {
  const log: string[] = [];
  const hold = (name: string) =>
    withFileLock(path, async () => {
      log.push(`${name} in`);
      await new Promise((resolve) => setImmediate(resolve));
      log.push(`${name} out`);
    });
  await Promise.all([hold('a'), hold('b'), hold('c')]);
  for (let n = 0; n < log.length; n += 2) expect(log[n + 1]).toBe(log[n]!.replace('in', 'out'));
  expect(existsSync(path)).toBe(false);
});

test('whoever has waited long enough for a holder that lives is told, and does nothing', async () => {
  const done: string[] = [];
  await withFileLock(path, async () => {
    const late = withFileLock(path, () => Promise.resolve(done.push('late')), -1);
    await expect(late).rejects.toThrow('held by another running command');
  });
  expect(done).toEqual([]);
});

test('a failure gives the lock back', async () => {
  await expect(withFileLock(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await withFileLock(path, () => Promise.resolve('in'))).toBe('in');
});

test('the lock of a process that died is taken over', async () => {
  const dead = spawnSync(process.execPath, ['--version']).pid;
  writeFileSync(path, String(dead));
  expect(await withFileLock(path, () => Promise.resolve('in'))).toBe('in');
});

test('a lock that bears our number but was not taken by us is taken over', async () => {
  writeFileSync(path, String(process.pid));
  expect(await withFileLock(path, () => Promise.resolve('in'))).toBe('in');
});

test('a lock from before the machine started is taken over, whoever has its number now', async () => {
  writeFileSync(path, String(process.ppid));
  utimesSync(path, 1, 1);
  expect(await withFileLock(path, () => Promise.resolve('in'))).toBe('in');
});
