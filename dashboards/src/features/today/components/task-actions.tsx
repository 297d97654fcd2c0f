import { ActionIcon, Button } from '@mantine/core';
import { IconCalendarTime, IconCheck } from '@tabler/icons-react';
import { addDays } from '../../../ui/dates.js';
import { useToday } from '../../../ui/format.js';
import { useNotify } from '../../../ui/notices.js';
import { useCompleteTask, useConfirmKeysSaved, usePostponeTask, type NextThing } from '../hooks/use-today.js';
import { useTodayWords } from '../messages/words.js';

/** What may be done with a task besides noting an exchange. */
export function TaskActions({ task }: { task: NonNullable<NextThing['task']> }) {
  const words = useTodayWords();
  const today = useToday();
  const notify = useNotify();
  const complete = useCompleteTask();
  const postpone = usePostponeTask();
  const tell = (text: string) => (result: { __typename?: string; message?: string }) => {
    if (result.__typename === 'Task') notify({ text });
    else
      notify({
        text: result.__typename === 'StaleVersion' ? words('stale') : (result.message ?? ''),
        tone: 'late',
      });
  };
  const tomorrow = addDays(today, 1);
  return (
    <>
      <ActionIcon
        title={words('postpone')}
        variant="subtle"
        color="gray"
        size={44}
        aria-label={words('postpone')}
        loading={postpone.isPending}
        onClick={() => postpone.mutate({ task, dueOn: tomorrow }, { onSuccess: tell(words('postponed')) })}
      >
        <IconCalendarTime size={20} stroke={1.5} />
      </ActionIcon>
      <ActionIcon
        title={words('done')}
        variant="subtle"
        color="gray"
        size={44}
        aria-label={words('done')}
        loading={complete.isPending}
        onClick={() => complete.mutate(task, { onSuccess: tell(words('marked')) })}
      >
        <IconCheck size={20} stroke={1.5} />
      </ActionIcon>
    </>
  );
}

/** Only a person can tell that the keys lie in a safe place: she says so, and the journal keeps it. */
export function KeysSavedAction() {
  const words = useTodayWords();
  const notify = useNotify();
  const confirm = useConfirmKeysSaved();
  return (
    <Button
      variant="default"
      leftSection={<IconCheck size={18} stroke={1.5} />}
      loading={confirm.isPending}
      onClick={() =>
        confirm.mutate(undefined, {
          onSuccess: () => notify({ text: words('keysNoted') }),
          onError: () => notify({ text: words('failed'), tone: 'late' }),
        })
      }
    >
      {words('keysSaved')}
    </Button>
  );
}
