import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { ask, windowOn } from '../support/consent-site.js';
import { buildDashboards } from '../support/dashboards.js';
import { publishingSite, type PublishingSite } from '../support/publishing-site.js';
import { violations, wrongWith } from './pages.js';

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

const write = (page: Page, text: string) =>
  page.getByRole('textbox', { name: 'Texte', exact: true }).fill(text);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const looksRight = async (page: Page) => expect(await wrongWith(page)).toEqual([]);

test.each([1280, 360])(
  'at %i px: written, sent back, taken up, approved by another, published',
  async (width) => {
    const writing = await windowOn(browser, site.api, { width, as: site.writer });
    const reading = await windowOn(browser, site.api, { width, as: site.approver });
    const { page } = writing;
    const text = `Jeudi, on débraye de 10\u00a0h à 11\u00a0h (${width}).`;

    await page.goto('/publications');
    await page.getByRole('link', { name: 'Écrire une publication' }).first().click();
    await write(page, text);
    await page.getByLabel(/^Lien/).fill('https://exemple.invalid/debrayage');
    await page.getByRole('img', { name: /^\d+ caractères sur 500/ }).waitFor();
    const preview = page.getByRole('article', { name: 'Aperçu sur Compte d’essai' });
    await preview.getByRole('link', { name: 'https://exemple.invalid/debrayage' }).waitFor();
    await looksRight(page);
    await press(page, 'Proposer à la relecture');
    await page.getByText('Vous avez écrit ce texte').waitFor();
    expect(await page.getByRole('button', { name: 'Approuver' }).count()).toBe(0);
    await looksRight(page);

    await reading.page.goto('/publications');
    const waiting = reading.page.getByRole('region', { name: /^Attendent votre accord/ });
    await waiting
      .getByRole('listitem')
      .filter({ hasText: `(${width})` })
      .getByRole('link', { name: 'Relire' })
      .click();
    await reading.page.getByText('Ce texte attend votre accord.').waitFor();
    await looksRight(reading.page);
    await press(reading.page, 'Renvoyer avec un mot');
    await reading.page.getByLabel('Ce qui est à changer').fill('À Créteil, c’est à 9 h.');
    await press(reading.page, 'Renvoyer');
    await reading.page.getByText('C’est renvoyé, avec le mot.').waitFor();

    await page.goto('/publications');
    const back = page.getByRole('region', { name: /^Renvoyées/ }).getByRole('listitem');
    await back
      .filter({ hasText: `(${width})` })
      .getByRole('link', { name: 'Reprendre le texte' })
      .click();
    await page.getByText('À Créteil, c’est à 9 h.').waitFor();
    await write(page, text.replace('10\u00a0h', '9\u00a0h'));
    await looksRight(page);
    await press(page, 'Proposer à la relecture');
    await page.getByText('C’est proposé à la relecture.').waitFor();

    await reading.page.reload();
    await press(reading.page, 'Approuver');
    await reading.page.getByText('L’équipe de campagne choisira l’heure.').waitFor();

    await page.reload();
    await press(page, 'Choisir l’heure…');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Dès que possible').click();
    await dialog.getByRole('button', { name: 'Programmer', exact: true }).click();
    await page.getByText('L’heure est notée.').waitFor();
    await site.dispatch();
    await page.reload();
    await page.locator('#envois').getByText('Parue').waitFor();
    await looksRight(page);
    expect(await (await fetch(site.network.url)).text()).toContain(`9\u00a0h à 11\u00a0h (${width}).`);
    await writing.context.close();
    await reading.context.close();
  },
);

/** What the service knows of a post's text. */
const textOf = async (id: string) =>
  (await ask(site.api, site.writer, 'query ($id: ID!) { publication(id: $id) { text state version } }', {
    id,
  })) as {
    text: string;
    state: string;
    version: number;
  };

/** A colleague of the same role changes a text behind the writer's back. */
async function changedByColleague(id: string, text: string): Promise<void> {
  const colleague = await site.api.signInAs('campaign-staff');
  const { version } = await textOf(id);
  const publication = { text, language: 'fr', targetIds: [site.targetId] };
  await ask(
    site.api,
    colleague,
    `mutation ($id: ID!, $publication: PublicationInput!, $version: Int!) {
      editPublication(id: $id, publication: $publication, expectedVersion: $version) { __typename } }`,
    { id, publication, version },
  );
}

async function submitted(id: string): Promise<void> {
  const { version } = await textOf(id);
  await ask(
    site.api,
    site.writer,
    `mutation ($id: ID!, $version: Int!) { submitPublication(id: $id, expectedVersion: $version) { __typename } }`,
    { id, version },
  );
}

test('an approval is about what was read: a change meanwhile is named, and read before', async () => {
  const id = await site.post('Assemblée générale mardi à 18\u00a0h.');
  await submitted(id);
  const { page, context } = await windowOn(browser, site.api, { as: site.approver });
  await page.goto(`/publications/${id}`);
  await page.getByRole('button', { name: 'Approuver' }).waitFor();
  await press(page, 'Renvoyer avec un mot');
  await page.getByLabel('Ce qui est à changer').fill('Plutôt mercredi.');
  await changedByColleague(id, 'Assemblée générale mercredi à 18\u00a0h.');
  await submitted(id);
  await press(page, 'Renvoyer');
  await page.getByText('Changé entre-temps\u00a0: le texte').waitFor();
  await page.getByText('Assemblée générale mercredi').last().waitFor();
  expect(await page.getByLabel('Ce qui est à changer').inputValue()).toBe('Plutôt mercredi.');
  expect((await textOf(id)).state).toBe('inReview');
  await looksRight(page);
  await press(page, 'Pas maintenant');
  expect(await page.getByRole('button', { name: 'Approuver' }).isDisabled()).toBe(true);
  await press(page, 'C’est relu');
  await press(page, 'Approuver');
  await page.getByText('C’est approuvé.').waitFor();
  expect((await textOf(id)).state).toBe('approved');
  await context.close();
});

test('two write the same text: both versions stand side by side, and neither is lost', async () => {
  const id = await site.post('Tract\u00a0: premier jet.');
  const { page, context } = await windowOn(browser, site.api, { as: site.writer });
  await page.goto(`/publications/${id}/modifier`);
  await write(page, 'Tract\u00a0: mon deuxième jet.');
  await changedByColleague(id, 'Tract\u00a0: le jet d’une collègue.');
  await press(page, 'Enregistrer le brouillon');
  const conflict = page.getByRole('alert').filter({ hasText: 'Quelqu’un a changé ce texte entre-temps' });
  await conflict.getByText('Tract\u00a0: le jet d’une collègue.').waitFor();
  const box = page.getByRole('textbox', { name: 'Texte', exact: true });
  expect(await box.inputValue()).toBe('Tract\u00a0: mon deuxième jet.');
  expect((await textOf(id)).text).toBe('Tract\u00a0: le jet d’une collègue.');
  await looksRight(page);
  await press(page, 'Prendre celui-ci');
  expect(await box.inputValue()).toBe('Tract\u00a0: le jet d’une collègue.');
  await page.getByText('Le texte mis de côté').click();
  await press(page, 'Le reprendre');
  await changedByColleague(id, 'Tract\u00a0: encore autrement.');
  await press(page, 'Enregistrer le brouillon');
  await press(page, 'Garder le mien');
  await page.getByText('Le brouillon est enregistré.').waitFor();
  expect((await textOf(id)).text).toBe('Tract\u00a0: mon deuxième jet.');
  await context.close();
});

test('nothing typed is lost by a slip: a link, « back » and closing the tab ask first, and nothing is kept', async () => {
  const { page, context } = await windowOn(browser, site.api, { as: site.writer });
  await page.goto('/publications');
  await page.getByRole('link', { name: 'Écrire une publication' }).first().click();
  await write(page, 'Pas encore enregistré.');
  const question = page.getByRole('dialog', { name: 'Partir sans enregistrer\u202f?' });
  await page.getByRole('navigation').getByRole('link', { name: 'Sources' }).click();
  await question.waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'hidden' });
  await page.goBack();
  await question.getByRole('button', { name: 'Rester' }).last().click();
  await question.waitFor({ state: 'hidden' });
  expect(new URL(page.url()).pathname).toBe('/publications/nouvelle');
  const box = page.getByRole('textbox', { name: 'Texte', exact: true });
  expect(await box.inputValue()).toBe('Pas encore enregistré.');
  const asked = new Promise<string>((resolve) =>
    page.once('dialog', (dialog) => {
      resolve(dialog.type());
      void dialog.dismiss();
    }),
  );
  await page.close({ runBeforeUnload: true });
  expect(await asked).toBe('beforeunload');
  const kept = await page.evaluate<string>('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])');
  expect(kept).not.toContain('Pas encore enregistré');
  await page.goBack();
  await question.getByRole('button', { name: 'Partir' }).click();
  await page.getByRole('heading', { level: 1, name: 'Publications' }).waitFor();
  await context.close();
});

test('a name asks whether everybody may read it, a length what is too much; the draft is stored all the same', async () => {
  await ask(
    site.api,
    site.approver,
    `mutation ($sections: [ID!]!) { addPerson(person: { name: "Nadia Essai", sectionIds: $sections },
      relation: { kind: member, since: "2020-03-01", evidence: [{ kind: "membershipRecord", dated: "2020-03-01" }] })
      { __typename } }`,
    { sections: [site.api.sectionId] },
  );
  const { page, context } = await windowOn(browser, site.api, { width: 360, as: site.writer });
  await page.goto('/publications/nouvelle');
  await write(page, `Nadia Essai parlera à 18\u00a0h. ${'Venez. '.repeat(80)}`);
  await page.getByText('Ce texte nomme Nadia Essai').waitFor();
  await page.getByText(/^\d+ de trop$/).waitFor();
  await page.getByText(/caractères, \d+ de trop/).waitFor();
  expect(await page.locator('del').innerText()).toContain('Venez.');
  await looksRight(page);
  await press(page, 'Proposer à la relecture');
  await page.getByText('Confirmez que tout le monde peut le lire').waitFor();
  await page.getByLabel('Oui, tout le monde peut le lire').check();
  await page.getByText('Confirmez que tout le monde peut le lire').waitFor({ state: 'detached' });
  await press(page, 'Proposer à la relecture');
  await page
    .getByRole('alert')
    .getByText(/de trop/)
    .waitFor();
  await write(page, 'Nadia Essai parlera à 18\u00a0h.');
  await press(page, 'Proposer à la relecture');
  await page.getByText('C’est proposé à la relecture.').waitFor();
  const stored = await ask(site.api, site.writer, '{ publications(states: [inReview]) { nodes { text } } }');
  expect(stored['nodes']).toContainEqual({ text: 'Nadia Essai parlera à 18\u00a0h.' });
  await context.close();
});

test('what nobody knows is settled by whoever looked: it goes again, or stands', async () => {
  const id = await site.post('Salaires\u00a0: nous demandons 4\u00a0%.', { at: 'now', isApproved: true });
  site.network.inject('error', 1);
  await site.dispatch();
  await site.api.database.owner.query(
    'update publishing.deliveries set needs_person = true where publication_id = $1',
    [id],
  );
  const { page, context } = await windowOn(browser, site.api, { as: site.writer });
  await page.goto('/publications');
  const trouble = page.getByRole('region', { name: /^À vérifier/ });
  await trouble.getByText('1 envoi à vérifier').waitFor();
  await trouble.getByRole('link', { name: /nous demandons 4/ }).click();
  const sendings = page.locator('#envois');
  await sendings.getByText('Une personne peut aller voir').waitFor();
  await looksRight(page);
  await press(page, 'Ce n’est pas paru');
  await sendings.getByText('Attend de partir').waitFor();
  await site.dispatch();
  await page.reload();
  await sendings.getByText('Parue').waitFor();
  await context.close();
});

test('who may not write or read is told which role it takes', async () => {
  const { page, context } = await windowOn(browser, site.api, { as: site.approver });
  await page.goto('/publications/nouvelle');
  await page.getByText('Il faut le rôle chargé·e de campagne.').waitFor();
  await context.close();
  const auditor = await windowOn(browser, site.api, { as: await site.api.signInAs('auditor') });
  await auditor.page.goto('/publications');
  await auditor.page.getByText('Cette page est réservée').waitFor();
  await auditor.context.close();
});
