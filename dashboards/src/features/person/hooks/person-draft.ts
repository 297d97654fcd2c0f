import { type PersonEdit } from '../../../graphql/graphql.js';
import { type PersonParts } from './use-person.js';

/** What a form holds of a person; an empty text stands for nothing. */
export interface PersonDraft {
  name: string;
  jobTitle: string;
  workplaceId: string | null;
  sectionIds: readonly string[];
  phones: readonly string[];
  emails: readonly string[];
}
export type DraftField = keyof PersonDraft;

/** A person as the form begins with it: one empty field more than nothing, where there is no contact point. */
export function draftOf(person: PersonParts): PersonDraft {
  const values = (kind: 'phone' | 'email') => {
    const own = person.contactPoints.filter((point) => point.kind === kind).map(({ value }) => value);
    return own.length > 0 ? own : [''];
  };
  return {
    name: person.name,
    jobTitle: person.jobTitle ?? '',
    workplaceId: person.workplace?.id ?? null,
    sectionIds: person.sections.map(({ id }) => id),
    phones: values('phone'),
    emails: values('email'),
  };
}

/** What the service is asked to store. */
export function editOf(draft: PersonDraft): PersonEdit {
  const filled = (texts: readonly string[]) => texts.map((text) => text.trim()).filter(Boolean);
  return {
    ...draft,
    name: draft.name.trim(),
    jobTitle: draft.jobTitle.trim() || null,
    phones: filled(draft.phones),
    emails: filled(draft.emails),
  };
}

const fields: readonly DraftField[] = ['name', 'jobTitle', 'workplaceId', 'sectionIds', 'phones', 'emails'];

/** Fields in which two drafts say something else; spaces, empty fields and the order of a list say nothing. */
export function differences(one: PersonDraft, other: PersonDraft): DraftField[] {
  const [a, b] = [editOf(one), editOf(other)];
  const plain = (value: PersonEdit[DraftField]) =>
    Array.isArray(value) ? [...(value as string[])].sort().join('\n') : (value ?? '');
  return fields.filter((field) => plain(a[field]) !== plain(b[field]));
}
