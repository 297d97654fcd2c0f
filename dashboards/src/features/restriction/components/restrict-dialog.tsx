import { Alert, Button, Radio } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../../ui/dialog.js';
import { type RestrictionReason } from '../../../graphql/graphql.js';
import { useNotify } from '../../../ui/notices.js';
import { useRestrict } from '../hooks/use-restrictions.js';
import { useRestrictionWords } from '../messages/words.js';
import css from './restriction.module.css';

/** GDPR Art. 18(1)(a) to (d), in its order. */
const reasons: readonly RestrictionReason[] = [
  'accuracyContested',
  'unlawfulProcessing',
  'legalClaim',
  'objectionPending',
];

function Reasons(props: {
  chosen: RestrictionReason | null;
  error: string | null;
  onChoose: (reason: RestrictionReason) => void;
}) {
  const words = useRestrictionWords();
  return (
    <Radio.Group
      label={words('reason')}
      required
      error={props.error}
      value={props.chosen}
      onChange={(value) => props.onChoose(value as RestrictionReason)}
    >
      <div className={css.reasons}>
        {reasons.map((reason, index) => (
          <Radio
            key={reason}
            value={reason}
            label={words(reason)}
            description={words(`${reason}Text`)}
            data-autofocus={index === 0 || undefined}
          />
        ))}
      </div>
    </Radio.Group>
  );
}

/** Restricts the use of somebody's data, on one of the grounds of GDPR Art. 18(1). */
export function RestrictDialog({ personId, onClose }: { personId: string; onClose: () => void }) {
  const words = useRestrictionWords();
  const notify = useNotify();
  const restrict = useRestrict(personId);
  const [reason, setReason] = useState<RestrictionReason | null>(null);
  const [isTried, setTried] = useState(false);
  const refused = restrict.error ? words('failed') : restrict.data?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!reason) return;
    restrict.mutate(reason, {
      onSuccess: ({ __typename }) => {
        if (__typename !== 'Standing') return;
        notify({ text: words('restricted') });
        onClose();
      },
    });
  };
  return (
    <Dialog onClose={onClose} title={words('restrictTitle')}>
      <form className={css.form} onSubmit={submit} noValidate>
        <p className={css.text}>{words('restrictText')}</p>
        <Reasons
          chosen={reason}
          error={isTried && !reason ? words('reasonMissing') : null}
          onChoose={setReason}
        />
        {refused ? (
          <Alert color="red" role="alert" className={css.alert ?? ''}>
            {refused}
          </Alert>
        ) : null}
        <Button type="submit" loading={restrict.isPending}>
          {words('restrict')}
        </Button>
      </form>
    </Dialog>
  );
}
