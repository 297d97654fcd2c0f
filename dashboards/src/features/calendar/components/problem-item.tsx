import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useFormat } from '../../../ui/format.js';
import { useNotify } from '../../../ui/notices.js';
import { useMay } from '../../../ui/viewer.js';
import { useVerdict, type Problem, type Verdict } from '../hooks/use-problems.js';
import { excerptOf } from '../hooks/excerpt.js';
import { useCalendarWords } from '../messages/words.js';
import css from './problems.module.css';

interface ItemProps {
  problem: Problem;
  onReschedule: (publication: NonNullable<Problem['publication']>) => void;
}

/** One problem: what, since when, why, of which post, and what a person can do. */
export function ProblemItem({ problem, onReschedule }: ItemProps) {
  const words = useCalendarWords();
  const format = useFormat();
  const { publication, delivery, reason, maySettle } = problem;
  const target = delivery?.target;
  return (
    <li className={css.problem} data-kind={problem.kind}>
      <div className={css.what}>
        <p className={css.sentence}>
          <strong>{problem.sentence}</strong>
          <time className={css.since} dateTime={problem.since}>
            {format.dateTime(problem.since)}
          </time>
        </p>
        {publication ? (
          <Link className={css.post} to={`/publications/${publication.id}`}>
            {words('quoted', { text: excerptOf(publication.text, 90) })}
          </Link>
        ) : null}
        {reason ? <p className={css.reason}>{reason}</p> : null}
        {maySettle ? <p className={css.reason}>{words('settleHint')}</p> : null}
        {maySettle && target?.isConnected ? (
          <Link className={css.post} to={`/fil/${target.id}`}>
            {words('lookAtFeed', { account: target.name })}
          </Link>
        ) : null}
      </div>
      <ProblemActions problem={problem} onReschedule={onReschedule} />
    </li>
  );
}

const said = {
  retry: 'retried',
  wentOut: 'settledOut',
  didNotGo: 'settledNot',
  dismiss: 'dismissed',
} as const;

function ProblemActions({ problem, onReschedule }: ItemProps) {
  const words = useCalendarWords();
  const notify = useNotify();
  const decide = useVerdict();
  const mayWrite = useMay('writePublications');
  const mayWriteToPeople = useMay('sendMessages');
  const { delivery, publication, mayRetry, maySettle } = problem;
  const isTheirs = publication ? mayWrite : mayWriteToPeople;
  if (problem.kind === 'timePassed' && publication?.may.includes('schedule'))
    return (
      <div className={css.actions}>
        <Button onClick={() => onReschedule(publication)}>{words('chooseHour')}</Button>
      </div>
    );
  const verdicts: Verdict[] = [
    ...(mayRetry ? (['retry', 'dismiss'] as const) : []),
    ...(maySettle ? (['wentOut', 'didNotGo'] as const) : []),
  ];
  if (problem.kind !== 'timePassed' && verdicts.length === 0) return null;
  if (!delivery || !isTheirs)
    return <p className={css.reserved}>{words(publication ? 'forWriters' : 'forOrganisers')}</p>;
  const act = (verdict: Verdict) =>
    decide.mutate(
      { delivery, verdict },
      {
        onSuccess: (answer) =>
          answer.__typename === 'Delivery'
            ? notify({ text: words(said[verdict]) })
            : notify({
                text: answer.__typename === 'StaleVersion' ? words('decidedAlready') : answer.message,
                tone: 'late',
              }),
        onError: () => notify({ text: words('failed'), tone: 'late' }),
      },
    );
  return (
    <div className={css.actions}>
      {verdicts.map((verdict) => (
        <Button
          key={verdict}
          variant={verdict === 'retry' ? 'filled' : verdict === 'dismiss' ? 'subtle' : 'default'}
          {...(verdict === 'dismiss' ? { color: 'gray' } : {})}
          loading={decide.isPending && decide.variables.verdict === verdict}
          disabled={decide.isPending}
          onClick={() => act(verdict)}
        >
          {words(verdict)}
        </Button>
      ))}
    </div>
  );
}
