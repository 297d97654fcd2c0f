import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Browser, type Locator, type Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { buildDashboards, builtDashboards } from '../support/dashboards.js';
import { inventedSite, type InventedSite } from './mock/site.js';
import { openPage, visit, wrongWith } from './pages.js';

const NOTE = 'Elle garde les enfants le mercredi.';

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

const dialogueOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Votre session est terminée' });

/** Signs in at the dialogue as the invented service wants it. */
async function signInAgain(page: Page): Promise<void> {
  await page.getByLabel(/^Adresse électronique/).fill('lea@exemple.invalid');
  await page.getByLabel(/^Mot de passe/).fill('une longue phrase');
  const enter = dialogueOf(page).getByRole('button', { name: 'Entrer', exact: true });
  await enter.click();
  await page.getByLabel(/^Code à six chiffres/).fill('123 456');
  await enter.click();
}

/** Types a note about somebody, then presses the button after the session has ended. */
async function noteAfterTheEnd(page: Page, end = () => void (site.world.signedIn = false)): Promise<void> {
  await visit(page, '/contacts/p-2');
  await page.getByRole('button', { name: 'Noter l’échange' }).click();
  await page.getByLabel('Note', { exact: true }).fill(NOTE);
  end();
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await dialogueOf(page).waitFor();
}

/** What a reader, a screen reader, a search in the page or a copy of it all would get. */
async function readable(page: Page): Promise<string> {
  const [text, tree, title] = await Promise.all([
    page.locator('html').innerText(),
    page.locator('body').ariaSnapshot(),
    page.title(),
  ]);
  await page.keyboard.press('Control+a');
  const copied = await page.evaluate<string>('String(document.getSelection())');
  return [text, tree, title, copied].join('\n');
}

test.each([1280, 360])(
  'at %i px what is typed outlives the session, and nobody reads it meanwhile',
  async (width) => {
    const { page, close } = await openPage(browser, site, { width });
    const name = site.world.people.find(({ id }) => id === 'p-2')!.name;
    await noteAfterTheEnd(page);
    await page.waitForFunction('document.activeElement?.getAttribute("type") === "email"');
    const seen = await readable(page);
    expect(seen).toContain('rien de ce que vous avez écrit n’est perdu');
    expect(seen).not.toContain(name);
    expect(seen).not.toContain(NOTE);
    expect(await wrongWith(page)).toEqual([]);

    await signInAgain(page);
    await dialogueOf(page).waitFor({ state: 'detached' });
    expect(await page.getByLabel('Note', { exact: true }).inputValue()).toBe(NOTE);
    await page.getByText('Vous pouvez reprendre.').waitFor();
    // It was refused, and nothing sends it but a hand; the button that was pressed has the focus again.
    expect(site.world.exchanges).toEqual([]);
    await page.waitForFunction('document.activeElement?.textContent === "Enregistrer"');
    await page.keyboard.press('Enter');
    await page.getByText('C’est noté.').waitFor();
    expect(site.world.exchanges).toMatchObject([{ personId: 'p-2', note: NOTE }]);
    await close();
  },
);

test('no key closes the dialogue, or reaches what lies behind it', async () => {
  const { page, close } = await openPage(browser, site);
  await noteAfterTheEnd(page);
  for (const key of ['Escape', 'Control+k', 'Control+Enter', 'j', '/']) await page.keyboard.press(key);
  for (let count = 0; count < 12; count += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate<boolean>('!!document.activeElement.closest("#over-the-cover")')).toBe(true);
  }
  expect(await page.getByRole('dialog').count()).toBe(1);
  await signInAgain(page);
  await dialogueOf(page).waitFor({ state: 'detached' });
  expect(await page.getByLabel('Note', { exact: true }).inputValue()).toBe(NOTE);
  expect(await page.getByRole('dialog').count()).toBe(1);
  await close();
});

test.each([
  ['somebody else', { id: 'u-9', name: 'Nora Petit' }, 'campaignStaff'],
  ['the same person with one role less', { id: 'u-1', name: 'Léa Martin' }, 'organiser'],
])('for %s everything starts anew', async (_, viewer, role) => {
  const { page, close } = await openPage(browser, site);
  const warned: string[] = [];
  page.on('dialog', (asked) => void warned.push(asked.type()));
  site.world.roles = ['campaignStaff', 'organiser'].map((each) => ({ role: each, section: null }));
  await visit(page, '/publications/nouvelle');
  await page.getByRole('textbox', { name: 'Texte', exact: true }).fill(NOTE);
  await page.evaluate('window.isTheFormerPage = true');
  site.world.signedIn = false;
  await page
    .getByRole('button', { name: /^Enregistrer/ })
    .first()
    .click();
  await dialogueOf(page).waitFor();
  Object.assign(site.world, { viewer, roles: [{ role, section: null }] });
  await signInAgain(page);
  await page.getByText(`Bonjour ${viewer.name.split(' ')[0]}`).waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
  expect(await page.evaluate('window.isTheFormerPage')).toBeUndefined();
  expect(await page.content()).not.toContain(NOTE);
  expect(warned).toEqual([]);
  await close();
});

test('leaving goes to the door, and nothing of the page stays', async () => {
  const { page, close } = await openPage(browser, site);
  await noteAfterTheEnd(page);
  await page.evaluate('window.isTheFormerPage = true');
  await dialogueOf(page).getByRole('button', { name: 'Quitter' }).click();
  await page.waitForURL('/entrer');
  await page.getByRole('heading', { name: 'Entrer' }).waitFor();
  expect(await page.evaluate('window.isTheFormerPage')).toBeUndefined();
  expect(await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])')).not.toContain(
    NOTE,
  );
  await close();
});

test('choices of the linking grid outlive the session', async () => {
  const { page, close } = await openPage(browser, site);
  await visit(page, '/sources/g-1/lier');
  await page.getByRole('button', { name: /propositions sûres/ }).click();
  const save = page.getByRole('button', { name: /^Enregistrer \d+ liens/ });
  const before = await save.innerText();
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'Relier sans fondement' }).click();
  site.world.signedIn = false;
  await page.keyboard.press('Control+s');
  await dialogueOf(page).waitFor();
  await signInAgain(page);
  await dialogueOf(page).waitFor({ state: 'detached' });
  expect(await save.innerText()).toBe(before);
  await page.keyboard.press('Control+s');
  await page.getByText('1 ligne n’a pas pu être faite').waitFor();
  expect(site.world.grid.filter((row) => row.linkedTo).length).toBeGreaterThan(18);
  await close();
});

test('a page that asks by itself opens one dialogue, asks nothing behind it, and goes on afterwards', async () => {
  const { page, close } = await openPage(browser, site);
  await page.clock.install();
  await visit(page, '/calendrier');
  const asked: string[] = [];
  page.on(
    'request',
    (request) => void asked.push(/(?:query|mutation) (\w+)/.exec(request.postData() ?? '')?.[1] ?? ''),
  );
  site.world.signedIn = false;
  await page.clock.fastForward('01:00');
  await dialogueOf(page).waitFor();
  expect(asked).toEqual(expect.arrayContaining(['PublishingCalendar', 'PublishingProblems']));
  asked.length = 0;
  await page.clock.fastForward('10:00');
  expect(await page.getByRole('dialog').count()).toBe(1);
  await signInAgain(page);
  await dialogueOf(page).waitFor({ state: 'detached' });
  const behind = asked.slice(0, asked.indexOf('SignIn')).filter((name) => name.startsWith('Publishing'));
  expect(behind).toEqual([]);
  const again = page.waitForRequest('**/graphql');
  await page.clock.fastForward('01:00');
  await again;
  expect(await page.getByText('Vous pouvez reprendre.').count()).toBe(0);
  await close();
});

test('signing out in one tab covers the others; a single-use address opened in one brings them back', async () => {
  const { page, close } = await openPage(browser, site);
  await visit(page, '/contacts/p-2');
  await page.getByRole('button', { name: 'Noter l’échange' }).click();
  await page.getByLabel('Note', { exact: true }).fill(NOTE);
  const other = await page.context().newPage();
  await visit(other, '/');
  await other.getByRole('button', { name: 'Compte de Léa Martin' }).click();
  await other.getByRole('button', { name: 'Se déconnecter' }).click();
  await other.waitForURL('/entrer');
  await dialogueOf(page).waitFor();
  await dialogueOf(page).getByText('Entrée par une adresse à usage unique').click();
  await dialogueOf(page).getByText('Ouvrez une nouvelle adresse').waitFor();

  await other.goto('/entrer#jeton=secret');
  await other.getByRole('button', { name: 'Entrer', exact: true }).click();
  await other.getByText('Bonjour Léa').waitFor();
  await dialogueOf(page).waitFor({ state: 'detached' });
  expect(await page.getByLabel('Note', { exact: true }).inputValue()).toBe(NOTE);

  // Somebody else in the other tab: no page of the first stays open for her.
  site.world.signedIn = false;
  Object.assign(site.world, { viewer: { id: 'u-9', name: 'Nora Petit' } });
  await other.goto('/entrer#jeton=autre');
  await other.getByRole('button', { name: 'Entrer', exact: true }).click();
  await page.getByText('Bonjour Nora').waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
  await close();
});

test('a dead line is not the end of a session, and one that ended meanwhile shows when the line is back', async () => {
  const { page, close } = await openPage(browser, site);
  await visit(page, '/contacts/p-2');
  await page.getByRole('button', { name: 'Noter l’échange' }).click();
  await page.getByLabel('Note', { exact: true }).fill(NOTE);
  await page.route('**/graphql', (route) => route.abort());
  site.world.signedIn = false;
  const save = page.getByRole('button', { name: 'Enregistrer', exact: true });
  await save.click();
  await page.getByText('L’échange n’a pas pu être enregistré.').waitFor();
  expect(await dialogueOf(page).count()).toBe(0);
  await page.unroute('**/graphql');
  await save.click();
  await dialogueOf(page).waitFor();
  await close();
});

test('without a session the first page is the door, as it is', async () => {
  site.world.signedIn = false;
  const { page, close } = await openPage(browser, site);
  await visit(page, '/contacts/p-2');
  await page.waitForURL('/entrer');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await page.getAttribute('html', 'data-covered')).toBeNull();
  await close();
});

test('in English, in the dark, on a phone', async () => {
  site.world.language = 'en';
  const { page, close } = await openPage(browser, site, { width: 360, scheme: 'dark', language: 'en' });
  await visit(page, '/contacts/p-2');
  site.world.signedIn = false;
  // The form asks for the topics that it offers.
  await page.getByRole('button', { name: 'Log the conversation' }).click();
  await page.getByRole('dialog', { name: 'Your session has ended' }).waitFor();
  await page.getByText('Came in by a single-use address?').click();
  expect(await wrongWith(page)).toEqual([]);
  await close();
});
