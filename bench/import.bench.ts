import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { readConfig } from '../src/config/config.js';
import { EmbeddedServer } from '../src/database/embedded-server.js';
import { openDatabase, type OpenDatabase } from '../src/database/open.js';
import { installQueues } from '../src/jobs/install-queues.js';
import { POST_TEXT } from '../src/listening/post-encoder.js';
import { TOPICS } from '../src/topics.js';
import { type ImportRig, importRig } from './import-rig.js';
import { type BenchResult, median, round } from './measure.js';
import { writeExport } from './whatsapp-export.js';

/** Half the speed of loading finished rows into an identical table. */
const GOAL = 0.5;
const REPLAY_GOAL = 5;
const MESSAGES = 50_000;
const ROUNDS = 5;

/** The same columns, indexes and keys as the posts, without row-level security, which COPY refuses. */
const PEER = `
  create schema bench;
  create table bench.posts (like listening.posts including all);
  alter table bench.posts add foreign key (organisation_id, account_id) references listening.accounts on delete cascade;`;

/**
 * A file imported, from the sealed spool to committed and merged rows (parsed, read for labels and topics, sealed and
 * marked), against `COPY FROM STDIN` of the very same finished rows, in turn on one server.
 */
export async function run(): Promise<BenchResult> {
  const home = mkdtempSync(join(tmpdir(), 'levain-bench-'));
  const config = readConfig({ LEVAIN_HOME: home });
  const opened = await openDatabase(config, { afterMigration: (url) => installQueues(url, TOPICS) });
  const owner = new pg.Client({ connectionString: opened.ownerUrl! });
  await owner.connect();
  try {
    const file = join(home, 'chat.txt');
    await writeExport(file, MESSAGES);
    await owner.query(PEER);
    const rig = await importRig(opened, config);
    const result = await compare(opened, owner, rig, readFileSync(file));
    await rig.close();
    return result;
  } finally {
    await owner.end();
    await opened.close();
    await EmbeddedServer.destroy(home);
    rmSync(home, { recursive: true, force: true });
  }
}

async function compare(
  opened: OpenDatabase,
  owner: pg.Client,
  rig: ImportRig,
  chat: Buffer,
): Promise<BenchResult> {
  const appended = Buffer.concat([chat, Buffer.from('\n31/12/2031, 23:59 - Awa 1: et encore un message')]);
  const rounds: { upload: number; ours: number; replay: number; peer: number }[] = [];
  for (let turn = 0; turn < ROUNDS; turn++) {
    await owner.query('truncate bench.posts, listening.sources, listening.imports cascade');
    const first = await rig.importFile(chat, null);
    if (first.created !== MESSAGES) throw new Error(`${first.created} rows of ${MESSAGES}`);
    const rows = await copyOut(owner);
    const peer = await copyIn(owner, rows);
    if (turn === 0) await checkEqual(opened, owner, rig, chat);
    const replay = await rig.importFile(appended, first.sourceId);
    if (replay.created !== 1) throw new Error(`the replay added ${replay.created} rows`);
    rounds.push({ upload: first.uploadMs, ours: first.commitMs, replay: replay.commitMs, peer });
  }
  const measured = rounds.slice(1);
  const of = (value: (round: (typeof rounds)[number]) => number) => median(measured.map(value));
  const ratio = of(({ ours, peer }) => peer / ours);
  const replayRatio = of(({ ours, replay }) => ours / replay);
  return {
    name: 'import',
    ratio: round(ratio),
    goal: GOAL,
    holds: ratio >= GOAL && replayRatio >= REPLAY_GOAL,
    details: {
      messages: MESSAGES,
      importMs: round(
        of(({ ours }) => ours),
        0,
      ),
      copyMs: round(
        of(({ peer }) => peer),
        0,
      ),
      previewMs: round(
        of(({ upload }) => upload),
        0,
      ),
      replayMs: round(
        of(({ replay }) => replay),
        0,
      ),
      replayRatio: round(replayRatio),
      replayGoal: REPLAY_GOAL,
    },
  };
}

/** Every post as COPY's binary rows. */
async function copyOut(owner: pg.Client): Promise<Buffer> {
  const parts: Buffer[] = [];
  const out = owner.query(copyTo('copy listening.posts to stdout (format binary)'));
  for await (const part of out) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Milliseconds from the first byte sent to the commit. */
async function copyIn(owner: pg.Client, rows: Buffer): Promise<number> {
  const start = performance.now();
  const stream = owner.query(copyFrom('copy bench.posts from stdin (format binary)'));
  for (let at = 0; at < rows.length; at += 65_536)
    if (!stream.write(rows.subarray(at, at + 65_536))) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
  return performance.now() - start;
}

/** Both tables hold the same rows, and the sealed texts open to those of the file. */
async function checkEqual(
  opened: OpenDatabase,
  owner: pg.Client,
  rig: ImportRig,
  chat: Buffer,
): Promise<void> {
  const digest = (table: string) => `select md5(string_agg(p::text, '' order by id)) as md5 from ${table} p`;
  const [ours, peer] = await Promise.all(
    ['listening.posts', 'bench.posts'].map(
      async (table) => (await owner.query<{ md5: string }>(digest(table))).rows[0]!.md5,
    ),
  );
  if (ours !== peer) throw new Error('The two tables differ.');
  const { rows } = await owner.query<{ text_sealed: Buffer }>(
    'select text_sealed from listening.posts order by position',
  );
  const context = { organisationId: rig.scope.organisationId, column: POST_TEXT };
  const file = chat.toString('utf8');
  let at = 0;
  for (const { text_sealed } of rows) {
    const found = file.indexOf(`: ${opened.sealer.open(text_sealed, context)}`, at);
    if (found < at) throw new Error('A sealed text is not that of the file.');
    at = found;
  }
}
