import { useState } from 'react';
import { type Purpose } from '../../../graphql/graphql.js';
import { useFormat } from '../../../ui/format.js';
import { Panel } from '../../../ui/page.js';
import { Tag } from '../../../ui/tag.js';
import { type Cell } from '../hooks/use-consents.js';
import { useConsentWords } from '../messages/words.js';
import { CellChip } from './cell-chip.js';
import { CellForm } from './cell-form.js';
import css from './consent.module.css';

interface MatrixProps {
  personId: string;
  cells: readonly Cell[];
  objections: readonly { purpose: Purpose; objectedAt: string }[];
}

/** Purposes by channels; pressing a cell records a consent or withdraws it. */
export function ConsentMatrix({ personId, cells, objections }: MatrixProps) {
  const words = useConsentWords();
  const format = useFormat();
  const [chosen, setChosen] = useState<Cell | null>(null);
  const purposes = [...new Set(cells.map(({ purpose }) => purpose))];
  return (
    <Panel title={words('matrix')} id="grille">
      <div>
        {purposes.map((purpose) => {
          const objection = objections.find((one) => one.purpose === purpose);
          return (
            <div key={purpose} className={css.matrixRow}>
              <div className={css.who}>
                <h3>{words(purpose)}</h3>
                {objection ? (
                  <Tag tone="late">
                    {words('objectedOn', { date: format.shortDate(objection.objectedAt) })}
                  </Tag>
                ) : null}
              </div>
              <ul className={css.chips} aria-label={words(purpose)}>
                {cells
                  .filter((cell) => cell.purpose === purpose)
                  .map((cell) => (
                    <li key={cell.channel}>
                      <CellChip
                        cell={cell}
                        {...(cell.since
                          ? {
                              title: words('since', {
                                date: format.date(cell.since),
                                method: cell.method ?? '',
                              }),
                            }
                          : {})}
                        onPress={() => setChosen(cell)}
                      />
                    </li>
                  ))}
              </ul>
            </div>
          );
        })}
      </div>
      {chosen ? <CellForm personId={personId} cell={chosen} onClose={() => setChosen(null)} /> : null}
    </Panel>
  );
}
