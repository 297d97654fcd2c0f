import { Alert, Button, NativeSelect } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState, type FormEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { Dialog } from '../../../ui/dialog.js';
import { type RelationKind } from '../../../graphql/graphql.js';
import { EvidenceFields } from '../../../ui/evidence-fields.js';
import { isWhole, noEvidence, relationOf, type Evidence } from '../../../ui/evidence.js';
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
  evidence: Evidence;
}

/** By what right the person is known, and what proves it; without any, the record does not last. */
function TieFields({ tie, onTie, isTried }: { tie: Tie; onTie: (tie: Tie) => void; isTried: boolean }) {
  const words = usePersonWords();
  const { kind, evidence } = tie;
  return (
    <>
      <NativeSelect
        label={words('tie')}
        description={kind ? null : words('tieNone')}
        value={kind ?? ''}
        onChange={(event) => {
          const wanted = (event.currentTarget.value || null) as RelationKind | null;
          // What proves one tie proves nothing of another.
          onTie({ kind: wanted, evidence: noEvidence });
        }}
        data={[
          { value: '', label: words('noTie') },
          ...kinds.map((each) => ({ value: each, label: words(each) })),
        ]}
      />
      {kind ? (
        <>
          <div className={css.trio}>
            <EvidenceFields
              kind={kind}
              evidence={evidence}
              onEvidence={(now) => onTie({ kind, evidence: now })}
              isTried={isTried}
            />
          </div>
          {isTried && !isWhole(evidence) ? (
            <Alert color="yellow" role="alert">
              {words('tieIncomplete')}
            </Alert>
          ) : null}
        </>
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
  const [tie, setTie] = useState<Tie>({ kind: null, evidence: noEvidence });
  const [isTried, setTried] = useState(false);
  const add = useAddPerson();
  const refusal = add.data?.__typename === 'Refusal' ? add.data : null;
  const problem = refusal?.field ? { field: refusal.field, message: refusal.message } : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const relation = tie.kind && relationOf(tie.kind, tie.evidence);
    setTried(true);
    if (tie.kind && !relation) return;
    add.mutate(
      { draft, relation },
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
        <TieFields tie={tie} onTie={setTie} isTried={isTried} />
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
