import { Alert, Button, Progress } from '@mantine/core';
import { IconArrowRight, IconCircleCheck, IconFlame, IconTrash } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { Panel, useFocusAtFirst } from '../../../ui/page.js';
import { StateMessage } from '../../../ui/states.js';
import { useOutcomeSentence } from '../hooks/use-outcome-sentence.js';
import { type ImportParts, type useImportSteps } from '../hooks/use-imports.js';
import { useImportsWords } from '../messages/words.js';
import css from './imports.module.css';

const UndoDialog = lazy(async () => ({ default: (await import('./undo-dialog.js')).UndoDialog }));

interface ResultProps {
  current: ImportParts;
  steps: ReturnType<typeof useImportSteps>;
}

/** How far the work has come, in messages really written. */
export function Working({ current }: { current: ImportParts }) {
  const words = useImportsWords();
  const { done, total } = current.progress;
  const label = words(current.state === 'undoing' ? 'undoing' : 'committing');
  return (
    <Panel title={label} takesFocus>
      <Progress.Root size="xl">
        <Progress.Section value={total > 0 ? (done / total) * 100 : 0} aria-label={label} />
      </Progress.Root>
      <p className={css.quiet} role="status">
        {words('progress', { count: done, total })}
      </p>
      <p className={css.quiet}>{words('stay')}</p>
    </Panel>
  );
}

function UndoButton({ current, steps }: ResultProps) {
  const words = useImportsWords();
  const [isAsking, setAsking] = useState(false);
  if (!current.mayUndo) return null;
  return (
    <>
      <Button
        size="md"
        variant="subtle"
        color="gray"
        leftSection={<IconTrash size={18} stroke={1.5} />}
        onClick={() => setAsking(true)}
      >
        {words('undo')}
      </Button>
      {isAsking ? (
        <Suspense fallback={null}>
          <UndoDialog
            isBusy={steps.undo.isPending}
            onUndo={() => steps.undo.mutate(undefined, { onSettled: () => setAsking(false) })}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}

/** The last step: the sentence of the preview, now in the past. */
export function Committed({ current, steps }: ResultProps) {
  const words = useImportsWords();
  const sentence = useOutcomeSentence();
  const title = useFocusAtFirst();
  const { outcome, source } = current;
  return (
    <div className={css.stack}>
      <Panel>
        <div className={css.done}>
          <IconCircleCheck size={40} stroke={1.25} aria-hidden="true" />
          <h2 className={css.doneTitle} ref={title} tabIndex={-1}>
            {words('doneTitle')}
          </h2>
          {outcome ? <p className={css.outcome}>{sentence(outcome, 'past')}</p> : null}
          <p className={css.sealed}>
            <IconFlame size={18} stroke={1.5} aria-hidden="true" />
            {words('destroyed')}
          </p>
        </div>
      </Panel>
      <div className={css.buttons}>
        {source ? (
          <>
            <Button
              component={Link}
              to={`/sources/${source.id}/lier`}
              size="md"
              rightSection={<IconArrowRight size={18} stroke={1.5} />}
            >
              {words('linkNow')}
            </Button>
            <Button component={Link} to={`/sources/${source.id}`} size="md" variant="default">
              {words('seeSource')}
            </Button>
          </>
        ) : null}
        <UndoButton current={current} steps={steps} />
      </div>
    </div>
  );
}

/** What an undone import left behind, and why. */
export function Undone({ steps }: Pick<ResultProps, 'steps'>) {
  const words = useImportsWords();
  const answer = steps.undo.data;
  const outcome = answer && answer.__typename === 'UndoOutcome' ? answer : null;
  return (
    <Panel title={words('undone')} takesFocus>
      {outcome ? (
        <>
          <p className={css.outcome}>
            {words('removed', { count: outcome.removed })}
            {outcome.keptShared > 0 ? `, ${words('keptShared', { count: outcome.keptShared })}` : ''}.
          </p>
          <ul className={css.warnings}>
            {outcome.kept.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : null}
      <Button component={Link} to="/imports/nouveau" variant="default">
        {words('add')}
      </Button>
    </Panel>
  );
}

/** Why there is nothing to show of this import, and what to do instead. */
export function Ended({ current }: { current: ImportParts }) {
  const words = useImportsWords();
  const isFailure = current.state === 'failed';
  return (
    <StateMessage
      tone={isFailure ? 'late' : 'calm'}
      icon={<IconTrash stroke={1.5} />}
      title={isFailure ? words('failedTitle') : words('discarded')}
      text={`${isFailure ? `${current.failure ?? ''} ${words('nothingStored')} ` : ''}${words('nameNotKept')}`}
      action={
        <Button component={Link} to="/imports/nouveau">
          {words('tryAnother')}
        </Button>
      }
    />
  );
}

export function StepProblem({ steps }: Pick<ResultProps, 'steps'>) {
  const words = useImportsWords();
  const answers = [steps.read, steps.discard, steps.undo];
  const refused = answers
    .map((step) => step.data)
    .find((data) => data?.__typename === 'Refusal' || data?.__typename === 'StaleVersion');
  const failed = answers.some((step) => step.error);
  if (!refused && !failed) return null;
  const text =
    refused?.__typename === 'StaleVersion'
      ? words('stale')
      : refused?.__typename === 'Refusal'
        ? refused.message
        : words('failed');
  return (
    <Alert color="red" role="alert" className={css.alert ?? ''}>
      {text}
    </Alert>
  );
}
