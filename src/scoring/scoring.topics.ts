import { declareTick } from '../jobs/topic.js';

/** Ages have changed: a score halves with time though nobody wrote anything. */
export const SCORES_AGED = declareTick('scoring.scores-aged', 24 * 60 * 60);
