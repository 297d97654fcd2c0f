import { type Placed } from '../hooks/placed.js';
import { useCalendarWords } from '../messages/words.js';
import { AgendaPost } from './agenda.js';
import { useMissedNote } from './post-card.js';
import css from './agenda.module.css';

/** What waits for a time, where nothing is dragged: each with its button. */
export function WaitingList(props: {
  posts: readonly Placed[];
  onMove: (placed: Placed) => void;
  isFolded: boolean;
}) {
  const { posts, onMove, isFolded } = props;
  const words = useCalendarWords();
  const missedNote = useMissedNote();
  if (posts.length === 0) return null;
  const list = (
    <ul className={css.posts}>
      {posts.map((placed) => (
        <AgendaPost
          key={placed.post.id}
          placed={{ ...placed, wall: null }}
          onMove={onMove}
          note={missedNote(placed)}
        />
      ))}
    </ul>
  );
  const title = words('tray', { count: posts.length });
  if (isFolded)
    return (
      <details className={css.past}>
        <summary>{title}</summary>
        {list}
      </details>
    );
  return (
    <section className={css.day} aria-labelledby="calendar-waiting">
      <h2 className={css.dayName} id="calendar-waiting">
        {title}
      </h2>
      {list}
    </section>
  );
}
