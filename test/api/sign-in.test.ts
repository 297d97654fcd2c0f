import { authenticator } from 'otplib';
import pg from 'pg';
import { OwnAccessService } from '../../src/organisation/own-access.service.js';
import { SessionService } from '../../src/organisation/session.service.js';
import { StaffService } from '../../src/organisation/staff.service.js';
import { SignInLinkService } from '../../src/organisation/sign-in-link.service.js';
import { later, testApi, type TestApi, type TestSession } from '../support/api.js';

const VIEWER = `query { viewer { staff { name } organisation { name isDemonstration workplaces { name } }
  roles { role section { name } } sections { name } may } }`;
const SIGN_IN = `mutation ($email: String!, $password: String!, $code: String) {
  signIn(email: $email, password: $password, code: $code) {
    __typename ... on Refused { code message } ... on SignedIn { viewer { staff { name } } } } }`;
const REDEEM = `mutation ($token: String!) {
  redeemSignInLink(token: $token) { __typename ... on Refused { code } ... on SignedIn { viewer { staff { name } } } } }`;
const CHOOSE = `mutation ($password: String!, $current: String) {
  choosePassword(password: $password, current: $current) { __typename ... on Refusal { code field } } }`;
const BEGIN = 'mutation { beginSecondFactor { secret url } }';
const CONFIRM = `mutation ($code: String!, $formerCode: String) {
  confirmSecondFactor(code: $code, formerCode: $formerCode) { __typename ... on Refusal { code field } } }`;
const MEMBERS = 'query { staffMembers { id version hasSecondFactor isInvited } }';
const RENEW = `mutation ($id: ID!, $expectedVersion: Int!) {
  renewAccess(id: $id, expectedVersion: $expectedVersion) {
    __typename ... on Refused { code } ... on Invitation { url member { id hasSecondFactor isInvited } } } }`;
const EMAIL = 'marie.curie@example.org';
const PASSWORD = 'quatre mots pour entrer';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

/** Sends an operation and returns the cookie that the answer set. */
async function cookieOf(query: string, variables: object): Promise<string | null> {
  const headers = { 'content-type': 'application/json' };
  const response = await api.fetch('/graphql', {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  return response.headers.get('set-cookie');
}

const withCookie = (cookie: string | null): TestSession => ({
  staffId: api.staffId,
  organisationId: api.organisationId,
  cookie: (cookie ?? '').split(';')[0]!,
});

test('nobody is nobody', async () => {
  expect(await api.query(VIEWER)).toEqual({ data: { viewer: null } });
});

test('the founder holds every role, and sees who she is', async () => {
  const { data } = await api.query(VIEWER, {}, { as: await api.signInFounder() });
  expect(data).toMatchObject({
    viewer: {
      staff: { name: 'Marie Curie' },
      organisation: { name: 'Syndicat des télécoms', isDemonstration: false, workplaces: [] },
      roles: [{ role: 'administrator' }, { role: 'dataOfficer' }, { role: 'organiser' }],
      sections: [{ name: 'Réseau' }],
    },
  });
});

test('an invitation is used once, leads to a password, and the password signs in', async () => {
  const link = await api.get(SignInLinkService).make(api, 'invitation');
  const token = new URL(link.url).hash.replace('#invitation=', '');
  expect(link.url).toBe(`http://localhost:${new URL(api.url).port}/entrer#invitation=${token}`);

  const cookie = await cookieOf(REDEEM, { token });
  expect(cookie).toMatch(/^levain=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
  expect((await api.query(REDEEM, { token })).data).toEqual({
    redeemSignInLink: { __typename: 'Refusal', code: 'link-used-or-old' },
  });

  const invited = withCookie(cookie);
  for (const [password, code] of [
    ['trop court', 'password-too-short'],
    ['Marie Curie 1867 Marie', 'password-guessable'],
  ])
    expect((await api.query(CHOOSE, { password }, { as: invited })).data).toEqual({
      choosePassword: { __typename: 'Refusal', code, field: 'password' },
    });
  const chosen = await api.query(CHOOSE, { password: PASSWORD }, { as: invited });
  expect(chosen.data).toEqual({ choosePassword: { __typename: 'Viewer' } });

  const signedIn = await api.query(SIGN_IN, { email: ` ${EMAIL.toUpperCase()}`, password: PASSWORD });
  expect(signedIn.data).toEqual({
    signIn: { __typename: 'SignedIn', viewer: { staff: { name: 'Marie Curie' } } },
  });
});

test('an address older than its purpose allows, or of somebody disabled, opens nothing', async () => {
  const links = api.get(SignInLinkService);
  const refused = { redeemSignInLink: { __typename: 'Refusal', code: 'link-used-or-old' } };
  const tokenOf = ({ url }: { url: string }) => url.split('=').at(-1)!;

  const old = await links.make(api, 'demonstration');
  later(api, { minutes: 10 });
  expect((await api.query(REDEEM, { token: tokenOf(old) })).data).toEqual(refused);

  const replaced = await links.make(api, 'invitation');
  await links.make(api, 'invitation');
  expect((await api.query(REDEEM, { token: tokenOf(replaced) })).data).toEqual(refused);

  const leaver = await api.signInAs('organiser');
  const left = await links.make(leaver, 'invitation');
  await api.database.owner.query('update organisation.staff set disabled_at = now() where id = $1', [
    leaver.staffId,
  ]);
  expect((await api.query(REDEEM, { token: tokenOf(left) })).data).toEqual(refused);
  expect((await api.query(VIEWER, {}, { as: leaver })).data).toEqual({ viewer: null });
});

test('an unknown address gets the answer of a wrong password, and both must wait after five tries', async () => {
  const wrong = {
    __typename: 'Refusal',
    code: 'sign-in-wrong',
    message: 'Adresse ou mot de passe incorrect.',
  };
  for (const email of ['inconnue@example.org', EMAIL]) {
    for (let tries = 0; tries < 5; tries++)
      expect((await api.query(SIGN_IN, { email, password: 'mauvais' })).data).toEqual({ signIn: wrong });
    const sixth = await api.query(SIGN_IN, { email, password: PASSWORD });
    expect(sixth.data).toMatchObject({ signIn: { code: 'sign-in-wait' } });
  }
  later(api, { seconds: 15 });
  const waited = await api.query(SIGN_IN, { email: EMAIL, password: PASSWORD });
  expect(waited.data).toMatchObject({ signIn: { __typename: 'SignedIn' } });
});

test('one network address cannot keep everybody out by inventing e-mail addresses', async () => {
  const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });
  const codeOf = async (email: string, address: string) => {
    const { data } = await api.query<{ signIn: { code: string } }>(
      SIGN_IN,
      { email, password: 'mauvais' },
      from(address),
    );
    return data!.signIn.code;
  };
  for (let tries = 0; tries < 100; tries++) await codeOf('acharnee@example.org', '203.0.113.9');
  expect(await codeOf('une-autre@example.org', '203.0.113.9')).toBe('sign-in-wait');
  expect(await codeOf('une-autre@example.org', '203.0.113.10')).toBe('sign-in-wrong');
  later(api, { minutes: 15 });
  expect(await codeOf('une-autre@example.org', '203.0.113.9')).toBe('sign-in-wrong');
});

test('no browser keeps an answer', async () => {
  const response = await api.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: VIEWER }),
  });
  expect(response.headers.get('cache-control')).toBe('no-store');
});

/** The upkeep of the queue goes on by itself beside any request. */
const UPKEEP = /\bjobs\.|pgboss/;

/** The statements of some work, as the database gets them. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const original = Reflect.get(pg.Client.prototype, 'query') as (...args: unknown[]) => unknown;
  const statements: string[] = [];
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    // A scope is written into the text of the statement that opens a transaction.
    statements.push(String(args[0]).replace(/[0-9a-f-]{36}/g, 'id'));
    return original.apply(this, args);
  } as typeof pg.Client.prototype.query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original as typeof pg.Client.prototype.query;
  }
  return statements.filter((statement) => !UPKEEP.test(statement));
}

test('the database is asked the same for an unknown address as for a known one', async () => {
  later(api, { hours: 1 });
  const ask = (email: string) => statementsOf(() => api.query(SIGN_IN, { email, password: 'mauvais' }));
  const known = await ask(EMAIL);
  expect(known.length).toBeGreaterThan(5);
  expect(await ask('personne@example.org')).toEqual(known);
});

test('a second factor, once set up, is asked for, and a code works once', async () => {
  const founder = await api.signInFounder();
  const { data } = await api.query<{ beginSecondFactor: { secret: string; url: string } }>(
    BEGIN,
    {},
    { as: founder },
  );
  const { secret, url } = data!.beginSecondFactor;
  expect(url).toContain(`secret=${secret}`);
  const codeNow = () => authenticator.clone({ epoch: api.clock.now().epochMilliseconds }).generate(secret);

  const mistyped = await api.query(CONFIRM, { code: '000000' }, { as: founder });
  expect(mistyped.data).toMatchObject({ confirmSecondFactor: { code: 'code-wrong' } });
  const confirmed = await api.query(CONFIRM, { code: codeNow() }, { as: founder });
  expect(confirmed.data).toEqual({ confirmSecondFactor: { __typename: 'Viewer' } });

  const attempt = { email: EMAIL, password: PASSWORD };
  const needed = await api.query(SIGN_IN, attempt);
  expect(needed.data).toMatchObject({ signIn: { __typename: 'SecondFactorNeeded' } });
  later(api, { seconds: 30 });
  const withCode = { ...attempt, code: codeNow() };
  expect((await api.query(SIGN_IN, withCode)).data).toMatchObject({ signIn: { __typename: 'SignedIn' } });
  expect((await api.query(SIGN_IN, withCode)).data).toMatchObject({ signIn: { code: 'code-wrong' } });

  const link = await api.get(SignInLinkService).make(api, 'invitation');
  const redeemed = await api.query(REDEEM, { token: link.url.split('=').at(-1) });
  expect(redeemed.data).toEqual({
    redeemSignInLink: { __typename: 'Refusal', code: 'link-needs-sign-in' },
  });
});

test('changing how one signs in takes a recent sign-in, and ends the other sessions', async () => {
  const [here, elsewhere] = [await api.signInAs('auditor'), await api.signInAs('auditor')];
  const { viewerOf } = api.get(SessionService);
  const sessions = api.get(SessionService);
  const second = await api.database.database.withDirectory((tx) => sessions.start(tx, here));
  const viewer = (await viewerOf.call(sessions, second.token))!;
  const chosen = await api
    .get(OwnAccessService)
    .choosePassword(viewer, { password: PASSWORD, current: null }, second.token);
  expect(chosen.ok).toBe(true);
  expect((await api.query(VIEWER, {}, { as: here })).data).toEqual({ viewer: null });
  expect((await api.query(VIEWER, {}, { as: elsewhere })).data).not.toEqual({ viewer: null });

  later(api, { minutes: 30 });
  const late = await api.query(CHOOSE, { password: PASSWORD }, { as: elsewhere });
  expect(late.data).toMatchObject({ choosePassword: { code: 'sign-in-again' } });
});

test('what was asked in a session that ended meanwhile sets nobody’s password', async () => {
  const founder = await api.signInFounder();
  const taken = await api.signInAs('organiser');
  await api.query(CHOOSE, { password: PASSWORD }, { as: taken });
  const sessions = api.get(SessionService);
  const { token } = await api.database.database.withDirectory((tx) => sessions.start(tx, taken));
  // The guard let these pass before the access was renewed.
  const [viewer, own] = [(await sessions.viewerOf(token))!, api.get(OwnAccessService)];
  const { secret } = await own.beginSecondFactor(viewer);
  type Members = { staffMembers: { id: string; version: number }[] };
  const { staffMembers } = (await api.query<Members>(MEMBERS, {}, { as: founder })).data!;
  const { id, version } = staffMembers.find((one) => one.id === taken.staffId)!;
  await api.query(RENEW, { id, expectedVersion: version }, { as: founder });
  const ended = { ok: false, error: { code: 'sign-in-again' } };
  expect(await own.choosePassword(viewer, { password: PASSWORD, current: null }, token)).toMatchObject(ended);
  const code = authenticator.clone({ epoch: api.clock.now().epochMilliseconds }).generate(secret);
  expect(await own.confirmSecondFactor(viewer, { code, formerCode: null }, token)).toMatchObject(ended);
  const after = (await api.query<{ staffMembers: object[] }>(MEMBERS, {}, { as: founder })).data!;
  expect(after.staffMembers).toContainEqual(expect.objectContaining({ id, isInvited: true }));
});

test('another password takes the one it replaces, which cannot be guessed at', async () => {
  const session = await api.signInAs('organiser');
  const choose = async (password: string, current: string | null) =>
    (await api.query(CHOOSE, { password, current }, { as: session })).data!['choosePassword'];
  expect(await choose(PASSWORD, null)).toEqual({ __typename: 'Viewer' });

  const next = 'cinq mots tout autres ici';
  const wrong = { __typename: 'Refusal', code: 'password-wrong', field: 'current' };
  for (const current of [null, '', 'presque', 'pas encore', 'toujours pas'])
    expect(await choose(next, current)).toEqual(wrong);
  expect(await choose(next, PASSWORD)).toMatchObject({ code: 'sign-in-wait' });
  later(api, { seconds: 15 });
  expect(await choose(next, PASSWORD)).toEqual({ __typename: 'Viewer' });
  expect(await choose(PASSWORD, PASSWORD)).toEqual(wrong);
});

/** Sets up a second factor. @returns what makes its codes */
async function withFactor(session: TestSession): Promise<() => string> {
  const { data } = await api.query<{ beginSecondFactor: { secret: string } }>(BEGIN, {}, { as: session });
  const { secret } = data!.beginSecondFactor;
  return () => authenticator.clone({ epoch: api.clock.now().epochMilliseconds }).generate(secret);
}

test('another second factor takes a code of the one it replaces', async () => {
  const session = await api.signInAs('organiser');
  const confirm = async (code: string, formerCode: string | null) =>
    (await api.query(CONFIRM, { code, formerCode }, { as: session })).data!['confirmSecondFactor'];
  const former = await withFactor(session);
  expect(await confirm(former(), null)).toEqual({ __typename: 'Viewer' });

  const next = await withFactor(session);
  const wrong = { __typename: 'Refusal', code: 'former-code-wrong', field: 'formerCode' };
  expect(await confirm(next(), null)).toEqual(wrong);
  expect(await confirm(next(), next() === former() ? '' : next())).toEqual(wrong);
  expect(await confirm(next(), former())).toEqual({ __typename: 'Viewer' });
});

test('an administrator gives a new way in to whoever lost theirs, and never to themself', async () => {
  const founder = await api.signInFounder();
  const lost = await api.signInAs('organiser');
  const code = await withFactor(lost);
  await api.query(CONFIRM, { code: code() }, { as: lost });
  await api.query(CHOOSE, { password: PASSWORD }, { as: lost });

  type Members = { staffMembers: { id: string; version: number; hasSecondFactor: boolean }[] };
  const memberOf = async (id: string) =>
    (await api.query<Members>(MEMBERS, {}, { as: founder })).data!.staffMembers.find((one) => one.id === id)!;
  const { id, version, hasSecondFactor } = await memberOf(lost.staffId);
  expect(hasSecondFactor).toBe(true);
  const renew = async (id: string, expectedVersion: number, as: TestSession = founder) =>
    (await api.query<{ renewAccess: { url?: string } }>(RENEW, { id, expectedVersion }, { as })).data
      ?.renewAccess;
  expect(await renew(id, version - 1)).toEqual({ __typename: 'StaleVersion', code: 'stale-version' });
  expect(await renew(founder.staffId, (await memberOf(founder.staffId)).version)).toEqual({
    __typename: 'Refusal',
    code: 'own-access',
  });
  expect(await renew(id, version, lost)).toBeUndefined();
  expect((await api.query(VIEWER, {}, { as: lost })).data!['viewer']).not.toBeNull();

  const given = (await renew(id, version))!;
  expect(given).toMatchObject({
    __typename: 'Invitation',
    member: { id, hasSecondFactor: false, isInvited: true },
  });
  expect((await api.query(VIEWER, {}, { as: lost })).data).toEqual({ viewer: null });
  const redeemed = await api.query(REDEEM, { token: given.url!.split('=').at(-1) });
  expect(redeemed.data).toMatchObject({ redeemSignInLink: { __typename: 'SignedIn' } });

  later(api, { minutes: 30 });
  expect(await renew(id, (await memberOf(id)).version)).toEqual({
    __typename: 'Refusal',
    code: 'sign-in-again',
  });
});

test('whoever has the machine can give a new way in by address', async () => {
  const renewed = await api.get(StaffService).renewAccessOf(` ${EMAIL.toUpperCase()}`);
  expect(renewed.map(({ member }) => member.name)).toEqual(['Marie Curie']);
  const { data } = await api.query(REDEEM, { token: renewed[0]!.link.token });
  expect(data).toMatchObject({ redeemSignInLink: { __typename: 'SignedIn' } });
  expect(await api.get(StaffService).renewAccessOf('personne@example.org')).toEqual([]);
});

test('a session ends after twelve idle hours, after seven days, and on signing out', async () => {
  const seen = async (session: TestSession) =>
    (await api.query(VIEWER, {}, { as: session })).data?.['viewer'];
  const used = await api.signInAs('organiser');
  const left = await api.signInAs('organiser');
  for (let hours = 0; hours < 7 * 24 - 8; hours += 8) {
    later(api, { hours: 8 });
    expect(await seen(used)).not.toBeNull();
  }
  expect(await seen(left)).toBeNull();
  later(api, { hours: 8 });
  expect(await seen(used)).toBeNull();

  const leaving = await api.signInAs('organiser');
  const out = await api.query('mutation { signOut }', {}, { as: leaving });
  expect(out.data).toEqual({ signOut: true });
  expect(await seen(leaving)).toBeNull();
});
