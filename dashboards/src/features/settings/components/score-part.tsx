import { Alert, Button } from '@mantine/core';
import { useFormat } from '../../../ui/format.js';
import { useNotify } from '../../../ui/notices.js';
import { Panel } from '../../../ui/page.js';
import { Answered } from '../../../ui/states.js';
import { useMay } from '../../../ui/viewer.js';
import { useRecompute, useScoringState, type ScoringModelParts } from '../hooks/use-governance.js';
import { useSettingsWords } from '../messages/words.js';
import css from './settings.module.css';

function Rules({ model, axis }: { model: ScoringModelParts; axis: 'readiness' | 'leadership' }) {
  const words = useSettingsWords();
  const format = useFormat();
  const signals = model.signals.filter((signal) => signal.axis === axis);
  return (
    <div className={css.axis}>
      <h3 className={css.subtitle}>{words(axis)}</h3>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{words('signal')}</th>
            <th scope="col">{words('rule')}</th>
            <th scope="col" className={css.numeric}>
              {words('cap')}
            </th>
          </tr>
        </thead>
        <tbody>
          {signals.map((signal) => (
            <tr key={signal.code}>
              <th scope="row">{signal.name}</th>
              <td>{signal.rule}</td>
              <td className={css.numeric} data-numeric="">
                {format.tenths(signal.capTenths)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The scoring rules in force, for anybody to read. */
export function ScorePart() {
  const words = useSettingsWords();
  const format = useFormat();
  const notify = useNotify();
  const may = useMay('manageScoring');
  const query = useScoringState();
  const recompute = useRecompute();
  return (
    <Panel
      title={words('score')}
      id="regles"
      aside={
        may ? (
          <Button
            variant="default"
            loading={recompute.isPending}
            onClick={() =>
              recompute.mutate(undefined, {
                onSuccess: () => notify({ text: words('recomputed') }),
                onError: () => notify({ text: words('failed'), tone: 'late' }),
              })
            }
          >
            {words('recompute')}
          </Button>
        ) : null
      }
    >
      <p className={css.quiet}>{words('scoreText')}</p>
      <Answered query={query}>
        {(state) => (
          <>
            {state.refusal ? (
              <Alert color="yellow" title={words('scoreRefused')}>
                {state.refusal}
              </Alert>
            ) : null}
            {state.model ? (
              <>
                <p className={css.text}>
                  {words('scoreVersion', {
                    version: state.model.version,
                    date: format.date(state.model.createdAt),
                  })}{' '}
                  {state.scoredPersons === null
                    ? words('scoredFew')
                    : words('scored', { count: state.scoredPersons })}
                </p>
                <Rules model={state.model} axis="readiness" />
                <Rules model={state.model} axis="leadership" />
              </>
            ) : null}
          </>
        )}
      </Answered>
    </Panel>
  );
}
