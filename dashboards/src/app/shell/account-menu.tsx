import { UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconSelector } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useUiWords } from '../../ui/messages/words.js';
import { useViewer } from '../../ui/viewer.js';
import { useAppWords } from '../messages/words.js';
import css from './shell.module.css';

const PreferencesDialogue = lazy(async () => ({
  default: (await import('./preferences-dialogue.js')).PreferencesDialogue,
}));

/** Who is signed in, and what is theirs to choose; the choices are fetched when they are wanted. */
export function AccountMenu() {
  const words = useAppWords();
  const roleWords = useUiWords();
  const { staff, roles } = useViewer();
  const [isOpen, { open, close }] = useDisclosure(false);
  const [first] = roles;
  return (
    <>
      <UnstyledButton
        className={css.account ?? ''}
        aria-label={words('account', { name: staff.name })}
        aria-haspopup="dialog"
        onClick={open}
      >
        <span className={css.avatar} aria-hidden="true">
          {staff.name.charAt(0)}
        </span>
        <span className={css.headText}>
          <span className={css.accountName}>{staff.name}</span>
          {first ? (
            <span className={css.headScope}>
              {roleWords(first.role === 'dataOfficer' ? 'dataOfficerShort' : first.role)}
            </span>
          ) : null}
        </span>
        <IconSelector size={18} stroke={1.5} />
      </UnstyledButton>
      {isOpen ? (
        <Suspense fallback={null}>
          <PreferencesDialogue onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}
