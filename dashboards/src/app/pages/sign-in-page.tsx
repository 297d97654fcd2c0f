import { useDocumentTitle } from '@mantine/hooks';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Door } from '../../features/session/components/door.js';
import { LinkEntry } from '../../features/session/components/link-entry.js';
import { PasswordChoice } from '../../features/session/components/password-choice.js';
import { PasswordEntry } from '../../features/session/components/password-entry.js';
import { takeLinkToken } from '../../features/session/hooks/link-token.js';
import { useEnter } from '../../features/session/hooks/use-sign-in.js';
import { useSessionWords } from '../../features/session/messages/words.js';

type Step = 'link' | 'password' | 'choose';

/** The page somebody wanted before being asked to sign in; only ever a page of this application. */
function wantedPath(state: unknown): string {
  const from = (state as { from?: unknown } | null)?.from;
  return typeof from === 'string' && /^\/(?!\/)/.test(from) ? from : '/';
}

export function SignInPage() {
  const words = useSessionWords();
  useDocumentTitle(`${words('title')} · Levain`);
  const [link] = useState(takeLinkToken);
  const [step, setStep] = useState<Step>(link ? 'link' : 'password');
  const location = useLocation();
  const navigate = useNavigate();
  const enter = useEnter();
  const goIn = () => void enter().then(() => navigate(wantedPath(location.state), { replace: true }));
  return (
    <Door>
      {step === 'link' && link ? (
        <LinkEntry
          token={link.token}
          onEntered={() => (link.isInvitation ? setStep('choose') : goIn())}
          onOtherWay={() => setStep('password')}
        />
      ) : null}
      {step === 'password' ? <PasswordEntry onEntered={goIn} /> : null}
      {step === 'choose' ? <PasswordChoice onChosen={goIn} /> : null}
    </Door>
  );
}
