import { Alert, Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../../ui/dialog.js';
import { useFormat, useToday } from '../../../ui/format.js';
import { useNotify } from '../../../ui/notices.js';
import { useLift } from '../hooks/use-restrictions.js';
import { useRestrictionWords } from '../messages/words.js';
import css from './restriction.module.css';

const methods = ['letter', 'email', 'phone', 'spoken'] as const;

interface LiftDialogProps {
  person: { id: string; name: string };
  /** The instant from which the data are restricted. */
  since: string;
  onClose: () => void;
}

interface Told {
  toldOn: string;
  method: string;
}

/** When and how the person was told; each says in words that it is lacking, once somebody tried without. */
function ToldFields(props: {
  told: Told;
  set: (part: Partial<Told>) => void;
  since: string;
  isTried: boolean;
}) {
  const { told, set, since, isTried } = props;
  const words = useRestrictionWords();
  const format = useFormat();
  const today = useToday();
  return (
    <>
      <TextInput
        type="date"
        label={words('toldOn')}
        description={words('toldOnHint', { date: format.date(since) })}
        required
        max={today}
        data-autofocus
        error={isTried && !told.toldOn ? words('toldOnMissing') : null}
        value={told.toldOn}
        onChange={(event) => set({ toldOn: event.currentTarget.value })}
      />
      <NativeSelect
        label={words('toldHow')}
        required
        error={isTried && !told.method ? words('toldHowMissing') : null}
        value={told.method}
        onChange={(event) => set({ method: event.currentTarget.value })}
        data={[
          { value: '', label: words('choose') },
          ...methods.map((method) => ({ value: method, label: words(method) })),
        ]}
      />
    </>
  );
}

/** Ends a restriction, of which the person was told beforehand that it will end (GDPR Art. 18(3)). */
export function LiftDialog({ person, since, onClose }: LiftDialogProps) {
  const words = useRestrictionWords();
  const notify = useNotify();
  const lift = useLift(person.id);
  const [told, setTold] = useState<Told>({ toldOn: '', method: '' });
  const [isTried, setTried] = useState(false);
  const refused = lift.error ? words('failed') : lift.data?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!told.toldOn || !told.method) return;
    lift.mutate(told, {
      onSuccess: ({ __typename }) => {
        if (__typename !== 'Standing') return;
        notify({ text: words('lifted', { name: person.name }) });
        onClose();
      },
    });
  };
  return (
    <Dialog onClose={onClose} title={words('liftName', { name: person.name })}>
      <form className={css.form} onSubmit={submit} noValidate>
        <p className={css.text}>{words('liftText')}</p>
        <ToldFields
          told={told}
          set={(part) => setTold((now) => ({ ...now, ...part }))}
          since={since}
          isTried={isTried}
        />
        {refused ? (
          <Alert color="red" role="alert" className={css.alert ?? ''}>
            {refused}
          </Alert>
        ) : null}
        <Button type="submit" loading={lift.isPending}>
          {words('lift')}
        </Button>
      </form>
    </Dialog>
  );
}
