#!/usr/bin/env node
// Starts the compiled command line, compiling first where the sources are newer: a clone works at once, and an
// edit is never run stale. An installed image ships no `src`, so there it only starts.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}

/** Runs one local build tool, its words on stderr so that stdout stays the command's own. */
function build(label, tool, args) {
  process.stderr.write(`${label}…\n`);
  const run = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (run.status === 0) return;
  process.stderr.write(String(run.stdout));
  process.exit(1);
}

if (existsSync(join(root, 'src', 'cli', 'main.ts'))) {
  const service =
    statSync(join(root, 'dist', 'src', 'cli', 'main.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (service < Math.max(newest(join(root, 'src')), newest(join(root, 'migrations'))))
    build('Levain: compilation', '@nestjs/cli/bin/nest.js', ['build']);
  if (['demo', 'serve', 'screenshots'].includes(process.argv[2] ?? '')) {
    const page = statSync(join(root, 'dashboards', 'dist', 'index.html'), { throwIfNoEntry: false });
    const sources = Math.max(newest(join(root, 'dashboards', 'src')), newest(join(root, 'graphql')));
    if ((page?.mtimeMs ?? 0) < sources)
      build('Levain: dashboards', 'vite/bin/vite.js', ['build', 'dashboards', '--logLevel', 'error']);
  }
}
const { main } = await import('../dist/src/cli/main.js');
await main(process.argv);
