import { type NestExpressApplication } from '@nestjs/platform-express';
import express, { type RequestHandler } from 'express';
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { projectRoot } from '../config/project-root.js';

/** Built files carry a digest of their content in their name, so they may be kept for a year. */
const ASSET_AGE = '1y';

/** Addresses that answer for themselves. */
const NO_PAGES = ['/graphql', '/desabonnement/'];

/** Serves the built dashboards; every page's address answers with the application, which reads it. */
export function serveDashboards(app: NestExpressApplication): void {
  const folder = join(projectRoot(), 'dashboards', 'dist');
  app.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: ASSET_AGE, index: false }),
  );
  app.use(express.static(folder, { index: false, maxAge: 0 }));
  app.use(pageOf(join(folder, 'index.html')));
}

function pageOf(index: string): RequestHandler {
  return (request, response, next) => {
    const isPage =
      request.method === 'GET' &&
      extname(request.path) === '' &&
      !NO_PAGES.some((path) => request.path.startsWith(path)) &&
      Boolean(request.accepts('html')) &&
      existsSync(index);
    if (!isPage) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(index);
  };
}
