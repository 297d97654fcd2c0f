import { Alert, Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../../ui/dialog.js';
import { useNotify } from '../../../ui/notices.js';
import { usePipelines } from '../hooks/use-board.js';
import { useTakeLead } from '../hooks/use-lead-changes.js';
import { usePipelineWords } from '../messages/words.js';
import css from './pipeline.module.css';
import { ReasonField } from './reason-field.js';

interface Named {
  id: string;
  name: string;
}

/** Begins to accompany a person: in which pipeline, and why. */
export function TakeDialog({
  person,
  taken,
  onClose,
}: {
  person: Named;
  taken: string[];
  onClose: () => void;
}) {
  const words = usePipelineWords();
  const notify = useNotify();
  const pipelines = usePipelines();
  const take = useTakeLead(person.id);
  const free = (pipelines.data ?? []).filter((pipeline) => !taken.includes(pipeline.id));
  const [chosen, setChosen] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const pipelineId = chosen ?? free[0]?.id;
  const refused = take.data && take.data.__typename !== 'Lead' ? take.data.message : null;
  const save = () => {
    if (!pipelineId || reason.trim() === '') return;
    take.mutate(
      { pipelineId, reason },
      {
        onSuccess: (result) => {
          if (result.__typename !== 'Lead') return;
          notify({ text: words('taken', { name: person.name, stage: result.stage.name }) });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog onClose={onClose} centered title={words('takeTitle', { name: person.name })}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p className={css.quiet}>{words('takeHint')}</p>
        {pipelineId ? (
          <SegmentedControl
            fullWidth
            aria-label={words('whichPipeline')}
            data={free.map((pipeline) => ({ value: pipeline.id, label: pipeline.name }))}
            value={pipelineId}
            onChange={setChosen}
          />
        ) : null}
        <ReasonField of="take" value={reason} onChange={setReason} />
        {refused || take.error ? (
          <Alert color="red" role="alert" className={css.refused ?? ''}>
            {refused ?? words('failed')}
          </Alert>
        ) : null}
        <div className={css.footer}>
          <Button variant="default" onClick={onClose}>
            {words('cancel')}
          </Button>
          <Button type="submit" loading={take.isPending} disabled={reason.trim() === ''}>
            {words('take')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
