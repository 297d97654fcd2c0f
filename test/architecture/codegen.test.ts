import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../src/config/project-root.js';

test('the generated types are those of the schema and of the dashboards’ documents', async () => {
  const cli = join(projectRoot(), 'node_modules', '@graphql-codegen', 'cli', 'esm', 'bin.js');
  const run = promisify(execFile)(process.execPath, [cli, '--config', 'graphql/codegen.ts', '--check'], {
    cwd: projectRoot(),
  });
  await expect(run).resolves.toBeDefined();
});
