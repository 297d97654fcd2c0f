import { useFormat } from '../../../ui/format.js';
import { type Ledger } from '../hooks/ledger.js';
import { type ContributionParts, type ScoreParts } from '../hooks/use-scores.js';
import { useScoresWords } from '../messages/words.js';
import css from './scores.module.css';

/** The same ledger in rows and columns, with the rule of each signal. */
export function LedgerTable({ score, ledger }: { score: ScoreParts; ledger: Ledger<ContributionParts> }) {
  const words = useScoresWords();
  const format = useFormat();
  return (
    <div className={css.tableScroll} tabIndex={0} role="region" aria-label={words('title')}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{words('signal')}</th>
            <th scope="col">{words('rule')}</th>
            <th scope="col">{words('dates')}</th>
            <th scope="col" className={css.numeric}>
              {words('points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ledger.rows.map(({ part }) => (
            <tr key={part.signal}>
              <th scope="row">
                {part.name} ({words('occurrences', { count: part.occurrences })})
              </th>
              <td>{part.rule}</td>
              <td data-numeric="">
                {part.firstAt ? format.shortDate(part.firstAt) : ''}
                {part.lastAt && part.lastAt !== part.firstAt ? ` – ${format.shortDate(part.lastAt)}` : ''}
              </td>
              <td className={css.numeric} data-numeric="">
                {format.signedTenths(part.tenths)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {words('total')}
            </th>
            <td className={css.numeric} data-numeric="">
              {format.tenths(score.tenths ?? 0)}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
