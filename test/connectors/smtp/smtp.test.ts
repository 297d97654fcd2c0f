import { Temporal } from 'temporal-polyfill';
import { smtpPublisher as publisher } from '../../../src/connectors/smtp/smtp.publisher.js';
import { smtpMessages } from '../../../src/connectors/smtp/smtp.messages.js';
import { type MailParts } from '../../../src/publishing/publisher.port.js';
import { breakingMailServer, type MailServer, mailServer, refusing } from './mail-server.js';

let server: MailServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const MAIL: MailParts = {
  subject: 'Réunion jeudi',
  from: 'Syndicat des télécoms <contact@syndicat.example>',
  unsubscribeUrl: null,
};
const send = (account: string, mail = MAIL, signal = AbortSignal.timeout(5_000)) =>
  publisher.publish(
    { account, recipient: 'awa@courriel.example' },
    { text: 'À jeudi, 18 h.', link: null, language: 'fr', mail },
    { idempotencyHint: 'organisation.delivery', signal },
  );

test('a mail arrives with its words, from and to whom it should', async () => {
  server = await mailServer();
  expect(await send(server.url)).toEqual({
    ok: true,
    value: { remoteId: '<organisation.delivery@syndicat.example>' },
  });
  const [mail] = server.taken;
  expect(mail).toMatchObject({ from: 'contact@syndicat.example', to: ['awa@courriel.example'] });
  expect(mail!.raw).toMatch(/^Message-ID: <organisation\.delivery@syndicat\.example>/m);
  expect(mail!.raw).toMatch(/^Subject: =\?UTF-8\?Q\?R=C3=A9union_jeudi\?=/m);
  expect(mail!.raw).toMatch(/^Content-Type: text\/plain; charset=utf-8/m);
  expect(mail!.raw).toContain('=C3=80 jeudi, 18 h.');
});

test('where there is a preference page, one click leads to it', async () => {
  server = await mailServer();
  const unsubscribeUrl = 'https://levain.example/preferences#jeton=abc';
  await send(server.url, { ...MAIL, unsubscribeUrl });
  await send(server.url);
  const [withPage, without] = server.taken.map(({ raw }) => raw);
  expect(withPage).toContain(`List-Unsubscribe: <${unsubscribeUrl}>`);
  expect(withPage).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  expect(without).not.toContain('List-Unsubscribe');
});

test('a name and a password are given to a server that asks for them', async () => {
  let seen: string | undefined;
  server = await mailServer({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _, done) => {
      seen = username;
      if (password === 'secret') done(null, { user: username });
      else done(refusing(535));
    },
  });
  expect(await send(server.url.replace('//', '//levain:secret@'))).toMatchObject({ ok: true });
  expect(seen).toBe('levain');
  expect(await send(server.url.replace('//', '//levain:faux@'))).toMatchObject({
    error: { kind: 'auth-expired', reason: 'smtp.sign-in' },
  });
});

test.each([
  [550, 'rejected', 'smtp.mailbox-refused', true],
  [450, 'unavailable', 'smtp.later', undefined],
] as const)('an address that is answered with %i is %s', async (code, kind, reason, isAddressGone) => {
  server = await mailServer({ onRcptTo: (_, __, done) => done(refusing(code)) });
  const answered = await send(server.url);
  expect(answered).toMatchObject({ ok: false, error: { kind, reason, parameters: { code } } });
  expect(!answered.ok && answered.error.isAddressGone).toBe(isAddressGone);
});

test('a sender that is refused is a matter of settings', async () => {
  server = await mailServer({ onMailFrom: (_, __, done) => done(refusing(553)) });
  expect(await send(server.url)).toMatchObject({
    error: { kind: 'permission-missing', reason: 'smtp.sender-refused' },
  });
});

test.each([
  [554, 'rejected', 'smtp.content-refused'],
  [451, 'unavailable', 'smtp.later'],
] as const)(
  'a content that is answered with %i is %s, and says nothing about the address',
  async (code, kind, reason) => {
    server = await mailServer({
      onData: (stream, _, done) => {
        stream.resume();
        stream.on('end', () => done(refusing(code)));
      },
    });
    const answered = await send(server.url);
    expect(answered).toMatchObject({ ok: false, error: { kind, reason } });
    expect(!answered.ok && answered.error.isAddressGone).toBeUndefined();
  },
);

test('a server that takes the content and then says nothing leaves a doubt', async () => {
  server = await mailServer({ onData: (stream) => void stream.resume() });
  expect(await send(server.url, MAIL, AbortSignal.timeout(500))).toMatchObject({
    error: { kind: 'unknown-outcome', reason: 'smtp.no-answer' },
  });
});

test.each([
  ['MAIL', 'unavailable'],
  ['RCPT', 'unavailable'],
  ['DATA', 'unavailable'],
  ['.', 'unknown-outcome'],
] as const)(
  'a connection that breaks at %s is %s: only after the content it may have arrived',
  async (at, kind) => {
    server = await breakingMailServer(at);
    expect(await send(server.url)).toMatchObject({ error: { kind } });
  },
);

test('a server that is not there was never reached', async () => {
  const gone = await mailServer();
  await gone.close();
  expect(await send(gone.url)).toMatchObject({ error: { kind: 'unavailable', reason: 'smtp.away' } });
});

test('a server that never greets was never reached', async () => {
  server = await mailServer({ onConnect: () => undefined });
  expect(await send(server.url, MAIL, AbortSignal.timeout(300))).toMatchObject({
    error: { kind: 'unavailable' },
  });
});

test('mail servers keep no list: nobody but a person can tell', async () => {
  const search = {
    since: Temporal.Now.instant(),
    known: new Set<string>(),
    signal: AbortSignal.timeout(1_000),
  };
  const target = { account: 'smtp://127.0.0.1:1', recipient: 'a@b.example' };
  expect(await publisher.find(target, { text: 'a', link: null, language: 'fr', mail: MAIL }, search)).toEqual(
    {
      ok: true,
      value: { found: 'cannot-tell', mayAskAgain: false },
    },
  );
});

test('every sentence names its code where it has one', () => {
  expect(Object.values(smtpMessages.fr).filter((text) => text.includes('{code}'))).toHaveLength(5);
});
