import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { main } from '../../src/cli/main.js';
import { canonical, chainHash } from '../../src/privacy/ledger-chain.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { foundOrganisation, privacyOver } from '../support/privacy.js';
import { NOW } from '../support/standings.js';

const ORIGINAL = { ...process.env };
let db: TestDatabase;
let folder = '';
let file = '';
let lines: string[] = [];
let out = '';
let err = '';

beforeAll(async () => {
  db = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'levain-ledger-'));
  file = join(folder, 'ledger.jsonl');
  const organisation = await foundOrganisation(db, 'Section Exemple');
  await foundOrganisation(db, 'Section Autre');
  const privacy = privacyOver(db);
  const actor = { staffId: null, at: NOW };
  await db.database.withTenant(organisation.scope, async (tx) => {
    const ids = await privacy.standings.addSubjects(tx, 4, 'from-the-person', actor);
    for (const id of ids) await privacy.consents.object(tx, actor, id, 'event');
  });
  Object.assign(process.env, {
    DATABASE_URL: db.ownerUrl,
    DATABASE_APP_URL: db.servingUrl,
    LEVAIN_HOME: db.config.home,
  });
});
afterAll(async () => {
  process.env = ORIGINAL;
  await rm(folder, { recursive: true });
  await db.close();
});
beforeEach(() => {
  out = err = '';
  process.exitCode = undefined;
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
});
afterEach(() => {
  jest.restoreAllMocks();
  process.stdout.removeAllListeners('error');
  process.exitCode = undefined;
});

async function levain(...args: string[]): Promise<number> {
  await main(['node', 'levain', ...args]);
  return Number(process.exitCode ?? 0);
}

/** Verifies the exported lines after a change. */
async function verify(changed: readonly string[], ...options: string[]): Promise<number> {
  const path = join(folder, 'changed.jsonl');
  await writeFile(path, changed.map((line) => `${line}\n`).join(''));
  return levain('ledger', 'verify', path, ...options);
}

interface Exported {
  sequence: number;
  payload: string;
  previous_hash: string;
  hash: string;
}
const record = (at: number) => JSON.parse(lines[at]!) as Exported;
const replaced = (at: number, change: Partial<Exported>) =>
  lines.with(at, JSON.stringify({ ...record(at), ...change }));

test('an organisation must be named where there are several', async () => {
  expect(await levain('ledger', 'export')).toBe(1);
  expect(err).toMatch(/Section Autre/);
});

test('an export says its head, and verifies without the database', async () => {
  expect(await levain('ledger', 'export', '--organisation', 'Section Exemple', '--out', file)).toBe(0);
  lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(6);
  expect(err).toContain(`4:${record(4).hash}`);
  process.env['DATABASE_URL'] = 'postgres://nobody@127.0.0.1:9/nothing';
  expect(await levain('ledger', 'verify', file, '--strict')).toBe(0);
  expect(out).toContain(`4:${record(4).hash}`);
  out = '';
  expect(await levain('ledger', 'verify', file, '--json')).toBe(0);
  expect(JSON.parse(out)).toEqual({ whole: true, records: 4, head: `4:${record(4).hash}` });
});

test.each([
  ['an altered record', () => replaced(2, { payload: record(2).payload.replace('event', 'evil') }), 2],
  ['a record taken out', () => lines.toSpliced(3, 1), 3],
  ['two exchanged records', () => lines.with(2, lines[3]!).with(3, lines[2]!), 2],
  ['a line that is no record', () => lines.with(4, '{"sequence":4}'), 4],
  ['a record written after the end', () => [...lines, lines[4]!], 5],
  ['a file cut off behind a record', () => lines.slice(0, 4), 4],
  ['a file cut off, whose end was written anew', () => lines.toSpliced(4, 1), 4],
])('%s is named by the first broken number, with status 1', async (_what, change, sequence) => {
  expect(await verify(change())).toBe(1);
  expect(err).toMatch(new RegExp(`num.ro ${sequence}\\b`));
});

/** Forges the last record so well that the file agrees with itself. */
function forged(): string[] {
  const last = record(4);
  const payload = last.payload.replace('objection-recorded', 'objection-lifted');
  const hash = chainHash(Buffer.from(last.previous_hash, 'hex'), payload).toString('hex');
  const head = JSON.stringify({ head: { sequence: 4, hash } });
  return replaced(4, { payload, hash }).with(5, head);
}

test('a chain forged to its very end is found out by a head kept elsewhere', async () => {
  expect(await verify(forged())).toBe(0);
  expect(await verify(forged(), '--head', `4:${record(4).hash}`)).toBe(1);
  expect(err).toMatch(/num.ro 4\b/);
});

test('only --strict looks at the canonical form', async () => {
  const last = record(4);
  const payload = ` ${canonical(JSON.parse(last.payload))}`;
  const hash = chainHash(Buffer.from(last.previous_hash, 'hex'), payload).toString('hex');
  const loose = replaced(4, { payload, hash }).with(5, JSON.stringify({ head: { sequence: 4, hash } }));
  expect(await verify(loose)).toBe(0);
  expect(await verify(loose, '--strict')).toBe(1);
});

test.each([
  ['a file that is no ledger', ['bonjour']],
  ['an empty file', []],
])('%s is refused', async (_what, content) => {
  expect(await verify(content)).toBe(1);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('an absent file and an unreadable head are refused in one line', async () => {
  expect(await levain('ledger', 'verify', join(folder, 'none'))).toBe(1);
  expect(err).toContain('ENOENT');
  expect(await levain('ledger', 'verify', file, '--head', 'abc')).toBe(1);
});

test('a deadline is told in words and as JSON', async () => {
  expect(await levain('deadline', '2027-01-31')).toBe(0);
  expect(out).toMatch(/2027-03-01 {2}lundi 1er mars 2027/);
  out = '';
  expect(await levain('deadline', '2027-03-05', '--json')).toBe(0);
  expect(JSON.parse(out)).toEqual({
    receivedOn: '2027-03-05',
    dueOn: '2027-04-05',
    extendedTo: '2027-06-07',
  });
  expect(await levain('deadline', '2027-02-30')).toBe(1);
});

test('a file without an end of line is refused before it fills the memory', async () => {
  expect(await levain('ledger', 'verify', '/dev/zero')).toBe(1);
  expect(err).toBe('Ce fichier n’est pas un registre exporté.\n');
});
