import {
  Button,
  SegmentedControl,
  Switch,
  useMantineColorScheme,
  type MantineColorScheme,
} from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { graphql } from '../../graphql/gql.js';
import { execute } from '../../transport/execute.js';
import { tellOtherTabs } from '../../transport/other-tabs.js';
import { singleKeysAreOn, switchSingleKeys } from '../../ui/keys.js';
import { changeLanguage, currentLanguage, type Language } from '../../ui/language.js';
import { useAppWords } from '../messages/words.js';
import css from './shell.module.css';

const setLanguageDocument = graphql(`
  mutation SetLanguage($language: Language!) {
    setLanguage(language: $language) {
      __typename
    }
  }
`);
const signOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

function useSetLanguage() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (language: Language) => execute(setLanguageDocument, { language }),
    onMutate: changeLanguage,
    // The service's own sentences (reasons, rules) come in the reader's language: ask for them again.
    onSuccess: () => client.invalidateQueries(),
  });
}

/** Leaves nothing of the session behind in this browser. */
function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => execute(signOutDocument),
    onSettled: () => {
      tellOtherTabs();
      client.clear();
      window.location.assign('/entrer');
    },
  });
}

/** Language, appearance, shortcuts and the way out. */
export function PreferenceList() {
  const words = useAppWords();
  const setLanguage = useSetLanguage();
  const signOut = useSignOut();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [keys, setKeys] = useState(singleKeysAreOn);
  return (
    <div className={css.preferences}>
      <div className={css.preference}>
        <span>{words('language')}</span>
        <SegmentedControl
          aria-label={words('language')}
          fullWidth
          value={currentLanguage()}
          onChange={(value) => setLanguage.mutate(value as Language)}
          data={[
            { value: 'fr', label: words('french') },
            { value: 'en', label: words('english') },
          ]}
        />
      </div>
      <div className={css.preference}>
        <span>{words('appearance')}</span>
        <SegmentedControl
          aria-label={words('appearance')}
          fullWidth
          value={colorScheme}
          onChange={(value) => setColorScheme(value as MantineColorScheme)}
          data={[
            { value: 'light', label: words('light') },
            { value: 'dark', label: words('dark') },
            { value: 'auto', label: words('system') },
          ]}
        />
      </div>
      <Switch
        label={words('shortcuts')}
        description={words('shortcutsHint')}
        checked={keys}
        onChange={(event) => {
          setKeys(event.currentTarget.checked);
          switchSingleKeys(event.currentTarget.checked);
        }}
      />
      <Button
        variant="default"
        leftSection={<IconLogout size={18} stroke={1.5} />}
        loading={signOut.isPending}
        onClick={() => signOut.mutate()}
      >
        {words('signOut')}
      </Button>
    </div>
  );
}
