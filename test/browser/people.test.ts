import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { JobRunner } from '../../src/jobs/job-runner.js';
import { SubjectPostStore } from '../../src/listening/subject-post.store.js';
import { type TestApi, testApi, type TestSession } from '../support/api.js';
import { openBrowser } from '../support/browser.js';
import { ask, windowOn } from '../support/consent-site.js';
import { buildDashboards } from '../support/dashboards.js';
import { sideways, violations } from './pages.js';

let api: TestApi;
let browser: Browser;
let organiser: TestSession;
let officer: TestSession;

beforeAll(async () => {
  await buildDashboards();
  api = await testApi();
  organiser = await api.signInAs('organiser');
  officer = await api.signInAs('data-officer');
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await api.close();
});

const CHAT = [
  '05/01/2026, 18:01 - Élodie Martin: Bonjour à tous',
  '05/01/2026, 18:02 - Karim Benali: Merci Élodie, on compte sur toi',
  '05/01/2026, 18:03 - Élodie M.: C’est encore moi, avec mon nouveau numéro',
  '05/01/2026, 18:04 - Sofia: Karim Benali et Élodie Martin seront là',
].join('\n');

/** Opens a page as somebody, and tells what axe and the width say of what is shown. */
async function open(path: string, as: TestSession, width = 1280) {
  const { page, context } = await windowOn(browser, api, { as, width });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(path);
  await page.locator('h1').first().waitFor();
  const close = async () => {
    await context.close();
    expect(errors).toEqual([]);
  };
  return { page, close };
}
const isSound = async (page: Page) => {
  expect(await violations(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
};

const PERSON = `query ($id: ID!) { person(id: $id) { version name jobTitle sections { id }
  contactPoints { kind value } standing { relation { kind evidence { kind dated } } } } }`;
const personAt = (page: Page) => /contacts\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';

test('somebody is added with a ground, edited, and two who edit at once see both versions', async () => {
  const { page, close } = await open('/contacts', organiser);
  await page.getByRole('button', { name: 'Ajouter une personne' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nom').fill('Nora Petit');
  await dialog.getByLabel('Téléphone 1').fill('12');
  await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await dialog.getByText('Ce numéro de téléphone ne se lit pas.').waitFor();
  await isSound(page);
  await dialog.getByLabel('Téléphone 1').fill('06 12 34 56 01');
  await dialog.getByLabel('Lien avec le syndicat').selectOption('regularContact');
  await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await dialog.getByText('Dire depuis quand, ce qui le prouve et de quel jour').waitFor();
  await isSound(page);
  await dialog.getByLabel('Depuis le').fill('2026-01-05');
  await dialog.getByLabel('Prouvé par').selectOption('conversation');
  await dialog.getByLabel('Daté du').fill('2026-02-03');
  await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Nora Petit' }).waitFor();
  const id = personAt(page);
  expect(await ask(api, organiser, PERSON, { id })).toMatchObject({
    standing: { relation: { kind: 'regularContact', evidence: [{ kind: 'conversation' }] } },
  });

  await page.getByRole('button', { name: 'Modifier' }).waitFor();
  await page.keyboard.press('m');
  await dialog.getByRole('button', { name: 'Ajouter un numéro' }).click();
  await dialog.getByLabel('Téléphone 2').fill('06 12 34 56 02');
  await dialog.getByLabel('Métier').fill('Technicienne');
  await ask(
    api,
    officer,
    `mutation ($id: ID!, $section: ID!) { updatePerson(id: $id, expectedVersion: 1, person: { name: "Nora Petit-Jean",
      sectionIds: [$section], phones: ["0612345601"], emails: [] }) { __typename } }`,
    { id, section: api.sectionId },
  );
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await dialog.getByText('Quelqu’un a changé cette fiche entre-temps').waitFor();
  expect(await dialog.getByRole('row').allInnerTexts()).toEqual([
    '\tEnregistré\tCe formulaire',
    'Nom\tNora Petit-Jean\tNora Petit',
    'Métier\t–\tTechnicienne',
    'Téléphone\t06 12 34 56 01\t06 12 34 56 01, 06 12 34 56 02',
  ]);
  await isSound(page);
  await dialog.getByRole('button', { name: 'Garder ce formulaire' }).click();
  await page.getByText('La fiche est à jour.').waitFor();
  expect(await ask(api, organiser, PERSON, { id })).toMatchObject({
    version: 3,
    name: 'Nora Petit',
    jobTitle: 'Technicienne',
    contactPoints: expect.arrayContaining([
      { kind: 'phone', value: '06 12 34 56 01' },
      { kind: 'phone', value: '06 12 34 56 02' },
    ]),
  });
  await close();
});

test('a dialogue that closes gives the focus back to what opened it, and a phone has room for it', async () => {
  const added = await ask(
    api,
    organiser,
    `mutation ($section: ID!) { addPerson(person: { name: "Ida Court", sectionIds: [$section] }) { ... on Person { id } } }`,
    { section: api.sectionId },
  );
  const { page, close } = await open(`/contacts/${String(added['id'])}`, organiser, 360);
  const button = page.getByRole('button', { name: 'Modifier' });
  await button.click();
  await page.getByRole('dialog').getByLabel('Nom').waitFor();
  await isSound(page);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.locator('button:focus', { hasText: 'Modifier' }).waitFor();
  await close();
});

test('a group is imported, two authors made one and one row proved by itself, all by keyboard', async () => {
  const { page, close } = await open('/imports/nouveau', organiser);
  await page.getByRole('list', { name: 'Ce qui peut être lu' }).getByText('WhatsApp').waitFor();
  expect(await page.getByRole('list', { name: 'Ce qui peut être lu' }).innerText()).not.toMatch(
    /smtp|sandbox/i,
  );
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choisir un fichier' }).click();
  const file = {
    name: 'Discussion WhatsApp avec Lyon.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(CHAT),
  };
  await (await chooser).setFiles(file);
  await page.getByText('4 messages seront ajoutés, 4 nouveaux participants seront en quarantaine.').waitFor();
  await page.locator('main h2:focus').waitFor();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.locator(':focus', { hasText: 'Ce que la loi demande avant d’aller plus loin' }).waitFor();
  // What she attests that the group has received stands open before her.
  await page
    .getByRole('region', { name: 'Le texte que le groupe doit avoir reçu' })
    .getByText('Syndicat des télécoms')
    .waitFor();
  await isSound(page);
  await page.getByRole('radio', { name: 'Des salariés' }).check();
  await page.getByLabel('Qui est dans ce groupe').fill('Les techniciens');
  await page.getByLabel('Quand le groupe').fill('2027-03-01');
  await page.getByRole('checkbox', { name: /J’atteste/ }).check();
  await page.getByRole('button', { name: 'Importer 4 messages' }).click();
  await page.getByText('Import en cours').waitFor();
  await api.get(JobRunner).workOff();
  await page.getByRole('link', { name: 'Relier les auteurs' }).click();

  const first = page.getByRole('combobox', { name: /Relier Élodie Martin/ });
  await first.waitFor();
  await page.keyboard.press('Alt+m');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('option', { name: /Élodie M\./ }).waitFor();
  expect(await dialog.getByRole('option').count()).toBe(1);
  await page.keyboard.press('Enter');
  await dialog.getByText('Cela ne se défait pas.').waitFor();
  await isSound(page);
  await page.keyboard.press('Enter');
  await page.getByText('Ces deux auteurs n’en font plus qu’un.').waitFor();
  await page.getByText('0 sur 3 relié').waitFor();

  await page.getByRole('combobox', { name: /Relier .*Élodie M\./ }).waitFor();
  await page.keyboard.press('Alt+p');
  await dialog.getByLabel('Relation').selectOption('member');
  for (const label of ['Depuis le', 'Prouvé par', 'Daté du'])
    expect(await dialog.getByLabel(label).inputValue()).toBe('');
  await dialog.getByLabel('Depuis le').fill('2025-09-01');
  await dialog.getByLabel('Prouvé par').selectOption('signedForm');
  await dialog.getByLabel('Daté du').fill('2026-02-03');
  await isSound(page);
  await page.keyboard.press('Enter');
  await page.getByText('Formulaire signé, 3 févr. 2026').waitFor();
  await page.locator('[role=combobox]:focus').waitFor();
  await page.keyboard.press('Alt+n');
  await page.getByRole('table').getByText('nouvelle personne').waitFor();
  await page.keyboard.press('Control+s');
  await page.getByText('1 lien enregistré.').waitFor();
  const found = await ask(
    api,
    organiser,
    '{ searchPersons(text: "Élodie") { id standing { relation { evidence { kind dated } } } } }',
  );
  expect(Object.values(found)).toMatchObject([
    { standing: { relation: { evidence: [{ kind: 'signedForm', dated: '2026-02-03' }] } } },
  ]);
  await close();
});

test('the data officer erases in two steps, and takes out the names that only a human can judge', async () => {
  const found = await ask(api, officer, '{ searchPersons(text: "Élodie Martin") { id } }');
  const { id } = Object.values(found)[0] as { id: string };
  const { page, close } = await open(`/contacts/${id}`, officer);
  await page.getByRole('button', { name: 'Effacer…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Messages, noms et mentions dans les groupes').waitFor();
  await dialog.getByText('Ce qui reste, et pourquoi').waitFor();
  await dialog.getByText(/1 message d’autrui contient un prénom ou un nom seul \(Élodie, Martin\)/).waitFor();
  await isSound(page);
  await dialog.getByRole('button', { name: 'Continuer vers la confirmation' }).click();
  await dialog.getByText('Cet effacement est définitif').waitFor();
  await dialog.getByLabel(/Recopier son nom/).fill('Élodie');
  await page.keyboard.press('Enter');
  await dialog.getByText('rien n’a été effacé').waitFor();
  await dialog.getByLabel(/Recopier son nom/).fill('elodie martin');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'La personne est effacée' }).waitFor();
  await isSound(page);

  // The list is kept nowhere: leaving asks first.
  await page.getByRole('link', { name: 'Revenir aux contacts' }).click();
  await page.getByRole('button', { name: 'Rester' }).last().click();
  await page.getByRole('checkbox', { name: /Merci Élodie/ }).check();
  await page.getByRole('button', { name: 'Retirer le nom de 1 message' }).click();
  await page.getByText('Tout a été relu.').waitFor();
  const texts = await api.database.database.withTenant(
    { organisationId: api.organisationId, sections: 'all' },
    async (tx) => {
      const posts = api.get(SubjectPostStore);
      const all: string[] = [];
      for await (const { text } of posts.texts(tx, await posts.sourceIds(tx))) all.push(text);
      return all.sort();
    },
  );
  expect(texts).toEqual(['Karim Benali et […] seront là', 'Merci […], on compte sur toi']);
  await page.getByRole('link', { name: 'Revenir aux contacts' }).click();
  await page.getByRole('heading', { level: 1, name: 'Contacts' }).waitFor();
  await page.goto(`/contacts/${id}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.locator('main').innerText()).not.toContain('Élodie');
  await close();
});

test('who may not erase is not shown how, and who may not edit neither', async () => {
  const added = await ask(
    api,
    organiser,
    `mutation ($section: ID!) { addPerson(person: { name: "Olga Vue", sectionIds: [$section] }) { ... on Person { id } } }`,
    { section: api.sectionId },
  );
  const { page, close } = await open(`/contacts/${String(added['id'])}`, organiser);
  await page.getByRole('button', { name: 'Modifier' }).waitFor();
  expect(await page.getByRole('button', { name: 'Effacer…' }).count()).toBe(0);
  await close();
});
