import { SegmentedControl } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconLinkOff } from '@tabler/icons-react';
import { useState } from 'react';
import css from '../../features/consent/components/consent.module.css';
import { OwnPreferencesView } from '../../features/consent/components/own-preferences.js';
import { takePreferenceToken } from '../../features/consent/hooks/preference-token.js';
import { usePreferences } from '../../features/consent/hooks/use-preferences.js';
import { useConsentWords } from '../../features/consent/messages/words.js';
import { changeLanguage, currentLanguage, type Language } from '../../ui/language.js';
import { Mark } from '../../ui/mark.js';
import { Answered, StateMessage } from '../../ui/states.js';

/** A person's own page, behind a signed link and no account. */
export function PreferencesPage() {
  const words = useConsentWords();
  useDocumentTitle(`${words('ownTitle')} · Levain`);
  const [token] = useState(takePreferenceToken);
  return (
    <main className={css.own}>
      <div className={css.top}>
        <span className={css.brand}>
          <Mark size={28} />
          Levain
        </span>
        <SegmentedControl
          aria-label="Langue · Language"
          size="sm"
          value={currentLanguage()}
          onChange={(value) => changeLanguage(value as Language)}
          data={[
            { value: 'fr', label: 'Français' },
            { value: 'en', label: 'English' },
          ]}
        />
      </div>
      <h1 className={css.title}>{words('ownTitle')}</h1>
      {token ? <Opened token={token} /> : <NoLink text={words('noLink')} />}
    </main>
  );
}

function Opened({ token }: { token: string }) {
  const query = usePreferences(token);
  return (
    <Answered query={query}>
      {(page) =>
        page.__typename === 'OwnPreferences' ? (
          <OwnPreferencesView page={page} token={token} />
        ) : (
          <NoLink text={page.message} />
        )
      }
    </Answered>
  );
}

function NoLink({ text }: { text: string }) {
  const words = useConsentWords();
  return <StateMessage icon={<IconLinkOff stroke={1.5} />} title={words('noLinkTitle')} text={text} />;
}
