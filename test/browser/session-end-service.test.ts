import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { Database } from '../../src/database/database.js';
import { DirectoryStore } from '../../src/organisation/directory.store.js';
import { SessionService } from '../../src/organisation/session.service.js';
import { later, testApi, type TestApi, type TestSession } from '../support/api.js';
import { openBrowser } from '../support/browser.js';
import { memberWithLink, windowOn } from '../support/consent-site.js';
import { buildDashboards } from '../support/dashboards.js';

const PASSWORD = 'quatre mots pour entrer';
const NOTE = 'Elle garde les enfants le mercredi.';
const CHOOSE = 'mutation ($password: String!) { choosePassword(password: $password) { __typename } }';

let api: TestApi;
let browser: Browser;

beforeAll(async () => {
  await buildDashboards();
  api = await testApi();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await api.close();
});

/** An organiser with a password, and the address that she signs in with. */
async function organiser(): Promise<{ session: TestSession; email: string }> {
  const session = await api.signInAs('organiser');
  const email = `${session.staffId}@example.org`;
  const fingerprint = api.database.sealer.fingerprint('email', null, email);
  await api
    .get(Database)
    .withDirectory((tx) => api.get(DirectoryStore).addIdentity(tx, fingerprint, session));
  await api.query(CHOOSE, { password: PASSWORD }, { as: session });
  return { session, email };
}

const endAll = (session: TestSession) =>
  api.get(Database).withDirectory((tx) => api.get(SessionService).endOthers(tx, session, null));

/** Opens somebody's page and types a note about her. */
async function typeNote(as: TestSession, name: string) {
  const { personId } = await memberWithLink(api, as, name);
  const window = await windowOn(browser, api, { as });
  await window.page.goto(`/contacts/${personId}`);
  await window.page.getByRole('button', { name: 'Noter l’échange' }).click();
  await window.page.getByLabel('Note', { exact: true }).fill(NOTE);
  return window;
}

const save = (page: Page) => page.getByRole('button', { name: 'Enregistrer', exact: true }).click();

async function enter(page: Page, email: string): Promise<void> {
  const dialogue = page.getByRole('dialog', { name: 'Votre session est terminée' });
  await dialogue.getByLabel(/^Adresse électronique/).fill(email);
  await dialogue.getByLabel(/^Mot de passe/).fill(PASSWORD);
  await dialogue.getByRole('button', { name: 'Entrer', exact: true }).click();
  await dialogue.waitFor({ state: 'detached' });
}

/** How many exchanges were stored in somebody's name. */
async function exchangesOf({ staffId }: TestSession): Promise<number> {
  const counted = 'select count(*)::int as count from recruitment.activities where staff_id = $1';
  const [row] = await api.database.owner.query<{ count: number }>(counted, [staffId]);
  return row!.count;
}

test.each([
  ['by time', () => Promise.resolve(later(api, { hours: 13 }))],
  ['by an administrator', endAll],
])('a note outlives a session that was ended %s, and is stored once', async (_, end) => {
  const { session, email } = await organiser();
  const { page, context } = await typeNote(session, 'Ana Test');
  await end(session);
  await save(page);
  await enter(page, email);
  expect(await page.getByLabel('Note', { exact: true }).inputValue()).toBe(NOTE);
  await save(page);
  await page.getByText('C’est noté.').waitFor();
  expect(await exchangesOf(session)).toBe(1);
  await context.close();
});

test('a colleague who signs in on the same screen finds nothing of it, and stores nothing in her name', async () => {
  const [first, second] = [await organiser(), await organiser()];
  const { page, context } = await typeNote(first.session, 'Béa Témoin');
  await endAll(first.session);
  await save(page);
  await enter(page, second.email);
  await page.getByRole('heading', { name: /^Bonjour/ }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
  expect(await page.content()).not.toContain(NOTE);
  expect(await exchangesOf(second.session)).toBe(0);
  await context.close();
});
