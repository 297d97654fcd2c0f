import { API_MESSAGES } from './api/api.messages.js';
import { Catalogue, type Messages } from './api/catalogue.js';
import { sandboxMessages } from './connectors/sandbox/sandbox.messages.js';
import { smtpMessages } from './connectors/smtp/smtp.messages.js';
import { whatsappMessages } from './connectors/whatsapp/whatsapp.messages.js';
import { LISTENING_MESSAGES } from './listening/listening.messages.js';
import { ORGANISATION_MESSAGES } from './organisation/organisation.messages.js';
import { PEOPLE_MESSAGES } from './people/people.messages.js';
import { PREFERENCE_MESSAGES } from './privacy/preference.messages.js';
import { PRIVACY_MESSAGES } from './privacy/privacy.messages.js';
import { PIPELINE_MESSAGES } from './recruitment/pipeline.messages.js';
import { PUBLISHING_MESSAGES } from './publishing/publishing.messages.js';
import { RECRUITMENT_MESSAGES } from './recruitment/recruitment.messages.js';
import { SCORING_MESSAGES } from './scoring/scoring.messages.js';

/** The sentences of every slice and connector. What only one command says stays beside that command. */
export const MESSAGES: readonly Messages[] = [
  API_MESSAGES,
  ORGANISATION_MESSAGES,
  PREFERENCE_MESSAGES,
  PRIVACY_MESSAGES,
  PEOPLE_MESSAGES,
  LISTENING_MESSAGES,
  PUBLISHING_MESSAGES,
  SCORING_MESSAGES,
  RECRUITMENT_MESSAGES,
  PIPELINE_MESSAGES,
  whatsappMessages,
  sandboxMessages,
  smtpMessages,
];

/** The one catalogue of this process; it checks itself while it is made. */
export const makeCatalogue = (): Catalogue => new Catalogue(MESSAGES);
