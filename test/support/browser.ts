import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser } from 'playwright-core';
import { openChromium } from '../../src/cli/chromium.js';
import { projectRoot } from '../../src/config/project-root.js';
import { withFileLock } from '../../src/database/file-lock.js';

/** Longest that a page may take over one thing, in milliseconds: many times what it takes on a busy machine. */
export const PATIENCE = 60_000;

/** A headless Chromium; one test file after the other, because the first may have to install it. */
export async function openBrowser(): Promise<Browser> {
  const cache = join(projectRoot(), 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  return withFileLock(join(cache, 'chromium.lock'), openChromium, PATIENCE * 10);
}
