import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../src/config/project-root.js';

test('ten kills at random moments: nothing is lost, nothing is doubled', async () => {
  const script = join(projectRoot(), 'test', 'drills', 'run.js');
  const { stdout } = await promisify(execFile)(process.execPath, [
    script,
    'publishing-kill',
    '--kills',
    '10',
    '--json',
  ]);
  expect(JSON.parse(stdout)).toMatchObject({
    holds: true,
    details: { kills: 10, posts: 120, lost: 0, doubled: 0, unsettled: 0 },
  });
}, 600_000);
