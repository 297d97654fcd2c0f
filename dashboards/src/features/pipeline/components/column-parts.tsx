import { Link } from 'react-router';
import { type Column } from '../hooks/use-board.js';
import { usePipelineWords } from '../messages/words.js';
import css from './pipeline.module.css';

/** How many stand in a stage, their median age, and how many have been quiet for long. */
export function ColumnCounts({ column }: { column: Column }) {
  const words = usePipelineWords();
  return (
    <p className={css.counts}>
      <span>{words('count', { count: column.count })}</span>
      {typeof column.medianDays === 'number' ? (
        <span>{words('median', { count: column.medianDays })}</span>
      ) : null}
      {column.still > 0 ? (
        <span className={css.stillCount}>{words('stillCount', { count: column.still })}</span>
      ) : null}
    </p>
  );
}

export function Rest({ column, tablePath }: { column: Column; tablePath: string }) {
  const words = usePipelineWords();
  const rest = column.count - column.leads.edges.length;
  if (column.count === 0) return <p className={css.empty}>{words('emptyColumn')}</p>;
  if (rest <= 0) return null;
  return (
    <Link className={css.rest} to={tablePath}>
      {words('moreIn', { count: rest })}
    </Link>
  );
}
