import { Alert, Button } from '@mantine/core';
import { useFormat } from '../../../ui/format.js';
import { Panel } from '../../../ui/page.js';
import { useMay } from '../../../ui/viewer.js';
import { DeliveryMark } from '../../../ui/publishing/state-mark.js';
import { useDecideSending } from '../hooks/use-decisions.js';
import { type Publication } from '../hooks/use-publication.js';
import { usePublicationsWords } from '../messages/words.js';
import css from './publication.module.css';

type Sending = Publication['deliveries'][number];

/** What became of the post on one account, and what only a person can say or start. */
function SendingLine({ sending }: { sending: Sending }) {
  const words = usePublicationsWords();
  const format = useFormat();
  const decide = useDecideSending();
  const mayDecide = useMay('writePublications');
  const { id, version, state, target, publishedAt, dueAt, attempts, reason, needsPerson } = sending;
  const seen = { id, version };
  const refused = decide.data && 'message' in decide.data ? decide.data.message : null;
  const when =
    state === 'published' && publishedAt
      ? words('sentOn', { when: format.dateTime(publishedAt) })
      : state === 'pending'
        ? words('dueOn', { when: format.dateTime(dueAt) })
        : null;
  return (
    <li className={css.sending}>
      <div className={css.sendingHead}>
        <strong>{target?.name ?? words('goneAccount')}</strong>
        <DeliveryMark state={state} />
      </div>
      <p className={css.text}>
        {[when, reason, attempts > 1 ? words('attempts', { count: attempts }) : null]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {state === 'unknown' ? (
        <p className={css.text}>
          {words(!needsPerson ? 'askNetwork' : mayDecide ? 'askPerson' : 'askWriters')}
        </p>
      ) : null}
      {refused || decide.error ? (
        <Alert color="red" role="alert" className={css.refused ?? ''}>
          {refused ?? words('failed')}
        </Alert>
      ) : null}
      <div className={css.buttons}>
        {state === 'failed' && mayDecide ? (
          <Button
            variant="default"
            loading={decide.isPending}
            onClick={() => decide.mutate({ seen, decision: { kind: 'retry' } })}
          >
            {words('retry')}
          </Button>
        ) : null}
        {state === 'unknown' && needsPerson && mayDecide
          ? ([true, false] as const).map((wentOut) => (
              <Button
                key={String(wentOut)}
                variant="default"
                disabled={decide.isPending}
                onClick={() => decide.mutate({ seen, decision: { kind: 'settle', wentOut } })}
              >
                {words(wentOut ? 'wentOut' : 'didNotGo')}
              </Button>
            ))
          : null}
      </div>
    </li>
  );
}

/** What became of a publication on each account. */
export function Sendings({ publication }: { publication: Publication }) {
  const words = usePublicationsWords();
  if (publication.deliveries.length === 0) return null;
  return (
    <Panel title={words('sendings')} id="envois">
      <ul className={css.sendings}>
        {publication.deliveries.map((sending) => (
          <SendingLine key={sending.id} sending={sending} />
        ))}
      </ul>
    </Panel>
  );
}
