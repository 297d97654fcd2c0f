import { type Refusal, refusal } from '../../kernel/result.js';
import { type CalendarDate } from '../../kernel/time.js';
import { type StepKind } from './exchange.js';

/** What is promised to a person, and for when. */
export interface NextStep {
  readonly kind: StepKind;
  readonly note: string | null;
  readonly dueOn: CalendarDate;
}

/** Characters of a step's note, as of an exchange's. */
const NOTE_LIMIT = 2_000;

/** Why a step cannot be promised; null where it can. @param today the day in the organisation's zone */
export function wrongStep(
  step: NextStep,
  today: CalendarDate,
): (Refusal & { readonly field: string }) | null {
  if (step.dueOn < today)
    return {
      ...refusal('exchange.next-step-in-the-past', { date: step.dueOn }),
      field: 'nextStep.dueOn',
    };
  return (step.note?.length ?? 0) > NOTE_LIMIT
    ? { ...refusal('exchange.note-too-long', { limit: NOTE_LIMIT }), field: 'nextStep.note' }
    : null;
}
