import { type Column } from '../hooks/use-board.js';
import { usePipelineWords } from '../messages/words.js';
import { ColumnCounts, Rest } from './column-parts.js';
import { type Intent } from './decision-dialog.js';
import { LeadCard } from './lead-card.js';
import css from './pipeline.module.css';

interface StageByStageProps {
  columns: readonly Column[];
  stage: string | null;
  onStage: (id: string) => void;
  onDecide: (intent: Intent) => void;
  tablePath: string;
}

/** The board on a phone: one stage at a time, the stages under the thumb. */
export function StageByStage({ columns, stage, onStage, onDecide, tablePath }: StageByStageProps) {
  const words = usePipelineWords();
  const shown = columns.find((column) => column.stage.id === stage) ?? columns[0];
  if (!shown) return null;
  return (
    <>
      <div className={css.stageRow} role="group" aria-label={words('stage')}>
        {columns.map((column) => (
          <button
            key={column.stage.id}
            type="button"
            className={css.stageTab}
            aria-pressed={column === shown}
            onClick={() => onStage(column.stage.id)}
          >
            {column.stage.name}
            <span className={css.badge} data-numeric="">
              {column.count}
            </span>
          </button>
        ))}
      </div>
      <section className={css.single} aria-labelledby="stage-shown">
        <h2 className={css.stage} id="stage-shown">
          {shown.stage.name}
        </h2>
        <ColumnCounts column={shown} />
        <ul className={css.cards}>
          {shown.leads.edges.map(({ node }) => (
            <LeadCard key={node.id} lead={node} onDecide={onDecide} />
          ))}
        </ul>
        <Rest column={shown} tablePath={tablePath} />
      </section>
    </>
  );
}
