import { type Topic } from './jobs/topic.js';
import { IMPORT_ATTESTED, LISTENING_HOUR, OBSERVATIONS_CHANGED } from './listening/listening.topics.js';
import { HOUR_PASSED, MINUTE_PASSED } from './organisation/organisation.topics.js';
import { DELIVERIES_DUE, PUBLISHING_SWEEP } from './publishing/publishing.topics.js';
import { PEOPLE_HOUR } from './people/people.topics.js';
import { GRANTS_AGED, GRANTS_GAINED } from './privacy/privacy.topics.js';
import { SCORES_AGED } from './scoring/scoring.topics.js';

/** Every topic and tick of every slice: their queues are made with the migrations, by the owner. */
export const TOPICS: readonly Topic[] = [
  IMPORT_ATTESTED,
  LISTENING_HOUR,
  OBSERVATIONS_CHANGED,
  MINUTE_PASSED,
  HOUR_PASSED,
  GRANTS_AGED,
  GRANTS_GAINED,
  PEOPLE_HOUR,
  DELIVERIES_DUE,
  PUBLISHING_SWEEP,
  SCORES_AGED,
];
