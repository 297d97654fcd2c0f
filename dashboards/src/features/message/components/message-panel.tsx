import { Button } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useFormat } from '../../../ui/format.js';
import { LeaveQuestion } from '../../../ui/leave/leave-question.js';
import { useNotify } from '../../../ui/notices.js';
import { Panel } from '../../../ui/page.js';
import { useMay, useViewer } from '../../../ui/viewer.js';
import { emptyMessage, isBegun } from '../hooks/message-draft.js';
import { useMessageWords } from '../messages/words.js';
import css from './message.module.css';
import { MessageList } from './message-list.js';

const MessageSheet = lazy(async () => ({ default: (await import('./message-sheet.js')).MessageSheet }));

interface MessagePanelProps {
  person: { id: string; name: string };
  isWriting: boolean;
  onWriting: (isWriting: boolean) => void;
}

/** What was written to a person, and the way to write more. */
export function MessagePanel({ person, isWriting, onWriting }: MessagePanelProps) {
  const words = useMessageWords();
  const format = useFormat();
  const notify = useNotify();
  const maySend = useMay('sendMessages');
  // What the organisation sends is in its language, whatever the writer reads Levain in.
  const { language } = useViewer().organisation;
  const [draft, setDraft] = useState(() => emptyMessage(language));
  const hasBegun = isBegun(draft);
  return (
    <Panel title={words('title')} id="messages">
      {maySend ? (
        <Button
          variant="default"
          className={css.write ?? ''}
          leftSection={<IconMail size={18} stroke={1.5} aria-hidden="true" />}
          onClick={() => onWriting(true)}
        >
          {words(hasBegun ? 'goOn' : 'write')}
        </Button>
      ) : null}
      <MessageList personId={person.id} />
      {isWriting ? (
        <Suspense fallback={null}>
          <MessageSheet
            person={person}
            draft={draft}
            change={(part) => setDraft((now) => ({ ...now, ...part }))}
            onClose={() => onWriting(false)}
            onQueued={(plannedAt, isPlanned) => {
              onWriting(false);
              setDraft(emptyMessage(language));
              notify({
                text: isPlanned
                  ? words('saidPlanned', { when: format.dateTime(plannedAt) })
                  : words('saidQueued'),
              });
            }}
          />
        </Suspense>
      ) : null}
      <LeaveQuestion isUnsaved={hasBegun} />
    </Panel>
  );
}
