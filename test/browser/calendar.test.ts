import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { buildDashboards } from '../support/dashboards.js';
import { publishingSite, type PublishingSite } from '../support/publishing-site.js';
import { violations, visit, wrongAmong } from './pages.js';

let site: PublishingSite;
let browser: Browser;

beforeAll(async () => {
  await buildDashboards();
  site = await publishingSite();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const cellOf = (page: Page, cell: string) => page.locator(`[data-cell="${cell}"]`);
const linkOf = (page: Page, text: string) => page.getByRole('link', { name: text });
const owner = (sql: string, ...values: unknown[]) => site.api.database.owner.query(sql, values);

/** Drags by pointer as a hand does, in small moves: a browser takes a drop only where it was dragged over before. */
async function drag(page: Page, text: string, cell: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 1600 });
  await linkOf(page, text).hover();
  const to = (await cellOf(page, cell).boundingBox())!;
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + 10, { steps: 6 });
  await page.mouse.move(to.x + 24, to.y + 12, { steps: 3 });
  await page.mouse.up();
}

test('a post is dragged by the keyboard in both directions, refused by what has gone by, and brought back', async () => {
  const id = await site.post('Tract au clavier', { at: '2027-03-03T09:30:00', isApproved: true });
  const { page, context } = await site.windowOf(browser, site.writer);
  await visit(page, '/calendrier');
  expect(await cellOf(page, '2027-03-01T09').getAttribute('data-gone')).toBe('true');
  expect(await cellOf(page, '2027-03-01T13').getAttribute('data-gone')).toBeNull();
  const link = linkOf(page, 'Tract au clavier');
  await link.focus();
  await page.keyboard.press('Space');
  await page.getByText('Saisi, mercredi 3 mars, 09:30').waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.getByText('lundi 1er mars, 09:30\u00a0: déjà passé').waitFor({ state: 'attached' });
  await page.keyboard.press('Space');
  expect(await site.known(id)).toMatchObject({ plannedWall: '2027-03-03T09:30:00' });
  await page.keyboard.press('Escape');
  await page.getByText('Rien n’a été déplacé.').waitFor({ state: 'attached' });

  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.getByText('jeudi 4 mars, 10:30', { exact: true }).waitFor({ state: 'attached' });
  await page.keyboard.press('Enter');
  await page.getByText('Prévu le jeudi 4 mars à 10:30.').waitFor();
  expect(await site.known(id)).toMatchObject({ state: 'scheduled', plannedWall: '2027-03-04T10:30:00' });
  await cellOf(page, '2027-03-04T10').getByRole('link', { name: 'Tract au clavier' }).waitFor();
  await page.waitForFunction(`document.activeElement?.textContent === 'Tract au clavier'`);

  await page.getByRole('button', { name: 'Annuler le changement' }).click();
  await page.getByText('C’est remis comme avant.').waitFor();
  expect(await site.known(id)).toMatchObject({ plannedWall: '2027-03-03T09:30:00' });
  await context.close();
});

test('a drag in the month keeps the hour across a change of the clock, and explains the one that does not exist', async () => {
  const id = await site.post('Par-dessus le 28 mars', { at: '2027-03-26T02:30:00', isApproved: true });
  const { page, context } = await site.windowOf(browser, site.writer);
  await visit(page, '/calendrier?vue=mois');
  await cellOf(page, '2027-03-28').getByText('Passage à l’heure d’été').waitFor();
  await drag(page, 'Par-dessus le 28 mars', '2027-03-29');
  await page.getByText('Prévu le lundi 29 mars à 02:30.').waitFor();
  // Three days by the calendar; one hour less by any stopwatch.
  expect(await site.known(id)).toMatchObject({
    plannedWall: '2027-03-29T02:30:00',
    plannedAt: '2027-03-29T00:30:00Z',
  });
  await cellOf(page, '2027-03-29').getByRole('link', { name: 'Par-dessus le 28 mars' }).waitFor();
  await drag(page, 'Par-dessus le 28 mars', '2027-03-28');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Cette heure n’existe pas').waitFor();
  await dialog.getByText('l’horloge saute à 03:00, et 02:30 n’a pas lieu').waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Prendre 03:00' }).click();
  await page.getByText('Prévu le dimanche 28 mars à 03:00.').waitFor();
  expect(await site.known(id)).toMatchObject({ plannedAt: '2027-03-28T01:00:00Z' });
  await context.close();
});

test('« Déplacer… » asks which of two equal hours is meant, and says when somebody was faster', async () => {
  const id = await site.post('La nuit d’octobre', { at: '2027-03-05T18:00:00', isApproved: true });
  const { page, context } = await site.windowOf(browser, site.writer);
  await visit(page, '/calendrier?vue=liste');
  const open = () => page.getByRole('button', { name: 'Déplacer «\u00a0La nuit d’octobre\u00a0»…' }).click();
  await open();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Jour').fill('2027-10-31');
  await dialog.getByLabel('Heure', { exact: true }).fill('02:30');
  await dialog.getByText('dimanche 31 octobre 2027 à 02:30, heure de Paris.').waitFor();
  await dialog.getByRole('button', { name: 'Déplacer', exact: true }).click();
  await dialog.getByText('Cette heure a lieu deux fois').waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: /La seconde fois.*UTC\+1/ }).click();
  await page.getByText('Prévu le dimanche 31 octobre à 02:30.').waitFor();
  expect(await site.known(id)).toMatchObject({ plannedAt: '2027-10-31T01:30:00Z' });

  await visit(page, '/calendrier?date=2027-10-31');
  await cellOf(page, '2027-10-31T02').getByText('deux fois').waitFor();
  await cellOf(page, '2027-10-31T02')
    .getByRole('link', { name: /02:30, la seconde fois/ })
    .waitFor();
  await page.getByRole('button', { name: 'Déplacer «\u00a0La nuit d’octobre\u00a0»…' }).click();
  await owner(`update publishing.publications set version = version + 1 where id = $1`, id);
  await dialog.getByLabel('Jour').fill('2027-03-06');
  await dialog.getByRole('button', { name: 'Déplacer', exact: true }).click();
  await dialog.getByText('Quelqu’un a été plus rapide').waitFor();
  await dialog.getByText('maintenant prévu le dimanche 31 octobre 2027 à 02:30').waitFor();
  await dialog.getByRole('button', { name: 'Choisir quand même' }).click();
  await page.getByText('Prévu le samedi 6 mars à 02:30.').waitFor();

  await visit(page, '/calendrier?vue=liste');
  await open();
  await dialog.getByLabel('Jour').fill('2027-02-01');
  await dialog.getByRole('button', { name: 'Déplacer', exact: true }).click();
  await dialog.getByText('Cette heure est déjà passée').waitFor();
  await dialog.getByRole('button', { name: 'Retirer l’horaire' }).click();
  await page.getByText('L’horaire est retiré.').waitFor();
  expect(await site.known(id)).toMatchObject({ state: 'approved', plannedAt: null });
  await context.close();
});

test('what waits is dragged into the days, where an hour is asked, and back again', async () => {
  const id = await site.post('Sans heure encore');
  const { page, context } = await site.windowOf(browser, site.writer);
  await visit(page, '/calendrier?vue=mois');
  await drag(page, 'Sans heure encore', '2027-03-10');
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByLabel('Jour').inputValue()).toBe('2027-03-10');
  await dialog.getByLabel('Heure', { exact: true }).fill('11:15');
  await dialog.getByRole('button', { name: 'Programmer', exact: true }).click();
  await page.getByText('Souhaité le mercredi 10 mars à 11:15, une fois le texte approuvé.').waitFor();
  expect(await site.known(id)).toMatchObject({ state: 'draft', plannedWall: '2027-03-10T11:15:00' });
  await cellOf(page, '2027-03-10').getByRole('link', { name: 'Sans heure encore' }).waitFor();
  await drag(page, 'Sans heure encore', 'tray');
  await page.getByText('L’horaire est retiré.').waitFor();
  expect(await site.known(id)).toMatchObject({ plannedAt: null });
  await visit(page, '/calendrier');
  await drag(page, 'Sans heure encore', '2027-03-01T09');
  expect(await site.known(id)).toMatchObject({ plannedAt: null });
  await page.getByRole('button', { name: 'Programmer «\u00a0Sans heure encore\u00a0»…' }).focus();
  await page.keyboard.press('Enter');
  await dialog.getByText('Dès que possible').click();
  await dialog.getByRole('button', { name: 'Programmer', exact: true }).click();
  await dialog.getByText('Ce texte n’est pas encore approuvé').waitFor();
  await context.close();
});

test('hours are the organisation’s wherever the reader is, and a link shows the same days', async () => {
  await site.post('À huit heures à Paris', { at: '2027-03-17T08:00:00', isApproved: true });
  const { page, context } = await site.windowOf(browser, site.approver, { zone: 'Asia/Tokyo' });
  await visit(page, '/calendrier?vue=mois');
  await page.getByText('Heure de Paris, pas celle de votre appareil').waitFor();
  await page.locator('[data-today]', { hasText: /^1er mars/ }).waitFor();
  await cellOf(page, '2027-03-17')
    .getByRole('link', { name: /^08:00, Programmée, «\sÀ huit heures/ })
    .waitFor();
  await page.getByText('Semaine', { exact: true }).click();
  await page.getByRole('button', { name: 'Semaine suivante' }).click();
  await page.getByRole('button', { name: 'Semaine suivante' }).click();
  await page.waitForURL(/calendrier\?date=2027-03-15$/);
  await page.reload();
  await cellOf(page, '2027-03-17T08')
    .getByRole('link', { name: /À huit heures/ })
    .click();
  await page.waitForURL(/\/publications\/[0-9a-f-]{36}$/);
  await context.close();
});

test.each([
  { width: 1280, scheme: 'light', locale: 'fr-FR' },
  { width: 360, scheme: 'dark', locale: 'fr-FR' },
] as const)(
  'at $width px, $scheme, nothing breaks an accessibility rule or scrolls sideways',
  async (looks) => {
    const { page, context } = await site.windowOf(browser, site.writer, looks);
    const paths = [
      '/calendrier',
      '/calendrier?date=2027-03-28&heures=toutes',
      '/calendrier?vue=mois',
      '/calendrier?vue=liste',
      '/fil',
      '/reglages/comptes',
    ];
    expect(await wrongAmong(page, paths)).toEqual([]);
    await context.close();
  },
);

test('who may only read is offered no move; who may not read is told the role', async () => {
  const reader = await site.api.signInAs('data-officer');
  const { page, context } = await site.windowOf(browser, reader);
  await visit(page, '/calendrier');
  await linkOf(page, 'Tract au clavier').waitFor();
  expect(await page.getByRole('button', { name: /Déplacer|Programmer/ }).count()).toBe(0);
  expect(await page.locator('[draggable="true"]').count()).toBe(0);
  await context.close();
  const auditor = await site.windowOf(browser, await site.api.signInAs('auditor'));
  for (const path of ['/calendrier', '/fil', '/reglages/comptes']) {
    await visit(auditor.page, path);
    await auditor.page.getByText(/Il faut le rôle/).waitFor();
  }
  await auditor.context.close();
});
