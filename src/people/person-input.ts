import { type PersonEdit, type PersonInput, type RelationInput } from '../api/schema.generated.js';
import { toDomain } from '../api/graphql-names.js';
import { isId } from '../kernel/id.js';
import { type Refusal, type Result, ok, refusal, refuse } from '../kernel/result.js';
import { isEvidenceKind, type NewRelation } from '../privacy/domain/relation.js';
import { type EditedPerson, type TypedPerson } from './typed-person.js';

/** A form's person in the domain's spelling. Ids that are none are left out: they would be nobody's. */
export const readPersonInput = (input: PersonInput): TypedPerson => ({
  ...known(input),
  phone: input.phone?.trim() || null,
  email: input.email?.trim() || null,
});

/** {@link readPersonInput} for a person who is known: every contact point, each kind whole. */
export const readPersonEdit = (input: PersonEdit): EditedPerson => ({
  ...known(input),
  phones: input.phones,
  emails: input.emails,
});

const known = ({ name, jobTitle, workplaceId, sectionIds }: PersonInput | PersonEdit) => ({
  name,
  jobTitle: jobTitle?.trim() || null,
  workplaceId: workplaceId && isId(workplaceId) ? workplaceId : null,
  sectionIds: sectionIds.filter(isId),
});

/** A form's relation in the domain's spelling; the note is personal data and stays apart. */
export function readRelationInput(
  input: RelationInput,
): Result<{ readonly value: NewRelation; readonly note: string | null }, Refusal> {
  const evidence = input.evidence.map(({ kind, dated }) => ({ kind: kebab(kind), dated: String(dated) }));
  const known = evidence.flatMap(({ kind, dated }) => (isEvidenceKind(kind) ? [{ kind, dated }] : []));
  if (known.length < evidence.length) return refuse(refusal('evidence-kind-unknown'));
  const notes = input.evidence.flatMap(({ note }) => note?.trim() || []);
  return ok({
    value: { kind: toDomain(input.kind), since: String(input.since), evidence: known },
    note: notes.length > 0 ? notes.join('\n') : null,
  });
}

const kebab = (word: string): string => toDomain<string>(word);
