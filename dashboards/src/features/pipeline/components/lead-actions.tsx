import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type LeadNode } from '../hooks/use-board.js';
import { usePipelineWords } from '../messages/words.js';
import { type Intent } from './decision-dialog.js';

/** The menu of a lead; it comes up open, because it was asked for. */
export function LeadActions({ lead, onDecide }: { lead: LeadNode; onDecide: (intent: Intent) => void }) {
  const words = usePipelineWords();
  return (
    <Menu defaultOpened position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={44}
          aria-label={words('actions', { name: lead.person.name })}
        >
          <IconDots size={20} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onDecide({ kind: 'move', lead, stageId: null })}>
          {words('moveTo')}
        </Menu.Item>
        <Menu.Item onClick={() => onDecide({ kind: 'assign', lead })}>{words('assign')}</Menu.Item>
        <Menu.Item onClick={() => onDecide({ kind: 'close', lead })}>{words('close')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
