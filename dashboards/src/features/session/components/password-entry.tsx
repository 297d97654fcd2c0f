import { Alert, Button, PasswordInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { failureKey, useSignIn } from '../hooks/use-sign-in.js';
import { useSessionWords } from '../messages/words.js';
import css from './session.module.css';

/** E-mail and password, and the code of the second factor when the service asks for it. */
export function PasswordEntry({ onEntered }: { onEntered: () => void }) {
  const words = useSessionWords();
  const signIn = useSignIn();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [needsCode, setNeedsCode] = useState(false);
  const answer = signIn.data;
  const failure = failureKey(signIn.error);
  const refused = answer && answer.__typename === 'Refusal' ? answer.message : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate(
      { email, password, code: needsCode ? code.replace(/\s/g, '') : null },
      {
        onSuccess: (result) => {
          if (result.__typename === 'SignedIn') onEntered();
          if (result.__typename === 'SecondFactorNeeded') setNeedsCode(true);
        },
      },
    );
  };
  return (
    <form className={css.form} onSubmit={submit}>
      <TextInput
        label={words('email')}
        type="email"
        autoComplete="username"
        required
        autoFocus
        size="md"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <PasswordInput
        label={words('password')}
        autoComplete="current-password"
        required
        size="md"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      {needsCode ? (
        <TextInput
          label={words('code')}
          description={words('codeHint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          autoFocus
          size="md"
          maxLength={7}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
      ) : null}
      {refused || failure ? (
        <Alert color="red" role="alert" variant="light" className={css.alert ?? ''}>
          {refused ?? (failure ? words(failure) : null)}
        </Alert>
      ) : null}
      <Button type="submit" size="md" fullWidth loading={signIn.isPending}>
        {words('enter')}
      </Button>
      <details className={css.lost}>
        <summary>{words('lost')}</summary>
        <p className={css.text}>{words('lostText')}</p>
      </details>
    </form>
  );
}
