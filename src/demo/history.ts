import { type StoryCalendar } from './calendar.js';
import { type Deed, type Happening, type Story } from './happening.js';
import { instantAt } from './scene.js';
import { IDF_ACTIVISM } from './stories/idf-activism.js';
import { IDF_MEMBERSHIP } from './stories/idf-membership.js';
import { RHONE_ALPES_STORIES } from './stories/rhone-alpes.js';
import { typeset } from './typeset.js';

const STORIES: readonly Story[] = [...IDF_MEMBERSHIP, ...IDF_ACTIVISM, ...RHONE_ALPES_STORIES];

/** When a talk of each sort takes place, in minutes after midnight; what is only written down, at the desk in the evening. */
const HOURS = {
  'in-person': 12 * 60 + 10,
  message: 14 * 60 + 10,
  meeting: 17 * 60 + 10,
  phone: 18 * 60 + 10,
};
const EVENING = 18 * 60 + 40;
/** Minutes between what is written down of one day. */
const BETWEEN = 6;

/** What staff did with people in the weeks before the anchor, and what people decided, in the order of time. */
export const history = (calendar: StoryCalendar): Happening[] =>
  STORIES.flatMap((told) => happenings(told, calendar)).sort((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
  );

function happenings({ person, lines }: Story, calendar: StoryCalendar): Happening[] {
  let last = 0;
  return lines.map(([day, staff, deed]) => {
    // Two days of the story may fall on one working day: then the second goes on where the first one ended.
    const planned = instantAt(calendar.daysAgo(day), minutesOf(deed));
    last = Math.max(planned, last + BETWEEN * 60_000);
    return { at: new Date(last).toISOString(), staff, person, deed: set(deed) };
  });
}

/** The deed with its words as they are printed. */
const set = (deed: Deed): Deed => ({
  ...deed,
  ...('note' in deed && { note: typeset(deed.note) }),
  ...('reason' in deed && { reason: typeset(deed.reason) }),
});

const minutesOf = (deed: Deed): number => (deed.kind === 'exchange' ? HOURS[deed.channel] : EVENING);
