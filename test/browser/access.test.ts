import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { buildDashboards, builtDashboards } from '../support/dashboards.js';
import { inventedSite, type InventedSite } from './mock/site.js';
import { openPage, violations, visit } from './pages.js';

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

test('the password is changed with the one it replaces, and a wrong one is named where it stands', async () => {
  const { page, close } = await openPage(browser, site, { width: 360 });
  await visit(page, '/reglages/securite');
  const change = async (current: string, again: string) => {
    await page.getByLabel('Mot de passe actuel').fill(current);
    await page.getByLabel('Nouveau mot de passe').fill('quatre mots pour entrer');
    await page.getByLabel('Le même, une seconde fois').fill(again);
    await page.getByRole('button', { name: 'Changer le mot de passe' }).click();
  };
  await change('mauvais', 'quatre mots');
  await page.getByText('Les deux ne sont pas les mêmes.').waitFor();
  await change('mauvais', 'quatre mots pour entrer');
  await page.getByText('Le mot de passe actuel n’est pas le bon.').waitFor();
  expect(await page.getByLabel('Nouveau mot de passe').inputValue()).toBe('quatre mots pour entrer');
  await change('le bon', 'quatre mots pour entrer');
  await page.getByText('Le mot de passe est changé.').waitFor();
  expect(await page.getByLabel('Mot de passe actuel').inputValue()).toBe('');
  await close();
});

test('a new way in says what goes, and its address is shown once', async () => {
  const { page, close } = await openPage(browser, site);
  await visit(page, '/reglages/equipe');
  await page
    .getByRole('button', { name: /^Autres actes pour/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Donner un nouvel accès' }).click();
  await page.getByText('les deux sont effacés').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Créer l’adresse' }).click();
  await page.getByText('#invitation=').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('#invitation=').waitFor({ state: 'detached' });
  await close();
});
