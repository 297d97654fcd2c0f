// Runs one drill: `npm run drill -- NAME [--kills N] [--json]`. A drill is a file `test/drills/NAME.drill.ts` that exports
// `run(options): Promise<DrillResult>`. A full one (without --kills) writes its dated result into docs/drills.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..', '..');
const compiled = join(root, 'dist', 'drill-run');
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.drill.ts'))
  .map((file) => file.replace('.drill.ts', ''));

const { values, positionals } = parseOrEnd();
const [name] = positionals;
const kills = values.kills === undefined ? null : Number(values.kills);
if (positionals.length !== 1 || !names.includes(name) || (kills !== null && !(kills > 0))) usage();

compile();
const { run } = await import(pathToFileURL(join(compiled, 'test', 'drills', `${name}.drill.js`)).href);
const result = await run({ kills, say: (line) => process.stderr.write(`${line}\n`) });
process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : inWords(result));
if (kills === null) record(result);
process.exitCode = result.holds ? 0 : 1;

function parseOrEnd() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { kills: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch {
    return usage();
  }
}

function usage() {
  process.stderr.write(`npm run drill -- NAME [--kills N] [--json], NAME: ${names.join(', ')}\n`);
  process.exit(2);
}

function compile() {
  const folders = ['src', 'migrations', 'test/drills'].filter((folder) => existsSync(join(root, folder)));
  const swc = join(root, 'node_modules', '@swc', 'cli', 'bin', 'swc.js');
  const args = [swc, ...folders, '--out-dir', compiled, '--config-file', '.swcrc', '--copy-files', '--quiet'];
  const done = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (done.status !== 0) process.exit(1);
}

function inWords({ name, holds, details }) {
  const lines = Object.entries(details).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`);
  return `${name}: ${holds ? 'holds' : 'BROKEN'}\n${lines.join('\n')}\n`;
}

/** One line a run, the newest last; earlier ones stay. */
function record({ name, holds, details }) {
  const path = join(root, 'docs', 'drills.md');
  mkdirSync(dirname(path), { recursive: true });
  const head =
    '# Drills\n\nWhat `npm run drill -- NAME` found, in full runs.\n\n| day | drill | result | details |\n|---|---|---|---|\n';
  const before = existsSync(path) ? readFileSync(path, 'utf8') : head;
  const told = Object.entries(details).map(([key, value]) => `${key} ${value}`);
  const day = new Date().toISOString().slice(0, 10);
  const row = [day, name, holds ? 'holds' : 'BROKEN', [`${cpus().length} cores`, ...told].join(', ')];
  writeFileSync(path, `${before.trimEnd()}\n| ${row.join(' | ')} |\n`);
}
