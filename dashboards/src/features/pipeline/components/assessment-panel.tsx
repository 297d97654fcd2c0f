import { Alert, Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../../ui/format.js';
import { useNotify } from '../../../ui/notices.js';
import { Panel } from '../../../ui/page.js';
import { useMay } from '../../../ui/viewer.js';
import { useAssess } from '../hooks/use-lead-changes.js';
import { type PersonWithLeads } from '../hooks/use-person-leads.js';
import { usePipelineWords } from '../messages/words.js';
import { AssessmentMark } from './assessment-mark.js';
import css from './pipeline.module.css';

type Assessment = PersonWithLeads['assessments'][number];

function Told({ assessment }: { assessment: Assessment }) {
  const words = usePipelineWords();
  const format = useFormat();
  const name = assessment.by?.name ?? words('someone');
  return (
    <div className={css.told}>
      <AssessmentMark value={assessment.value} isBare />
      <div>
        <strong>{words('assessmentOf', { value: assessment.value, label: assessment.label })}</strong>
        {assessment.note ? <q>{assessment.note}</q> : null}
        <span className={css.quiet}>{words('by', { name, when: format.shortDate(assessment.at) })}</span>
      </div>
    </div>
  );
}

function AssessForm({ personId }: { personId: string }) {
  const words = usePipelineWords();
  const notify = useNotify();
  const assess = useAssess(personId);
  const [value, setValue] = useState<number | null>(null);
  const [note, setNote] = useState('');
  const refused = assess.data && assess.data.__typename !== 'Assessment' ? assess.data.message : null;
  const save = () => {
    if (value === null) return;
    assess.mutate(
      { value, note: note.trim() || null },
      {
        onSuccess: (result) => {
          if (result.__typename !== 'Assessment') return;
          notify({ text: words('assessed') });
          setValue(null);
          setNote('');
        },
      },
    );
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className={css.scale} role="group" aria-label={words('assessmentScale')}>
        {[1, 2, 3, 4, 5].map((one) => (
          <button
            key={one}
            type="button"
            className={css.judge}
            aria-pressed={value === one}
            onClick={() => setValue(one)}
          >
            <AssessmentMark value={one} isBare />
            <span>{words(`a${one}` as 'a1')}</span>
          </button>
        ))}
      </div>
      {value === null ? null : (
        <>
          <Textarea
            label={words('assessmentNote')}
            autosize
            minRows={1}
            maxRows={4}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Button type="submit" loading={assess.isPending}>
            {words('assess')}
          </Button>
        </>
      )}
      {refused || assess.error ? (
        <Alert color="red" role="alert" className={css.refused ?? ''}>
          {refused ?? words('failed')}
        </Alert>
      ) : null}
    </form>
  );
}

/** What people think of somebody, from 1 to 5: dated, signed, every judgement kept. */
export function AssessmentPanel(props: { personId: string; assessments: readonly Assessment[] }) {
  const words = usePipelineWords();
  const mayAssess = useMay('noteExchanges');
  const [latest, ...earlier] = props.assessments;
  return (
    <Panel title={words('assessment')} id="appreciation">
      <p className={css.quiet}>{words('assessmentHint')}</p>
      {latest ? <Told assessment={latest} /> : <p className={css.quiet}>{words('assessmentNone')}</p>}
      {mayAssess ? <AssessForm personId={props.personId} /> : null}
      {earlier.length > 0 ? (
        <details className={css.history}>
          <summary>{words('assessmentEarlier')}</summary>
          {earlier.map((assessment) => (
            <Told key={assessment.id} assessment={assessment} />
          ))}
        </details>
      ) : null}
    </Panel>
  );
}
