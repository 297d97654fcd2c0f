import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Browser, type Page, type Request } from 'playwright-core';
import { type LinkInput } from '../../dashboards/src/graphql/graphql.js';
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
  // Three authors whom nobody has a ground for; the last two are proposed as people of whom none is recorded.
  const strangers = site.world.people.slice(0, 2);
  for (const person of strangers) person.relation = null;
  site.world.grid = [null, ...strangers].map((person, index) => ({
    accountId: `a-${index + 1}`,
    participant: index + 1,
    labels: [person ? `~ ${person.name}` : 'Nora Inconnue'],
    messages: 9 - index,
    linkedTo: null,
    proposed: person ? [{ personId: person.id, reason: 'même nom', isStrong: true }] : [],
  }));
});
afterEach(() => site.close());
afterAll(() => browser.close());

const isLinking = (request: Request) => request.postData()?.includes('mutation LinkAccounts') ?? false;

/** What was sent to be linked, one list a request. */
function sentFrom(page: Page): LinkInput[][] {
  const sent: LinkInput[][] = [];
  page.on('request', (request) => {
    if (!isLinking(request)) return;
    const { variables } = request.postDataJSON() as { variables: { links: LinkInput[] } };
    sent.push(variables.links);
  });
  return sent;
}

/** Since nobody said anything: Alt+N for the first author, Enter for the others. */
async function decideAll(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: /Relier Nora Inconnue/ }).waitFor();
  await page.keyboard.press('Alt+n');
  for (const { name } of site.world.people.slice(0, 2)) {
    await page.getByRole('combobox', { name: `Relier ~ ${name}` }).waitFor();
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Enregistrer 3 liens' }).waitFor();
}

const above = (page: Page) => page.getByRole('group', { name: /^Fondement des personnes/ });
const lacking = (page: Page) => page.getByRole('alert').filter({ hasText: 'n’ont pas de fondement' });

test.each([
  { width: 1280, language: 'fr' },
  { width: 360, language: 'fr' },
] as const)('at $width px, what nobody has claimed is not recorded', async (looks) => {
  const { page, close } = await openPage(browser, site, looks);
  const sent = sentFrom(page);
  await visit(page, '/sources/g-1/lier');
  expect(await page.getByText('Aucun fondement choisi').count()).toBe(1);
  await decideAll(page);
  await page.keyboard.press('Control+s');
  await lacking(page)
    .getByText(/^3 liens n’ont pas de fondement/)
    .waitFor();
  expect(sent).toEqual([]);
  expect(await wrongWith(page)).toEqual([]);

  await page.getByRole('button', { name: 'Relier sans fondement' }).click();
  await page.keyboard.press('Control+s');
  await page.getByText('3 liens enregistrés.').waitFor();
  expect(sent).toHaveLength(1);
  expect(sent[0]?.map(({ relation }) => relation)).toEqual([null, null, null]);
  await close();
});

test('a ground chosen once, with its proof, holds for the rows that say nothing of their own', async () => {
  const { page, close } = await openPage(browser, site);
  const sent = sentFrom(page);
  await visit(page, '/sources/g-1/lier');
  await decideAll(page);
  await above(page).getByLabel('Relation').selectOption('member');
  for (const label of ['Depuis le', 'Prouvé par', 'Daté du'])
    expect(await above(page).getByLabel(label).inputValue()).toBe('');
  await page.keyboard.press('Control+s');
  await page.getByText(/^Il manque la preuve de 3 liens/).waitFor();
  expect(sent).toEqual([]);

  await above(page).getByLabel('Depuis le').fill('2025-05-01');
  await above(page).getByLabel('Prouvé par').selectOption('duesPayment');
  await above(page).getByLabel('Daté du').fill('2026-01-31');
  await page.getByText('Adhérent·e depuis le 1er mai 2025, prouvé par : Paiement').waitFor();
  // Another kind is another claim: what proves a membership proves no regular contact.
  await page.getByRole('row', { name: /Nora Inconnue/ }).click();
  await page.getByRole('combobox', { name: /Relier Nora Inconnue/ }).waitFor();
  await page.keyboard.press('3');
  await page.keyboard.press('Control+s');
  await page.getByText(/^Il manque la preuve de 1 lien/).waitFor();
  expect(sent).toEqual([]);
  await page.keyboard.press('0');
  await page.keyboard.press('Control+s');
  await page.getByText('3 liens enregistrés.').waitFor();
  const claimed = {
    kind: 'member',
    since: '2025-05-01',
    evidence: [{ kind: 'duesPayment', dated: '2026-01-31', note: null }],
  };
  expect(sent[0]?.map(({ relation }) => relation)).toEqual([null, claimed, claimed]);
  await close();
});

test('a later choice does not reach back to rows that were decided under a former one', async () => {
  const { page, close } = await openPage(browser, site);
  const sent = sentFrom(page);
  await visit(page, '/sources/g-1/lier');
  const choose = async (kind: string, proof: string) => {
    await above(page).getByLabel('Relation').selectOption(kind);
    await above(page).getByLabel('Depuis le').fill('2025-05-01');
    await above(page).getByLabel('Prouvé par').selectOption(proof);
    await above(page).getByLabel('Daté du').fill('2026-01-31');
  };
  await page.getByRole('combobox', { name: /Relier Nora/ }).press('Alt+n');
  await choose('member', 'signedForm');
  const [one, two] = site.world.people;
  await page.getByRole('combobox', { name: `Relier ~ ${one?.name}` }).press('Enter');
  await choose('regularContact', 'meeting');
  await page.getByRole('combobox', { name: `Relier ~ ${two?.name}` }).press('Enter');
  await page.keyboard.press('Control+s');
  await page.getByText('3 liens enregistrés.').waitFor();
  expect(sent[0]?.map(({ relation }) => [relation?.kind, relation?.evidence[0]?.kind])).toEqual([
    ['member', 'signedForm'],
    ['member', 'signedForm'],
    ['regularContact', 'meeting'],
  ]);
  await close();
});
