import { ActionIcon, Button, Checkbox, Select, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { useViewer } from '../../../ui/viewer.js';
import { type PersonDraft } from '../hooks/person-draft.js';
import { useWorkplaces } from '../hooks/use-edit-person.js';
import { usePersonWords } from '../messages/words.js';
import css from './person-form.module.css';

const mostPoints = 5;

/** The field that the service could not read, by its name there, and why. */
export interface FieldProblem {
  field: string;
  message: string;
}

interface PersonFieldsProps {
  draft: PersonDraft;
  /** How many telephone numbers, and as many addresses, there may be. */
  most?: number;
  onDraft: (part: Partial<PersonDraft>) => void;
  problem: FieldProblem | null;
}

interface PointsProps {
  kind: 'phone' | 'email';
  values: readonly string[];
  most: number;
  onValues: (values: readonly string[]) => void;
  error: string | null;
}

/** Several values of a kind, one field each. */
function Points({ kind, values, most, onValues, error }: PointsProps) {
  const words = usePersonWords();
  const id = useId();
  const put = (at: number, value: string) =>
    onValues(values.map((each, index) => (index === at ? value : each)));
  return (
    <fieldset className={css.points}>
      <legend>{words(kind)}</legend>
      {values.map((value, at) => (
        // Fields have no identity but their place: they are only ever added at the end.
        <div key={at} className={css.point}>
          <TextInput
            type={kind === 'phone' ? 'tel' : 'email'}
            inputMode={kind === 'phone' ? 'tel' : 'email'}
            autoComplete="off"
            aria-label={words(kind === 'phone' ? 'phoneAt' : 'emailAt', { place: at + 1 })}
            aria-describedby={error ? id : undefined}
            error={Boolean(error)}
            value={value}
            onChange={(event) => put(at, event.currentTarget.value)}
          />
          {most > 1 && (values.length > 1 || value !== '') ? (
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={words('takeAway', { what: value || words(kind) })}
              onClick={() => {
                const left = values.filter((_, index) => index !== at);
                onValues(left.length > 0 ? left : ['']);
              }}
            >
              <IconX size={18} stroke={1.5} />
            </ActionIcon>
          ) : null}
        </div>
      ))}
      {error ? (
        <p className={css.error} id={id} role="alert">
          {error}
        </p>
      ) : null}
      {values.length < most && values.every((value) => value.trim() !== '') ? (
        <Button
          variant="subtle"
          size="compact-sm"
          className={css.more ?? ''}
          leftSection={<IconPlus size={16} stroke={1.5} />}
          onClick={() => onValues([...values, ''])}
        >
          {words(kind === 'phone' ? 'morePhones' : 'moreEmails')}
        </Button>
      ) : null}
    </fieldset>
  );
}

function Sections({ draft, onDraft, problem }: PersonFieldsProps) {
  const words = usePersonWords();
  const { sections } = useViewer();
  if (sections.length < 2) return null;
  return (
    <Checkbox.Group
      label={words('sections')}
      value={[...draft.sectionIds]}
      error={problem?.field === 'section' ? problem.message : null}
      onChange={(sectionIds) => onDraft({ sectionIds })}
    >
      <div className={css.sections}>
        {sections.map((section) => (
          <Checkbox key={section.id} value={section.id} label={section.name} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** The employer is nearly always the same: it is left out where something stands under it. */
export const placeLabel = (path: readonly string[]): string =>
  (path.length > 1 ? path.slice(1) : path).join(' › ');

/** Everything about a person that a form may change. */
export function PersonFields({ draft, onDraft, problem, most = mostPoints }: PersonFieldsProps) {
  const words = usePersonWords();
  const workplaces = useWorkplaces();
  const errorOf = (field: string) => (problem?.field === field ? problem.message : null);
  return (
    <>
      <TextInput
        label={words('name')}
        required
        data-autofocus
        maxLength={200}
        autoComplete="off"
        error={errorOf('name')}
        value={draft.name}
        onChange={(event) => onDraft({ name: event.currentTarget.value })}
      />
      <div className={css.pair}>
        <Select
          label={words('workplace')}
          placeholder={words('noWorkplace')}
          searchable
          clearable
          limit={60}
          nothingFoundMessage={words('noSuchWorkplace')}
          clearButtonProps={{ 'aria-label': words('takeAway', { what: words('workplace') }) }}
          error={errorOf('workplace')}
          data={(workplaces.data ?? []).map(({ id, path }) => ({ value: id, label: placeLabel(path) }))}
          value={draft.workplaceId}
          onChange={(workplaceId) => onDraft({ workplaceId })}
        />
        <TextInput
          label={words('job')}
          maxLength={200}
          autoComplete="off"
          value={draft.jobTitle}
          onChange={(event) => onDraft({ jobTitle: event.currentTarget.value })}
        />
      </div>
      <div className={css.pair}>
        <Points
          kind="phone"
          most={most}
          values={draft.phones}
          error={errorOf('phone')}
          onValues={(phones) => onDraft({ phones })}
        />
        <Points
          kind="email"
          most={most}
          values={draft.emails}
          error={errorOf('email')}
          onValues={(emails) => onDraft({ emails })}
        />
      </div>
      <Sections draft={draft} onDraft={onDraft} problem={problem} />
    </>
  );
}
