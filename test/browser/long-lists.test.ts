import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { buildDashboards, builtDashboards } from '../support/dashboards.js';
import { inventPeople } from './mock/people.js';
import { inventedSite, type InventedSite } from './mock/site.js';
import { openPage, visit } from './pages.js';

const MANY = 5_000;
/** More rows than this in the page at once would mean that the list is not virtual. */
const MOST_DRAWN = 80;

let site: InventedSite;
let browser: Browser;

beforeAll(async () => {
  await buildDashboards();
  site = await inventedSite(builtDashboards);
  browser = await openBrowser();
  const people = inventPeople(MANY);
  // Whoever has a ground is linked without another word.
  people[MANY - 1]!.relation = 'member';
  site.world.people = people;
  site.world.grid = people.map((person, index) => ({
    accountId: `a-${index + 1}`,
    participant: index + 1,
    labels: [`~ ${person.name} ${index + 1}`],
    messages: MANY - index,
    linkedTo: null,
    proposed: index === MANY - 1 ? [{ personId: person.id, reason: 'même nom', isStrong: true }] : [],
  }));
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const drawn = (page: Page, rows: string): Promise<number> => page.locator(rows).count();

/** Goes to the bottom again and again, as somebody who looks for the end does; `index` is the last row then drawn. */
async function toTheEnd(page: Page, rows: string, isReached: (index: number) => boolean): Promise<number> {
  let most = 0;
  for (;;) {
    await page.evaluate('window.scrollTo(0, document.documentElement.scrollHeight)');
    await page.evaluate(
      'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))',
    );
    most = Math.max(most, await drawn(page, rows));
    const last = await page.locator(rows).last().getAttribute('data-index');
    if (isReached(Number(last))) return most;
    await page.waitForLoadState('networkidle');
  }
}

test.each([
  [1280, 'tbody tr[data-index]'],
  [360, 'li[data-index]'],
])('five thousand contacts, at %i px: few are drawn, and the last is reached', async (width, rows) => {
  const { page, close } = await openPage(browser, site, { width });
  await visit(page, '/contacts?vue=all');
  const most = await toTheEnd(page, rows, (index) => index === MANY - 1);
  expect(most).toBeLessThan(MOST_DRAWN);
  const last = page.locator(rows).last().getByRole('link').first();
  await last.focus();
  expect(await last.isVisible()).toBe(true);
  // The keys walk over rows that were not drawn before.
  if (width > 900) for (let step = 0; step < 40; step += 1) await page.keyboard.press('k');
  if (width > 900) await page.waitForFunction(`document.activeElement.dataset.lead === "${MANY - 41}"`);
  await close();
});

test('five thousand authors: few are drawn, the last is reached, linked by keyboard and saved', async () => {
  const { page, close } = await openPage(browser, site);
  const rows = 'tbody tr[data-index]';
  await visit(page, '/sources/g-1/lier');
  await page.locator(rows).first().waitFor();
  expect(await drawn(page, rows)).toBeLessThan(MOST_DRAWN);
  const most = await toTheEnd(page, rows, (index) => index === MANY - 1);
  expect(most).toBeLessThan(MOST_DRAWN);
  await page.locator(rows).last().click();
  await page.getByRole('combobox').last().waitFor();
  await page.keyboard.press('Enter');
  await page.locator(rows).last().getByText('à enregistrer').waitFor();
  for (let step = 0; step < 40; step += 1) await page.keyboard.press('ArrowUp');
  await page.locator(`tr[data-active][data-index="${MANY - 41}"]`).waitFor();
  expect(await drawn(page, rows)).toBeLessThan(MOST_DRAWN);
  await page.keyboard.press('Control+s');
  await page
    .getByRole('status')
    .filter({ hasText: /^1 sur 5/ })
    .waitFor();
  expect(site.world.grid.filter(({ linkedTo }) => linkedTo !== null)).toHaveLength(1);
  await close();
});
