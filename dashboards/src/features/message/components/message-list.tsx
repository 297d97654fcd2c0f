import { Alert, Button } from '@mantine/core';
import { useFormat } from '../../../ui/format.js';
import { MoreButton } from '../../../ui/more-button.js';
import { MessageMark } from '../../../ui/publishing/state-mark.js';
import { Answered, LoadingRows } from '../../../ui/states.js';
import { useMay } from '../../../ui/viewer.js';
import { useCancelMessage, useMessages, type PersonalMessage } from '../hooks/use-messages.js';
import { useMessageWords } from '../messages/words.js';
import css from './message.module.css';

/** One message: what it was for, what became of it, and its text when asked for. */
function MessageLine({ personId, message }: { personId: string; message: PersonalMessage }) {
  const words = useMessageWords();
  const format = useFormat();
  const maySend = useMay('sendMessages');
  const cancel = useCancelMessage(personId);
  const { state, subject, body, language, purpose, author, plannedAt, plannedWall, sentAt, reason } = message;
  const refused = cancel.data && 'message' in cancel.data ? cancel.data : null;
  const when = sentAt
    ? words('sentOn', { when: format.dateTime(sentAt) })
    : state === 'queued'
      ? words('goesOn', { when: format.dateTime(plannedWall ?? plannedAt) })
      : null;
  return (
    <li className={css.message}>
      <details>
        <summary>
          <span className={css.subject} lang={language}>
            {subject}
          </span>
          <span className={css.meta}>
            <MessageMark state={state} />
            <span>{[words(purpose), when, author?.name].filter(Boolean).join(' · ')}</span>
          </span>
        </summary>
        <p className={css.body} lang={language}>
          {body}
        </p>
      </details>
      {reason ? <p className={css.reason}>{reason}</p> : null}
      {message.groundLostAt ? (
        <p className={css.reason}>{words('groundLost', { when: format.dateTime(message.groundLostAt) })}</p>
      ) : null}
      {refused || cancel.error ? (
        <Alert color="red" role="alert" className={css.refused ?? ''}>
          {!refused
            ? words('failed')
            : refused.__typename === 'StaleVersion'
              ? words('overtaken')
              : refused.message}
        </Alert>
      ) : null}
      {maySend && state === 'queued' ? (
        <Button
          variant="default"
          size="xs"
          className={css.cancel ?? ''}
          loading={cancel.isPending}
          onClick={() => cancel.mutate(message)}
        >
          {words('takeBack')}
        </Button>
      ) : null}
    </li>
  );
}

/** The messages to a person, the latest first. */
export function MessageList({ personId }: { personId: string }) {
  const words = useMessageWords();
  const query = useMessages(personId);
  return (
    <Answered query={query} loading={<LoadingRows rows={2} height={48} />}>
      {({ pages }) => {
        const messages = pages.flatMap(({ nodes }) => nodes);
        if (messages.length === 0) return <p className={css.quiet}>{words('none')}</p>;
        return (
          <>
            <ul className={css.messages}>
              {messages.map((message) => (
                <MessageLine key={message.id} personId={personId} message={message} />
              ))}
            </ul>
            <MoreButton query={query} />
          </>
        );
      }}
    </Answered>
  );
}
