import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const DEBIAN = '/usr/bin/chromium';
const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

/**
 * Where a Chromium is: the system's own, else Debian's package where we may install it, else the one that
 * Playwright downloads. Throws what the last attempt said.
 */
function findChromium(): string {
  if (existsSync(DEBIAN)) return DEBIAN;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore' });
    if (existsSync(DEBIAN)) return DEBIAN;
  }
  const downloaded = chromium.executablePath();
  if (!existsSync(downloaded)) {
    const playwright = 'node_modules/playwright-core/cli.js';
    execFileSync(process.execPath, [playwright, 'install', 'chromium'], { stdio: 'ignore' });
  }
  return downloaded;
}

/** A headless Chromium, for pictures and for the browser's tests; whoever opens it closes it. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: QUIET });
}
