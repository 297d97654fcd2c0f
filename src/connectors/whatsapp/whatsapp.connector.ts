import { type Connector } from '../connector.js';
import { exportReader } from './export.reader.js';
import { whatsappMessages } from './whatsapp.messages.js';

/** Group chats, as the exports that a member of the group makes on a phone. There is no interface to read them by. */
export const whatsapp: Connector = {
  key: 'whatsapp',
  name: 'WhatsApp',
  policy: { mayIdentifyAuthors: true, source: 'https://faq.whatsapp.com/1180414079177245' },
  messages: whatsappMessages,
  read: exportReader,
};
