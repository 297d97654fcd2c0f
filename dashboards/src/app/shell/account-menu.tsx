import { Popover, UnstyledButton } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { useViewer } from '../../ui/viewer.js';
import { useUiWords } from '../../ui/messages/words.js';
import { useAppWords } from '../messages/words.js';
import { PreferenceList } from './preferences.js';
import css from './shell.module.css';

/** Who is signed in, and what is theirs to choose. */
export function AccountMenu() {
  const words = useAppWords();
  const roleWords = useUiWords();
  const { staff, roles } = useViewer();
  const [first] = roles;
  return (
    <Popover width={296} position="top-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={css.account ?? ''} aria-label={words('account', { name: staff.name })}>
          <span className={css.avatar} aria-hidden="true">
            {staff.name.charAt(0)}
          </span>
          <span className={css.headText}>
            <span className={css.accountName}>{staff.name}</span>
            {first ? <span className={css.headScope}>{roleWords(first.role)}</span> : null}
          </span>
          <IconSelector size={18} stroke={1.5} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={words('account', { name: staff.name })}>
        <PreferenceList />
      </Popover.Dropdown>
    </Popover>
  );
}
