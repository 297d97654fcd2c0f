import { useState } from 'react';
import { type PublicationState } from '../../../graphql/graphql.js';
import { useNotify } from '../../../ui/notices.js';
import { useCalendarWords } from '../messages/words.js';
import { TRAY, wallOfDrop, type Cell } from './cells.js';
import { type Pending, type Placed } from './placed.js';
import { useDayNames } from './use-day-names.js';
import { useSchedule, type ScheduleOutcome, type Scheduled, type Wish } from './use-schedule.js';
import { dateOf, minuteOf } from './wall.js';

/** What is moved, and where it stood. */
interface Moved extends Omit<Placed, 'post'> {
  post: { id: string; version: number; state: PublicationState; plannedAt?: string | null };
}

/** A move that needs a word more: an hour to choose, or an answer that was no yes. */
export interface Question {
  placed: Moved;
  tried?: { wall: string; outcome?: ScheduleOutcome };
}

/** How a move is taken back: to the hour that was, unless that has gone by meanwhile. */
function wayBack({ post, wall, hour }: Moved, now: string): Wish | null {
  if (!post.plannedAt || !wall) return 'none';
  if (wall <= now) return post.state === 'approved' ? 'none' : null;
  return { at: wall, ...(hour ? { hour } : {}) };
}

/** Puts posts where they were dropped; what the service does not take at once becomes a question. */
export function useMove(now: string) {
  const words = useCalendarWords();
  const names = useDayNames();
  const notify = useNotify();
  const schedule = useSchedule();
  const [pending, setPending] = useState<Pending | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const whenOf = (wall: string) => ({ day: names.day(dateOf(wall)), hour: minuteOf(wall) });

  const undo = (scheduled: Scheduled, wish: Wish) =>
    schedule.mutate(
      { seen: scheduled, wish },
      {
        onSuccess: ({ answer }) =>
          answer.__typename === 'Publication'
            ? notify({ text: words('undone') })
            : notify({ text: 'message' in answer ? answer.message : words('failed'), tone: 'late' }),
        onError: () => notify({ text: words('failed'), tone: 'late' }),
      },
    );

  /** Says where a post now stands, and offers the way back for ten seconds. */
  const tell = (placed: Moved, scheduled: Scheduled) => {
    const back = wayBack(placed, now);
    const wall = scheduled.plannedWall;
    const isWish = scheduled.state === 'draft' || scheduled.state === 'inReview';
    const text = wall
      ? words(isWish ? 'wished' : 'moved', whenOf(wall))
      : words(scheduled.plannedAt ? 'goesNow' : 'unplanned');
    // What is leaving already cannot be called back by its hour.
    const action =
      back && (wall || !scheduled.plannedAt)
        ? { label: words('undo'), run: () => undo(scheduled, back) }
        : null;
    notify({ text, ...(action ? { action } : {}) });
  };

  const send = (placed: Placed, wish: Wish) => {
    const wall = typeof wish === 'object' ? wish.at : null;
    setPending({ id: placed.post.id, wall });
    schedule.mutate(
      { seen: placed.post, wish },
      {
        onSuccess: (outcome) => {
          if (outcome.answer.__typename === 'Publication') return tell(placed, outcome.answer);
          return setQuestion({ placed, ...(wall ? { tried: { wall, outcome } } : {}) });
        },
        onError: () => notify({ text: words('failed'), tone: 'late' }),
        onSettled: () => setPending(null),
      },
    );
  };

  const drop = (placed: Placed, cell: Cell) => {
    if (cell === TRAY) return send(placed, 'none');
    const wall = wallOfDrop(placed.wall, cell);
    if (wall === placed.wall) return;
    // A day alone says no hour, and an hour of today may have gone by: then somebody says which one is meant.
    if (wall <= now || (!placed.wall && cell.length === 10)) setQuestion({ placed, tried: { wall } });
    else send(placed, { at: wall });
  };

  const answered = (scheduled: Scheduled) => {
    if (question) tell(question.placed, scheduled);
    setQuestion(null);
  };

  return { pending, question, drop, ask: setQuestion, answered };
}
