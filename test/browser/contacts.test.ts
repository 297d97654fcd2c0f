import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Browser, type Locator } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { buildDashboards, builtDashboards } from '../support/dashboards.js';
import { inventedSite, type InventedSite } from './mock/site.js';
import { openPage, visit, wrongWith } from './pages.js';

let site: InventedSite;
let browser: Browser;

beforeAll(async () => {
  await buildDashboards();
  browser = await openBrowser();
});
beforeEach(async () => {
  site = await inventedSite(builtDashboards);
});
afterEach(() => site.close());
afterAll(() => browser.close());

test.each([
  [1280, 'fr', 'Personne pour le moment', 'Importer un groupe', 'Ajouter une personne'],
  [360, 'en', 'Nobody for the moment', 'Import a group', 'Add a person'],
] as const)('at %i px, in %s, an organisation that knows nobody is shown how to begin', async (...looks) => {
  const [width, language, title, imports, adds] = looks;
  Object.assign(site.world, { people: [], language });
  const { page, close } = await openPage(browser, site, { width, language });
  await visit(page, '/contacts');
  await page.getByRole('heading', { name: title }).waitFor();
  expect(await page.getByRole('main').getByRole('link', { name: imports }).getAttribute('href')).toBe(
    '/imports/nouveau',
  );
  expect(await wrongWith(page)).toEqual([]);
  await page.getByRole('main').getByRole('button', { name: adds }).last().click();
  await page.getByRole('dialog').waitFor();
  await close();
});

test('nobody in a view, and nobody who answers to the filters, are other things than nobody known', async () => {
  site.world.people = site.world.people.slice(0, 1);
  const { page, close } = await openPage(browser, site);
  await visit(page, '/contacts?vue=drifting');
  await page.getByRole('heading', { name: 'Personne dans cette vue' }).waitFor();
  expect(await page.getByRole('button', { name: 'Tout retirer' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Voir tout le monde' }).click();
  await page.locator('[data-lead="0"]').waitFor();
  await page.getByRole('searchbox', { name: 'Chercher un nom' }).fill('zzzz');
  await page.getByRole('heading', { name: 'Aucun résultat' }).waitFor();
  await page.getByRole('button', { name: 'Tout retirer' }).last().click();
  await page.locator('[data-lead="0"]').waitFor();
  await close();
});

const cells = (row: Locator) => row.getByRole('cell').allInnerTexts();

test('« Pourquoi » explains the axis that the list is sorted by, and what hinders every score', async () => {
  const { page, close } = await openPage(browser, site);
  for (const [view, column] of [
    ['ready', 1],
    ['followed', 2],
  ] as const) {
    await visit(page, `/contacts?vue=${view}`);
    const shown = await cells(page.locator('tbody tr[data-index="0"]'));
    expect(shown[3]).toMatch(new RegExp(`^${shown[column]!.trim()}, surtout `, 'u'));
  }
  site.world.assessed = false;
  for (const person of site.world.people) Object.assign(person, { relation: null });
  await visit(page, '/contacts?vue=all');
  await page.getByText('Aucun score n’est calculé pour l’instant').waitFor();
  await page
    .locator('tbody tr[data-index="0"]')
    .getByText('Pas de score : aucune analyse d’impact (AIPD) signée n’est enregistrée')
    .waitFor();
  await close();
});

test('one linked participant, or none, is told in the singular', async () => {
  site.world.grid = site.world.grid.slice(0, 8).map((row) => ({ ...row, linkedTo: null }));
  const { page, close } = await openPage(browser, site);
  await visit(page, '/sources/g-1/lier');
  await page
    .getByRole('status')
    .filter({ hasText: /^0 sur 8 relié$/ })
    .waitFor();
  await close();
});
