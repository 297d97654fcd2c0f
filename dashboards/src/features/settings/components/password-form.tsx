import { Alert, Button, PasswordInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNotify } from '../../../ui/notices.js';
import { useChangePassword } from '../hooks/use-governance.js';
import { useSettingsWords } from '../messages/words.js';
import css from './settings.module.css';

const EMPTY = { current: '', next: '', again: '' };

/** The reader's own password; one who has one types it too. */
export function PasswordForm({ hasPassword }: { hasPassword: boolean }) {
  const words = useSettingsWords();
  const notify = useNotify();
  const change = useChangePassword();
  const [typed, setTyped] = useState(EMPTY);
  const [differ, setDiffer] = useState(false);
  const refusal = change.data?.__typename === 'Refusal' ? change.data : null;
  const type = (part: Partial<typeof EMPTY>) => {
    setTyped((before) => ({ ...before, ...part }));
    setDiffer(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.next !== typed.again) return setDiffer(true);
    change.mutate(
      { password: typed.next, current: hasPassword ? typed.current : null },
      {
        onSuccess: (answer) => {
          if (answer.__typename !== 'Viewer') return;
          setTyped(EMPTY);
          notify({ text: words('passwordChosen') });
        },
      },
    );
  };
  const isOther = refusal !== null && refusal.field !== 'current' && refusal.field !== 'password';
  return (
    <form className={`${css.form} ${css.password}`} onSubmit={submit}>
      <h3 className={css.subtitle}>{words('passwordTitle')}</h3>
      <p className={css.quiet}>{words('passwordText')}</p>
      {hasPassword ? (
        <PasswordInput
          label={words('currentPassword')}
          autoComplete="current-password"
          required
          value={typed.current}
          error={refusal?.field === 'current' ? refusal.message : null}
          onChange={(event) => type({ current: event.currentTarget.value })}
        />
      ) : null}
      <PasswordInput
        label={words('newPassword')}
        description={words('newPasswordHint')}
        autoComplete="new-password"
        required
        value={typed.next}
        error={refusal?.field === 'password' ? refusal.message : null}
        onChange={(event) => type({ next: event.currentTarget.value })}
      />
      <PasswordInput
        label={words('passwordAgain')}
        autoComplete="new-password"
        required
        value={typed.again}
        error={differ ? words('passwordsDiffer') : null}
        onChange={(event) => type({ again: event.currentTarget.value })}
      />
      {isOther || change.error ? <Alert color="red">{refusal?.message ?? words('failed')}</Alert> : null}
      <div>
        <Button type="submit" variant="default" loading={change.isPending}>
          {words(hasPassword ? 'choosePassword' : 'chooseFirstPassword')}
        </Button>
      </div>
    </form>
  );
}
