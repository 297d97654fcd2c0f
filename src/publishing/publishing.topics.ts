import { declareTick, declareTopic } from '../jobs/topic.js';

/**
 * Something of an organisation is due at about this instant. One job for each time that something was planned: a
 * coalescing one that waits for next week would swallow the one for this evening.
 */
export const DELIVERIES_DUE = declareTopic('publishing.deliveries-due', { batch: 10 });

/** Looks after whatever a lost job left behind, and asks what became of unknown sendings. */
export const PUBLISHING_SWEEP = declareTick('publishing.sweep', 15);
