import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { recordings, type Recording } from '../hooks/recordings.js';
import { useGroundsWords } from '../messages/words.js';

interface RecordActionsProps {
  hasRelation: boolean;
  onRecord: (what: Recording) => void;
}

/** What may be recorded of a ground; it comes up open, because it was asked for. */
export function RecordActions({ hasRelation, onRecord }: RecordActionsProps) {
  const words = useGroundsWords();
  return (
    <Menu defaultOpened position="bottom-end" shadow="md">
      <Menu.Target>
        <Button variant="default" size="compact-sm" leftSection={<IconPlus size={16} stroke={1.5} />}>
          {words('record')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {recordings
          .filter(([what]) => what !== 'end' || hasRelation)
          .map(([what, label]) => (
            <Menu.Item key={what} onClick={() => onRecord(what)}>
              {words(label)}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
