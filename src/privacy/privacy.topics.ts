import { declareTick, declareTopic } from '../jobs/topic.js';

/** Somebody may be scored who might not before: an assessment, a relation, a consent. */
export const GRANTS_GAINED = declareTopic('privacy.grants-gained', { coalesce: true });

/** Once an hour: grants that time has ended go, and what stands on them. */
export const GRANTS_AGED = declareTick('privacy.grants-aged', 3_600);
