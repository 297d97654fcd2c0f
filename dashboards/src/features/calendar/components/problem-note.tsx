import { IconAlertTriangle, IconPlayerPause } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useMay } from '../../../ui/viewer.js';
import { isUrgent, useProblems } from '../hooks/use-problems.js';
import { useCalendarWords } from '../messages/words.js';
import { useHeadline } from './problem-ribbon.js';
import css from './problems.module.css';

/** On the day's page, in one line: that publishing needs somebody. Nothing where nothing does. */
export function ProblemNote() {
  const words = useCalendarWords();
  const headline = useHeadline();
  const { data } = useProblems(useMay('seeAggregates'));
  const urgent = data?.publishingProblems.filter(isUrgent) ?? [];
  const isStopped = Boolean(data?.publishingSuspension);
  if (!isStopped && urgent.length === 0) return null;
  const parts = [
    ...(isStopped ? [words('noteSuspended')] : []),
    ...(urgent.length ? [headline(urgent)] : []),
  ];
  const Sign = isStopped ? IconPlayerPause : IconAlertTriangle;
  return (
    <Link
      to="/calendrier"
      className={css.note}
      data-tone={urgent.some(({ kind }) => kind === 'failed') ? 'late' : 'soon'}
    >
      <Sign size={18} stroke={1.5} aria-hidden="true" />
      {words('note', { what: parts.join(', ') })}
    </Link>
  );
}
