import { Alert, Button, PasswordInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { failureKey, useChoosePassword } from '../hooks/use-sign-in.js';
import { useSessionWords } from '../messages/words.js';
import css from './session.module.css';

const shortest = 12;

/** An invited person, once inside, chooses the password for the next time. */
export function PasswordChoice({ onChosen }: { onChosen: () => void }) {
  const words = useSessionWords();
  const choose = useChoosePassword();
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<'tooShort' | 'different' | null>(null);
  const failure = failureKey(choose.error);
  const refused = choose.data && choose.data.__typename === 'Refusal' ? choose.data.message : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = password.length < shortest ? 'tooShort' : password === again ? null : 'different';
    setProblem(found);
    if (found) return;
    choose.mutate(password, {
      onSuccess: (result) => (result.__typename === 'Viewer' ? onChosen() : undefined),
    });
  };
  return (
    <form className={css.form} onSubmit={submit}>
      <h2 className={css.subtitle}>{words('chooseTitle')}</h2>
      <p className={css.text}>{words('chooseText')}</p>
      <PasswordInput
        label={words('newPassword')}
        autoComplete="new-password"
        size="md"
        required
        autoFocus
        value={password}
        error={problem === 'tooShort' ? words('tooShort') : null}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <PasswordInput
        label={words('again')}
        autoComplete="new-password"
        size="md"
        required
        value={again}
        error={problem === 'different' ? words('different') : null}
        onChange={(event) => setAgain(event.currentTarget.value)}
      />
      {refused || failure ? (
        <Alert color="red" role="alert" variant="light" className={css.alert ?? ''}>
          {refused ?? (failure ? words(failure) : null)}
        </Alert>
      ) : null}
      <Button type="submit" size="md" fullWidth loading={choose.isPending}>
        {words('save')}
      </Button>
    </form>
  );
}
