import { Button } from '@mantine/core';
import { IconCalendarTime } from '@tabler/icons-react';
import { Link } from 'react-router';
import { PublicationMark, DeliveryMark } from '../../../ui/publishing/state-mark.js';
import { type Placed } from '../hooks/placed.js';
import { useDayNames } from '../hooks/use-day-names.js';
import { dateOf, minuteOf } from '../hooks/wall.js';
import { excerptOf } from '../hooks/excerpt.js';
import { useCalendarWords } from '../messages/words.js';
import css from './agenda.module.css';
import { ClockNote } from './clock-note.js';
import { isInDoubt } from './post-card.js';

interface AgendaProps {
  days: ReadonlyMap<string, readonly Placed[]>;
  clockChanges: ReadonlyMap<string, string>;
  now: string;
  onMove: (placed: Placed) => void;
}

/** A period day after day, those alone that hold something; what is over lies folded above. */
export function Agenda({ days, clockChanges, now, onMove }: AgendaProps) {
  const words = useCalendarWords();
  const today = dateOf(now);
  const dates = [...new Set([...days.keys(), ...clockChanges.keys()])].sort();
  const past = dates.filter((date) => date < today);
  const toCome = dates.filter((date) => date >= today);
  const shown = (date: string) => (
    <Day
      key={date}
      date={date}
      isToday={date === today}
      posts={days.get(date) ?? []}
      clockChange={clockChanges.get(date)}
      onMove={onMove}
    />
  );
  if (dates.length === 0) return <p className={css.none}>{words('nothingPlanned')}</p>;
  // Where everything is over, as in a month gone by, nothing is folded away.
  if (toCome.length === 0) return <div className={css.agenda}>{past.map(shown)}</div>;
  return (
    <div className={css.agenda}>
      {past.length > 0 ? (
        <details className={css.past}>
          <summary>
            {words('pastDays', { count: past.reduce((sum, day) => sum + (days.get(day)?.length ?? 0), 0) })}
          </summary>
          <div className={css.agenda}>{past.map(shown)}</div>
        </details>
      ) : null}
      {toCome.map(shown)}
    </div>
  );
}

interface DayProps {
  date: string;
  isToday: boolean;
  posts: readonly Placed[];
  clockChange: string | undefined;
  onMove: (placed: Placed) => void;
}

function Day({ date, isToday, posts, clockChange, onMove }: DayProps) {
  const words = useCalendarWords();
  const names = useDayNames();
  return (
    <section className={css.day} aria-labelledby={`agenda-${date}`}>
      <h2 className={css.dayName} id={`agenda-${date}`} data-today={isToday || undefined}>
        {isToday ? words('todayIs', { day: names.day(date) }) : names.day(date)}
      </h2>
      <ClockNote sentence={clockChange} />
      {posts.length > 0 ? (
        <ul className={css.posts}>
          {posts.map((placed) => (
            <AgendaPost key={placed.post.id} placed={placed} onMove={onMove} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

/** A post as a row: hour, where it stands, its text, its accounts, and the way to another hour. */
export function AgendaPost(props: {
  placed: Placed;
  onMove: (placed: Placed) => void;
  note?: string | null;
}) {
  const { placed, onMove, note = null } = props;
  const words = useCalendarWords();
  const { post, wall, hour } = placed;
  return (
    <li className={css.post}>
      {wall ? (
        <span className={css.hour} data-numeric="">
          {minuteOf(wall)}
          {hour ? <span className={css.again}>{words(`${hour}Short`)}</span> : null}
        </span>
      ) : null}
      <div className={css.what}>
        <span className={css.marks}>
          {isInDoubt(post) ? <DeliveryMark state="unknown" /> : <PublicationMark state={post.state} />}
          <span className={css.accounts}>{post.targets.map(({ name }) => name).join(', ')}</span>
        </span>
        <Link to={`/publications/${post.id}`} className={css.text}>
          {post.text}
        </Link>
        {note ? <span className={css.missed}>{note}</span> : null}
      </div>
      {post.may.includes('schedule') ? (
        <Button
          className={css.move ?? ''}
          variant="subtle"
          size="compact-sm"
          leftSection={<IconCalendarTime size={18} stroke={1.5} />}
          aria-label={words(wall ? 'moveOf' : 'scheduleOf', { text: excerptOf(post.text, 40) })}
          onClick={() => onMove(placed)}
        >
          {words(wall ? 'moveButton' : 'scheduleButton')}
        </Button>
      ) : null}
    </li>
  );
}
