import { Button } from '@mantine/core';
import { useFormat } from '../../../ui/format.js';
import { Panel } from '../../../ui/page.js';
import { Tag } from '../../../ui/tag.js';
import { useMay } from '../../../ui/viewer.js';
import { type PersonParts } from '../hooks/use-person.js';
import { usePersonWords } from '../messages/words.js';
import css from './person.module.css';

const stepWords = {
  'call-back': 'callBack',
  meet: 'meet',
  invite: 'invite',
  'send-document': 'sendDocument',
  'ask-to-join': 'askToJoin',
} as const;

/** What is to be done with this person next, and the button to say that it was. */
export function NextStep({ person, onNote }: { person: PersonParts; onNote: () => void }) {
  const words = usePersonWords();
  const format = useFormat();
  const mayNote = useMay('noteExchanges');
  const open = person.tasks.filter((task) => !task.doneAt).sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  const known = (kind: string) => stepWords[kind as keyof typeof stepWords] ?? 'otherStep';
  return (
    <Panel title={words('nextStep')} tone="brand" id="etape">
      {open.length === 0 ? <p className={css.quiet}>{words('noStep')}</p> : null}
      <ul className={css.steps}>
        {open.map((task) => (
          <li key={task.id} className={css.step}>
            <span className={css.stepTitle}>
              {words(known(task.kind))} · {format.relativeDay(task.dueOn)}
            </span>
            {task.isOverdue ? <Tag tone="late">{words('late')}</Tag> : null}
            {task.note ? <span className={css.quiet}>{task.note}</span> : null}
          </li>
        ))}
      </ul>
      {mayNote ? (
        <Button size="md" onClick={onNote} aria-keyshortcuts="E">
          {words('note')}
        </Button>
      ) : null}
    </Panel>
  );
}
