import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { buildDashboards } from '../support/dashboards.js';
import { publishingSite, type PublishingSite } from '../support/publishing-site.js';
import { violations, visit } from './pages.js';

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

const owner = (sql: string, ...values: unknown[]) => site.api.database.owner.query(sql, values);

test('the ribbon counts what went wrong, says why, and what a person decides is done', async () => {
  // Longer than a limit of the network is waited for: it fails at once.
  site.network.inject('rate-limit', 1, 400 * 86_400);
  const failed = await site.post('Refusé par le réseau', { at: 'now', isApproved: true });
  await site.dispatch();
  const doubtful = await site.post('Parti ou pas', { at: 'now', isApproved: true });
  site.network.inject('cut-before', 1);
  await site.dispatch();
  await owner(`update publishing.deliveries set needs_person = true where publication_id = $1`, doubtful);
  const late = await site.post('Trop tard', { at: '2027-03-01T13:30:00' });
  await owner(
    `update publishing.publications set state = 'approved', planned_at = planned_at - interval '1 day' where id = $1`,
    late,
  );
  expect(await site.known(failed)).toMatchObject({ state: 'failed' });

  const { page, context } = await site.windowOf(browser, site.writer);
  await visit(page, '/');
  await page.getByRole('link', { name: 'Publications\u00a0: 1 échec, 1 à vérifier, 1 heure passée' }).click();
  const ribbon = page.getByRole('region', { name: '1 échec, 1 à vérifier, 1 heure passée' });
  await ribbon.getByRole('button').click();
  expect(await violations(page)).toEqual([]);
  const problem = (text: string) => page.locator('#publishing-problems > li').filter({ hasText: text });
  await problem('Refusé par le réseau').getByText('Le réseau d’essai demande d’attendre.').waitFor();
  await problem('Refusé par le réseau').getByRole('button', { name: 'Réessayer' }).click();
  await problem('Refusé par le réseau').waitFor({ state: 'detached' });
  await problem('Parti ou pas').getByText('Regardez sur le réseau avant de répondre').waitFor();
  await problem('Parti ou pas').getByRole('button', { name: 'Ce n’est pas parti' }).click();
  await problem('Parti ou pas').waitFor({ state: 'detached' });
  await problem('Trop tard').getByRole('button', { name: 'Choisir une autre heure' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Programmer', exact: true }).click();
  await page.getByText('Prévu le mardi 2 mars à 09:00.').waitFor();
  await page.locator('#publishing-problems').waitFor({ state: 'detached' });
  await site.dispatch();
  expect(site.network.posts().map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Refusé par le réseau', 'Parti ou pas']),
  );

  site.network.inject('rate-limit', 1, 400 * 86_400);
  await site.post('À ne plus voir', { at: 'now', isApproved: true });
  await site.dispatch();
  await page.reload();
  await page.getByRole('button', { name: '1 échec' }).click();
  await problem('À ne plus voir').getByRole('button', { name: 'Ne plus afficher' }).click();
  await page.getByText('L’envoi reste en échec.').waitFor();
  await page.getByRole('button', { name: '1 échec' }).waitFor({ state: 'detached' });
  await context.close();
});

test('one press and one question stop everything; who approves sees what going on will do', async () => {
  const onTime = await site.post('Encore à l’heure', { at: '2027-03-04T08:00:00', isApproved: true });
  const overtaken = await site.post('Heure perdue', { at: '2027-03-01T14:00:00', isApproved: true });
  const { page, context } = await site.windowOf(browser, site.writer, { width: 360 });
  await visit(page, '/calendrier');
  await page.getByRole('button', { name: 'Tout suspendre' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Plus rien ne part').waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Tout suspendre' }).click();
  const banner = page.getByRole('region', { name: 'Tout est suspendu.' });
  await banner.getByText('Depuis le 1er mars 2027, 13:00, par Une campaign-staff.').waitFor();
  expect(await banner.getByRole('button').count()).toBe(0);
  expect(await site.known(onTime)).toMatchObject({ state: 'suspended' });
  await context.close();

  site.api.clock.set(site.api.clock.now().add({ hours: 2 }));
  const second = await site.windowOf(browser, site.approver);
  await visit(second.page, '/fil');
  await second.page.getByRole('region', { name: 'Tout est suspendu.' }).waitFor();
  await visit(second.page, '/calendrier?vue=mois');
  await second.page.getByRole('button', { name: 'Reprendre' }).click();
  const fates = second.page.getByRole('dialog');
  await fates.getByText('Une publication dont l’heure est passée ne part pas').waitFor();
  await fates.getByText('Heure perdue').waitFor();
  await fates.getByText(/publications partent à leur heure/).waitFor();
  expect(await violations(second.page)).toEqual([]);
  await fates.getByRole('button', { name: 'Reprendre' }).click();
  await second.page.getByText('Les envois reprennent.').waitFor();
  await second.page.getByRole('button', { name: 'Tout suspendre' }).waitFor();
  expect(await site.known(onTime)).toMatchObject({ state: 'scheduled' });
  expect(await site.known(overtaken)).toMatchObject({ state: 'approved' });
  await second.page.getByRole('button', { name: '1 heure passée' }).click();
  await second.page.getByText('Les chargé·es de campagne peuvent décider de la suite.').waitFor();
  await second.context.close();
});

test('an administrator connects and disconnects accounts, and declares where an employer gives addresses', async () => {
  const { page, context } = await site.windowOf(browser, site.administrator);
  await visit(page, '/reglages/comptes');
  await page.getByRole('button', { name: 'Relier un compte' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nom du compte').fill('Second compte');
  await dialog.getByLabel('Adresse ou identifiant').fill('https://exemple.invalid');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Relier un compte' }).click();
  await dialog.getByText('L’adresse doit être celle d’un réseau d’essai sur cette machine').waitFor();
  await dialog.getByLabel('Adresse ou identifiant').fill(site.network.url);
  await dialog.getByRole('button', { name: 'Relier un compte' }).click();
  const line = page.locator('#comptes li').filter({ hasText: 'Second compte' });
  await line.getByText('Relié').waitFor();

  await line.getByRole('link', { name: 'Fil de Second compte' }).click();
  await page.getByText('Refusé par le réseau').waitFor();
  await page.goBack();
  await line.getByRole('button', { name: 'Délier Second compte' }).click();
  await dialog.getByRole('button', { name: 'Délier', exact: true }).click();
  await line.getByText('Délié').waitFor();

  const domains = page.locator('#domaines');
  await domains.getByRole('button', { name: 'Déclarer un domaine' }).click();
  await dialog.getByLabel('Domaine').fill('Exemple.FR');
  await dialog.getByLabel('Un accord d’entreprise permet d’y écrire').check();
  await dialog.getByLabel('Référence de l’accord').fill('Accord du 12 mai 2026');
  await dialog.getByLabel('Jusqu’au').fill('2027-02-01');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await dialog.getByText('L’accord ne peut pas finir avant d’avoir commencé.').waitFor();
  await dialog.getByLabel('Jusqu’au').fill('2028-12-01');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await domains.getByText('On peut y écrire').waitFor();
  await domains.getByText('en vigueur du 1er mars 2027 au 1er décembre 2028.').waitFor();
  expect(await violations(page)).toEqual([]);
  await domains.getByRole('button', { name: 'Retirer exemple.fr' }).click();
  await domains.getByText('Aucun domaine n’est déclaré.').waitFor();
  await page.getByRole('button', { name: 'Annuler le retrait' }).click();
  await domains.getByText('Accord du 12 mai 2026').waitFor();
  await context.close();
});
