import { Alert, Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../../ui/dialog.js';
import { useFormat, useToday } from '../../../ui/format.js';
import { useUiWords } from '../../../ui/messages/words.js';
import { useNotify } from '../../../ui/notices.js';
import { type Cell, type CellChange, useCellChange } from '../hooks/use-consents.js';
import { useConsentWords } from '../messages/words.js';
import css from './consent.module.css';

const methods = ['paper', 'phone', 'spoken', 'form', 'letter', 'email'] as const;

/** Records a consent for one cell, with how and when it was given, or withdraws the one that stands. */
export function CellForm({ personId, cell, onClose }: { personId: string; cell: Cell; onClose: () => void }) {
  const words = useConsentWords();
  const ui = useUiWords();
  const format = useFormat();
  const today = useToday();
  const notify = useNotify();
  const change = useCellChange(personId);
  const [method, setMethod] = useState('');
  const [givenOn, setGivenOn] = useState('');
  const { purpose, channel } = cell;
  const isGiven = cell.state === 'given';
  const wanted: CellChange = isGiven
    ? { what: 'withdraw', purpose, channel }
    : { what: 'give', purpose, channel, method, givenOn };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(wanted, {
      onSuccess: ({ __typename }) => {
        if (__typename !== 'Standing') return;
        notify({ text: words('saved') });
        onClose();
      },
    });
  };
  const refused = change.error ? words('failed') : (change.data?.message ?? null);
  return (
    <Dialog
      onClose={onClose}
      title={words('acceptTitle', { purpose: words(purpose), channel: cell.channelName })}
    >
      <form className={css.form} onSubmit={submit}>
        {isGiven ? (
          <>
            <p className={css.text}>
              {words('since', { date: format.date(cell.since ?? today), method: cell.method ?? '' })}
            </p>
            <p className={css.text}>{words('withdrawText')}</p>
          </>
        ) : (
          <>
            <NativeSelect
              label={words('method')}
              required
              data-autofocus
              value={method}
              onChange={(event) => setMethod(event.currentTarget.value)}
              data={[
                { value: '', label: ui('choose') },
                ...methods.map((value) => ({ value, label: words(value) })),
              ]}
            />
            <TextInput
              type="date"
              label={words('givenOn')}
              required
              max={today}
              value={givenOn}
              onChange={(event) => setGivenOn(event.currentTarget.value)}
            />
          </>
        )}
        {refused ? (
          <Alert color="red" role="alert" className={css.alert ?? ''}>
            {refused}
          </Alert>
        ) : null}
        <Button type="submit" loading={change.isPending} {...(isGiven ? { color: 'red' } : {})}>
          {words(isGiven ? 'withdraw' : 'save')}
        </Button>
      </form>
    </Dialog>
  );
}
