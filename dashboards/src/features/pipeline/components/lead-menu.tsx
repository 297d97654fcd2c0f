import { ActionIcon } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { type LeadNode } from '../hooks/use-board.js';
import { usePipelineWords } from '../messages/words.js';
import { type Intent } from './decision-dialog.js';

const fetchActions = () => import('./lead-actions.js');
const LeadActions = lazy(async () => ({ default: (await fetchActions()).LeadActions }));

/** What else may be done with a lead than moving it on; the menu is fetched when it is wanted. */
export function LeadMenu({ lead, onDecide }: { lead: LeadNode; onDecide: (intent: Intent) => void }) {
  const words = usePipelineWords();
  const [isWanted, want] = useState(false);
  const button = (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={44}
      aria-haspopup="menu"
      aria-label={words('actions', { name: lead.person.name })}
      onPointerEnter={() => void fetchActions()}
      onFocus={() => void fetchActions()}
      onClick={() => want(true)}
    >
      <IconDots size={20} stroke={1.5} />
    </ActionIcon>
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <LeadActions lead={lead} onDecide={onDecide} />
    </Suspense>
  );
}
