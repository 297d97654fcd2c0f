import { IconClockExclamation } from '@tabler/icons-react';
import { useDayNames } from '../hooks/use-day-names.js';
import css from './grid.module.css';

/** On the day of a night when clocks change, what they do. */
export function ClockNote({ sentence }: { sentence: string | undefined }) {
  if (!sentence) return null;
  return (
    <p className={css.clockNote}>
      <IconClockExclamation size={16} stroke={1.5} aria-hidden="true" />
      <span>{sentence}</span>
    </p>
  );
}

/** Above a week, whose columns have no room for sentences: each such night with its day. */
export function ClockNotes({ changes }: { changes: ReadonlyMap<string, string> }) {
  const names = useDayNames();
  return [...changes].map(([date, sentence]) => (
    <p key={date} className={css.clockNote}>
      <IconClockExclamation size={16} stroke={1.5} aria-hidden="true" />
      <span>
        <span className={css.clockDay}>{names.day(date)}</span>. {sentence}.
      </span>
    </p>
  ));
}

/** In the head of a column, that its night is such a one. */
export function ClockSign() {
  return <IconClockExclamation className={css.clockSign} size={16} stroke={1.5} aria-hidden="true" />;
}
