import { declareTick } from '../jobs/topic.js';

/** Once a minute: audit entries are chained. */
export const MINUTE_PASSED = declareTick('organisation.minute-passed', 60);

/** Once an hour: sessions, addresses and failures that have run out are deleted. */
export const HOUR_PASSED = declareTick('organisation.hour-passed', 3_600);
