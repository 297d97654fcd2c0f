import { type Id } from '../../src/kernel/id.js';
import { testApi, type TestApi, type TestSession } from '../support/api.js';

let api: TestApi;
let founder: TestSession;
let token: string;

beforeAll(async () => {
  api = await testApi();
  founder = await api.signInFounder();
  const { id } = await ask<{ id: Id }>(
    'mutation ($section: ID!) { addPerson(person: { name: "Ana Modèle", sectionIds: [$section] }) { ... on Person { id } } }',
    { section: api.sectionId },
  );
  const { url } = await ask<{ url: string }>(
    'mutation ($id: ID!) { makePreferenceLink(personId: $id) { ... on PreferenceLink { url } } }',
    { id },
  );
  token = /jeton=([\w-]+)$/.exec(url)![1]!;
});
afterAll(() => api.close());

async function ask<T>(document: string, variables: object = {}, as = founder): Promise<T> {
  const { data, errors } = await api.query<Record<string, T>>(document, variables, { as });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return Object.values(data!)[0]!;
}

const SET = `mutation ($organisation: ContactInput!, $dataOfficer: ContactInput!, $version: Int!) {
  setControllerContacts(organisation: $organisation, dataOfficer: $dataOfficer, expectedVersion: $version) {
    __typename ... on ControllerContacts { organisation { email postalAddress phone } dataOfficer { name email } version }
    ... on Refusal { code } ... on StaleVersion { currentVersion } } }`;
const CONTACTS = {
  organisation: {
    email: ' Contact@Syndicat.example ',
    postalAddress: '12 rue des Lilas\n75020 Paris',
    phone: '',
  },
  dataOfficer: { name: 'La DPO', email: 'dpo@syndicat.example' },
};
const page = async () =>
  (
    await api.query<{
      openPreferences: Record<string, unknown> & { notice: { version: number; text: string } };
    }>(
      `mutation ($token: String!) { openPreferences(token: $token) { ... on OwnPreferences {
        contact dataOfficer notice { version text } } } }`,
      { token },
    )
  ).data!.openPreferences;
const groupNotice = async (): Promise<string> => {
  const { id } = await ask<{ id: Id }>(
    'mutation ($section: ID!) { beginImport(sectionId: $section, fileName: "x.txt") { ... on Import { id } } }',
    { section: api.sectionId },
  );
  const body = '05/01/2026, 18:01 - Sophie Leroy: Bonjour';
  await api.fetch(`/imports/${id}/file`, { method: 'PUT', body, as: founder });
  const { preview } = await ask<{ preview: { notices: { language: string; text: string }[] } }>(
    'query ($id: ID!) { import(id: $id) { preview { notices { language text } } } }',
    { id },
  );
  return preview.notices.find(({ language }) => language === 'fr')!.text;
};

test('an administrator says how the organisation is reached; nobody else does', async () => {
  const variables = { ...CONTACTS, version: 0 };
  const organiser = await api.signInAs('organiser');
  const { errors } = await api.query(SET, variables, { as: organiser });
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const unreadable = { ...variables, dataOfficer: { email: 'nulle part' } };
  expect(await ask(SET, unreadable)).toEqual({ __typename: 'Refusal', code: 'contact-email-unreadable' });
  expect(await ask('query { controllerContacts { version } }')).toEqual({ version: 0 });
});

test('notices and people’s own pages say it, instead of the address of somebody of the staff', async () => {
  const staff = 'marie.curie@example.org';
  expect(await page()).toMatchObject({ contact: staff, notice: { version: 1 } });
  expect(await groupNotice()).toContain(staff);
  expect(await ask(SET, { ...CONTACTS, version: 0 })).toEqual({
    __typename: 'ControllerContacts',
    organisation: {
      email: 'contact@syndicat.example',
      postalAddress: '12 rue des Lilas, 75020 Paris',
      phone: null,
    },
    dataOfficer: { name: 'La DPO', email: 'dpo@syndicat.example' },
    version: 1,
  });
  const own = await page();
  expect(own).toMatchObject({
    contact: 'contact@syndicat.example, 12 rue des Lilas, 75020 Paris',
    dataOfficer: 'La DPO, dpo@syndicat.example',
    notice: { version: 2 },
  });
  expect(own.notice.text).toContain('Votre syndicat\u00a0: contact@syndicat.example, 12 rue des Lilas');
  expect((await page()).notice.version).toBe(2);
  const told = await groupNotice();
  expect(told).toContain('12 rue des Lilas, 75020 Paris');
  expect(told).not.toContain(staff);
  expect(await ask(SET, { ...CONTACTS, version: 0 })).toEqual({
    __typename: 'StaleVersion',
    currentVersion: 1,
  });
});
