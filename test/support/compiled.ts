import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/config/project-root.js';

/**
 * Compiles the sources and the tests' support for a child process, which cannot read TypeScript.
 * @param script path of the child's script within the project, ending in `.ts`
 * @returns the compiled script; its folder lies in the tests' cache and may be deleted
 */
export function compiled(script: string): string {
  const root = projectRoot();
  const folder = mkdtempSync(join(root, 'node_modules', '.cache', 'levain-child-'));
  const swc = join(root, 'node_modules', '@swc', 'cli', 'bin', 'swc.js');
  const sources = ['src', 'migrations', 'test/support', script];
  const options = ['--out-dir', folder, '--config-file', '.swcrc', '--copy-files', '--quiet'];
  const done = spawnSync(process.execPath, [swc, ...sources, ...options], { cwd: root, stdio: 'inherit' });
  if (done.status !== 0) throw new Error(`${script} cannot be compiled.`);
  return join(folder, script.replace(/\.ts$/, '.js'));
}
