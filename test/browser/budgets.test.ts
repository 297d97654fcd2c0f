import { beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildDashboards, buildManifest, builtDashboards, type BuiltChunk } from '../support/dashboards.js';

let manifest: Record<string, BuiltChunk>;

beforeAll(async () => {
  await buildDashboards();
  manifest = buildManifest();
});

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

/** What some pages fetch by themselves as soon as they are open, besides their own chunk. */
const alongside: Record<string, string[]> = {
  person: [
    'pipeline/components/lead-panel',
    'grounds/components/ground-panel',
    'message/components/message-panel',
  ],
  parcours: ['pipeline/components/lead-board'],
  import: ['imports/components/zone-field'],
  settings: ['settings/components/organisation-part'],
};

test('any page opened first, with what it fetches by itself, is at most 220 kB', () => {
  const heavy = lazyPages().flatMap((page) => {
    const name = /([\w-]+)-page\.tsx$/.exec(page)?.[1] ?? '';
    const beside = (alongside[name] ?? []).map((part) => `src/features/${part}.tsx`);
    // A part that moved would weigh nothing here.
    expect(beside.filter((part) => !(part in manifest))).toEqual([]);
    const all = beside.reduce((seen, part) => closure(part, seen), closure(page, shell()));
    return kilobytes(all) > 220 ? [`${name}: ${kilobytes(all).toFixed(1)}`] : [];
  });
  expect(heavy).toEqual([]);
});

test('each part of the settings opened first is at most 220 kB', () => {
  const parts = Object.keys(manifest).filter((key) =>
    /^src\/features\/(settings|networks)\/.*-part\.tsx$/.test(key),
  );
  const page = 'src/app/pages/settings-page.tsx';
  const sizes = parts.map((part) => kilobytes(closure(part, closure(page, shell()))));
  expect(parts.length).toBeGreaterThan(4);
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

test('no file waits for another that waits for it: the first of them would run before what it needs', () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const follow = (key: string, path: readonly string[]): void => {
    if (path.includes(key)) circles.push([...path.slice(path.indexOf(key)), key].join(' -> '));
    if (done.has(key) || path.includes(key)) return;
    for (const imported of manifest[key]?.imports ?? []) follow(imported, [...path, key]);
    done.add(key);
  };
  for (const key of Object.keys(manifest)) follow(key, []);
  expect(circles).toEqual([]);
});
