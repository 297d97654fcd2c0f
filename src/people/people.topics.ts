import { declareTick } from '../jobs/topic.js';

/** Once an hour: persons whom nothing ties to the organisation go, a month after they were noted. */
export const PEOPLE_HOUR = declareTick('people.hour-passed', 3_600);
