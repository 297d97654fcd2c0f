import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { withFileLock } from '../../src/database/file-lock.js';

const root = join(import.meta.dirname, '../..');
/** Milliseconds. */
const LONGEST_BUILD = 600_000;
export const builtDashboards = join(root, 'dashboards/dist');
const sources = ['dashboards/src', 'dashboards/public', 'dashboards/index.html', 'dashboards/vite.config.ts'];

async function newest(path: string): Promise<number> {
  const at = statSync(path);
  if (!at.isDirectory()) return at.mtimeMs;
  const names = await readdir(path);
  return Math.max(...(await Promise.all(names.map((name) => newest(join(path, name))))));
}

async function isFresh(): Promise<boolean> {
  const built = statSync(join(builtDashboards, 'index.html'), { throwIfNoEntry: false });
  if (!built) return false;
  return (await Promise.all(sources.map((source) => newest(join(root, source))))).every(
    (at) => at <= built.mtimeMs,
  );
}

/**
 * Builds the dashboards once for all test files that want them; the first comer builds, the others wait. Whether they are
 * fresh is asked under the lock: a build that is under way writes its page before the last of what the page needs.
 */
export async function buildDashboards(): Promise<void> {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  await withFileLock(
    join(cache, 'dashboards-build.lock'),
    async () => {
      if (await isFresh()) return;
      const vite = join(root, 'node_modules/vite/bin/vite.js');
      // The runner's NODE_ENV=test would build React's development version.
      const env = { PATH: dirname(process.execPath), NODE_ENV: 'production' };
      const build = [vite, 'build', 'dashboards', '--logLevel', 'warn'];
      await promisify(execFile)(process.execPath, build, { cwd: root, env });
    },
    LONGEST_BUILD,
  );
}

export interface BuiltChunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
}

/** What the build wrote: source file (or chunk name) -> chunk. */
export function buildManifest(): Record<string, BuiltChunk> {
  return JSON.parse(readFileSync(join(builtDashboards, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    BuiltChunk
  >;
}
