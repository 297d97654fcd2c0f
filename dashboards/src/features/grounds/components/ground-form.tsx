import { Alert, Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../../ui/dialog.js';
import { type Purpose, type RelationKind } from '../../../graphql/graphql.js';
import { EvidenceFields } from '../../../ui/evidence-fields.js';
import { noEvidence, relationOf, type Evidence } from '../../../ui/evidence.js';
import { useToday } from '../../../ui/format.js';
import { useUiWords } from '../../../ui/messages/words.js';
import { useNotify } from '../../../ui/notices.js';
import { type GroundChange, type useGroundChange } from '../hooks/use-standing.js';
import { useGroundsWords } from '../messages/words.js';
import { type Recording } from '../hooks/recordings.js';
import css from './grounds.module.css';

const relationKinds: readonly RelationKind[] = ['member', 'formerMember', 'regularContact'];
const purposes: readonly Purpose[] = [
  'information',
  'recruitmentContact',
  'scoring',
  'event',
  'survey',
  'politicalCampaign',
];
const methods = [
  ['paper', 'onPaper'],
  ['form', 'byForm'],
  ['spoken', 'aloud'],
] as const;
const titles = {
  relation: 'recordRelation',
  end: 'endRelation',
  consent: 'recordConsent',
  objection: 'recordObjection',
} as const;

/** '' is what nobody has said yet: what is recorded stays, so nothing is said before somebody says it. */
interface Fields {
  kind: RelationKind | '';
  evidence: Evidence;
  purpose: Purpose | '';
  method: string;
  day: string;
}

const nothingSaid: Fields = { kind: '', evidence: noEvidence, purpose: '', method: '', day: '' };

/** What is to be recorded; null while something is missing. */
function changeOf(recording: Recording, fields: Fields): GroundChange | null {
  const { kind, evidence, purpose, method, day } = fields;
  switch (recording) {
    case 'relation': {
      const relation = kind && relationOf(kind, evidence);
      return relation ? { what: 'relation', relation } : null;
    }
    case 'end':
      return day ? { what: 'end', until: day } : null;
    case 'consent':
      return purpose && method && day ? { what: 'consent', purpose, method, givenOn: day } : null;
    case 'objection':
      return purpose ? { what: 'objection', purpose } : null;
  }
}

interface PartProps {
  fields: Fields;
  set: (part: Partial<Fields>) => void;
}

function DayField({ fields, set, label }: PartProps & { label: string }) {
  const today = useToday();
  return (
    <TextInput
      type="date"
      label={label}
      required
      max={today}
      value={fields.day}
      onChange={(event) => set({ day: event.currentTarget.value })}
    />
  );
}

function RelationFields({ fields, set }: PartProps) {
  const words = useGroundsWords();
  const ui = useUiWords();
  const { kind, evidence } = fields;
  return (
    <>
      <NativeSelect
        label={words('kind')}
        required
        data-autofocus
        value={kind}
        onChange={(event) =>
          // What proves one relation proves nothing of another.
          set({ kind: event.currentTarget.value as RelationKind | '', evidence: noEvidence })
        }
        data={[
          { value: '', label: ui('choose') },
          ...relationKinds.map((each) => ({ value: each, label: words(each) })),
        ]}
      />
      {kind ? (
        <>
          <EvidenceFields kind={kind} evidence={evidence} onEvidence={(now) => set({ evidence: now })} />
          <TextInput
            label={words('evidenceNote')}
            maxLength={200}
            value={evidence.note ?? ''}
            onChange={(event) => set({ evidence: { ...evidence, note: event.currentTarget.value } })}
          />
        </>
      ) : null}
    </>
  );
}

function PurposeField({ fields, set }: PartProps) {
  const words = useGroundsWords();
  const ui = useUiWords();
  return (
    <NativeSelect
      label={words('purpose')}
      required
      data-autofocus
      value={fields.purpose}
      onChange={(event) => set({ purpose: event.currentTarget.value as Purpose | '' })}
      data={[
        { value: '', label: ui('choose') },
        ...purposes.map((purpose) => ({ value: purpose, label: words(purpose) })),
      ]}
    />
  );
}

function ConsentFields({ fields, set }: PartProps) {
  const words = useGroundsWords();
  const ui = useUiWords();
  return (
    <>
      <PurposeField fields={fields} set={set} />
      <NativeSelect
        label={words('method')}
        required
        value={fields.method}
        onChange={(event) => set({ method: event.currentTarget.value })}
        data={[
          { value: '', label: ui('choose') },
          ...methods.map(([value, label]) => ({ value, label: words(label) })),
        ]}
      />
      <DayField fields={fields} set={set} label={words('givenOn')} />
    </>
  );
}

interface GroundFormProps {
  recording: Recording;
  change: ReturnType<typeof useGroundChange>;
  onClose: () => void;
}

/** Records one fact about a ground, always with its date and what proves it. */
export function GroundForm({ recording, change, onClose }: GroundFormProps) {
  const words = useGroundsWords();
  const notify = useNotify();
  const [fields, setFields] = useState<Fields>(nothingSaid);
  const set = (part: Partial<Fields>) => setFields((now) => ({ ...now, ...part }));
  const refused = change.data && change.data.__typename !== 'Standing' ? change.data.message : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = changeOf(recording, fields);
    if (!wanted) return;
    change.mutate(wanted, {
      onSuccess: (answer) => {
        if (answer.__typename !== 'Standing') return;
        notify({ text: words('saved') });
        change.reset();
        onClose();
      },
    });
  };
  return (
    <Dialog onClose={onClose} title={words(titles[recording])}>
      <form className={css.form} onSubmit={submit}>
        {recording === 'relation' ? <RelationFields fields={fields} set={set} /> : null}
        {recording === 'consent' ? <ConsentFields fields={fields} set={set} /> : null}
        {recording === 'end' ? <DayField fields={fields} set={set} label={words('untilLabel')} /> : null}
        {recording === 'objection' ? (
          <>
            <p className={css.text}>{words('objectionText')}</p>
            <PurposeField fields={fields} set={set} />
          </>
        ) : null}
        {refused || change.error ? (
          <Alert color="red" role="alert" className={css.alert ?? ''}>
            {refused ?? words('failed')}
          </Alert>
        ) : null}
        <Button type="submit" loading={change.isPending}>
          {words('save')}
        </Button>
      </form>
    </Dialog>
  );
}
