import { type NestExpressApplication } from '@nestjs/platform-express';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { type Config } from '../config/config.js';
import { arrivesWithin } from './arrival.js';
import { Catalogue } from './catalogue.js';
import { serveDashboards } from './dashboards-files.js';
import { isForeign, isKnownHost } from './origin.js';
import { rateLimits } from './rate-limits.js';
import { type Refuse, refuser } from './refuse.js';
import { RequestContexts } from './request-contexts.service.js';
import { securityHeaders } from './security-headers.js';

/** A member list of ten thousand lines, pasted, is about a megabyte. */
const BODY_LIMIT = '2mb';
/** That list on the slowest telephone line still arrives. */
const ARRIVAL_MS = 120_000;

/**
 * Everything a request passes before Nest: headers, origin, rates, bodies, the dashboards' files. Call it before the
 * application is initialised; the application must be made with `bodyParser: false`, so that uploads stay streams.
 */
export function prepareHttp(app: NestExpressApplication, config: Config): void {
  const refuse = refuser(app.get(Catalogue), app.get(RequestContexts));
  app.set('trust proxy', [...config.trustedProxies]);
  app.disable('x-powered-by');
  app.use(arrivesWithin(ARRIVAL_MS));
  app.use(securityHeaders(config));
  app.use(originCheck(config, refuse));
  app.use(['/graphql', '/imports', '/desabonnement'], neverStored, ...rateLimits(refuse));
  app.use('/graphql', express.json({ limit: BODY_LIMIT }));
  app.use(unreadableBody(refuse));
  serveDashboards(app);
}

/** Answers are about people: no browser or proxy keeps one. */
const neverStored: RequestHandler = (_, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};

/** Refuses writes that another site's page started, and requests for a name that is not ours (DNS rebinding). */
function originCheck(config: Config, refuse: Refuse): RequestHandler {
  return (request, response, next) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isKnownHost(request.headers.host, config) || (!isRead && isForeign(request.headers, config)))
      refuse(request, response, 403, 'foreign-origin');
    else next();
  };
}

function unreadableBody(refuse: Refuse): ErrorRequestHandler {
  return (error: { status?: number }, request, response, next) => {
    if (response.headersSent) return next(error);
    const isTooLarge = error.status === 413;
    refuse(request, response, isTooLarge ? 413 : 400, isTooLarge ? 'body-too-large' : 'invalid-request');
  };
}
