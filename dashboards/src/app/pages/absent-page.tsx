import { Button } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useUiWords } from '../../ui/messages/words.js';
import { Page } from '../../ui/page.js';
import { StateMessage } from '../../ui/states.js';
import { useAppWords } from '../messages/words.js';

/** Unknown addresses, and records that do not exist or may not be seen: the same page for both. */
export function AbsentPage() {
  const words = useAppWords();
  const ui = useUiWords();
  return (
    <Page title={words('absentTitle')} width="narrow">
      <StateMessage
        icon={<IconMapQuestion stroke={1.5} />}
        title={words('absentTitle')}
        text={words('absentText')}
        action={
          <Button component={Link} to="/">
            {ui('backHome')}
          </Button>
        }
      />
    </Page>
  );
}
