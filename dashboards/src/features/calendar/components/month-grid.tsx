import { Link } from 'react-router';
import { dayCell, isGone } from '../hooks/cells.js';
import { weeksOf, type Span } from '../hooks/days.js';
import { type Placed } from '../hooks/placed.js';
import { type Carry } from '../hooks/use-carry.js';
import { useDayNames } from '../hooks/use-day-names.js';
import { dateOf } from '../hooks/wall.js';
import { useCalendarWords } from '../messages/words.js';
import { DropHint } from './cell-shade.js';
import { ClockNote } from './clock-note.js';
import css from './grid.module.css';
import { PostCard } from './post-card.js';

/** More than these would stretch a week out of sight. */
const SHOWN = 3;

export interface GridProps {
  span: Span;
  days: ReadonlyMap<string, readonly Placed[]>;
  clockChanges: ReadonlyMap<string, string>;
  /** The organisation's wall time. */
  now: string;
  carry: Carry;
  onMove: (placed: Placed) => void;
}

/** Whole weeks around a month, one cell a day. */
export function MonthGrid({ month, ...props }: GridProps & { month: string }) {
  const names = useDayNames();
  const weeks = weeksOf(props.span);
  return (
    <table className={css.grid} data-view="month">
      <caption className={css.caption}>{names.month(month)}</caption>
      <thead>
        <tr>
          {(weeks[0] ?? []).map((day) => (
            <th key={day} scope="col" className={css.weekday}>
              {names.weekday(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]} data-gone={isGone(week[6] ?? '', props.now) || undefined}>
            {week.map((day) => (
              <Day key={day} day={day} isOutside={!day.startsWith(month.slice(0, 7))} {...props} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DayProps = Omit<GridProps, 'span'> & { day: string; isOutside: boolean };

function Day({ day, isOutside, days, clockChanges, now, carry, onMove }: DayProps) {
  const words = useCalendarWords();
  const names = useDayNames();
  const cell = dayCell(day);
  const posts = days.get(day) ?? [];
  const shown = posts.length > SHOWN ? posts.slice(0, SHOWN - 1) : posts;
  const isToday = day === dateOf(now);
  return (
    <td
      className={css.cell}
      data-gone={isGone(cell, now) || undefined}
      data-outside={isOutside || undefined}
      data-over={carry.carried?.over === cell || undefined}
      {...carry.ofCell(cell)}
    >
      <div className={css.dayHead}>
        <time
          dateTime={day}
          className={css.number}
          data-numeric=""
          data-today={isToday || undefined}
          aria-label={names.day(day)}
        >
          {day.endsWith('-01') ? names.shortDay(day) : names.number(day)}
        </time>
        {isToday ? <span className={css.todayWord}>{words('today')}</span> : null}
        <DropHint cell={cell} carry={carry} />
      </div>
      <ClockNote sentence={clockChanges.get(day)} />
      {shown.length > 0 ? (
        <ul className={css.posts}>
          {shown.map((placed) => (
            <PostCard key={placed.post.id} placed={placed} carry={carry} onMove={onMove} shape="line" />
          ))}
        </ul>
      ) : null}
      {posts.length > shown.length ? (
        <Link
          className={css.more}
          to={`/calendrier?date=${day}`}
          aria-label={words('moreOfDay', { count: posts.length - shown.length, day: names.day(day) })}
        >
          {words('moreShort', { count: posts.length - shown.length })}
        </Link>
      ) : null}
    </td>
  );
}
