import { Alert, Button, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { IconMailOff } from '@tabler/icons-react';
import { type FormEvent } from 'react';
import { type RepeatedHour } from '../../../graphql/graphql.js';
import { StateMessage } from '../../../ui/states.js';
import { messageOf, type MessageDraft } from '../hooks/message-draft.js';
import { useFooting, useQueueMessage } from '../hooks/use-messages.js';
import { useMessageWords } from '../messages/words.js';
import { MessageAnswer } from './message-answer.js';
import { PurposeChoice, TimeChoice } from './message-choices.js';
import css from './message.module.css';

interface MessageFormProps {
  person: { id: string; name: string };
  draft: MessageDraft;
  change: (part: Partial<MessageDraft>) => void;
  onQueued: (plannedAt: string, isPlanned: boolean) => void;
}

/** Said before anybody writes for nothing. */
function NoAddress() {
  const words = useMessageWords();
  return (
    <StateMessage
      icon={<IconMailOff stroke={1.5} />}
      title={words('noAddress')}
      text={words('noAddressText')}
    />
  );
}

/** A message to one person: why, what, when; the ground is asked for when it is handed over, and when it goes. */
export function MessageForm({ person, draft, change, onQueued }: MessageFormProps) {
  const words = useMessageWords();
  const footing = useFooting(person.id);
  const queue = useQueueMessage(person.id);
  const { data: known } = footing;
  const isReady = draft.subject.trim() !== '' && draft.body.trim() !== '' && draft.at !== '';
  const send = (wanted: MessageDraft, hour: RepeatedHour | null = null) =>
    queue.mutate(messageOf(person.id, wanted, hour), {
      onSuccess: (answer) => {
        if (answer.__typename === 'PersonalMessage') onQueued(answer.plannedAt, wanted.at !== null);
      },
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady && !queue.isPending) send(draft);
  };
  const changing = (part: Partial<MessageDraft>) => {
    // An answer holds for what it was given to.
    if (queue.data || queue.error) queue.reset();
    change(part);
  };
  if (known && known.address === null) return <NoAddress />;
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      {known?.address ? <p className={css.quiet}>{words('to', { address: known.address })}</p> : null}
      <PurposeChoice draft={draft} change={changing} allowed={known?.allowed ?? null} />
      <TextInput
        label={words('subject')}
        required
        maxLength={200}
        data-autofocus
        lang={draft.language}
        value={draft.subject}
        onChange={(event) => changing({ subject: event.currentTarget.value })}
      />
      <Textarea
        label={words('body')}
        description={words('bodyHint')}
        required
        autosize
        minRows={7}
        maxRows={16}
        maxLength={20_000}
        lang={draft.language}
        value={draft.body}
        onChange={(event) => changing({ body: event.currentTarget.value })}
      />
      <div className={css.language}>
        <span className={css.label} id="langue-du-message">
          {words('language')}
        </span>
        <SegmentedControl
          aria-labelledby="langue-du-message"
          value={draft.language}
          onChange={(language) => changing({ language: language === 'en' ? 'en' : 'fr' })}
          data={[
            { value: 'fr', label: words('fr') },
            { value: 'en', label: words('en') },
          ]}
        />
      </div>
      <TimeChoice draft={draft} change={changing} />
      {queue.data && queue.data.__typename !== 'PersonalMessage' ? (
        <MessageAnswer
          answer={queue.data}
          personId={person.id}
          onWall={(at) => {
            change({ at });
            send({ ...draft, at });
          }}
          onHour={(hour) => send(draft, hour)}
        />
      ) : null}
      {queue.error ? (
        <Alert color="red" role="alert" className={css.refused ?? ''}>
          {words('failed')}
        </Alert>
      ) : null}
      <Button type="submit" size="md" loading={queue.isPending} disabled={!isReady}>
        {words(draft.at === null ? 'send' : 'plan')}
      </Button>
    </form>
  );
}
