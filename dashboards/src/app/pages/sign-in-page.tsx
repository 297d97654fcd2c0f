import { useDocumentTitle } from '@mantine/hooks';
import { useEffect, useState } from 'react';
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
  const [link, setLink] = useState(takeLinkToken);
  const [step, setStep] = useState<Step>(link ? 'link' : 'password');
  useEffect(() => {
    // A new address that is opened where this page stands already changes its fragment alone: nothing is loaded.
    const take = () => {
      const next = takeLinkToken();
      setLink(next);
      if (next) setStep('link');
    };
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, []);
  const location = useLocation();
  const navigate = useNavigate();
  const enter = useEnter();
  const goIn = () => {
    enter();
    void navigate(wantedPath(location.state), { replace: true });
  };
  return (
    <Door>
      {step === 'link' && link ? (
        <LinkEntry
          key={link.token}
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
