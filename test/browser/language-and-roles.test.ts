import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { buildDashboards, builtDashboards } from '../support/dashboards.js';
import { inventedSite, type InventedSite } from './mock/site.js';
import { openPage, visit } from './pages.js';

let site: InventedSite;
let browser: Browser;

beforeAll(async () => {
  await buildDashboards();
  site = await inventedSite(builtDashboards);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

test('English is complete: the words of every page change with the language', async () => {
  site.world.language = 'en';
  const { page, close } = await openPage(browser, site, { language: 'en' });
  for (const [path, title] of [
    ['/contacts', 'Contacts'],
    ['/calendrier', 'Calendar'],
    ['/fil', 'What the networks show'],
    ['/publications', 'Publications'],
    ['/sources', 'Sources'],
    ['/imports/nouveau', 'Import a group'],
    ['/journal', 'Audit log'],
    ['/reglages/score', 'Settings'],
  ] as const) {
    await visit(page, path);
    expect(await page.locator('h1').innerText()).toBe(title);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
  }
  await close();
  site.world.language = 'fr';
});

test('what is written for the organisation begins in its language, whatever its writer reads', async () => {
  const { roles } = site.world;
  Object.assign(site.world, { language: 'en', roles: [{ role: 'campaignStaff', section: null }] });
  const { page, close } = await openPage(browser, site, { language: 'en' });
  await visit(page, '/publications/nouvelle');
  const text = page.getByRole('textbox', { name: 'Text', exact: true });
  expect(await text.getAttribute('lang')).toBe('fr');
  await close();
  Object.assign(site.world, { language: 'fr', roles });
});

test('on a phone the open part of the settings stands in view', async () => {
  const { page, close } = await openPage(browser, site, { width: 360 });
  await visit(page, '/reglages/score');
  const open = page.locator('main a[aria-current="page"]');
  const box = await open.boundingBox();
  expect(box!.x).toBeGreaterThanOrEqual(0);
  expect(box!.x + box!.width).toBeLessThanOrEqual(360);
  await close();
});

test('who lacks the role is told which one it takes, and nothing else', async () => {
  const { roles } = site.world;
  site.world.roles = [{ role: 'auditor', section: null }];
  const { page, close } = await openPage(browser, site);
  for (const path of ['/contacts', '/contacts/p-2', '/imports', '/sources/g-1/lier', '/reglages/equipe']) {
    await visit(page, path);
    expect(await page.locator('main').innerText()).toMatch(/Il faut le rôle/);
    expect(await page.locator('main').innerText()).not.toMatch(/Nadia|Karim/);
  }
  expect(await page.getByRole('navigation').first().innerText()).not.toContain('Contacts');
  await close();
  site.world.roles = roles;
});
