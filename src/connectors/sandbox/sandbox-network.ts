import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { SandboxFeed, type SandboxPost } from './sandbox-feed.js';
import { sandboxPublisher } from './sandbox.publisher.js';
import { faultsOf } from '../../publishing/domain/content-policy.js';

/** What the network does wrong on purpose with its next posts. */
export const SANDBOX_FAULTS = [
  'rate-limit',
  'error',
  'slow',
  'cut-before',
  'cut-after',
  'error-after',
] as const;
export type SandboxFault = (typeof SANDBOX_FAULTS)[number];

/** How a sandbox network is started. */
export interface SandboxOptions {
  readonly file: string;
  /** 0: any free one. */
  readonly port: number;
  /** Milliseconds that each post takes before it is written, and again before it is answered. */
  readonly delay?: number;
  /** The network's clock, in Unix milliseconds. */
  readonly now?: () => number;
}

/** A running network. */
export interface SandboxNetwork {
  readonly url: string;
  /** Has the next `count` posts meet a fault; `seconds` is the length of a limit or of a delay. */
  inject(fault: SandboxFault, count: number, seconds?: number): void;
  posts(): SandboxPost[];
  close(): Promise<void>;
}

const MOST = 100;
const LONGEST_BODY = 64 * 1024;

/** A path with the account whose it is: `/@terrain/posts`. */
const OF_ACCOUNT = /^\/@([\w-]{1,40})(\/.*)?$/;

/**
 * Starts a network on loopback: `POST /posts`, `GET /feed.json?since=&before=`, `POST /faults`, and a page at `/`; each of
 * them below `/@name` for one account of several.
 */
export async function startSandboxNetwork({
  file,
  port,
  delay = 0,
  now = Date.now,
}: SandboxOptions): Promise<SandboxNetwork> {
  const feed = new SandboxFeed(file);
  const faults: { fault: SandboxFault; seconds: number }[] = [];
  const inject = (fault: SandboxFault, count: number, seconds = 30): void => {
    for (let left = count; left > 0; left--) faults.push({ fault, seconds });
  };
  const closing = new AbortController();
  const wait = (milliseconds: number) => pause(milliseconds, undefined, { signal: closing.signal });
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://sandbox');
    const [, account = null, pathname = '/'] = OF_ACCOUNT.exec(path) ?? [null, null, path];
    // Only pages of its own may change something: a browser names the origin of every request that writes.
    if (request.method === 'POST' && request.headers.origin !== undefined) return end(response, 403, {});
    const route = `${request.method} ${pathname}`;
    if (route === 'POST /posts') return takePost(await jsonOf(request), response, account);
    if (route === 'POST /faults') return takeFaults(await jsonOf(request), response);
    if (route === 'GET /feed.json') {
      const since = searchParams.get('since');
      const from = since === null ? 0 : Date.parse(since);
      return end(response, 200, { posts: feed.since(from, MOST, searchParams.get('before'), account) });
    }
    if (route === 'GET /') return page(response, feed.since(0, MOST, null, account));
    end(response, 404, {});
  }

  async function takePost(body: unknown, response: ServerResponse, account: string | null): Promise<void> {
    const { text } = (body ?? {}) as { text?: unknown };
    const { fault, seconds } = faults.shift() ?? { fault: null, seconds: 0 };
    if (fault === 'rate-limit') {
      response.setHeader('x-rate-limit-reset', Math.ceil(now() / 1_000) + seconds);
      return end(response, 429, {});
    }
    if (fault === 'error') return end(response, 500, {});
    if (fault === 'cut-before') return void response.socket?.destroy();
    if (typeof text !== 'string' || faultsOf({ text, link: null }, sandboxPublisher.policy).length > 0)
      return end(response, 422, {});
    await wait(delay);
    const post = feed.add(text, new Date(now()), account);
    await wait(fault === 'slow' ? seconds * 1_000 : delay);
    if (fault === 'cut-after') return void response.socket?.destroy();
    end(response, fault === 'error-after' ? 500 : 201, { id: post.id });
  }

  function takeFaults(body: unknown, response: ServerResponse): void {
    const { fault, count = 1, seconds = 30 } = (body ?? {}) as Record<string, unknown>;
    const known = SANDBOX_FAULTS.find((one) => one === fault);
    const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0;
    if (known === undefined || !isCount(count) || !isCount(seconds)) return end(response, 422, {});
    inject(known, Math.min(count, 1_000), seconds);
    end(response, 200, { waiting: faults.length });
  }

  const url = await listen(server, port);
  return {
    url,
    inject,
    posts: () => feed.since(0, Number.MAX_SAFE_INTEGER),
    close: async () => {
      closing.abort();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function listen(server: Server, port: number): Promise<string> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function jsonOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LONGEST_BODY) return null;
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    return null;
  }
}

function end(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(body));
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

function page(response: ServerResponse, posts: readonly SandboxPost[]): void {
  const articles = posts.map(
    ({ text, publishedAt, account = '' }) =>
      `<article><time datetime="${publishedAt}">${publishedAt}</time> <b>${account}</b><p>${escaped(text)}</p></article>`,
  );
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'cache-control': 'no-store',
  });
  response.end(`<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Réseau d’essai</title>
<style>body{font:16px/1.5 system-ui;max-width:40rem;margin:2rem auto;padding:0 1rem}p{white-space:pre-wrap}time{color:#666}</style>
<h1>Réseau d’essai</h1>
${articles.join('\n')}
</html>`);
}
