import { Alert, Button, NativeSelect, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState, type FormEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { Dialog } from '../../../ui/dialog.js';
import { type RelationInput, type RelationKind } from '../../../graphql/graphql.js';
import { evidenceFor, evidenceUnder, type EvidenceKind } from '../../../ui/evidence.js';
import { useToday } from '../../../ui/format.js';
import { useUiWords } from '../../../ui/messages/words.js';
import { useViewer } from '../../../ui/viewer.js';
import { type PersonDraft } from '../hooks/person-draft.js';
import { useAddPerson, useNamesakes } from '../hooks/use-add-person.js';
import { usePersonWords } from '../messages/words.js';
import { PersonFields, placeLabel } from './person-fields.js';
import css from './person-form.module.css';

const kinds: readonly RelationKind[] = ['member', 'formerMember', 'regularContact'];

interface Tie {
  kind: RelationKind | null;
  since: string;
  evidenceKind: EvidenceKind;
  dated: string;
}

const relationOf = ({ kind, since, evidenceKind, dated }: Tie): RelationInput | null =>
  kind && { kind, since, evidence: [{ kind: evidenceKind, dated, note: null }] };

/** By what right the person is known, and what proves it; without any, the record does not last. */
function TieFields({ tie, onTie }: { tie: Tie; onTie: (part: Partial<Tie>) => void }) {
  const words = usePersonWords();
  const ui = useUiWords();
  const today = useToday();
  return (
    <>
      <NativeSelect
        label={words('tie')}
        description={tie.kind ? null : words('tieNone')}
        value={tie.kind ?? ''}
        onChange={(event) => {
          const kind = (event.currentTarget.value || null) as RelationKind | null;
          onTie(kind ? { kind, evidenceKind: evidenceUnder(kind, tie.evidenceKind) } : { kind });
        }}
        data={[
          ...kinds.map((kind) => ({ value: kind, label: words(kind) })),
          { value: '', label: words('noTie') },
        ]}
      />
      {tie.kind ? (
        <div className={css.trio}>
          <TextInput
            type="date"
            label={words('tieSince')}
            required
            max={today}
            value={tie.since}
            onChange={(event) => onTie({ since: event.currentTarget.value })}
          />
          <NativeSelect
            label={words('tieProof')}
            value={tie.evidenceKind}
            onChange={(event) => onTie({ evidenceKind: event.currentTarget.value as EvidenceKind })}
            data={evidenceFor[tie.kind].map((kind) => ({ value: kind, label: ui(kind) }))}
          />
          <TextInput
            type="date"
            label={words('tieDated')}
            required
            max={today}
            value={tie.dated}
            onChange={(event) => onTie({ dated: event.currentTarget.value })}
          />
        </div>
      ) : null}
    </>
  );
}

function Namesakes({ name }: { name: string }) {
  const words = usePersonWords();
  const { data } = useNamesakes(name);
  if (!data?.length || name.trim().length < 3) return null;
  return (
    <p className={css.quiet} role="status">
      {words('knownAlready')}{' '}
      {data.slice(0, 3).map((person, index) => (
        <span key={person.id}>
          {index > 0 ? ', ' : ''}
          <Link to={`/contacts/${person.id}`}>{person.name}</Link>
          {person.workplace ? ` (${placeLabel(person.workplace.path)})` : ''}
        </span>
      ))}
    </p>
  );
}

/** Adds somebody who was met outside any group and any list. */
export function PersonAdder({ onClose }: { onClose: () => void }) {
  const words = usePersonWords();
  const ui = useUiWords();
  const navigate = useNavigate();
  const today = useToday();
  const { sections } = useViewer();
  const isPhone = useMediaQuery('(max-width: 767px)', window.innerWidth < 768) ?? false;
  const [draft, setDraft] = useState<PersonDraft>({
    name: '',
    jobTitle: '',
    workplaceId: null,
    sectionIds: sections.slice(0, 1).map(({ id }) => id),
    phones: [''],
    emails: [''],
  });
  const [tie, setTie] = useState<Tie>({
    kind: 'regularContact',
    since: today,
    evidenceKind: 'conversation',
    dated: today,
  });
  const add = useAddPerson();
  const refusal = add.data?.__typename === 'Refusal' ? add.data : null;
  const problem = refusal?.field ? { field: refusal.field, message: refusal.message } : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(
      { draft, relation: relationOf(tie) },
      {
        onSuccess: (result) => {
          if (result.__typename === 'Person') void navigate(`/contacts/${result.id}`);
        },
      },
    );
  };
  return (
    <Dialog
      onClose={onClose}
      size="lg"
      fullScreen={isPhone}
      closeOnClickOutside={draft.name === ''}
      title={words('addTitle')}
    >
      <form className={css.form} noValidate onSubmit={submit}>
        <PersonFields
          draft={draft}
          problem={problem}
          most={1}
          onDraft={(part) => setDraft((now) => ({ ...now, ...part }))}
        />
        <Namesakes name={draft.name} />
        <TieFields tie={tie} onTie={(part) => setTie((now) => ({ ...now, ...part }))} />
        {add.error || (refusal && !problem) ? (
          <Alert color="red" role="alert">
            {refusal?.message ?? words('editFailed')}
          </Alert>
        ) : null}
        <div className={css.footer}>
          <Button variant="default" onClick={onClose}>
            {ui('cancel')}
          </Button>
          <Button type="submit" loading={add.isPending} disabled={draft.name.trim() === ''}>
            {words('addPerson')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
