import { type Connector } from '../connector.js';
import { smtpMessages } from './smtp.messages.js';
import { smtpPublisher } from './smtp.publisher.js';

/** Mail to one person, through the server that LEVAIN_SMTP_URL names. */
export const smtp: Connector = {
  key: 'smtp',
  name: 'E-mail',
  policy: { mayIdentifyAuthors: false, source: 'https://www.rfc-editor.org/rfc/rfc5321' },
  messages: smtpMessages,
  publish: smtpPublisher,
};
