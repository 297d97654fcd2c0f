import { Alert, Button, Checkbox, TextInput } from '@mantine/core';
import { IconFileCertificate, IconFileOff } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useFormat, useToday } from '../../../ui/format.js';
import { useNotify } from '../../../ui/notices.js';
import { Panel } from '../../../ui/page.js';
import { Answered } from '../../../ui/states.js';
import { useMay } from '../../../ui/viewer.js';
import { useAssessment, useRecordAssessment, type AssessmentInput } from '../hooks/use-governance.js';
import { useSettingsWords } from '../messages/words.js';
import css from './settings.module.css';

function RecordForm({ onDone }: { onDone: () => void }) {
  const words = useSettingsWords();
  const today = useToday();
  const notify = useNotify();
  const record = useRecordAssessment();
  const [input, setInput] = useState<AssessmentInput>({
    reference: '',
    signedOn: today,
    signedBy: '',
    coversRegularContacts: false,
    endsOn: null,
  });
  const set = (part: Partial<AssessmentInput>) => setInput((now) => ({ ...now, ...part }));
  const refused = record.data?.__typename === 'Refusal' ? record.data.message : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    record.mutate(input, {
      onSuccess: (result) => {
        if (result.__typename !== 'ImpactAssessment') return;
        notify({ text: words('saved') });
        onDone();
      },
    });
  };
  return (
    <form className={css.form} onSubmit={submit}>
      <TextInput
        label={words('reference')}
        required
        value={input.reference}
        onChange={(event) => set({ reference: event.currentTarget.value })}
      />
      <div className={css.roleLine}>
        <TextInput
          type="date"
          label={words('signedOn')}
          required
          max={today}
          value={input.signedOn}
          onChange={(event) => set({ signedOn: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={words('endsOn')}
          min={input.signedOn}
          value={input.endsOn ?? ''}
          onChange={(event) => set({ endsOn: event.currentTarget.value || null })}
        />
      </div>
      <TextInput
        label={words('signedBy')}
        required
        value={input.signedBy}
        onChange={(event) => set({ signedBy: event.currentTarget.value })}
      />
      <Checkbox
        label={words('covers')}
        checked={input.coversRegularContacts}
        onChange={(event) => set({ coversRegularContacts: event.currentTarget.checked })}
      />
      {refused || record.error ? <Alert color="red">{refused ?? words('failed')}</Alert> : null}
      <div>
        <Button type="submit" loading={record.isPending}>
          {words('save')}
        </Button>
      </div>
    </form>
  );
}

/** The impact assessment in force, on which all scoring depends. */
export function AssessmentPart() {
  const words = useSettingsWords();
  const format = useFormat();
  const may = useMay('manageImpactAssessment');
  const query = useAssessment();
  const [isRecording, setRecording] = useState(false);
  return (
    <Panel title={words('aipd')} id="aipd">
      <p className={css.quiet}>{words('aipdText')}</p>
      <Answered query={query}>
        {(assessment) =>
          assessment ? (
            <div className={css.certificate}>
              <IconFileCertificate size={32} stroke={1.25} aria-hidden="true" />
              <div>
                <strong>{assessment.reference}</strong>
                <p className={css.text}>
                  {words('aipdSigned', { date: format.date(assessment.signedOn), name: assessment.signedBy })}
                  {assessment.endsOn
                    ? `, ${words('aipdEnds', { date: format.date(assessment.endsOn) })}`
                    : ''}
                  . {words(assessment.coversRegularContacts ? 'coversYes' : 'coversNo')}
                </p>
              </div>
            </div>
          ) : (
            <div className={css.certificate} data-missing="">
              <IconFileOff size={32} stroke={1.25} aria-hidden="true" />
              <strong>{words('aipdNone')}</strong>
            </div>
          )
        }
      </Answered>
      {may && !isRecording ? (
        <div>
          <Button variant="default" onClick={() => setRecording(true)}>
            {words('record')}
          </Button>
        </div>
      ) : null}
      {isRecording ? <RecordForm onDone={() => setRecording(false)} /> : null}
    </Panel>
  );
}
