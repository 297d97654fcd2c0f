import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { buildDashboards, builtDashboards } from '../support/dashboards.js';
import { leadsOf } from './mock/leads.js';
import { inventedSite, type InventedSite } from './mock/site.js';
import { openPage, violations, visit, wrongAmong } from './pages.js';

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

const leadAt = (stage: string) => leadsOf(site.world).leads.filter((lead) => lead.stage === stage);
const nameOf = (personId: string) => site.world.people.find(({ id }) => id === personId)!.name;

test.each([
  { width: 1280, scheme: 'light' },
  { width: 360, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 360, scheme: 'dark' },
] as const)(
  'at $width px, $scheme, nothing breaks an accessibility rule or scrolls sideways',
  async (looks) => {
    const { page, close } = await openPage(browser, site, looks);
    const paths = ['/parcours', '/parcours?vue=tableau', '/parcours?vers=activism', '/contacts/p-1'];
    expect(await wrongAmong(page, paths)).toEqual([]);
    await close();
  },
);

test('a card goes on by its button: a reason is asked, and kept', async () => {
  const { page, close } = await openPage(browser, site);
  await visit(page, '/parcours');
  const column = page.getByRole('region', { name: 'À rencontrer' });
  const first = leadAt('st-1').toSorted((a, b) => b.quietDays - a.quietDays)[0]!;
  await column
    .getByRole('button', { name: /Passer à l’étape suivante/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(`${nameOf(first.personId)}\u00a0: passer à`).waitFor();
  expect(await dialog.getByRole('button', { name: 'Enregistrer', exact: true }).isDisabled()).toBe(true);
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'On s’est vus' }).click();
  await dialog.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.getByText(`${nameOf(first.personId)} est à l’étape «\u00a0Rencontre faite\u00a0».`).waitFor();
  expect(first).toMatchObject({ stage: 'st-2', version: 2 });
  expect(first.history.at(-1)).toMatchObject({ kind: 'moved', reason: 'On s’est vus' });
  await close();
});

test('a card is dragged by the keyboard alone; Escape in the dialog leaves it where it was', async () => {
  const { page, close } = await openPage(browser, site);
  await visit(page, '/parcours');
  const handle = page
    .getByRole('region', { name: 'À rencontrer' })
    .getByRole('button', { name: /^Déplacer/ })
    .first();
  const name = (await handle.getAttribute('aria-label'))!.replace('Déplacer ', '');
  const lead = leadsOf(site.world).leads.find(({ personId }) => nameOf(personId) === name)!;
  const drag = async () => {
    await handle.focus();
    await page.keyboard.press('Space');
    await page.getByText(`${name} est saisi`).waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowRight');
    await page.getByText('Au-dessus de «\u00a0Rencontre faite\u00a0»').waitFor({ state: 'attached' });
    await page.keyboard.press('Space');
    await page
      .getByRole('dialog')
      .getByText(`${name}\u00a0: passer à «\u00a0Rencontre faite\u00a0»`)
      .waitFor();
  };
  await drag();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(lead.stage).toBe('st-1');
  await drag();
  await page.getByLabel('Pourquoi').fill('Deux cafés');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).press('Enter');
  await page.getByText(`${name} est à l’étape`).waitFor();
  expect(lead).toMatchObject({ stage: 'st-2', version: 2 });
  await close();
});

test('whoever was overtaken sees where the lead stands now, loses no word, and decides again', async () => {
  const { page, close } = await openPage(browser, site);
  await visit(page, '/parcours');
  const lead = leadAt('st-1').toSorted((a, b) => b.quietDays - a.quietDays)[0]!;
  await page
    .getByRole('button', { name: /Passer à l’étape suivante/ })
    .first()
    .click();
  await page.getByLabel('Pourquoi').fill('Je voulais la voir');
  Object.assign(lead, { stage: 'st-3', version: 2 });
  lead.history.push({
    ...lead.history[0]!,
    version: 2,
    kind: 'moved',
    sentence: 'De «\u00a0À rencontrer\u00a0» à «\u00a0En confiance\u00a0»',
  });
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.getByText('Quelqu’un a été plus rapide').waitFor();
  await page.getByText('est maintenant à l’étape «\u00a0En confiance\u00a0»').waitFor();
  expect(await page.getByLabel('Pourquoi').inputValue()).toBe('Je voulais la voir');
  expect(lead).toMatchObject({ stage: 'st-3', version: 2 });
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Décider quand même' }).click();
  await page.getByText('est à l’étape «\u00a0Rencontre faite\u00a0».').waitFor();
  expect(lead).toMatchObject({ stage: 'st-2', version: 3 });
  await close();
});

test('on a phone one stage stands alone and a card goes on in three taps', async () => {
  const { page, close } = await openPage(browser, site, { width: 360 });
  await visit(page, '/parcours');
  await page.getByRole('button', { name: /^En confiance/ }).tap();
  const alone = leadAt('st-3').length;
  await page.waitForFunction(`document.querySelectorAll('h3').length === ${alone}`);
  const before = leadAt('st-4').length;
  const onward = page.getByRole('button', { name: /Passer à l’étape suivante/ }).first();
  expect((await onward.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await onward.tap();
  await page.getByRole('button', { name: 'A répondu' }).tap();
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).tap();
  await page.getByText('est à l’étape «\u00a0Adhésion proche\u00a0».').waitFor();
  expect(leadAt('st-4')).toHaveLength(before + 1);
  await close();
});

test('filters narrow, live in the address, and an empty result offers to clear them', async () => {
  const { page, close } = await openPage(browser, site);
  await visit(page, '/parcours');
  await page.getByRole('button', { name: 'Immobiles' }).click();
  await page.waitForURL(/seulement=immobiles/);
  const still = leadsOf(site.world).leads.filter((lead) => lead.pipeline === 'pl-1' && lead.quietDays > 21);
  await page.waitForFunction(`document.querySelectorAll('h3').length === ${still.length}`);
  leadsOf(site.world).leads.length = 0;
  await page.reload();
  await page.getByRole('button', { name: 'Effacer les filtres' }).click();
  await page.getByText('Aucun parcours ouvert').waitFor();
  expect(await violations(page)).toEqual([]);
  await close();
});

test('from a person’s page somebody is taken in, judged, and the refusal of a ground is said', async () => {
  const { page, close } = await openPage(browser, site);
  const free = site.world.people.slice(50);
  const lawful = free.find((person) => person.relation)!;
  await visit(page, `/contacts/${lawful.id}`);
  await page.getByRole('button', { name: 'Accompagner cette personne' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Pourquoi').fill('Elle a proposé son aide');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Accompagner cette personne' }).click();
  await page.getByText('est ouvert, à l’étape').waitFor();
  expect(leadsOf(site.world).leads.at(-1)).toMatchObject({ personId: lawful.id, stage: 'st-1' });
  await page.getByRole('button', { name: 'Favorable' }).click();
  await page.getByRole('button', { name: 'Enregistrer l’appréciation' }).click();
  await page.getByText('Appréciation 2\u00a0: Favorable').waitFor();
  const unlawful = free.find((person) => !person.relation)!;
  await visit(page, `/contacts/${unlawful.id}`);
  await page.getByRole('button', { name: 'Accompagner cette personne' }).click();
  await dialog.getByLabel('Pourquoi').fill('Bon score');
  await dialog.getByRole('button', { name: 'Accompagner cette personne' }).click();
  await page.getByText('Rien ne permet de contacter cette personne').waitFor();
  await close();
});

test('stages are renamed, added and removed; a removed one must say where its people go', async () => {
  const { page, close } = await openPage(browser, site);
  await visit(page, '/parcours');
  await page.getByRole('button', { name: 'Modifier les étapes' }).click();
  await page.getByLabel('Nom de l’étape 2').fill('Café');
  await page.getByRole('button', { name: 'Supprimer «\u00a0À rencontrer\u00a0»' }).click();
  await page.getByRole('button', { name: 'Enregistrer les étapes' }).click();
  await page.getByText('Dites à quelle étape vont').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('combobox', { name: '«\u00a0À rencontrer\u00a0» est supprimée' }).click();
  await page.getByRole('option', { name: 'Café' }).click();
  await page.getByRole('button', { name: 'Enregistrer les étapes' }).click();
  await page.getByText('Les étapes sont enregistrées.').waitFor();
  await page.getByRole('region', { name: 'Café' }).waitFor();
  expect(leadAt('st-1')).toEqual([]);
  await close();
});

test('who may only read is shown no way to move; who may not read is told the role', async () => {
  site.world.roles = [{ role: 'dataOfficer', section: null }];
  const { page, close } = await openPage(browser, site);
  await visit(page, '/parcours');
  await page.getByText('Les décisions suivent le score').waitFor();
  expect(await page.getByRole('button', { name: /Passer à|Déplacer|Modifier les étapes/ }).count()).toBe(0);
  site.world.roles = [{ role: 'campaignStaff', section: null }];
  await visit(page, '/parcours');
  expect(await page.locator('main').innerText()).toMatch(/Il faut le rôle/);
  expect(await page.locator('main').innerText()).not.toMatch(/À rencontrer/);
  await close();
});
