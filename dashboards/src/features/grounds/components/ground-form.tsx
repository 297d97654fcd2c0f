import { Alert, Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../../ui/dialog.js';
import { type Purpose, type RelationKind } from '../../../graphql/graphql.js';
import { evidenceFor, evidenceUnder, type EvidenceKind } from '../../../ui/evidence.js';
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

interface Fields {
  kind: RelationKind;
  purpose: Purpose;
  since: string;
  evidenceKind: EvidenceKind;
  dated: string;
  note: string;
  method: string;
}

function changeOf(recording: Recording, fields: Fields): GroundChange {
  const { kind, since, evidenceKind, dated, note, purpose, method } = fields;
  switch (recording) {
    case 'relation':
      return {
        what: 'relation',
        relation: { kind, since, evidence: [{ kind: evidenceKind, dated, note: note || null }] },
      };
    case 'end':
      return { what: 'end', until: dated };
    case 'consent':
      return { what: 'consent', purpose, method, givenOn: dated };
    case 'objection':
      return { what: 'objection', purpose };
  }
}

interface PartProps {
  fields: Fields;
  set: (part: Partial<Fields>) => void;
  today: string;
}

function DateField({
  label,
  value,
  today,
  onDate,
}: {
  label: string;
  value: string;
  today: string;
  onDate: (date: string) => void;
}) {
  return (
    <TextInput
      type="date"
      label={label}
      required
      max={today}
      value={value}
      onChange={(event) => onDate(event.currentTarget.value)}
    />
  );
}

function RelationFields({ fields, set, today }: PartProps) {
  const words = useGroundsWords();
  const ui = useUiWords();
  return (
    <>
      <NativeSelect
        label={words('kind')}
        data-autofocus
        value={fields.kind}
        onChange={(event) => {
          const kind = event.currentTarget.value as RelationKind;
          set({ kind, evidenceKind: evidenceUnder(kind, fields.evidenceKind) });
        }}
        data={relationKinds.map((kind) => ({ value: kind, label: words(kind) }))}
      />
      <DateField
        label={words('sinceLabel')}
        value={fields.since}
        today={today}
        onDate={(since) => set({ since })}
      />
      <NativeSelect
        label={words('evidenceKind')}
        value={fields.evidenceKind}
        onChange={(event) => set({ evidenceKind: event.currentTarget.value as EvidenceKind })}
        data={evidenceFor[fields.kind].map((kind) => ({ value: kind, label: ui(kind) }))}
      />
      <DateField
        label={words('evidenceDated')}
        value={fields.dated}
        today={today}
        onDate={(dated) => set({ dated })}
      />
      <TextInput
        label={words('evidenceNote')}
        maxLength={200}
        value={fields.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
    </>
  );
}

function PurposeField({ fields, set }: Omit<PartProps, 'today'>) {
  const words = useGroundsWords();
  return (
    <NativeSelect
      label={words('purpose')}
      data-autofocus
      value={fields.purpose}
      onChange={(event) => set({ purpose: event.currentTarget.value as Purpose })}
      data={purposes.map((purpose) => ({ value: purpose, label: words(purpose) }))}
    />
  );
}

function ConsentFields({ fields, set, today }: PartProps) {
  const words = useGroundsWords();
  return (
    <>
      <PurposeField fields={fields} set={set} />
      <NativeSelect
        label={words('method')}
        value={fields.method}
        onChange={(event) => set({ method: event.currentTarget.value })}
        data={methods.map(([value, label]) => ({ value, label: words(label) }))}
      />
      <DateField
        label={words('givenOn')}
        value={fields.dated}
        today={today}
        onDate={(dated) => set({ dated })}
      />
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
  const today = useToday();
  const notify = useNotify();
  const [fields, setFields] = useState<Fields>({
    kind: 'member',
    purpose: 'recruitmentContact',
    since: today,
    evidenceKind: 'membershipRecord',
    dated: today,
    note: '',
    method: 'paper',
  });
  const set = (part: Partial<Fields>) => setFields((now) => ({ ...now, ...part }));
  const refused = change.data && change.data.__typename !== 'Standing' ? change.data.message : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(changeOf(recording, fields), {
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
        {recording === 'relation' ? <RelationFields fields={fields} set={set} today={today} /> : null}
        {recording === 'consent' ? <ConsentFields fields={fields} set={set} today={today} /> : null}
        {recording === 'end' ? (
          <DateField
            label={words('untilLabel')}
            value={fields.dated}
            today={today}
            onDate={(dated) => set({ dated })}
          />
        ) : null}
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
