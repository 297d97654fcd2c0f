import { type Id } from '../../kernel/id.js';
import { type PlacedThing, thing } from '../../organisation/domain/next-thing.js';
import { type PublicationState } from './publication.js';

/** A post as far as somebody's day looks at it. */
export interface DeskPost {
  readonly id: Id;
  readonly state: PublicationState;
  readonly authorId: Id;
  readonly text: string;
  readonly reviewNote: string | null;
  /** Wall time in the organisation's zone, `YYYY-MM-DDTHH:MM:SS`; null where nobody chose one. */
  readonly plannedWall: string | null;
}

/** Who looks, on which day of the organisation's zone. */
export interface DeskReader {
  readonly staffId: Id;
  readonly mayWrite: boolean;
  readonly mayApprove: boolean;
  readonly today: string;
  readonly tomorrow: string;
}

/** Posts that a day names as about to appear. */
const COMING = 4;
/** Characters of a post, and of a note, by which they are known again. */
const TITLE = 60;
const NOTE = 160;

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/** The beginning of a text on one line, cut between words. */
export function beginning(text: string, limit: number): string {
  const line = text.replace(/\s*\n[\s\S]*$/, '').trim();
  const signs = [...graphemes.segment(line)].map(({ segment }) => segment);
  if (signs.length <= limit) return line;
  const whole = signs
    .slice(0, limit)
    .join('')
    .replace(/\s+\S*$/, '');
  return `${whole.replace(/[\s.,;:!?…]+$/, '')}…`;
}

/** What posts put on somebody's day: what came back, what waits for her eyes, what is about to appear. */
export function deskThings(posts: readonly DeskPost[], reader: DeskReader): PlacedThing[] {
  const { staffId, mayWrite, mayApprove } = reader;
  const things: PlacedThing[] = [];
  const add = (kind: string, group: PlacedThing['group'], post: DeskPost, more = {}) =>
    things.push(
      thing(kind, group, `/publications/${post.id}`, { post: beginning(post.text, TITLE), ...more }, post.id),
    );
  for (const post of posts) {
    const isOwn = post.authorId === staffId;
    if (mayWrite && isOwn && post.state === 'draft' && post.reviewNote !== null)
      add('post-returned', 'returned', post, { note: beginning(post.reviewNote, NOTE) });
    if (mayApprove && !isOwn && post.state === 'in-review')
      add('post-to-review', 'review', post, when(post, reader));
    if (mayWrite && post.state === 'approved' && post.plannedWall === null)
      add('post-without-time', 'coming', post);
  }
  const coming = posts
    .filter(({ state, plannedWall }) => mayWrite && state === 'scheduled' && plannedWall !== null)
    .sort((a, b) => (a.plannedWall! < b.plannedWall! ? -1 : 1));
  for (const post of coming.slice(0, COMING)) add('post-coming', 'coming', post, when(post, reader));
  return things;
}

/** When a post is planned, in words that a sentence chooses from. */
function when({ plannedWall }: DeskPost, { today, tomorrow }: DeskReader): Record<string, string> {
  if (plannedWall === null) return { when: 'never', day: '', time: '' };
  const [day = '', time = ''] = plannedWall.split('T');
  const near = day === today ? 'today' : day === tomorrow ? 'tomorrow' : 'later';
  return { when: near, day, time: time.slice(0, 5) };
}
