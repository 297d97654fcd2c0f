import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import openWabt from 'wabt';
import { projectRoot } from '../../src/config/project-root.js';

test('the generated types are those of the schema and of the dashboards’ documents', async () => {
  const cli = join(projectRoot(), 'node_modules', '@graphql-codegen', 'cli', 'esm', 'bin.js');
  const run = promisify(execFile)(process.execPath, [cli, '--config', 'graphql/codegen.ts', '--check'], {
    cwd: projectRoot(),
  });
  await expect(run).resolves.toBeDefined();
});

test('the assembled scan of texts is that of its source', async () => {
  const folder = join(projectRoot(), 'src', 'connectors', 'whatsapp');
  const { parseWat } = await openWabt();
  const source = parseWat('text-scan.wat', await readFile(join(folder, 'text-scan.wat'), 'utf8'));
  const assembled = Buffer.from(source.toBinary({}).buffer);
  expect(assembled.equals(await readFile(join(folder, 'text-scan.wasm')))).toBe(true);
});
