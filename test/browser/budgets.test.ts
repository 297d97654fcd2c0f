import { beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildDashboards, buildManifest, builtDashboards, type BuiltChunk } from '../support/dashboards.js';

let manifest: Record<string, BuiltChunk>;

beforeAll(async () => {
  await buildDashboards();
  manifest = buildManifest();
}, 240_000);

/** A chunk and everything that it imports at once. */
function closure(key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const imported of manifest[key]?.imports ?? []) closure(imported, seen);
  return seen;
}

function kilobytes(keys: Iterable<string>): number {
  const files = new Set(
    [...keys].flatMap((key) => manifest[key]?.file ?? []).filter((file) => file.endsWith('.js')),
  );
  const bytes = [...files].map((file) => gzipSync(readFileSync(join(builtDashboards, file))).length);
  return bytes.reduce((sum, each) => sum + each, 0) / 1000;
}

/** What is loaded before any page: the entry and the application that it starts. */
function shell(): Set<string> {
  const seen = closure('index.html');
  return closure('src/app/app.tsx', seen);
}

function lazyPages(): string[] {
  return Object.keys(manifest).filter((key) => key.startsWith('src/app/pages/'));
}

test('Aujourd’hui, the first route for nearly everybody, is at most 160 kB of JavaScript', () => {
  expect(kilobytes(closure('src/app/pages/today-page.tsx', shell()))).toBeLessThanOrEqual(160);
});

test('the shell with any page opened first is at most 220 kB where no table or form is on it', () => {
  const light = ['sign-in', 'sources', 'source', 'imports', 'journal', 'absent'];
  const sizes = light.map((page) => kilobytes(closure(`src/app/pages/${page}-page.tsx`, shell())));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(220);
});

test('no lazy route brings more than 90 kB of its own', () => {
  const before = shell();
  const heavy = lazyPages().filter((page) => {
    const own = [...closure(page)].filter((key) => !before.has(key));
    return kilobytes(own) > 90;
  });
  expect(lazyPages().length).toBeGreaterThan(8);
  expect(heavy).toEqual([]);
});
