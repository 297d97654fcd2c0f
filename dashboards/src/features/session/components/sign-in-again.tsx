import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { OVER_THE_COVER } from '../../../ui/cover.js';
import { Dialog } from '../../../ui/dialog.js';
import { useViewer } from '../../../ui/viewer.js';
import { useSessionWords } from '../messages/words.js';
import { PasswordEntry } from './password-entry.js';
import css from './session.module.css';

interface SignInAgainProps {
  /** Finds out who entered; rejects when the service gives no answer. */
  onEntered: () => Promise<void>;
  onLeave: () => void;
}

/** The ways in again over a covered page. Nothing but these closes it: behind it nobody is signed in. */
export function SignInAgain({ onEntered, onLeave }: SignInAgainProps) {
  const words = useSessionWords();
  const [isUnanswered, setUnanswered] = useState(false);
  const enter = () => {
    setUnanswered(false);
    onEntered().catch(() => setUnanswered(true));
  };
  return (
    <Dialog
      title={words('overTitle')}
      onClose={() => undefined}
      closeOnEscape={false}
      closeOnClickOutside={false}
      withCloseButton={false}
      withOverlay={false}
      centered
      classNames={{ content: css.over ?? '' }}
      portalProps={{ reuseTargetNode: false, id: OVER_THE_COVER }}
    >
      <div className={css.again}>
        <p className={css.text}>{words('overText')}</p>
        <PasswordEntry onEntered={enter} />
        {isUnanswered ? (
          <Alert color="red" role="alert" variant="light" className={css.alert ?? ''}>
            {words('network')}
          </Alert>
        ) : null}
        <ByAddress />
        <div className={css.leave}>
          <p className={css.leaveText}>{words('leaveText')}</p>
          <Button variant="default" onClick={onLeave}>
            {words('leave')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

/** Whoever has no password came by an address, and a new one cannot be opened here without losing the page. */
function ByAddress() {
  const words = useSessionWords();
  const { organisation } = useViewer();
  return (
    <details className={css.lost}>
      <summary>{words('byAddress')}</summary>
      <p className={css.text}>{words('byAddressText')}</p>
      {organisation.isDemonstration ? (
        <p className={css.text}>
          {words('byAddressDemonstration')} <code className={css.command}>npm run demo -- --links</code>
        </p>
      ) : null}
    </details>
  );
}
