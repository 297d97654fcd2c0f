import { type Post } from './use-calendar.js';
import { dateOf, hourOf, repeatedHour, wallOf } from './wall.js';

/** A post at its place: what clocks of the organisation show when it goes out, or went. */
export interface Placed {
  post: Post;
  /** Null for one that waits for a time. */
  wall: string | null;
  /** Which of two equal hours, on the night when clocks go back. */
  hour: 'first' | 'second' | null;
}

/** Where a post stands while the service has not answered yet: where it was put. */
export interface Pending {
  id: string;
  wall: string | null;
}

export function placed(post: Post, zone: string, pending: Pending | null = null): Placed {
  if (pending?.id === post.id) return { post, wall: pending.wall, hour: null };
  const { plannedAt } = post;
  if (!plannedAt) return { post, wall: null, hour: null };
  return { post, wall: post.plannedWall ?? wallOf(plannedAt, zone), hour: repeatedHour(plannedAt, zone) };
}

/**
 * What stands in the days and what waits beside them. An approved post whose hour went by without it is answered
 * twice by the service, in its hour and among those that wait: it waits.
 */
export function sorted(
  {
    publications,
    unplanned,
    timeZone,
  }: { publications: readonly Post[]; unplanned: readonly Post[]; timeZone: string },
  pending: Pending | null,
): { inDays: Placed[]; waiting: Placed[] } {
  const known = new Map([...unplanned, ...publications].map((post) => [post.id, post]));
  const waits = new Set(unplanned.map(({ id }) => id));
  const all = [...known.values()].map((post) => placed(post, timeZone, pending));
  const isWaiting = ({ post, wall }: Placed) =>
    pending?.id === post.id ? wall === null : waits.has(post.id) || wall === null;
  const byTime = (a: Placed, b: Placed) =>
    (a.wall ?? '').localeCompare(b.wall ?? '') ||
    (a.post.plannedAt ?? '').localeCompare(b.post.plannedAt ?? '');
  return {
    inDays: all.filter((one) => !isWaiting(one)).sort(byTime),
    waiting: all.filter(isWaiting),
  };
}

/** By day, `YYYY-MM-DD`. */
export function byDay(posts: readonly Placed[]): Map<string, Placed[]> {
  const days = new Map<string, Placed[]>();
  for (const one of posts) {
    const day = dateOf(one.wall ?? '');
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  return days;
}

const DAYTIME = { from: 7, to: 20 };

/** The clock hours that a week shows: the day's, and whatever else something is planned in. */
export function shownHours(posts: readonly Placed[], isWholeDay: boolean): number[] {
  const hours = posts.map(({ wall }) => hourOf(wall ?? ''));
  const from = isWholeDay ? 0 : Math.min(DAYTIME.from, ...hours);
  const to = isWholeDay ? 23 : Math.max(DAYTIME.to, ...hours);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
