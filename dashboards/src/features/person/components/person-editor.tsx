import { Alert, Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../../ui/dialog.js';
import { useUiWords } from '../../../ui/messages/words.js';
import { useNotify } from '../../../ui/notices.js';
import { useViewer } from '../../../ui/viewer.js';
import { differences, draftOf, editOf, type DraftField, type PersonDraft } from '../hooks/person-draft.js';
import { useUpdatePerson, useWorkplaces } from '../hooks/use-edit-person.js';
import { type PersonParts } from '../hooks/use-person.js';
import { usePersonWords } from '../messages/words.js';
import { PersonFields, placeLabel } from './person-fields.js';
import css from './person-form.module.css';

const fieldWords = {
  name: 'name',
  jobTitle: 'job',
  workplaceId: 'workplace',
  sectionIds: 'sections',
  phones: 'phone',
  emails: 'email',
} as const satisfies Record<DraftField, string>;

/** A field's content in words, for two versions side by side. */
function useShown(): (draft: PersonDraft, field: DraftField) => string {
  const workplaces = useWorkplaces();
  const { sections } = useViewer();
  return (draft, field) => {
    const edit = editOf(draft);
    if (field === 'workplaceId') {
      const place = workplaces.data?.find(({ id }) => id === edit.workplaceId);
      return place ? placeLabel(place.path) : '–';
    }
    if (field === 'sectionIds')
      return sections.flatMap(({ id, name }) => (edit.sectionIds.includes(id) ? [name] : [])).join(', ');
    const value = edit[field];
    return (Array.isArray(value) ? value.join(', ') : String(value ?? '')) || '–';
  };
}

interface ConflictProps {
  mine: PersonDraft;
  theirs: PersonDraft;
  onMine: () => void;
  onTheirs: () => void;
  isBusy: boolean;
}

/** What somebody else stored meanwhile, beside what is in the form: nothing is overwritten without a second look. */
function Conflict({ mine, theirs, onMine, onTheirs, isBusy }: ConflictProps) {
  const words = usePersonWords();
  const shown = useShown();
  const fields = differences(mine, theirs);
  return (
    <Alert color="yellow" role="alert" title={words('conflictTitle')}>
      {fields.length === 0 ? words('conflictSame') : words('conflictText')}
      {fields.length > 0 ? (
        <table className={css.conflict}>
          <thead>
            <tr>
              <td />
              <th scope="col">{words('theirs')}</th>
              <th scope="col">{words('mine')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field}>
                <th scope="row">{words(fieldWords[field])}</th>
                <td>{shown(theirs, field)}</td>
                <td>{shown(mine, field)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <div className={css.choice}>
        <Button variant="default" onClick={onTheirs}>
          {words('takeTheirs')}
        </Button>
        {fields.length > 0 ? (
          <Button variant="default" loading={isBusy} onClick={onMine}>
            {words('keepMine')}
          </Button>
        ) : null}
      </div>
    </Alert>
  );
}

/** Changes what is known of a person. */
export function PersonEditor({ person, onClose }: { person: PersonParts; onClose: () => void }) {
  const words = usePersonWords();
  const ui = useUiWords();
  const notify = useNotify();
  const isPhone = useMediaQuery('(max-width: 767px)', window.innerWidth < 768) ?? false;
  const [draft, setDraft] = useState(() => draftOf(person));
  const [seen, setSeen] = useState(person);
  const update = useUpdatePerson(person.id);
  const result = update.data?.result;
  const present = update.data?.present;
  const refusal = result?.__typename === 'Refusal' ? result : null;
  const problem = refusal?.field ? { field: refusal.field, message: refusal.message } : null;
  const isChanged = differences(draft, draftOf(seen)).length > 0;
  const save = (version: number) =>
    update.mutate(
      { draft, version },
      {
        onSuccess: (answer) => {
          if (answer.result.__typename !== 'Person') return;
          notify({ text: words('edited') });
          onClose();
        },
      },
    );
  const takeTheirs = () => {
    if (!present) return onClose();
    setSeen(present);
    setDraft(draftOf(present));
    update.reset();
  };
  return (
    <Dialog
      onClose={onClose}
      size="lg"
      fullScreen={isPhone}
      closeOnClickOutside={!isChanged}
      title={words('editTitle')}
    >
      <form
        className={css.form}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          save(seen.version);
        }}
      >
        <PersonFields
          draft={draft}
          problem={problem}
          onDraft={(part) => setDraft((now) => ({ ...now, ...part }))}
        />
        {present ? (
          <Conflict
            mine={draft}
            theirs={draftOf(present)}
            isBusy={update.isPending}
            onMine={() => save(present.version)}
            onTheirs={takeTheirs}
          />
        ) : null}
        {present === null ? (
          <Alert color="red" role="alert">
            {words('editGone')}
          </Alert>
        ) : null}
        {update.error || (refusal && !problem) ? (
          <Alert color="red" role="alert">
            {refusal?.message ?? words('editFailed')}
          </Alert>
        ) : null}
        <div className={css.footer}>
          <Button variant="default" onClick={onClose}>
            {ui('cancel')}
          </Button>
          <Button type="submit" loading={update.isPending} disabled={!isChanged || Boolean(present)}>
            {words('saveEdit')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
