import { Readable } from 'node:stream';
import { type NodemailerError, type SMTPConnectionOptions } from 'nodemailer';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { type Fault, fault } from '../../kernel/fault.js';
import { ok, refuse } from '../../kernel/result.js';
import { type SendingFault } from '../../publishing/domain/delivery.js';
import { type Publisher } from '../../publishing/publisher.port.js';
import { composeMail, type ComposedMail } from './mail.js';

/** Sends mail, one connection each. Mail servers keep no list to ask: what is unknown stays so until a person looks. */
export const smtpPublisher: Publisher = {
  reaches: 'email',
  policy: {
    limit: 20_000,
    unit: 'code-point',
    linkCounts: null,
    mayHoldLink: true,
    source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3',
  },

  refusalOfAccount: (account) =>
    URL.canParse(account) && ['smtp:', 'smtps:'].includes(new URL(account).protocol) ? null : 'smtp.account',

  publish: async ({ account, recipient }, content, { idempotencyHint, signal }) => {
    const { mail, text, language } = content;
    if (recipient === null || mail === null) throw new Error('Mail is sent to one person.');
    const composed = await composeMail({ ...mail, to: recipient, text, language, hint: idempotencyHint });
    const failed = await send(account, composed, signal);
    return failed === null ? ok({ remoteId: composed.messageId }) : refuse(failed);
  },

  find: () => Promise.resolve(ok({ found: 'cannot-tell', mayAskAgain: false })),
};

/** How far a sending came: from `content` on, the server may have taken the mail although it did not say so. */
type Stage = 'connecting' | 'envelope' | 'content';

async function send(account: string, mail: ComposedMail, signal: AbortSignal): Promise<SendingFault | null> {
  const { auth, ...options } = parseConnectionUrl(account);
  const connection = new SMTPConnection({
    ...(options as SMTPConnectionOptions),
    disableFileAccess: true,
  } as SMTPConnectionOptions);
  let stage: Stage = 'connecting';
  // Read only once the server asked for the content: the reading is the sign of it.
  const content = Readable.from(
    (function* () {
      stage = 'content';
      yield mail.raw;
    })(),
  );
  return new Promise((resolve) => {
    const finish = (outcome: SendingFault | null): void => {
      signal.removeEventListener('abort', abort);
      if (outcome === null) connection.quit();
      else connection.close();
      resolve(outcome);
    };
    const failWith = (error: NodemailerError): void => finish(faultOf(error, stage));
    const abort = (): void => finish(stage === 'content' ? noAnswer() : fault('unavailable', 'smtp.away'));
    const deliver = (): void => {
      stage = 'envelope';
      connection.send({ ...mail.envelope, size: mail.raw.length }, content, (error) =>
        error ? failWith(error) : finish(null),
      );
    };
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) return abort();
    connection.once('error', failWith);
    connection.connect((error) => {
      if (error) return failWith(error);
      if (auth?.user === undefined) return deliver();
      connection.login({ user: auth.user, pass: auth.pass ?? '' }, (refused) =>
        refused ? failWith(refused) : deliver(),
      );
    });
  });
}

const noAnswer = (): Fault => fault('unknown-outcome', 'smtp.no-answer');

/** RFC 5321, section 4.2.1: 4yz may be tried again, 5yz may not. */
function faultOf({ code: kind, responseCode: code, command }: NodemailerError, stage: Stage): SendingFault {
  if (kind === 'EAUTH' || kind === 'ENOAUTH') return fault('auth-expired', 'smtp.sign-in');
  if (code === undefined) return stage === 'content' ? noAnswer() : fault('unavailable', 'smtp.away');
  if (code < 500) return fault('unavailable', 'smtp.later', { code });
  if (command === 'RCPT TO')
    return { ...fault('rejected', 'smtp.mailbox-refused', { code }), isAddressGone: true };
  if (command === 'MAIL FROM') return fault('permission-missing', 'smtp.sender-refused', { code });
  return fault('rejected', 'smtp.content-refused', { code });
}
