import { useState } from 'react';
import { LoadingRows } from '../../../ui/states.js';
import { acceptedAliases, countsOf, firstChoices, type Choices } from '../hooks/choices.js';
import { useImportSteps, type ImportParts, type ImportPreviewParts } from '../hooks/use-imports.js';
import { useImportsWords } from '../messages/words.js';
import { AttestStep } from './attest-step.js';
import { CheckStep } from './check-step.js';
import css from './imports.module.css';
import { Committed, Ended, StepProblem, Undone, Working } from './result-step.js';
import { ImportSteps, type ImportStep } from './steps.js';

const selfNames = ['Vous', 'You', 'Tu'];

interface PreviewedProps {
  preview: ImportPreviewParts;
  steps: ReturnType<typeof useImportSteps>;
  isAttesting: boolean;
  onAttesting: (is: boolean) => void;
}

/** Check and attestation, with what was answered kept while going back and forth. */
function Previewed({ preview, steps, isAttesting, onAttesting }: PreviewedProps) {
  const words = useImportsWords();
  const [choices, setChoices] = useState<Choices>(() => firstChoices(preview));
  const { commit } = steps;
  const answer = commit.data;
  const refused = answer?.__typename === 'Refusal' ? answer.message : null;
  const stale = answer?.__typename === 'StaleVersion' ? words('stale') : null;
  if (!isAttesting) {
    return (
      <CheckStep
        preview={preview}
        steps={steps}
        choices={choices}
        onChoices={setChoices}
        onContinue={() => onAttesting(true)}
      />
    );
  }
  return (
    <AttestStep
      counts={countsOf(choices, preview)}
      notices={preview.notices}
      language={preview.language ?? null}
      asksExporter={preview.authors.some((author) => selfNames.includes(author.name))}
      problem={refused ?? stale ?? (commit.error ? words('failed') : null)}
      isBusy={commit.isPending}
      onBack={() => onAttesting(false)}
      onAttested={(attestation) =>
        commit.mutate({ sourceId: choices.sourceId, aliases: acceptedAliases(choices, preview), attestation })
      }
    />
  );
}

function stepOf(current: ImportParts, isAttesting: boolean): ImportStep {
  if (current.state === 'receiving') return 0;
  if (current.state === 'previewed') return isAttesting ? 2 : 1;
  return 3;
}

/** From here on no step follows, and some were never taken. */
const ended: readonly ImportParts['state'][] = ['failed', 'discarded', 'undoing', 'undone'];

/** One import wherever it stands, from the file to its result. */
export function ImportFlow({ current }: { current: ImportParts }) {
  const steps = useImportSteps(current);
  const [isAttesting, setAttesting] = useState(false);
  const { state, preview } = current;
  return (
    <div className={css.stack}>
      {ended.includes(state) ? null : (
        <ImportSteps at={stepOf(current, isAttesting)} isDone={state === 'committed'} />
      )}
      <StepProblem steps={steps} />
      {state === 'receiving' ? <LoadingRows rows={4} /> : null}
      {state === 'previewed' && preview ? (
        <Previewed preview={preview} steps={steps} isAttesting={isAttesting} onAttesting={setAttesting} />
      ) : null}
      {state === 'committing' || state === 'undoing' ? <Working current={current} /> : null}
      {state === 'committed' ? <Committed current={current} steps={steps} /> : null}
      {state === 'undone' ? <Undone steps={steps} /> : null}
      {state === 'failed' || state === 'discarded' ? <Ended current={current} /> : null}
    </div>
  );
}
