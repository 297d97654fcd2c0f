import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { z } from 'zod';
import { main } from '../../src/cli/main.js';

const CHAT = [
  '12/03/2026 18:04 - Marie a créé le groupe « Famille : été »',
  '12/03/2026 18:05 - Marie: Bonjour à tous !',
  'Deuxième ligne',
  '12/03/2026 18:06 - Paul: IMG-20260312-WA0001.jpg (fichier joint)',
  'La plage',
  '13/03/2026 08:17 - Paul: Ce message a été supprimé',
  '13/03/2026 08:18 - Marie: À demain <Ce message a été modifié>',
].join('\n');

let folder = '';
let out = '';
let err = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'levain-inspect-'));
  await writeFile(join(folder, 'chat.txt'), CHAT);
  await writeFile(join(folder, 'short.txt'), '03/04/2026 18:05 - Marie: oui');
  await writeFile(join(folder, 'letter.txt'), 'Chers collègues');
  await writeFile(join(folder, 'empty.txt'), '');
});

afterAll(() => rm(folder, { recursive: true }));

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

/** Runs `levain inspect`, and gives its exit status. */
async function inspect(...args: string[]): Promise<number> {
  await main(['node', 'levain', 'inspect', ...args]);
  return Number(process.exitCode ?? 0);
}

const path = (name: string): string => join(folder, name);

test('the summary is what its published schema says', async () => {
  const schema = JSON.parse(
    await readFile(join(import.meta.dirname, '../../docs/inspect.schema.json'), 'utf8'),
  );
  const published = z.fromJSONSchema(schema);
  for (const name of ['chat.txt', 'short.txt']) {
    out = '';
    expect(await inspect(path(name), '--json')).toBe(0);
    expect(published.safeParse(JSON.parse(out)).error).toBeUndefined();
  }
  expect(published.safeParse({ ...JSON.parse(out), messages: -1 }).success).toBe(false);
});

test('the summary counts people, not notices', async () => {
  await inspect(path('chat.txt'), '--json');
  expect(JSON.parse(out)).toEqual({
    platform: 'whatsapp',
    dialect: { os: 'android', dateOrder: 'dmy', clock: '24h', language: 'fr' },
    messages: 4,
    systemEvents: 1,
    authors: [
      { name: 'Marie', messages: 2 },
      { name: 'Paul', messages: 2 },
    ],
    attachments: 1,
    edited: 1,
    deleted: 1,
    firstAt: '2026-03-12T18:05:00',
    lastAt: '2026-03-13T08:18:00',
    warnings: [],
  });
});

test('messages come as JSON lines, in file order', async () => {
  expect(await inspect(path('chat.txt'), '--messages', '--json')).toBe(0);
  const lines = out.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      at: '2026-03-12T18:04:00',
      author: null,
      kind: 'system',
      text: 'Marie a créé le groupe « Famille : été »',
      edited: false,
    },
    {
      at: '2026-03-12T18:05:00',
      author: 'Marie',
      kind: 'text',
      text: 'Bonjour à tous !\nDeuxième ligne',
      edited: false,
    },
    { at: '2026-03-12T18:06:00', author: 'Paul', kind: 'media', text: 'La plage', edited: false },
    { at: '2026-03-13T08:17:00', author: 'Paul', kind: 'deleted', text: '', edited: false },
    { at: '2026-03-13T08:18:00', author: 'Marie', kind: 'text', text: 'À demain', edited: true },
  ]);
});

test('a person reads it laid out, in her language', async () => {
  await inspect(path('chat.txt'), '--language', 'fr');
  expect(out).toContain('du 12 mars 2026 au 13 mars 2026');
  expect(out).toMatch(/Marie\s+2\s+█+/);
  out = '';
  await inspect(path('short.txt'), '--language', 'en');
  expect(out).toContain('Nothing in this file tells day from month');
});

test('a chosen date order settles what the file cannot tell', async () => {
  await inspect(path('short.txt'), '--json', '--date-order', 'mdy');
  expect(JSON.parse(out)).toMatchObject({ firstAt: '2026-03-04T18:05:00', warnings: [] });
});

test.each([['letter.txt'], ['empty.txt'], ['absent.txt'], ['.']])(
  '%s: one clear line, status 1',
  async (name) => {
    for (const options of [['--json'], ['--messages'], ['--language', 'en']]) {
      err = '';
      expect(await inspect(path(name), ...options)).toBe(1);
      expect(out).toBe('');
      expect(err).toMatch(/^[^\n]{20,}\n$/);
    }
  },
);

test('used wrongly: status 2, nothing on stdout', async () => {
  expect(await inspect()).toBe(2);
  expect(await inspect(path('chat.txt'), '--language', 'xx')).toBe(2);
  expect(await inspect(path('chat.txt'), '--nothing')).toBe(2);
  expect(out).toBe('');
});
