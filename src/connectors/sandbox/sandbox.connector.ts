import { type Connector } from '../connector.js';
import { sandboxMessages } from './sandbox.messages.js';
import { sandboxPublisher } from './sandbox.publisher.js';

/**
 * A network of one's own, for trying everything out: a process beside the service, which keeps its posts in a file
 * and, like the large networks, knows no idempotency keys.
 */
export const sandbox: Connector = {
  key: 'sandbox',
  name: 'Sandbox',
  policy: { mayIdentifyAuthors: false, source: 'README.md' },
  messages: sandboxMessages,
  publish: sandboxPublisher,
};
