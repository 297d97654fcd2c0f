import MailComposer from 'nodemailer/lib/mail-composer';
import { type MailParts } from '../../publishing/publisher.port.js';

/** A mail ready to go. */
export interface ComposedMail {
  readonly envelope: { readonly from: string; readonly to: string[] };
  /** The whole of RFC 5322, line ends included. */
  readonly raw: Buffer;
  readonly messageId: string;
}

/** One person's mail. */
export interface MailToCompose extends MailParts {
  readonly to: string;
  readonly text: string;
  readonly language: string;
  /** Stands in the Message-ID: a mail that comes back names it. */
  readonly hint: string;
}

/** The domain of `Name <a@b.org>`. */
const domainOf = (from: string): string => /@([^@>\s]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';

/**
 * Writes a mail: plain text, no picture that tells who opened it. One click leads to where the person says what she
 * wants to receive (RFC 2369); a POST there asks for no page (RFC 8058).
 */
export async function composeMail(mail: MailToCompose): Promise<ComposedMail> {
  const messageId = `<${mail.hint}@${domainOf(mail.from)}>`;
  const node = new MailComposer({
    from: mail.from,
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    messageId,
    headers: {
      'Content-Language': mail.language,
      // Auto-replies to everybody on holiday are nobody's wish (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      ...(mail.unsubscribeUrl && {
        'List-Unsubscribe': `<${mail.unsubscribeUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const { from } = node.getEnvelope();
  return { envelope: { from: from || '', to: [mail.to] }, raw: await node.build(), messageId };
}
