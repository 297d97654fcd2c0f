import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { buildDashboards, builtDashboards } from '../support/dashboards.js';
import { inventedSite, type InventedSite } from './mock/site.js';
import { openPage, sideways, violations, visit } from './pages.js';

const paths = [
  '/',
  '/contacts',
  '/contacts?vue=drifting',
  '/contacts/p-2',
  '/contacts/p-320',
  '/contacts/p-2/accords',
  '/contacts/p-2/accords/3',
  '/calendrier',
  '/calendrier?vue=mois',
  '/calendrier?vue=liste',
  '/fil',
  '/publications',
  '/publications/b-1',
  '/publications/b-4',
  '/sources',
  '/sources/g-1',
  '/sources/g-1/lier',
  '/imports',
  '/imports/nouveau',
  '/imports/i-1',
  '/reglages/organisation',
  '/reglages/equipe',
  '/reglages/securite',
  '/reglages/comptes',
  '/reglages/aipd',
  '/reglages/score',
  '/donnees',
  '/journal',
  '/rien-ici',
  '/entrer',
  '/preferences#langue=fr&jeton=abc',
];

let site: InventedSite;
let browser: Browser;

beforeAll(async () => {
  await buildDashboards();
  site = await inventedSite(builtDashboards);
  browser = await openBrowser();
}, 240_000);

afterAll(async () => {
  await browser.close();
  await site.close();
});

// Every page in both schemes and at both widths once; colours do not depend on the width, nor layout on the scheme.
describe.each([
  { width: 1280, scheme: 'dark' },
  { width: 360, scheme: 'light' },
] as const)('at $width px, $scheme', (looks) => {
  test('no page breaks an accessibility rule or scrolls sideways', async () => {
    const { page, close } = await openPage(browser, site, looks);
    const found: string[] = [];
    for (const path of paths) {
      await visit(page, path);
      if ((await sideways(page)) > 0) found.push(`${path} is wider than its window`);
      found.push(...(await violations(page)).map((line) => `${path} ${line}`));
    }
    await close();
    expect(found).toEqual([]);
  }, 420_000);
});

test('no page shows a plain space before ; ! ? : in French', async () => {
  const { page, close } = await openPage(browser, site);
  const found: string[] = [];
  for (const path of paths) {
    await visit(page, path);
    const text = await page.locator('body').innerText();
    found.push(...(text.match(/.{0,30}\p{L} [;:!?](\s|$)/gu) ?? []).map((line) => `${path} ${line}`));
  }
  await close();
  expect(found).toEqual([]);
}, 300_000);

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
}, 60_000);

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
}, 60_000);
