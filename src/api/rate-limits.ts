import { rateLimit } from 'express-rate-limit';
import { type RequestHandler } from 'express';
import { type Refuse } from './refuse.js';

const MINUTE = 60_000;
/** An office behind one address: fifty people at once. */
const PER_ADDRESS = 3_000;
/** The fastest person, with pages that poll. */
const PER_SESSION = 600;

/** Requests a minute, by address and by session. Sign-in has its own, slower limits (organisation). */
export function rateLimits(refuse: Refuse): RequestHandler[] {
  const shared = {
    windowMs: MINUTE,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (...[request, response]: Parameters<RequestHandler>) =>
      refuse(request, response, 429, 'rate-limited'),
  } as const;
  return [
    rateLimit({ ...shared, limit: PER_ADDRESS }),
    rateLimit({
      ...shared,
      limit: PER_SESSION,
      identifier: 'session',
      skip: ({ headers }) => headers.cookie === undefined,
      keyGenerator: ({ headers }) => headers.cookie ?? '',
    }),
  ];
}
