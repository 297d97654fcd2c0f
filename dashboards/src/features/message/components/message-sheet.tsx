import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useUiWords } from '../../../ui/messages/words.js';
import { useReturnFocus } from '../../../ui/return-focus.js';
import { type MessageDraft } from '../hooks/message-draft.js';
import { useMessageWords } from '../messages/words.js';
import { MessageForm } from './message-form.js';

interface MessageSheetProps {
  person: { id: string; name: string };
  draft: MessageDraft;
  change: (part: Partial<MessageDraft>) => void;
  onQueued: (plannedAt: string, isPlanned: boolean) => void;
  onClose: () => void;
}

/** The sheet in which a message is written; closing it keeps what was typed. */
export function MessageSheet({ person, onClose, ...form }: MessageSheetProps) {
  useReturnFocus();
  const words = useMessageWords();
  const ui = useUiWords();
  const isPhone = useMediaQuery('(max-width: 767px)', window.innerWidth < 768) ?? false;
  return (
    <Drawer
      opened
      onClose={onClose}
      position={isPhone ? 'bottom' : 'right'}
      size={isPhone ? '92dvh' : 520}
      radius={isPhone ? 'lg' : 0}
      title={words('writeTo', { name: person.name })}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <MessageForm person={person} {...form} />
    </Drawer>
  );
}
