import { type IncomingHttpHeaders } from 'node:http';
import { type Config } from '../config/config.js';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

const isLoopbackBound = (config: Config): boolean => LOOPBACK.has(config.host) || config.host === '::1';

/**
 * Whether a request is for a name that is ours. A page of another site can make its own name point at 127.0.0.1, and
 * then counts as "same origin"; its name betrays it.
 */
export function isKnownHost(host: string | undefined, config: Config): boolean {
  if (!host || !URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  if (LOOPBACK.has(hostname)) return true;
  if (config.publicUrl !== null) return hostname === new URL(config.publicUrl).hostname;
  return !isLoopbackBound(config);
}

/** Whether a page of another origin started this request. Programs that are no browsers send neither header. */
export function isForeign(headers: IncomingHttpHeaders, config: Config): boolean {
  const { origin } = headers;
  if (origin === undefined) {
    const site = headers['sec-fetch-site'];
    return site !== undefined && site !== 'same-origin' && site !== 'none';
  }
  if (!URL.canParse(origin)) return true;
  if (config.publicUrl !== null && origin === new URL(config.publicUrl).origin) return false;
  return new URL(origin).host !== headers.host;
}
