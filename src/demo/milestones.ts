import { type Temporal } from 'temporal-polyfill';
import { type StoryCalendar } from './calendar.js';
import { instantOfDay } from './scene.js';

/** What the section did once, in days before the anchor. */
export const MILESTONES = {
  /** Before everything else, whatever the holidays of the weeks after it. */
  founded: 102,
  firstList: 98,
  /** Whoever stood on the list was told (Art. 14). */
  informed: 92,
  networks: 77,
  secondLists: { idf: 24, ra: 12 },
} as const;

/** Days by which a list is older than its import. */
export const LIST_AGE_DAYS = 3;

const MORNING = 9 * 60;

/** The morning of a milestone. */
export const milestoneAt = (calendar: StoryCalendar, daysAgo: number): Temporal.Instant =>
  instantOfDay(calendar.daysAgo(daysAgo), MORNING);
