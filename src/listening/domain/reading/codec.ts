import { bitmask } from './bitmask.js';
import { type Intent, INTENTS } from './intents.js';
import { type Topic, TOPICS } from './topics.js';

/** How a reading's labels are stored: a smallint. */
export const INTENT_MASK = bitmask<Intent>(INTENTS);

/** How a reading's topics are stored: a smallint. */
export const TOPIC_MASK = bitmask<Topic>(TOPICS);
