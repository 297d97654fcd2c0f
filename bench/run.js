// Runs one benchmark: `npm run bench -- NAME [--json]`. A benchmark is a file `bench/NAME.bench.ts` that exports
// `run(): Promise<BenchResult>`; sources and benchmarks are compiled anew each time, so that none is measured stale.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const compiled = join(root, 'dist', 'bench-run');
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''));

const wanted = process.argv.slice(2);
const json = wanted.includes('--json');
const [name, ...others] = wanted.filter((word) => word !== '--json');
if (name === undefined || others.length > 0 || !names.includes(name)) {
  process.stderr.write(`npm run bench -- NAME [--json], NAME: ${names.join(', ')}\n`);
  process.exit(2);
}

compile();
const { run } = await import(pathToFileURL(join(compiled, 'bench', `${name}.bench.js`)).href);
const result = await run();
process.stdout.write(json ? `${JSON.stringify(result)}\n` : inWords(result));
process.exitCode = result.holds ? 0 : 1;

function compile() {
  const sources = ['src', 'migrations', 'bench'].filter((folder) => existsSync(join(root, folder)));
  const swc = join(root, 'node_modules', '@swc', 'cli', 'bin', 'swc.js');
  const args = [swc, ...sources, '--out-dir', compiled, '--config-file', '.swcrc', '--copy-files', '--quiet'];
  const done = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (done.status !== 0) process.exit(1);
}

function inWords({ name, ratio, goal, holds, details }) {
  const lines = Object.entries(details).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`);
  const verdict = holds ? 'holds' : 'MISSED';
  return `${name}: ratio ${ratio} (goal ${goal}): ${verdict}\n${lines.join('\n')}\n`;
}
