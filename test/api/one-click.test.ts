import { type Id } from '../../src/kernel/id.js';
import { DispatchService } from '../../src/publishing/dispatch.service.js';
import { type MailServer, mailServer } from '../connectors/smtp/mail-server.js';
import { later, testApi, type TestApi, type TestSession } from '../support/api.js';

let api: TestApi;
let mail: MailServer;
let founder: TestSession;
let personId: Id;

beforeAll(async () => {
  mail = await mailServer();
  api = await testApi({ smtpUrl: mail.url, mailFrom: 'Syndicat <contact@syndicat.example>' });
  founder = await api.signInFounder();
  const person = { name: 'Awa Modèle', sectionIds: [api.sectionId], email: 'awa@courriel.example' };
  personId = (
    await ask<{ id: Id }>(
      'mutation ($person: PersonInput!) { addPerson(person: $person) { ... on Person { id } } }',
      { person },
    )
  ).id;
});
afterAll(async () => {
  await api.close();
  await mail.close();
});
beforeEach(() => later(api, { minutes: 1 }));

async function ask<T>(document: string, variables: object = {}): Promise<T> {
  const { data, errors } = await api.query<Record<string, T>>(document, variables, { as: founder });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return Object.values(data!)[0]!;
}

const agree = (purpose: string) =>
  ask(
    `mutation ($id: ID!, $purpose: Purpose!, $on: CalendarDate!) {
      recordConsent(personId: $id, purpose: $purpose, channel: "email", method: "paper", givenOn: $on) { __typename } }`,
    { id: personId, purpose, on: api.clock.now().toString().slice(0, 10) },
  );

const MAY_MAIL = `query ($id: ID!) { person(id: $id) { standing { cells { purpose channel state } } } }`;
interface Standing {
  readonly standing: { readonly cells: { purpose: string; channel: string; state: string }[] };
}

/** What stands of her mail, by purpose. */
async function mailCells(): Promise<Record<string, string>> {
  const { standing } = await ask<Standing>(MAY_MAIL, { id: personId });
  const cells = standing.cells.filter(({ channel, state }) => channel === 'email' && state !== 'none');
  return Object.fromEntries(cells.map(({ purpose, state }) => [purpose, state]));
}

/** Sends her a mail, and gives back the address in its `List-Unsubscribe`, on this service. */
async function addressInMail(): Promise<string> {
  const message = { personId, purpose: 'event', subject: 'Réunion', body: 'Jeudi, 18 h.', language: 'fr' };
  const queued = await ask<{ __typename: string }>(
    'mutation ($message: PersonalMessageInput!) { queueMessage(message: $message) { __typename } }',
    { message },
  );
  expect(queued.__typename).toBe('PersonalMessage');
  await api.get(DispatchService).run(api.organisationId);
  const raw = mail.taken.at(-1)!.raw.replaceAll(/\r?\n[ \t]/g, ' ');
  expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  const { pathname, search } = new URL(/^List-Unsubscribe:\s*<([^>]+)>/m.exec(raw)![1]!);
  return pathname + search;
}

/** As a mail programme does: no session, no cookie, no origin. */
const post = (address: string, body: string, type = 'application/x-www-form-urlencoded') =>
  api.fetch(address, { method: 'POST', body, headers: { 'content-type': type } });
const ONE_CLICK = 'List-Unsubscribe=One-Click';

test('one click in a mail ends all mail', async () => {
  await agree('event');
  await agree('survey');
  const address = await addressInMail();
  const left = await post(address, ONE_CLICK);
  expect([left.status, left.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(await mailCells()).toEqual({ event: 'withdrawn', survey: 'withdrawn' });
  expect((await post(address, ONE_CLICK)).status).toBe(200);
});

test('the click may come in parts', async () => {
  await agree('event');
  const parts =
    '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n';
  const left = await post(await addressInMail(), parts, 'multipart/form-data; boundary=x');
  expect(left.status).toBe(200);
  expect(await mailCells()).toMatchObject({ event: 'withdrawn' });
});

test('whoever only looks changes nothing, and the address opens nobody’s page', async () => {
  await agree('event');
  const address = await addressInMail();
  const token = /desabonnement\/([\w-]{43})/.exec(address)![1]!;
  const looked = await api.fetch(address, { headers: { accept: 'text/html' } });
  const page = await looked.text();
  expect(looked.headers.get('content-type')).toContain('text/html');
  expect(page).toContain('<form method="post"><button name="List-Unsubscribe" value="One-Click">');
  expect(page).not.toContain(token);
  expect(await mailCells()).toMatchObject({ event: 'given' });
  const OPEN = `mutation ($token: String!) {
    openPreferences(token: $token) { __typename ... on Refusal { code } } }`;
  const { data } = await api.query<{ openPreferences: object }>(OPEN, { token });
  expect(data!.openPreferences).toEqual({ __typename: 'Refusal', code: 'preference-link-invalid' });
  const pressed = await api.fetch(address, {
    method: 'POST',
    body: ONE_CLICK,
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
  });
  expect([pressed.status, await pressed.text()]).toEqual([
    200,
    expect.stringContaining('<p>Vous ne recevrez plus de courriel.</p>'),
  ]);
  expect(await mailCells()).toMatchObject({ event: 'withdrawn' });
});

test('nobody was told anything by a programme that clicked', async () => {
  const noticed = async (id: Id) =>
    (
      await ask<{ standing: { noticeGivenAt: string | null } }>(
        'query ($id: ID!) { person(id: $id) { standing { noticeGivenAt } } }',
        { id },
      )
    ).standing.noticeGivenAt;
  const { id } = await ask<{ id: Id }>(
    'mutation ($person: PersonInput!) { addPerson(person: $person) { ... on Person { id } } }',
    { person: { name: 'Inès Modèle', sectionIds: [api.sectionId] } },
  );
  const { url } = await ask<{ url: string }>(
    'mutation ($id: ID!) { makePreferenceLink(personId: $id) { ... on PreferenceLink { url } } }',
    { id },
  );
  const token = /jeton=([\w-]{43})$/.exec(url)![1]!;
  expect((await post(`/desabonnement/${token}`, ONE_CLICK)).status).toBe(200);
  expect(await noticed(id)).toBeNull();
  await api.query('mutation ($token: String!) { openPreferences(token: $token) { __typename } }', { token });
  expect(await noticed(id)).not.toBeNull();
});

test('what is no click, and a token that leads nowhere, are refused in words', async () => {
  await agree('event');
  const address = await addressInMail();
  const bare = await post(address, '');
  expect([bare.status, await bare.json()]).toEqual([
    400,
    expect.objectContaining({ code: 'one-click-missing' }),
  ]);
  const forged = await post(`/desabonnement/${'A'.repeat(43)}?langue=fr`, ONE_CLICK);
  expect([forged.status, await forged.json()]).toEqual([
    404,
    expect.objectContaining({ code: 'preference-link-invalid' }),
  ]);
  const foreign = await api.fetch(address, {
    method: 'POST',
    body: ONE_CLICK,
    headers: { origin: 'https://elsewhere.example' },
  });
  expect(foreign.status).toBe(403);
  expect(await mailCells()).toMatchObject({ event: 'given' });
});
