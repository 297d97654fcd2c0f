#!/usr/bin/env node
// Starts the compiled command line, compiling first where the sources are newer: a clone works at once, and an
// edit is never run stale. An installed image ships no `src`, so there it only starts.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const STAMP = '.built';

function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}

/** Whether what stands in a folder was built, to the end, after its sources last changed. */
function isFresh(folder, sources) {
  const stamp = statSync(join(root, folder, STAMP), { throwIfNoEntry: false });
  return (stamp?.mtimeMs ?? 0) >= Math.max(...sources.map((source) => newest(join(root, source))));
}

/** Runs one local build tool, its words on stderr so that stdout stays the command's own. */
function build(label, folder, tool, args) {
  process.stderr.write(`${label}…\n`);
  const run = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (run.status !== 0) {
    process.stderr.write(String(run.stdout));
    process.exit(1);
  }
  // Written last: a build that failed half-way leaves files behind, and must not be taken for a finished one.
  writeFileSync(join(root, folder, STAMP), '');
}

if (existsSync(join(root, 'src', 'cli', 'main.ts'))) {
  if (!isFresh('dist', ['src', 'migrations', 'package-lock.json']))
    build('Levain: compilation', 'dist', '@nestjs/cli/bin/nest.js', ['build']);
  if (
    ['demo', 'serve', 'screenshots'].includes(process.argv[2] ?? '') &&
    !isFresh('dashboards/dist', ['dashboards/src', 'dashboards/index.html', 'graphql', 'package-lock.json'])
  )
    build('Levain: dashboards', 'dashboards/dist', 'vite/bin/vite.js', [
      'build',
      'dashboards',
      '--logLevel',
      'error',
    ]);
}
const { main } = await import('../dist/src/cli/main.js');
await main(process.argv);
