import { declareTick, declareTopic } from '../jobs/topic.js';

/**
 * Posts, links or accounts changed: `ids` hold the `sourceId` or the `personId` concerned. Published in the
 * transaction that made the change.
 */
export const OBSERVATIONS_CHANGED = declareTopic('observations.changed', { coalesce: true });

/** An attested import waits to be written: `ids.importId`. */
export const IMPORT_ATTESTED = declareTopic('listening.import-attested', { coalesce: true, retries: 2 });

/** Once an hour: uploads nobody decided on, and authors whose month in quarantine is over, go. */
export const LISTENING_HOUR = declareTick('listening.hour-passed', 3_600);
