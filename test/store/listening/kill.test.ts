import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openKeyring } from '../../../src/config/keyring.js';
import { openPool } from '../../../src/database/pool.js';
import { Sealer } from '../../../src/database/sealed.js';
import { type Id } from '../../../src/kernel/id.js';
import { compiled } from '../../support/compiled.js';
import { type TestDatabase, testDatabase } from '../../support/database.js';
import { CLAIM, noticeOf, listeningOver, type TestListening } from '../../support/listening.js';
import { foundOrganisation } from '../../support/privacy.js';

let db: TestDatabase;
let listening: TestListening;
let folder: string;
let child: string;

beforeAll(async () => {
  child = compiled('test/store/listening/commit.child.ts');
  folder = mkdtempSync(join(tmpdir(), 'levain-kill-'));
  db = await testDatabase();
  // Keys in a file, so that another process opens the same spool.
  const ground = { ...db, sealer: new Sealer(openKeyring(folder).keyring) };
  listening = await listeningOver(ground, await foundOrganisation(db), folder);
});
afterAll(async () => {
  await listening.close();
  await db.close();
  rmSync(folder, { recursive: true, force: true });
  rmSync(dirname(dirname(dirname(dirname(child)))), { recursive: true, force: true });
});

const MESSAGES = 30_000;
const LINES = Array.from({ length: MESSAGES }, (_, index) => {
  const at = new Date(Date.UTC(2024, 0, 1) + index * 600_000).toISOString();
  const date = `${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(0, 4)}, ${at.slice(11, 16)}`;
  return `${date} - Author ${index % 40}: message number ${index} about the schedule`;
});

const tables = ['sources', 'accounts', 'account_aliases', 'posts', 'post_mentions', 'provenance'];
async function rowsIn(table: string): Promise<number> {
  const [row] = await db.owner.query<{ count: number }>(
    `select count(*) from listening.${table} where organisation_id = '${listening.organisationId}'`,
  );
  return row!.count;
}

/**
 * Kills the child once the first part of the import is in the database, not yet committed. It cannot come to the end
 * before: what an import writes last stands under a lock.
 */
async function killMidway(importId: Id): Promise<void> {
  const { organisationId, sectionId } = listening;
  const owner = openPool(db.ownerUrl, 1);
  const blocker = await owner.connect();
  await blocker.query('begin; lock table listening.provenance in share mode');
  const worker = spawn(
    process.execPath,
    [child, db.servingUrl, folder, organisationId, sectionId, importId],
    {
      stdio: 'inherit',
    },
  );
  const ended = once(worker, 'exit');
  let done = 0;
  while (done === 0 && worker.exitCode === null) {
    const entry = await listening.imports.find(listening.scope, importId);
    done = entry!.progressDone;
  }
  worker.kill('SIGKILL');
  const [, signal] = (await ended) as [number | null, string | null];
  await blocker.query('rollback');
  blocker.release();
  await owner.end();
  expect(signal).toBe('SIGKILL');
}

test('an import killed in the middle leaves nothing half-visible, and is written when it runs again', async () => {
  const entry = await listening.upload(LINES.join('\n'));
  const committing = await listening.imports.commit(listening.scope, null, entry.id, {
    sourceId: null,
    aliases: [],
    attestation: CLAIM,
    noticeId: await noticeOf(listening.imports, listening.scope),
    exporterName: null,
    expectedVersion: entry.version,
  });
  expect(committing.ok).toBe(true);
  await killMidway(entry.id);
  for (const table of tables) expect([table, await rowsIn(table)]).toEqual([table, 0]);
  expect(await listening.imports.find(listening.scope, entry.id)).toMatchObject({ state: 'committing' });

  // The server may take a moment to notice that the killed worker is gone: until then its claim stands.
  let state = 'committing';
  while (state === 'committing') {
    await listening.commits.run(listening.scope, entry.id);
    state = (await listening.imports.find(listening.scope, entry.id))!.state;
  }
  expect(await listening.imports.find(listening.scope, entry.id)).toMatchObject({
    state: 'committed',
    outcome: { created: MESSAGES, alreadyKnown: 0 },
  });
  expect(await rowsIn('posts')).toBe(MESSAGES);
});

test('an import whose upload is gone fails, and says so', async () => {
  const entry = await listening.upload(LINES.slice(0, 10).join('\n'));
  await listening.imports.commit(listening.scope, null, entry.id, {
    sourceId: null,
    aliases: [],
    attestation: CLAIM,
    noticeId: await noticeOf(listening.imports, listening.scope),
    exporterName: null,
    expectedVersion: entry.version,
  });
  await listening.spool.destroy(entry.id);
  await listening.commits.run(listening.scope, entry.id);
  expect(await listening.imports.find(listening.scope, entry.id)).toMatchObject({
    state: 'failed',
    failure: { code: 'upload-gone' },
  });
});
