import { useFormat } from '../../../ui/format.js';
import { Panel } from '../../../ui/page.js';
import { Answered, LoadingRows } from '../../../ui/states.js';
import { useScores } from '../hooks/use-scores.js';
import { useScoresWords } from '../messages/words.js';
import css from './scores.module.css';
import { ScoreLedger } from './score-ledger.js';

/** « Pourquoi ce score ? »: both axes of one person, each as a ledger. */
export function WhyPanel({ personId }: { personId: string }) {
  const words = useScoresWords();
  const format = useFormat();
  const query = useScores(personId);
  return (
    <Panel title={words('title')} id="score">
      <Answered query={query} loading={<LoadingRows rows={4} height={40} />}>
        {(lead) => {
          const scores = [lead?.readiness, lead?.leadership].filter(
            (score) => score !== null && score !== undefined,
          );
          const [first] = scores;
          if (!first) return <p className={css.quiet}>{lead?.reason ?? words('noScore')}</p>;
          return (
            <>
              {scores.map((score) => (
                <ScoreLedger key={score.axis} score={score} personId={personId} />
              ))}
              <p className={css.quiet}>
                {words('computed', { date: format.date(first.computedAt), version: first.modelVersion })}
              </p>
            </>
          );
        }}
      </Answered>
    </Panel>
  );
}
