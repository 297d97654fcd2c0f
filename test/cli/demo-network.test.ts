import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startNetworkProcess } from '../../src/cli/demo-network.js';
import { compiled } from '../support/compiled.js';
import { temporaryFolder } from '../support/folder.js';

const script = compiled('test/cli/levain.child.ts');
const parent = compiled('test/cli/demo-network.parent.ts');
afterAll(() => {
  for (const file of [script, parent]) rmSync(resolve(file, '../../..'), { recursive: true, force: true });
});

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/feed.json`).then(
    ({ ok }) => ok,
    () => false,
  );

describe('the sandbox network beside the demonstration', () => {
  it('answers once it is started, and is gone once it is stopped', async () => {
    const file = join(temporaryFolder(), 'network.jsonl');
    const network = await startNetworkProcess(0, file, script);
    expect(await answers(network.url!)).toBe(true);
    await network.stop();
    expect(await answers(network.url!)).toBe(false);
    await network.stop();
  });

  it('says why it did not start', async () => {
    const folder = temporaryFolder();
    const first = await startNetworkProcess(0, join(folder, 'a.jsonl'), script);
    const second = await startNetworkProcess(
      Number(new URL(first.url!).port),
      join(folder, 'b.jsonl'),
      script,
    );
    expect(second.url).toBeNull();
    expect(second.reason).toContain('est pris');
    await first.stop();
  });

  it('ends when whoever started it is killed', async () => {
    const file = join(temporaryFolder(), 'network.jsonl');
    const child = spawn(process.execPath, [parent, script, file], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const [url] = (await once(child, 'message')) as [string];
    expect(await answers(url)).toBe(true);
    child.kill('SIGKILL');
    while (await answers(url)) await pause(20);
    expect(await answers(url)).toBe(false);
  });
});
