import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import { type Browser, type BrowserContext, type Page } from 'playwright-core';

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
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
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

/** Opens a path and waits until what it asked for has come. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** What axe finds wrong by WCAG 2.2 AA, as short lines that name the element. */
export async function violations(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze();
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
