import { Temporal } from 'temporal-polyfill';
import { type StoryCalendar } from './calendar.js';
import { type Fate, type Post } from './posts.js';
import { instantOfDay } from './scene.js';

/** What somebody does with a post, and when. */
export interface PostStep {
  readonly kind: 'write' | 'schedule' | 'submit' | 'approve' | 'send-back' | 'cancel';
  readonly at: Temporal.Instant;
  /** Key of the staff. */
  readonly by: string;
}

/** Who writes the section's posts. */
export const WRITER = 'capucine';

const WRITING = 10 * 60 + 10;
const REVIEWING = 11 * 60 + 20;
/** Later than the hour of any post that is overtaken. */
const TOO_LATE = 15 * 60 + 40;

/** What is done with a post of each fate after it was written. */
const KINDS: Readonly<Record<Fate, readonly PostStep['kind'][]>> = {
  published: ['schedule', 'submit', 'approve'],
  failed: ['schedule', 'submit', 'approve'],
  unknown: ['schedule', 'submit', 'approve'],
  overtaken: ['schedule', 'submit', 'approve'],
  scheduled: ['schedule', 'submit', 'approve'],
  approved: ['submit', 'approve'],
  'in-review': ['schedule', 'submit'],
  'sent-back': ['submit', 'send-back'],
  draft: ['schedule'],
  cancelled: ['cancel'],
};

/** The wall time for which a post is planned, in the zone of the company; null where nobody chose one. */
export function plannedWall({ planned }: Post, calendar: StoryCalendar): Temporal.PlainDateTime | null {
  if (planned === null) return null;
  const [day, hour] = planned;
  return calendar.daysAgo(day).toPlainDateTime(Temporal.PlainTime.from(hour));
}

/** Everything that staff do with a post, in order. */
export function stepsOf(post: Post, calendar: StoryCalendar): PostStep[] {
  const { fate, planned, written, reviewer } = post;
  const kinds = KINDS[fate].filter((kind) => kind !== 'schedule' || planned !== null);
  const write = (kind: PostStep['kind'], index: number): PostStep => ({
    kind,
    at: instantOfDay(calendar.daysAgo(written), WRITING + 6 * index),
    by: WRITER,
  });
  const steps = (['write', ...kinds] as const).map(write);
  const reviewed = instantOfDay(
    calendar.daysAgo(reviewedOn(post)),
    fate === 'overtaken' ? TOO_LATE : REVIEWING,
  );
  return steps.map((step) =>
    step.kind === 'approve' || step.kind === 'send-back' ? { ...step, by: reviewer, at: reviewed } : step,
  );
}

/** The day after it was written; for what was approved too late, the day after its hour. */
const reviewedOn = ({ fate, planned, written }: Post): number =>
  fate === 'overtaken' ? planned![0] - 1 : written - 1;
