import { Alert, Button } from '@mantine/core';
import { failureKey, useRedeemLink } from '../hooks/use-sign-in.js';
import { useSessionWords } from '../messages/words.js';
import css from './session.module.css';

interface LinkEntryProps {
  token: string;
  onEntered: () => void;
  onOtherWay: () => void;
}

/** Exchanges the token of an address by a button: scanners of mail follow links, but press no buttons. */
export function LinkEntry({ token, onEntered, onOtherWay }: LinkEntryProps) {
  const words = useSessionWords();
  const redeem = useRedeemLink();
  const answer = redeem.data;
  const failure = failureKey(redeem.error);
  const refused = answer && answer.__typename !== 'SignedIn' ? answer.message : null;
  const press = () =>
    redeem.mutate(token, {
      onSuccess: (result) => (result.__typename === 'SignedIn' ? onEntered() : undefined),
    });
  return (
    <div className={css.form}>
      <h2 className={css.subtitle}>{words('linkTitle')}</h2>
      <p className={css.text}>{words('linkText')}</p>
      {refused || failure ? (
        <Alert color="red" role="alert" variant="light" className={css.alert ?? ''}>
          {refused ?? (failure ? words(failure) : null)}
        </Alert>
      ) : null}
      <Button size="md" fullWidth autoFocus loading={redeem.isPending} onClick={press}>
        {words('enter')}
      </Button>
      <Button variant="subtle" size="sm" onClick={onOtherWay}>
        {words('otherWay')}
      </Button>
    </div>
  );
}
