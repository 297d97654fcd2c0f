import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { PATIENCE } from '../support/browser.js';
import { date } from './mock/world.js';

/** Where the dashboards answer, and how a test comes in: the invented service lets everybody in. */
export interface Site {
  url: string;
  enter?(page: Page): Promise<void>;
}

export interface Looks {
  width?: number;
  scheme?: 'light' | 'dark';
  language?: 'fr' | 'en';
}

/** One browser window of a signed-in organiser; errors that a page throws fail the test. */
export async function openPage(
  browser: Browser,
  site: Site,
  looks: Looks = {},
): Promise<{ page: Page; close(): Promise<void> }> {
  const { width = 1280, scheme = 'light', language = 'fr' } = looks;
  const context: BrowserContext = await browser.newContext({
    baseURL: site.url,
    viewport: { width, height: width < 768 ? 760 : 860 },
    colorScheme: scheme,
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    timezoneId: 'Europe/Paris',
    hasTouch: width < 768,
    reducedMotion: 'reduce',
  });
  // What is invented is dated from the day in UTC, at whatever hour the tests run: a page in Paris must mean the same day.
  await context.clock.setSystemTime(`${date(0)}T12:00:00Z`);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await site.enter?.(page);
  return {
    page,
    close: async () => {
      await context.close();
      expect(errors).toEqual([]);
    },
  };
}

/** The outline of what has not come yet. */
const LOADING = '.mantine-Skeleton-root';

/** Opens a path and waits until what it asked for has come. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  // A busy machine may draw for longer than the network is quiet.
  await page.locator(LOADING).first().waitFor({ state: 'detached' });
}

/**
 * What axe finds wrong by WCAG 2.2 AA, as short lines that name the element. Its legacy mode looks at the page alone, which has
 * no frames; the other one opens a second page for them, for half of the time.
 */
export async function violations(page: Page): Promise<string[]> {
  expect(page.frames()).toHaveLength(1);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const axe = new AxeBuilder({ page }).withTags(tags).options({ resultTypes: ['violations'] });
  const { violations: found } = await axe.setLegacyMode(true).analyze();
  return found.flatMap((rule) =>
    rule.nodes.map(
      (node) =>
        `${rule.id}: ${node.target.join(' ')} ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`,
    ),
  );
}

/** By how much the page is wider than its window. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/**
 * What is wrong with a page as it stands, in lines: that it scrolls sideways, what axe finds, and plain spaces where French has
 * a narrow or a no-break one.
 */
export async function wrongWith(page: Page): Promise<string[]> {
  const text = await page.locator('body').innerText();
  return [
    ...((await sideways(page)) > 0 ? ['wider than its window'] : []),
    ...(await violations(page)),
    ...(text.match(/.{0,30}\p{L} [;:!?](\s|$)/gu) ?? []),
  ];
}

/** Visits pages one after the other and says what is wrong with each. */
export async function wrongAmong(page: Page, paths: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const path of paths) {
    await visit(page, path);
    wrong.push(...(await wrongWith(page)).map((line) => `${path} ${line}`));
  }
  return wrong;
}
