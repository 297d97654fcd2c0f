import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import {
  SANDBOX_FAULTS,
  type SandboxNetwork,
  startSandboxNetwork,
} from '../../../src/connectors/sandbox/sandbox-network.js';
import { sandboxMessages } from '../../../src/connectors/sandbox/sandbox.messages.js';
import { sandboxPublisher as publisher } from '../../../src/connectors/sandbox/sandbox.publisher.js';
import { type PublishedContent } from '../../../src/publishing/publisher.port.js';

let folder: string;
let network: SandboxNetwork;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'levain-sandbox-'));
  network = await startSandboxNetwork({ file: join(folder, 'posts.jsonl'), port: 0 });
});
afterEach(async () => {
  await network.close();
  rmSync(folder, { recursive: true });
});

const start = Temporal.Now.instant();
const content = (text: string, link: string | null = null): PublishedContent => ({
  text,
  link,
  language: 'fr',
  mail: null,
});
const target = (account = network.url) => ({ account, recipient: null });
const publish = (text: string, signal = AbortSignal.timeout(5_000), account = network.url) =>
  publisher.publish(target(account), content(text), { idempotencyHint: 'same', signal });
const find = (text: string, known: readonly string[] = []) =>
  publisher.find(target(), content(text), {
    since: start,
    known: new Set(known),
    signal: AbortSignal.timeout(5_000),
  });

test('a post stands in the feed, and is found by its text', async () => {
  const done = await publish('Grève le 3 mai');
  expect(done).toMatchObject({ ok: true });
  expect(network.posts()).toMatchObject([{ text: 'Grève le 3 mai' }]);
  expect(await find('Grève le 3 mai')).toEqual({
    ok: true,
    value: { found: true, remoteId: network.posts()[0]!.id },
  });
  expect(await find('Grève le 4 mai')).toEqual({ ok: true, value: { found: false } });
  expect(await publisher.feed!(network.url, AbortSignal.timeout(5_000))).toMatchObject({
    value: [{ text: 'Grève le 3 mai' }],
  });
});

test('several accounts of one network keep their posts apart', async () => {
  const signal = AbortSignal.timeout(5_000);
  const [page, field] = [`${network.url}/@page`, `${network.url}/@terrain/`];
  await publish('Sur la page', signal, page);
  await publish('Sur le terrain', signal, field);
  const feed = async (account: string) => {
    const shown = await publisher.feed!(account, signal);
    return shown.ok ? shown.value.map(({ text }) => text) : null;
  };
  expect([await feed(page), await feed(field)]).toEqual([['Sur la page'], ['Sur le terrain']]);
  expect(await feed(network.url)).toEqual(['Sur le terrain', 'Sur la page']);
  const asked = { since: start, known: new Set<string>(), signal };
  expect(await publisher.find(target(field), content('Sur la page'), asked)).toMatchObject({
    value: { found: false },
  });
});

test('it knows no idempotency keys: the same twice is two posts, told apart by their ids', async () => {
  await publish('Encore');
  await publish('Encore');
  const [second, first] = network.posts().map(({ id }) => id);
  expect(await find('Encore', [second!])).toMatchObject({ value: { remoteId: first } });
  expect(await find('Encore', [first!, second!])).toEqual({ ok: true, value: { found: false } });
});

test('a post is found however many came after it', async () => {
  await publish('Le premier');
  for (let n = 0; n < 120; n++) await publish(`Numéro ${n}`);
  expect(await find('Le premier')).toMatchObject({ value: { found: true } });
  expect(await find('Absent')).toEqual({ ok: true, value: { found: false } });
});

test('its posts outlive it', async () => {
  await publish('Demain');
  await network.close();
  network = await startSandboxNetwork({ file: join(folder, 'posts.jsonl'), port: 0 });
  expect(await find('Demain')).toMatchObject({ value: { found: true } });
});

test('the link follows the text', async () => {
  const signal = AbortSignal.timeout(5_000);
  const attempt = { idempotencyHint: 'x', signal };
  await publisher.publish(target(), content('Lire', 'https://exemple.fr/a'), attempt);
  expect(network.posts()[0]!.text).toBe('Lire\nhttps://exemple.fr/a');
});

test.each([
  ['rate-limit', 'rate-limited', 0],
  ['error', 'unknown-outcome', 0],
  ['cut-before', 'unknown-outcome', 0],
  ['cut-after', 'unknown-outcome', 1],
  ['error-after', 'unknown-outcome', 1],
  ['slow', 'unknown-outcome', 1],
] as const)('%s is %s, and %i posts stand there', async (fault, kind, posts) => {
  network.inject(fault, 1, 60);
  const answered = await publish('Bonjour', AbortSignal.timeout(300));
  expect(answered).toMatchObject({ ok: false, error: { kind } });
  expect(network.posts()).toHaveLength(posts);
  expect(await find('Bonjour')).toMatchObject({ value: { found: posts === 1 } });
});

test('every fault of the network is tried above', () => {
  expect(new Set(SANDBOX_FAULTS)).toEqual(
    new Set(['rate-limit', 'error', 'slow', 'cut-before', 'cut-after', 'error-after']),
  );
});

test('a limit says when it ends', async () => {
  network.inject('rate-limit', 1, 600);
  const answered = await publish('Bonjour');
  const until = answered.ok || !('until' in answered.error) ? '' : answered.error.until!;
  const wait = Date.parse(until) - Date.now();
  expect(wait > 500_000 && wait <= 601_000).toBe(true);
});

test('a network that is not there was never reached', async () => {
  const gone = network.url;
  await network.close();
  expect(await publish('Bonjour', AbortSignal.timeout(5_000), gone)).toMatchObject({
    error: { kind: 'unavailable', reason: 'sandbox.away' },
  });
  network = await startSandboxNetwork({ file: join(folder, 'posts.jsonl'), port: 0 });
});

test('a text that is too long is refused, by the number that the policy says', async () => {
  expect(await publish('x'.repeat(publisher.policy.limit))).toMatchObject({ ok: true });
  expect(await publish('x'.repeat(publisher.policy.limit + 1))).toMatchObject({
    error: { kind: 'rejected' },
  });
});

test.each([
  'https://exemple.fr',
  'http://192.168.0.1:80',
  'http://127.0.0.1.exemple.fr',
  'file:///etc/passwd',
  '',
])('it is only ever on this machine: %j is refused', (account) => {
  expect(publisher.refusalOfAccount(account)).toBe('sandbox.account');
});

test('an account on this machine is taken', () => {
  expect(publisher.refusalOfAccount(network.url)).toBeNull();
});

test('faults are injected from outside, but not by a page of somebody else', async () => {
  const inject = (headers: Record<string, string>, body: object) =>
    fetch(`${network.url}/faults`, { method: 'POST', headers, body: JSON.stringify(body) });
  expect((await inject({ origin: 'https://exemple.fr' }, { fault: 'error' })).status).toBe(403);
  expect((await inject({}, { fault: 'nothing' })).status).toBe(422);
  expect((await inject({}, { fault: 'error', count: 2 })).status).toBe(200);
  expect(await publish('Bonjour')).toMatchObject({ ok: false });
});

test('its page shows texts as texts', async () => {
  await publish('<script>alert(1)</script>');
  const page = await (await fetch(network.url)).text();
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).not.toContain('<script>');
});

test('every code that it answers with has its sentence', () => {
  for (const code of ['account', 'away', 'busy', 'refused', 'odd-answer', 'no-answer'] as const)
    expect(sandboxMessages.fr[`sandbox.${code}`]).not.toBe('');
});
