import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { tours } from '../../dashboards/src/features/tour/hooks/tour-steps.js';
import { fr } from '../../dashboards/src/features/tour/messages/fr.js';
import { en } from '../../dashboards/src/features/tour/messages/en.js';
import { openBrowser } from '../support/browser.js';
import { buildDashboards, builtDashboards } from '../support/dashboards.js';
import { inventedSite, type InventedSite } from './mock/site.js';
import { openPage, sideways, violations, visit } from './pages.js';

let site: InventedSite;
let browser: Browser;

beforeAll(async () => {
  await buildDashboards();
  browser = await openBrowser();
});
beforeEach(async () => {
  site = await inventedSite(builtDashboards);
  site.world.isDemonstration = true;
});
afterEach(() => site.close());
afterAll(() => browser.close());

const tour = (page: Page) => page.getByRole('region', { name: 'Visite de la démonstration' });

test('each step opens the page that it speaks of, by keyboard alone', async () => {
  const { page, close } = await openPage(browser, site);
  await visit(page, '/');
  const steps = tours.organiser;
  for (const [index, { key, path }] of steps.entries()) {
    await tour(page).getByText(fr[key]).waitFor();
    expect(new URL(page.url()).pathname).toBe(path);
    // After a step the focus lies on the page, and the tour is the first thing in it.
    const forward = index === steps.length - 1 ? 'Terminer' : 'Suivant';
    if (index > 0) await page.waitForFunction('document.activeElement?.id === "contenu"');
    for (let tabs = 0; (await page.evaluate('document.activeElement?.textContent')) !== forward; tabs++) {
      expect(tabs).toBeLessThan(index > 0 ? 6 : 30);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  }
  await tour(page).waitFor({ state: 'detached' });
  await close();
});

test('a tour that was closed stays closed, until the day’s page brings it back', async () => {
  const { page, close } = await openPage(browser, site);
  await visit(page, '/contacts');
  await tour(page).getByRole('link', { name: 'Voir cette page' }).waitFor();
  await tour(page).getByRole('button', { name: 'Fermer la visite' }).click();
  await tour(page).waitFor({ state: 'detached' });
  await visit(page, '/');
  expect(await tour(page).count()).toBe(0);
  expect(await page.evaluate<string[]>('Object.values(localStorage)')).toContain('closed');
  await page.getByRole('button', { name: 'Reprendre la visite' }).click();
  await tour(page).getByText(fr.organiserDay).waitFor();
  await close();
});

test('no real organisation is shown one', async () => {
  site.world.isDemonstration = false;
  const { page, close } = await openPage(browser, site);
  await visit(page, '/');
  expect(await tour(page).count()).toBe(0);
  expect(await page.getByText('Reprendre la visite').count()).toBe(0);
  await close();
});

test.each(['light', 'dark'] as const)('it is readable on a phone, in %s', async (scheme) => {
  const { page, close } = await openPage(browser, site, { width: 360, scheme });
  await visit(page, '/');
  await tour(page).waitFor();
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  expect(await violations(page)).toEqual([]);
  await close();
});

test('every step has its words in both languages', () => {
  const keys = Object.values(tours).flatMap((steps) => steps.map(({ key }) => key));
  for (const key of keys)
    for (const words of [fr, en]) expect([words[key], words[`${key}Text`]]).not.toContain(undefined);
  for (const steps of Object.values(tours)) {
    expect(steps.length).toBeGreaterThanOrEqual(4);
    expect(steps.length).toBeLessThanOrEqual(6);
  }
});
