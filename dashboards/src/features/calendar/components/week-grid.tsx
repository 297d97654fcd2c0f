import { type CSSProperties } from 'react';
import { hourCell, isGone } from '../hooks/cells.js';
import { daysOf } from '../hooks/days.js';
import { type Carry } from '../hooks/use-carry.js';
import { useDayNames } from '../hooks/use-day-names.js';
import { type Placed } from '../hooks/placed.js';
import { dateOf, hourOf, kindOfHour } from '../hooks/wall.js';
import { useCalendarWords } from '../messages/words.js';
import { DropHint } from './cell-shade.js';
import { ClockSign } from './clock-note.js';
import css from './grid.module.css';
import { type GridProps } from './month-grid.js';
import { PostCard } from './post-card.js';

interface WeekProps extends GridProps {
  hours: readonly number[];
  timeZone: string;
}

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** Seven days by the hours of the organisation's clocks. */
export function WeekGrid({ span, hours, timeZone, ...props }: WeekProps) {
  const words = useCalendarWords();
  const names = useDayNames();
  const days = daysOf(span);
  const today = dateOf(props.now);
  return (
    <table className={css.grid} data-view="week">
      <caption className={css.caption}>{names.span(span.from, span.to)}</caption>
      <thead>
        <tr>
          <th scope="col" className={css.corner}>
            <span className={css.caption}>{words('hour')}</span>
          </th>
          {days.map((day) => (
            <th key={day} scope="col" className={css.dayColumn} data-today={day === today || undefined}>
              <time dateTime={day} aria-label={names.day(day)}>
                <span className={css.weekday}>{names.weekday(day)}</span>{' '}
                <span className={css.number} data-numeric="" data-today={day === today || undefined}>
                  {names.number(day)}
                </span>
              </time>
              {day === today ? <span className={css.todayWord}>{words('today')}</span> : null}
              {props.clockChanges.has(day) ? <ClockSign /> : null}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {hours.map((hour) => (
          <tr key={hour}>
            <th scope="row" className={css.clock}>
              {clock(hour)}
            </th>
            {days.map((day) => (
              <Hour key={day} day={day} hour={hour} timeZone={timeZone} {...props} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type HourProps = Omit<WeekProps, 'span' | 'hours'> & { day: string; hour: number };

function Hour({ day, hour, days, now, carry, onMove, timeZone, clockChanges }: HourProps) {
  const words = useCalendarWords();
  const cell = hourCell(day, hour);
  const posts = (days.get(day) ?? []).filter(({ wall }) => hourOf(wall ?? '') === hour);
  // Only such a day can have an hour that is missing or comes twice: the others need no reckoning.
  const kind = clockChanges.has(day) ? kindOfHour(day, hour, timeZone) : 'once';
  const isNow = now.slice(0, 13) === cell;
  return (
    <td
      className={css.cell}
      data-gone={isGone(cell, now) || kind === 'never' || undefined}
      data-today={day === dateOf(now) || undefined}
      data-over={carry.carried?.over === cell || undefined}
      {...carry.ofCell(cell)}
    >
      {isNow ? <NowLine now={now} /> : null}
      {kind === 'once' ? null : <span className={css.kind}>{words(kind)}</span>}
      <DropHint cell={cell} carry={carry} />
      {posts.length > 0 ? <Posts posts={posts} carry={carry} onMove={onMove} /> : null}
    </td>
  );
}

function NowLine({ now }: { now: string }) {
  const words = useCalendarWords();
  const share = `${Math.round((Number(now.slice(14, 16)) / 60) * 100)}%`;
  return (
    <span className={css.now} style={{ '--share': share } as CSSProperties}>
      <span className={css.caption}>{words('now')}</span>
    </span>
  );
}

function Posts(props: { posts: readonly Placed[]; carry: Carry; onMove: (placed: Placed) => void }) {
  const { posts, carry, onMove } = props;
  return (
    <ul className={css.posts}>
      {posts.map((placed) => (
        <PostCard key={placed.post.id} placed={placed} carry={carry} onMove={onMove} shape="card" />
      ))}
    </ul>
  );
}
