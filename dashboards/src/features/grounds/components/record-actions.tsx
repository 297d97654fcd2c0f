import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRestrictionWords } from '../../restriction/messages/words.js';
import { recordings, type Recording } from '../hooks/recordings.js';
import { useGroundsWords } from '../messages/words.js';

interface RecordActionsProps {
  hasRelation: boolean;
  onRecord: (what: Recording) => void;
  /** Null where the use of the data is restricted already. */
  onRestrict: (() => void) | null;
}

/** What may be recorded of a ground; it comes up open, because it was asked for. */
export function RecordActions({ hasRelation, onRecord, onRestrict }: RecordActionsProps) {
  const words = useGroundsWords();
  const restrictionWords = useRestrictionWords();
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
        {onRestrict ? (
          <>
            <Menu.Divider />
            <Menu.Item onClick={onRestrict}>{restrictionWords('restrict')}</Menu.Item>
          </>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}
