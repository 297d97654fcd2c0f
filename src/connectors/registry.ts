import { type Connector } from './connector.js';
import { sandbox } from './sandbox/sandbox.connector.js';
import { smtp } from './smtp/smtp.connector.js';
import { whatsapp } from './whatsapp/whatsapp.connector.js';

/** Every platform that Levain knows. A new one is a folder here and a line in this list. */
export const connectors: readonly Connector[] = [whatsapp, sandbox, smtp];

/** The connector of a stored key, or undefined for a platform that is no longer there. */
export const connectorFor = (key: string): Connector | undefined =>
  connectors.find((connector) => connector.key === key);
