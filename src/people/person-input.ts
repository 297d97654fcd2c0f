import { type PersonInput, type RelationInput } from '../api/schema.generated.js';
import { toDomain } from '../api/graphql-names.js';
import { isId } from '../kernel/id.js';
import { type Refusal, type Result, ok, refusal, refuse } from '../kernel/result.js';
import { isEvidenceKind, type NewRelation } from '../privacy/domain/relation.js';
import { type TypedPerson } from './person.service.js';

/** A form's person in the domain's spelling. Ids that are none are left out: they would be nobody's. */
export const readPersonInput = (input: PersonInput): TypedPerson => ({
  name: input.name,
  jobTitle: input.jobTitle?.trim() || null,
  workplaceId: input.workplaceId && isId(input.workplaceId) ? input.workplaceId : null,
  sectionIds: input.sectionIds.filter(isId),
  phone: input.phone?.trim() || null,
  email: input.email?.trim() || null,
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
