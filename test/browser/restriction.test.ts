import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { type TestApi, testApi, type TestSession } from '../support/api.js';
import { openBrowser } from '../support/browser.js';
import { ask, memberWithLink, windowOn } from '../support/consent-site.js';
import { buildDashboards } from '../support/dashboards.js';
import { violations, wrongWith } from './pages.js';

let api: TestApi;
let browser: Browser;
let officer: TestSession;

beforeAll(async () => {
  await buildDashboards();
  api = await testApi();
  officer = await api.signInAs('data-officer');
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await api.close();
});

const looksRight = async (page: Page) => expect(await wrongWith(page)).toEqual([]);

const sinceOf = async (personId: string) => {
  const query = 'query ($id: ID!) { person(id: $id) { standing { restrictedSince } } }';
  return (await ask(api, officer, query, { id: personId }))['standing'];
};

/** On somebody's page: the menu of her ground, then the form that it opens. */
async function openRestriction(page: Page, personId: string): Promise<void> {
  await page.goto(`/contacts/${personId}`);
  await page.locator('#fondement').getByRole('button', { name: 'Enregistrer…' }).click();
  await page.getByRole('menuitem', { name: 'Limiter le traitement' }).click();
  await page.getByRole('dialog').getByRole('radio').first().waitFor();
}

async function restrict(page: Page, personId: string): Promise<void> {
  await openRestriction(page, personId);
  await page.getByRole('radio', { name: 'Exactitude contestée' }).check();
  await page.getByRole('button', { name: 'Limiter le traitement' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

describe.each([
  { width: 1280, scheme: 'dark' },
  { width: 360, scheme: 'light' },
] as const)('at $width px, $scheme', (looks) => {
  test('the officer restricts on a ground, and lifts once she says when and how the person was told', async () => {
    const name = `Ana Test${looks.width}`;
    const { personId } = await memberWithLink(api, officer, name);
    const { page, context } = await windowOn(browser, api, { ...looks, as: officer });

    await openRestriction(page, personId);
    await page.getByRole('button', { name: 'Limiter le traitement' }).click();
    await page.getByText('sans motif, rien n’est limité').waitFor();
    expect(await sinceOf(personId)).toEqual({ restrictedSince: null });
    await looksRight(page);
    await page.getByRole('radio', { name: 'Exactitude contestée' }).check();
    await page.getByRole('button', { name: 'Limiter le traitement' }).click();
    await page.getByRole('heading', { name: 'Traitement limité depuis le 1er mars 2027' }).waitFor();
    expect(await sinceOf(personId)).toEqual({ restrictedSince: api.clock.now().toString() });
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await looksRight(page);

    await page.goto('/donnees');
    const row = page.locator('#limites li').filter({ hasText: name });
    await row.getByText('Exactitude contestée · depuis le 1er mars 2027').waitFor();
    await looksRight(page);
    const opener = row.getByRole('button', { name: /Lever la limitation/ });
    await opener.click();
    const dialog = page.getByRole('dialog');
    const lift = dialog.getByRole('button', { name: 'Lever la limitation' });
    await lift.click();
    await dialog.getByText(/Dites quel jour la personne a été prévenue/).waitFor();
    await dialog.getByText(/Dites comment la personne a été prévenue/).waitFor();
    await looksRight(page);
    await dialog.getByLabel('Prévenue le').fill('2027-02-20');
    await dialog.getByLabel('Par quel moyen').selectOption('letter');
    await lift.click();
    await dialog.getByText(/n’a pas pu être prévenue de sa levée avant/).waitFor();
    expect(await sinceOf(personId)).toEqual({ restrictedSince: api.clock.now().toString() });
    await dialog.getByLabel('Prévenue le').fill('2027-03-01');
    await lift.click();
    await row.waitFor({ state: 'detached' });
    expect(await sinceOf(personId)).toEqual({ restrictedSince: null });
    await context.close();
  });
});

test('an organiser restricts, and is told who lifts it', async () => {
  const { personId } = await memberWithLink(api, officer, 'Bruno Test');
  const organiser = await api.signInAs('organiser');
  const { page, context } = await windowOn(browser, api, { as: organiser });
  await restrict(page, personId);
  const banner = page.locator('#limitation');
  await banner.getByText('La levée revient à la ou au délégué·e').waitFor();
  expect(await banner.getByRole('button').count()).toBe(0);
  // Nothing is offered that would use what is only kept.
  await page.locator('#fondement').getByRole('button', { name: 'Enregistrer…' }).waitFor();
  for (const use of [/Noter l’échange/, /Écrire/, /Accompagner/])
    expect(await page.getByRole('button', { name: use }).count()).toBe(0);
  await page.locator('#fondement').getByRole('button', { name: 'Enregistrer…' }).click();
  await page.getByRole('menuitem').first().waitFor();
  expect(await page.getByRole('menuitem', { name: 'Limiter le traitement' }).count()).toBe(0);
  await page.goto('/donnees');
  await page.locator('#refus').waitFor();
  expect(await page.locator('#limites').count()).toBe(0);
  await context.close();
});

test('in English, lifting on the person’s own page takes the banner away', async () => {
  const { personId } = await memberWithLink(api, officer, 'Carla Test');
  await ask(
    api,
    officer,
    'mutation ($id: ID!) { restrictPerson(personId: $id, reason: legalClaim) { __typename } }',
    { id: personId },
  );
  await api.database.owner.query(`update organisation.staff set language = 'en' where id = $1`, [
    officer.staffId,
  ]);
  const { page, context } = await windowOn(browser, api, { as: officer, locale: 'en-GB' });
  await page.goto(`/contacts/${personId}`);
  await page.getByRole('heading', { name: 'Processing restricted since 1 March 2027' }).waitFor();
  await page.locator('#limitation').getByRole('button', { name: 'Lift the restriction' }).click();
  await page.getByLabel('Told on').fill('2027-03-01');
  await page.getByLabel('By which means').selectOption('phone');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Lift the restriction' }).click();
  await page.locator('#limitation').waitFor({ state: 'detached' });
  expect(await sinceOf(personId)).toEqual({ restrictedSince: null });
  await context.close();
});
