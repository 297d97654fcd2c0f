import { Alert, Button, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../../ui/dialog.js';
import { useUiWords } from '../../../ui/messages/words.js';
import { Answered, LoadingRows } from '../../../ui/states.js';
import { storeName } from '../hooks/stores.js';
import { useErasePerson, useErasureOutlook, type Erased } from '../hooks/use-erase-person.js';
import { usePersonWords } from '../messages/words.js';
import css from './erasure.module.css';
import { WhatStays } from './what-stays.js';

interface EraseDialogProps {
  person: { id: string; name: string };
  onClose: () => void;
  onErased: (erased: Erased) => void;
}

type Outlook = NonNullable<ReturnType<typeof useErasureOutlook>['data']>;

/** First step: what goes, what stays, and what only a human can decide. */
function WhatGoes({ outlook }: { outlook: Outlook }) {
  const words = usePersonWords();
  const mentions = outlook.firstNameMentions?.total ?? 0;
  return (
    <>
      <section className={css.part}>
        <h3 className={css.partTitle}>{words('goes')}</h3>
        <dl className={css.stores}>
          {outlook.erasurePreview?.stores.map((store) => (
            <div key={store.name}>
              <dt>{storeName(words, store.name)}</dt>
              <dd>{words('rows', { count: store.rows })}</dd>
            </div>
          ))}
        </dl>
      </section>
      <WhatStays />
      {mentions > 0 ? (
        <section className={css.part}>
          <h3 className={css.partTitle}>{words('toRead')}</h3>
          <p className={css.quiet}>
            {words('toReadBefore', {
              count: mentions,
              names: outlook.firstNameMentions?.names.join(', ') ?? '',
            })}
          </p>
        </section>
      ) : null}
    </>
  );
}

/** Second step: the name once more, so that a slip of the hand erases nobody. */
function Confirmation(props: EraseDialogProps & { outlook: Outlook; onBack: () => void }) {
  const { person, outlook, onBack, onErased } = props;
  const words = usePersonWords();
  const [typed, setTyped] = useState('');
  const erase = useErasePerson(person.id);
  const refused = erase.data && erase.data.__typename !== 'Erasure' ? erase.data.message : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    erase.mutate(typed, {
      onSuccess: (erasure) => {
        if (erasure.__typename === 'Erasure')
          onErased({ erasure, mentions: outlook.firstNameMentions ?? null });
      },
    });
  };
  return (
    <form className={css.dialog} onSubmit={submit}>
      <Alert color="red" icon={<IconAlertTriangle stroke={1.5} />} title={words('irreversible')}>
        {words('irreversibleText')}
      </Alert>
      <TextInput
        data-autofocus
        required
        autoComplete="off"
        spellCheck={false}
        label={words('typeName', { name: person.name })}
        error={refused}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {erase.error ? (
        <Alert color="red" role="alert">
          {words('eraseFailed')}
        </Alert>
      ) : null}
      <div className={css.footer}>
        <Button variant="default" onClick={onBack} disabled={erase.isPending}>
          {words('backToGoes')}
        </Button>
        <Button type="submit" color="red" loading={erase.isPending} disabled={typed.trim() === ''}>
          {words('eraseForGood')}
        </Button>
      </div>
    </form>
  );
}

/** Erasing a person, in two steps (GDPR Art. 17). */
export function EraseDialog(props: EraseDialogProps) {
  const words = usePersonWords();
  const ui = useUiWords();
  const outlook = useErasureOutlook(props.person.id);
  const isPhone = useMediaQuery('(max-width: 767px)', window.innerWidth < 768) ?? false;
  const [isSure, setSure] = useState(false);
  return (
    <Dialog
      onClose={props.onClose}
      size="lg"
      fullScreen={isPhone}
      closeOnClickOutside={false}
      title={words('eraseTitle', { name: props.person.name })}
    >
      <Answered query={outlook} loading={<LoadingRows rows={4} height={56} />}>
        {(data) =>
          isSure ? (
            <Confirmation {...props} outlook={data} onBack={() => setSure(false)} />
          ) : (
            <div className={css.dialog}>
              <p className={css.step}>{words('eraseStep', { at: 1 })}</p>
              <WhatGoes outlook={data} />
              <div className={css.footer}>
                <Button variant="default" onClick={props.onClose}>
                  {ui('cancel')}
                </Button>
                <Button color="red" variant="light" onClick={() => setSure(true)}>
                  {words('toConfirmation')}
                </Button>
              </div>
            </div>
          )
        }
      </Answered>
    </Dialog>
  );
}
