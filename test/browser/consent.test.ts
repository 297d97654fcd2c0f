import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { type TestApi, testApi, type TestSession } from '../support/api.js';
import { openBrowser } from '../support/browser.js';
import { ask, memberWithLink, windowOn } from '../support/consent-site.js';
import { buildDashboards } from '../support/dashboards.js';
import { sideways, violations, wrongWith } from './pages.js';

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

/** Consents, objections and notices of one person, as the service knows them. */
const standingOf = (personId: string) =>
  ask(
    api,
    officer,
    `query ($id: ID!) { person(id: $id) { standing {
      consents { purpose channel } objections { purpose } } } }`,
    { id: personId },
  );

test.each([1280, 360])(
  'without an account, at %i px: see, accept, take back, refuse for good',
  async (width) => {
    const { personId, url } = await memberWithLink(api, officer, `Nadia Test${width === 360 ? 'b' : 'a'}`);
    const { page, context } = await windowOn(browser, api, { width });
    await page.goto(url);
    await page.getByRole('heading', { level: 1, name: 'Vos données, vos choix' }).waitFor();
    await page.getByText('Syndicat des télécoms est responsable').waitFor();
    expect(page.url()).toBe(`${api.url}/preferences`);
    expect(await context.cookies()).toEqual([]);
    expect(await wrongWith(page)).toEqual([]);

    const news = page.locator('#information');
    await news.getByRole('button', { name: /E-mail/ }).click();
    await page
      .getByRole('dialog')
      .getByText(/^J’accepte que mon syndicat/)
      .waitFor();
    expect((await standingOf(personId))['standing']).toMatchObject({ consents: [] });
    await page.getByRole('button', { name: 'Je donne mon accord' }).click();
    await news.getByRole('button', { name: /E-mail/, pressed: true }).waitFor();
    expect((await standingOf(personId))['standing']).toMatchObject({
      consents: [{ purpose: 'information', channel: 'email' }],
    });
    await news.getByRole('button', { name: /E-mail/, pressed: true }).click();
    await news.getByRole('button', { name: /E-mail.*retiré/, pressed: false }).waitFor();

    await page.getByRole('button', { name: 'Ne plus me contacter' }).click();
    await page.locator('#arret').getByText('C’est fait.').waitFor();
    expect((await standingOf(personId))['standing']).toEqual({
      consents: [],
      objections: [{ purpose: 'recruitmentContact' }],
    });
    await context.close();
  },
);

test('a link that asks for one consent is answered once, by a button', async () => {
  const asked = { sentBy: 'email', askedPurpose: 'survey' };
  const { personId, url } = await memberWithLink(api, officer, 'Karim Test', asked);
  const { page, context } = await windowOn(browser, api);
  await page.goto(url);
  const panel = page.locator('#demande');
  await panel.getByText('Vous demander votre avis').waitFor();
  expect(await violations(page)).toEqual([]);
  expect((await standingOf(personId))['standing']).toMatchObject({ consents: [] });
  await panel.getByRole('button', { name: 'Je donne mon accord' }).click();
  await page.getByText('Merci, votre accord est enregistré.').waitFor();
  expect((await standingOf(personId))['standing']).toMatchObject({
    consents: [{ purpose: 'survey', channel: 'email' }],
  });
  await page.goto('about:blank');
  await page.goto(url);
  await page.getByText(/n’est pas valable, ou il a expiré/).waitFor();
  await context.close();
});

test('a forged link says one clear sentence, in the language of the link', async () => {
  const { page, context } = await windowOn(browser, api);
  await page.goto(`/preferences#langue=en&jeton=${'x'.repeat(43)}`);
  await page.getByText('This link is not valid, or it has expired.').waitFor();
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  expect(await violations(page)).toEqual([]);
  await page.goto('about:blank');
  await page.goto('/preferences');
  await page.getByText('A part of the address is missing.').waitFor();
  await context.close();
});

test.each([1280, 360])(
  'at %i px an officer records by phone, withdraws, makes a link and reads the proof',
  async (width) => {
    const { personId } = await memberWithLink(api, officer, `Lucie Test${width === 360 ? 'b' : 'a'}`);
    const { page, context } = await windowOn(browser, api, { width, as: officer });
    await page.goto(`/contacts/${personId}/accords`);
    const events = page.getByRole('list', { name: 'Inviter à un événement' });
    await events.getByRole('button', { name: /SMS/ }).click();
    await page.getByLabel('Comment il a été donné').selectOption('phone');
    await page.getByLabel('Donné le').fill('2026-02-01');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await events.getByRole('button', { name: /SMS/, pressed: true }).waitFor();
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);

    await page
      .getByRole('link', { name: /Voir la preuve/ })
      .first()
      .click();
    await page.getByText('La chaîne est entière').waitFor();
    await page.getByText('par téléphone').waitFor();
    await page.getByText(/^J’accepte que mon syndicat/).waitFor();
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    await page.goBack();

    await events.getByRole('button', { name: /SMS/, pressed: true }).click();
    await page.getByRole('button', { name: 'Retirer l’accord' }).click();
    await events.getByRole('button', { name: /SMS.*retiré/ }).waitFor();
    await page.getByRole('button', { name: 'Créer un lien' }).click();
    await page.getByText(/\/preferences#langue=fr&jeton=/).waitFor();
    await context.close();
  },
);

test('the data officer’s home says who is to be told, and takes them off once they are', async () => {
  const { personId } = await memberWithLink(api, officer, 'Hélène Attente');
  await api.database.owner.query(
    `update privacy.subjects s set collection = 'from-elsewhere', collected_at = $2
     from people.persons p where p.subject_id = s.id and p.id = $1`,
    [
      personId,
      api.clock
        .now()
        .subtract({ hours: 24 * 26 })
        .toString(),
    ],
  );
  const { page, context } = await windowOn(browser, api, { as: officer });
  await page.goto('/donnees');
  const row = page.locator('#informer li').filter({ hasText: 'Hélène Attente' });
  await row.getByText(/^\d jours?, /).waitFor();
  await page.locator('#refus li').first().waitFor();
  expect(await violations(page)).toEqual([]);
  await row.getByRole('button', { name: /Information donnée/ }).click();
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await row.waitFor({ state: 'detached' });
  await page.setViewportSize({ width: 360, height: 760 });
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await context.close();
});
