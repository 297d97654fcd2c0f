import { Button, VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { type CellGrid } from '../hooks/cells.js';
import { daysOf, stepped, type Span, type View } from '../hooks/days.js';
import { byDay, shownHours, sorted, type Placed } from '../hooks/placed.js';
import { useCarry } from '../hooks/use-carry.js';
import { type PublishingCalendar } from '../hooks/use-calendar.js';
import { type useMove } from '../hooks/use-move.js';
import { useDayNames } from '../hooks/use-day-names.js';
import { useCalendarWords } from '../messages/words.js';
import { Agenda } from './agenda.js';
import agenda from './agenda.module.css';
import { useCarrySentence } from './cell-shade.js';
import { ClockNotes } from './clock-note.js';
import css from './grid.module.css';
import { Legend } from './legend.js';
import { MonthGrid } from './month-grid.js';
import { CARRY_HELP } from './post-card.js';
import { Tray } from './tray.js';
import { WaitingList } from './waiting-list.js';
import { WeekGrid } from './week-grid.js';

interface CalendarViewProps {
  calendar: PublishingCalendar;
  view: View;
  /** The day around which the view is. */
  date: string;
  span: Span;
  isWholeDay: boolean;
  isPhone: boolean;
  /** The organisation's wall time. */
  now: string;
  move: ReturnType<typeof useMove>;
  onDate: (date: string) => void;
}

/** The focus follows a post that the keyboard put down, to wherever it stands then. */
function useFocusAfterDrop(pendingId: string | null, posts: readonly Placed[]) {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (pendingId || !wanted.current) return;
    document.querySelector<HTMLElement>(`[data-post="${wanted.current}"]`)?.focus();
    wanted.current = null;
  }, [pendingId, posts]);
  return (id: string) => {
    wanted.current = id;
  };
}

/** The days of one view and what waits beside them. */
export function CalendarView(props: CalendarViewProps) {
  const { calendar, view, date, span, isWholeDay, isPhone, now, move } = props;
  const words = useCalendarWords();
  const names = useDayNames();
  const [said, setSaid] = useState('');
  const { inDays, waiting } = sorted(calendar, move.pending);
  const inSpan = inDays.filter(
    ({ wall }) => wall && wall.slice(0, 10) >= span.from && wall.slice(0, 10) <= span.to,
  );
  const days = byDay(inSpan);
  const clockChanges = new Map(calendar.clockChanges.map((change) => [change.date, change.sentence]));
  const hours = shownHours(inSpan, isWholeDay);
  const grid: CellGrid = { days: daysOf(span), hours: view === 'week' ? hours : null };
  const sentence = useCarrySentence(grid);
  const focusAfter = useFocusAfterDrop(move.pending?.id ?? null, inDays);
  const carry = useCarry({
    grid,
    now,
    onDrop: (one, cell) => {
      focusAfter(one.post.id);
      move.drop(one, cell);
    },
    announce: (what, carried) => setSaid(sentence(what, carried)),
  });
  const ask = (placed: Placed) => move.ask({ placed });
  const shown = { span, days, clockChanges, now, carry, onMove: ask };
  if (isPhone || view === 'list')
    return (
      <>
        <WaitingList posts={waiting} onMove={ask} isFolded={isPhone} />
        <Agenda days={days} clockChanges={clockChanges} now={now} onMove={ask} />
        <Button
          className={agenda.onward ?? ''}
          variant="default"
          onClick={() => props.onDate(stepped('list', date, 1))}
        >
          {words('onward', { month: names.month(stepped('list', date, 1)) })}
        </Button>
      </>
    );
  return (
    <>
      <Tray posts={waiting} carry={carry} onMove={ask} />
      {view === 'week' ? <ClockNotes changes={clockChanges} /> : null}
      {view === 'week' ? (
        <WeekGrid {...shown} hours={hours} timeZone={calendar.timeZone} />
      ) : (
        <MonthGrid {...shown} month={date} />
      )}
      <Legend />
      {carry.carried?.by === 'keys' ? (
        <p className={css.carrying} aria-hidden="true">
          {words('carrying')}
        </p>
      ) : null}
      <VisuallyHidden id={CARRY_HELP}>{words('carryHelp')}</VisuallyHidden>
      <VisuallyHidden role="status" aria-live="assertive">
        {said}
      </VisuallyHidden>
    </>
  );
}
