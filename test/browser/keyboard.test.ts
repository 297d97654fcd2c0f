import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { buildDashboards, builtDashboards } from '../support/dashboards.js';
import { inventedSite, type InventedSite } from './mock/site.js';
import { openPage, violations, visit } from './pages.js';

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

/** Presses keys one after the other and counts them. */
function typist(page: Page) {
  let count = 0;
  return {
    press: async (...keys: string[]) => {
      for (const key of keys) {
        await page.keyboard.press(key);
        count += 1;
      }
    },
    count: () => count,
  };
}

test('from the list to a noted exchange with its next step in at most 25 keys', async () => {
  const { page, close } = await openPage(browser, site, { width: 1180 });
  await visit(page, '/contacts');
  await page.locator('[data-lead="1"]').waitFor();
  const keys = typist(page);
  await keys.press('j', 'j', 'Enter');
  await page.getByRole('button', { name: 'Noter l’échange' }).waitFor();
  const name = await page.locator('h1').innerText();
  await keys.press('e');
  await page.getByRole('radio', { name: 'On s’est parlé' }).waitFor();
  await page.waitForFunction('document.activeElement?.getAttribute("role") === "radio"');
  expect(await violations(page)).toEqual([]);
  await keys.press('4', 'Tab', 'Tab', 's', 'a', 'l', 'Enter', 'Tab', 'Tab', 'ArrowRight', 'Control+Enter');
  await page.getByText('C’est noté. Prochaine étape').waitFor();
  expect(keys.count()).toBeLessThanOrEqual(25);
  const person = site.world.people.find((each) => each.name === name);
  expect(site.world.exchanges).toMatchObject([{ personId: person?.id, outcome: 'saidYes' }]);
  expect(site.world.tasks.at(-1)).toMatchObject({ personId: person?.id, kind: 'call-back' });
  await close();
});

test('noting from the day’s list takes two taps on a phone', async () => {
  const { page, close } = await openPage(browser, site, { width: 360 });
  await visit(page, '/');
  await page.getByRole('button', { name: 'Pas de réponse' }).first().tap();
  await page.getByRole('button', { name: 'Enregistrer' }).tap();
  await page.getByText('C’est noté.').waitFor();
  expect(site.world.exchanges).toMatchObject([{ personId: 'p-1', outcome: 'noAnswer' }]);
  await close();
});

test('authors are linked without leaving the keyboard, and what could not be done is marked', async () => {
  const { page, close } = await openPage(browser, site);
  await visit(page, '/sources/g-1/lier');
  await page.getByRole('combobox', { name: /^Relier/ }).waitFor();
  const open = site.world.grid.filter((row) => !row.linkedTo);
  await page.getByRole('button', { name: /propositions sûres/ }).click();
  await page.getByRole('button', { name: /^Enregistrer \d+ liens/ }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Rien à enregistrer' }).waitFor();
  const box = page.getByRole('combobox', { name: /^Relier/ });
  await box.focus();
  await page.keyboard.press('0');
  await page.keyboard.type('nadia');
  await page.getByRole('option', { name: /Nadia/ }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('0');
  await page.keyboard.press('Alt+n');
  await page.getByRole('table').getByText('nouvelle personne').waitFor();
  await page.keyboard.press('0');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Enregistrer 3 liens' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Control+s');
  await page.getByText('3 liens enregistrés.').waitFor();
  expect(
    open.slice(0, 3).map((row) => site.world.grid.find((each) => each.accountId === row.accountId)?.linkedTo),
  ).not.toContain(null);
  await page.getByRole('button', { name: /propositions sûres/ }).click();
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'Relier sans fondement' }).click();
  await page.keyboard.press('Control+s');
  await page.getByText('1 ligne n’a pas pu être faite').waitFor();
  await close();
});

test('a file goes from choice to result; the result says what the preview said', async () => {
  const { page, close } = await openPage(browser, site);
  await visit(page, '/imports/nouveau');
  const chat = {
    name: 'groupe.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('12/03/2026, 10:00 - Nadia: bonjour'),
  };
  await page.setInputFiles('input[type=file]', chat);
  const foretold = '362 messages seront ajoutés, 4\u202f812 sont déjà connus, ';
  const out = 'leurs auteurs ont été effacés, ou n’ont pas été reliés en un mois.';
  const staysOut = `seront en quarantaine, 3 messages resteront dehors\u00a0: ${out}`;
  await page.getByText(`${foretold}2 nouveaux participants ${staysOut}`).waitFor();
  // Whoever is not known under another name after all is somebody new.
  await page.getByRole('checkbox', { name: /Nadia B\./ }).uncheck();
  await page.getByText(`${foretold}3 nouveaux participants ${staysOut}`).waitFor();
  await page.getByRole('checkbox', { name: /Nadia B\./ }).check();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('radio', { name: 'le 4 mars' }).click();
  await page.waitForFunction('document.querySelector("input[value=mdy]")?.checked');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByRole('radio', { name: 'L’employeur' }).click();
  await page.getByText('Un groupe de l’employeur n’est jamais importé').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('radio', { name: 'Le syndicat' }).click();
  await page.getByLabel('Qui est dans ce groupe').fill('Les adhérents de la section');
  await page.getByText('Le texte que le groupe doit avoir reçu').click();
  await page.getByText('Information sur vos données').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Quand le groupe').fill('2024-01-05');
  await page.getByLabel('Le nom de la personne').fill('Léa Martin');
  await page.getByLabel('J’atteste').check();
  await page.getByRole('button', { name: 'Importer 362 messages' }).click();
  const told = '362 messages ont été ajoutés, 4\u202f812 étaient déjà connus, ';
  const stayedOut = `étaient en quarantaine à l’import, 3 messages ont été écartés\u00a0: ${out}`;
  await page.getByText(`${told}2 nouveaux participants ${stayedOut}`).waitFor();
  await page.getByRole('button', { name: 'Annuler cet import' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Annuler cet import' }).click();
  await page.getByText('362 messages ont été effacés').waitFor();
  await close();
});

test('a file that is no chat is refused in one sentence', async () => {
  const { page, close } = await openPage(browser, site);
  await visit(page, '/imports/nouveau');
  const other = { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('pas une discussion') };
  await page.setInputFiles('input[type=file]', other);
  await page.getByText('Ce fichier n’est pas une discussion WhatsApp. Rien n’a été enregistré.').waitFor();
  await close();
});

test('a score opens from its bars to the messages, and its bars sum to the total', async () => {
  const { page, close } = await openPage(browser, site);
  const person = site.world.people.find((each) => (each.readiness ?? 0) > 500 && each.relation);
  await visit(page, `/contacts/${person?.id}`);
  const score = page.locator('#score');
  await score.getByText('La somme des lignes fait exactement le total.').first().waitFor();
  await score.getByRole('button', { expanded: false }).first().press('Enter');
  await score.getByRole('button', { name: 'Lire autour' }).first().press('Enter');
  await score.getByText('Participant 12').first().waitFor();
  expect(await violations(page)).toEqual([]);
  await score.getByRole('button', { name: 'Voir le tableau' }).first().press('Enter');
  const points = await score.locator('table').first().locator('tbody td:last-child').allInnerTexts();
  const tenths = points.map((text) => Math.round(Number(text.replace('−', '-').replace(',', '.')) * 10));
  expect(tenths.reduce((sum, each) => sum + each, 0)).toBe(person?.readiness);
  await close();
});

test('the palette finds a page and a person, and Escape gives the focus back', async () => {
  const { page, close } = await openPage(browser, site);
  await visit(page, '/');
  await page.getByRole('link', { name: 'Contacts' }).first().focus();
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Une page, un prénom, un nom…').fill('nad');
  await page.getByText('Nadia Benacer').last().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByPlaceholder('Une page, un prénom, un nom…').waitFor({ state: 'hidden' });
  await page.waitForFunction('document.activeElement?.getAttribute("href") === "/contacts"');
  await close();
});

test('filters live in the address without names, and a reload gives the same list', async () => {
  const { page, close } = await openPage(browser, site);
  await visit(page, '/contacts?vue=all&lieux=w-6&fondements=member');
  const names = await page.locator('[data-lead]').allInnerTexts();
  await page.getByText('Lieu de travail est Brest').waitFor();
  await page.reload();
  await page.locator('[data-lead="0"]').waitFor();
  expect(await page.locator('[data-lead]').allInnerTexts()).toEqual(names);
  await page.getByLabel('Chercher un nom').fill('zo');
  await page.waitForLoadState('networkidle');
  expect(page.url()).not.toMatch(/zo/i);
  await close();
});

test('a link token is taken out of the address and exchanged only by the button', async () => {
  site.world.signedIn = false;
  const { page, close } = await openPage(browser, site);
  await visit(page, '/entrer#jeton=secret');
  expect(page.url()).toBe(`${site.url}/entrer`);
  expect(site.world.signedIn).toBe(false);
  await page.getByRole('button', { name: 'Entrer', exact: true }).click();
  await page.getByText('Bonjour Léa').waitFor();
  await close();
});
