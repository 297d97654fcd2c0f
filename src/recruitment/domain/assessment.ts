import { ok, type Refusal, refusal, refuse, type Result } from '../../kernel/result.js';

/**
 * The field's scale: 1 leads others for the union, 2 is for it, 3 has not decided, 4 is against it, 5 works against it.
 * A judgement of a human after a talk; a score neither makes nor changes one.
 */
export const ASSESSMENT_VALUES = [1, 2, 3, 4, 5] as const;
export type AssessmentValue = (typeof ASSESSMENT_VALUES)[number];

/** Characters of the words that go with a judgement. */
export const ASSESSMENT_NOTE_LIMIT = 500;

/** An assessment as it is kept, or why it is none. */
export function checkAssessment(
  value: number,
  text: string | null,
): Result<{ value: AssessmentValue; note: string | null }, Refusal & { readonly field: string }> {
  const known = ASSESSMENT_VALUES.find((one) => one === value);
  if (known === undefined) return refuse({ ...refusal('assessment.unknown-value'), field: 'value' });
  const note = text?.trim() || null;
  return (note?.length ?? 0) > ASSESSMENT_NOTE_LIMIT
    ? refuse({ ...refusal('assessment.note-too-long', { limit: ASSESSMENT_NOTE_LIMIT }), field: 'note' })
    : ok({ value: known, note });
}
