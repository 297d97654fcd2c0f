import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type CalendarAddress } from '../hooks/calendar-address.js';
import { spanOf, stepped, views, type View } from '../hooks/days.js';
import { useDayNames } from '../hooks/use-day-names.js';
import { useCalendarWords } from '../messages/words.js';
import css from './calendar-bar.module.css';
import { cityOf } from './schedule-answers.js';

interface BarProps {
  view: View;
  /** The day around which the view is. */
  date: string;
  timeZone: string;
  isWholeDay: boolean;
  /** A phone has one view. */
  isPhone: boolean;
  change: (part: Partial<CalendarAddress>) => void;
}

/** Whether a reader's own clocks show something else than the organisation's. */
const isElsewhere = (timeZone: string): boolean => {
  const now = new Date();
  return now.toLocaleString('en-GB', { timeZone }) !== now.toLocaleString('en-GB');
};

/** Which days, in which shape, and in whose hours. */
export function CalendarBar({ view, date, timeZone, isWholeDay, isPhone, change }: BarProps) {
  const words = useCalendarWords();
  const names = useDayNames();
  const { from, to } = spanOf(view, date);
  const unit = view === 'week' ? 'Week' : 'Month';
  const go = (direction: -1 | 1) => change({ date: stepped(view, date, direction) });
  return (
    <div className={css.bar}>
      <div className={css.steps}>
        <ActionIcon variant="default" size={36} aria-label={words(`earlier${unit}`)} onClick={() => go(-1)}>
          <IconChevronLeft size={18} stroke={1.5} />
        </ActionIcon>
        <Button variant="default" size="sm" onClick={() => change({ date: null })}>
          {words('goToday')}
        </Button>
        <ActionIcon variant="default" size={36} aria-label={words(`later${unit}`)} onClick={() => go(1)}>
          <IconChevronRight size={18} stroke={1.5} />
        </ActionIcon>
      </div>
      <p className={css.title} aria-live="polite">
        <span className={css.period}>{view === 'week' ? names.span(from, to) : names.month(date)}</span>
        <span className={css.zone}>
          {words(isElsewhere(timeZone) ? 'zoneElsewhere' : 'zone', { city: cityOf(timeZone) })}
        </span>
      </p>
      {isPhone ? null : (
        <div className={css.views}>
          {view === 'week' ? (
            <button
              type="button"
              className={css.chip}
              aria-pressed={isWholeDay}
              onClick={() => change({ isWholeDay: !isWholeDay })}
            >
              {words('wholeDay')}
            </button>
          ) : null}
          <SegmentedControl
            aria-label={words('view')}
            data={views.map((value) => ({ value, label: words(value) }))}
            value={view}
            onChange={(value) => change({ view: value as View })}
          />
        </div>
      )}
    </div>
  );
}
