import { fault, type Fault } from '../../kernel/fault.js';
import { ok, refuse, type Result } from '../../kernel/result.js';
import { writtenOut } from '../../publishing/domain/content-policy.js';
import { type FeedPost, type Publisher } from '../../publishing/publisher.port.js';

/** Characters of one post, as people count them; the network refuses more. */
export const SANDBOX_LIMIT = 500;

/** Failures to connect at all: nothing was sent. */
const NEVER_REACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL']);
/** Seconds by which the network's clock may be behind ours. */
const CLOCK_DIFFERENCE = 60;
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Publishes to the sandbox network: `POST /posts`, `GET /feed.json`. */
export const sandboxPublisher: Publisher = {
  reaches: 'public',
  policy: { limit: SANDBOX_LIMIT, unit: 'grapheme', linkCounts: 23, mayHoldLink: true, source: 'README.md' },

  refusalOfAccount: (account) => {
    if (!URL.canParse(account)) return 'sandbox.account';
    const { protocol, hostname } = new URL(account);
    return protocol === 'http:' && LOOPBACK.has(hostname) ? null : 'sandbox.account';
  },

  publish: async ({ account }, content, { signal }) => {
    const body = JSON.stringify({ text: writtenOut(content) });
    const headers = { 'content-type': 'application/json' };
    const answered = await call(account, '/posts', { method: 'POST', headers, body, signal });
    if (!answered.ok) return answered;
    const { id } = answered.value as { id?: unknown };
    // It said yes, and not to what: the post is there, and asking finds it.
    return typeof id === 'string'
      ? ok({ remoteId: id })
      : refuse(fault('unknown-outcome', 'sandbox.odd-answer'));
  },

  find: async ({ account }, content, { since, known, signal }) => {
    const text = writtenOut(content);
    const from = since.subtract({ seconds: CLOCK_DIFFERENCE }).toString();
    for (let before: string | null = null; ;) {
      const page = await feedOf(account, signal, { since: from, ...(before !== null && { before }) });
      if (!page.ok) return page;
      const post = page.value.find((one) => one.text === text && !known.has(one.remoteId));
      if (post !== undefined) return ok({ found: true, remoteId: post.remoteId });
      const last = page.value.at(-1);
      // Only after the last page is it known that the post is not there.
      if (last === undefined) return ok({ found: false });
      before = last.remoteId;
    }
  },

  feed: (account, signal) => feedOf(account, signal),
};

async function feedOf(
  account: string,
  signal: AbortSignal,
  query: Readonly<Record<string, string>> = {},
): Promise<Result<readonly FeedPost[], Fault>> {
  const path = `/feed.json?${new URLSearchParams(query).toString()}`;
  // Each page has a signal of its own: the listeners of many would gather on one, and Node warns of a leak.
  const answered = await call(account, path, { signal: AbortSignal.any([signal]) });
  if (!answered.ok) return answered;
  const { posts } = answered.value as { posts?: unknown };
  if (!Array.isArray(posts) || !posts.every(isPost)) return refuse(fault('malformed', 'sandbox.odd-answer'));
  return ok(posts.map(({ id, text, publishedAt }) => ({ remoteId: id, text, publishedAt })));
}

/** Several accounts of one network differ by the path of their address. */
const endpoint = (account: string, path: string): URL =>
  new URL(`.${path}`, account.endsWith('/') ? account : `${account}/`);

interface RemotePost {
  readonly id: string;
  readonly text: string;
  readonly publishedAt: string;
}

const isPost = (value: unknown): value is RemotePost =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'text', 'publishedAt'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string');

/** One request; `value` is the JSON object that a success brings. */
async function call(account: string, path: string, init: RequestInit): Promise<Result<object, Fault>> {
  try {
    const response = await fetch(endpoint(account, path), { ...init, redirect: 'error' });
    if (!response.ok) return refuse(faultOf(response));
    const value: unknown = await response.json();
    return typeof value === 'object' && value !== null
      ? ok(value)
      : refuse(fault('unknown-outcome', 'sandbox.odd-answer'));
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    return NEVER_REACHED.has(cause?.code ?? '')
      ? refuse(fault('unavailable', 'sandbox.away'))
      : refuse(fault('unknown-outcome', 'sandbox.no-answer'));
  }
}

function faultOf({ status, headers }: Response): Fault {
  if (status === 429) return { ...fault('rate-limited', 'sandbox.busy'), ...limitEnd(headers) };
  if (status === 503) return fault('unavailable', 'sandbox.away');
  // It may have failed after it had written the post.
  if (status >= 500) return fault('unknown-outcome', 'sandbox.no-answer');
  return fault('rejected', 'sandbox.refused');
}

/** `x-rate-limit-reset`: Unix seconds from which to try again. */
function limitEnd(headers: Headers): { until?: string } {
  const reset = Number(headers.get('x-rate-limit-reset'));
  return Number.isSafeInteger(reset) && reset > 0 ? { until: new Date(reset * 1_000).toISOString() } : {};
}
