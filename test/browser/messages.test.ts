import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { type TestApi, testApi, type TestSession } from '../support/api.js';
import { openBrowser } from '../support/browser.js';
import { ask, windowOn } from '../support/consent-site.js';
import { buildDashboards } from '../support/dashboards.js';
import { sideways, violations } from './pages.js';

let api: TestApi;
let browser: Browser;
let organiser: TestSession;

beforeAll(async () => {
  await buildDashboards();
  // Nothing is sent here: what becomes of a message on its way is tried with a mail server elsewhere.
  api = await testApi({ smtpUrl: 'smtp://127.0.0.1:1', mailFrom: 'Syndicat <syndicat@exemple.invalid>' });
  organiser = await api.signInAs('organiser');
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await api.close();
});

async function member(name: string, email: string | null): Promise<string> {
  const added = await ask(
    api,
    organiser,
    `mutation ($name: String!, $email: String, $sections: [ID!]!) {
      addPerson(person: { name: $name, email: $email, sectionIds: $sections }, relation: { kind: member,
        since: "2020-03-01", evidence: [{ kind: "membershipRecord", dated: "2020-03-01" }] }) { ... on Person { id } } }`,
    { name, email, sections: [api.sectionId] },
  );
  return added['id'] as string;
}

const accepts = (personId: string) =>
  ask(
    api,
    organiser,
    `mutation ($personId: ID!) { recordConsent(personId: $personId, purpose: event, channel: "email", method: "paper",
      givenOn: "2027-02-01") { __typename } }`,
    { personId },
  );

const messagesTo = async (personId: string) =>
  (
    await ask(
      api,
      organiser,
      `query ($personId: ID!) { personalMessages(personId: $personId) {
        nodes { state subject purpose plannedWall plannedAt } } }`,
      { personId },
    )
  )['nodes'];

test.each([1280, 360])(
  'at %i px: refused without a consent, in words; written, put off over a changing clock, taken back',
  async (width) => {
    const personId = await member('Nadia Essai', `nadia${width}@exemple.invalid`);
    const { page, context } = await windowOn(browser, api, { width, as: organiser });
    await page.goto(`/contacts/${personId}`);
    await page.getByText('Aucun message n’a été envoyé à cette personne.').waitFor();
    await page.getByRole('button', { name: 'Écrire un message' }).first().click();
    const sheet = page.getByRole('dialog', { name: 'Message à Nadia Essai' });
    await sheet.getByText(`Par e-mail, à nadia${width}@exemple.invalid`).waitFor();
    await sheet.getByRole('radio', { name: /^Inviter à un événement/ }).check();
    await sheet.getByLabel('Objet').fill('Réunion de jeudi');
    await sheet.getByRole('textbox', { name: 'Message' }).fill('Peux-tu venir jeudi\u202f?');
    await sheet.getByRole('button', { name: 'Envoyer', exact: true }).click();
    await sheet.getByText('Rien ne permet d’envoyer ce message').waitFor();
    await sheet.getByRole('link', { name: 'Enregistrer un accord' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(await messagesTo(personId)).toEqual([]);

    await accepts(personId);
    // Closed by a slip: what was typed is still there, and a link away from the page asks first.
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: '‹ Contacts' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Rester' }).last().click();
    await page.getByRole('button', { name: 'Reprendre le message' }).click();
    await sheet.getByText('Plus tard', { exact: true }).click();
    await sheet.getByLabel('Jour et heure').fill('2027-10-31T02:30');
    await sheet.getByRole('button', { name: 'Programmer l’envoi' }).click();
    await sheet.getByRole('button', { name: 'La seconde' }).waitFor();
    await sheet.getByLabel('Jour et heure').fill('2027-03-28T02:30');
    await sheet.getByRole('button', { name: 'Programmer l’envoi' }).click();
    expect(await violations(page)).toEqual([]);
    await sheet.getByRole('button', { name: 'Prendre 03:00' }).click();
    await sheet.waitFor({ state: 'hidden' });
    expect(await messagesTo(personId)).toEqual([
      {
        state: 'queued',
        subject: 'Réunion de jeudi',
        purpose: 'event',
        plannedWall: '2027-03-28T03:00:00',
        plannedAt: '2027-03-28T01:00:00Z',
      },
    ]);

    const panel = page.locator('#messages');
    await panel.getByText('Réunion de jeudi').click();
    await panel.getByText('Peux-tu venir jeudi').waitFor();
    expect(await violations(page)).toEqual([]);
    await panel.getByRole('button', { name: 'Ne pas l’envoyer' }).click();
    await panel.getByText('Annulé').waitFor();
    await panel.getByText('Repris avant l’envoi.').waitFor();
    expect(await messagesTo(personId)).toMatchObject([{ state: 'cancelled' }]);
    await context.close();
  },
);

test('where no address is known, it is said before anything is written', async () => {
  const personId = await member('Karim Essai', null);
  const { page, context } = await windowOn(browser, api, { as: organiser });
  await page.goto(`/contacts/${personId}`);
  await page.getByRole('button', { name: 'Écrire un message' }).first().click();
  await page.getByRole('dialog').getByText('Aucune adresse e-mail n’est connue').waitFor();
  expect(await page.getByRole('dialog').getByRole('textbox').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await context.close();
});

test('who may see a person but not write to her sees what was sent, and no button', async () => {
  const personId = await member('Lucie Essai', 'lucie@exemple.invalid');
  const officer = await api.signInAs('data-officer');
  const { page, context } = await windowOn(browser, api, { as: officer });
  await page.goto(`/contacts/${personId}`);
  await page.getByText('Aucun message n’a été envoyé à cette personne.').waitFor();
  expect(await page.getByRole('button', { name: 'Écrire un message' }).count()).toBe(0);
  await context.close();
});
