import { createServer } from 'node:http';
import { createReadStream, existsSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { type AddressInfo } from 'node:net';
import { inventedService } from './service.js';
import { inventWorld, type World } from './world.js';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface InventedSite {
  url: string;
  /** What the service remembers; a test may change it before opening a page. */
  world: World;
  close(): Promise<void>;
}

/** The built dashboards over the invented service, on a free port of the loopback. */
export async function inventedSite(built: string): Promise<InventedSite> {
  const world = inventWorld();
  const answer = inventedService(world);
  const server = createServer((request, response) =>
    answer(request, response, () => {
      const wanted = normalize(join(built, (request.url ?? '/').split('?')[0] ?? '/'));
      const isFile = wanted.startsWith(built) && extname(wanted) !== '' && existsSync(wanted);
      const file = isFile ? wanted : join(built, 'index.html');
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
      createReadStream(file).pipe(response);
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    world,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
