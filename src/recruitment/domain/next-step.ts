import { type Refusal, refusal } from '../../kernel/result.js';
import { type CalendarDate } from '../../kernel/time.js';
import { NOTE_LIMIT, type StepKind } from './exchange.js';

/** What is promised to a person, and for when. */
export interface NextStep {
  readonly kind: StepKind;
  readonly note: string | null;
  readonly dueOn: CalendarDate;
}

/** Why nothing can be promised for a day; null where it can. @param today the day in the organisation's zone */
export const wrongDay = (dueOn: CalendarDate, today: CalendarDate): Refusal | null =>
  dueOn < today ? refusal('exchange.next-step-in-the-past', { date: dueOn }) : null;

/** Why a step cannot be promised; null where it can. @param today the day in the organisation's zone */
export function wrongStep(
  step: NextStep,
  today: CalendarDate,
): (Refusal & { readonly field: string }) | null {
  const tooLate = wrongDay(step.dueOn, today);
  if (tooLate !== null) return { ...tooLate, field: 'nextStep.dueOn' };
  return (step.note?.length ?? 0) > NOTE_LIMIT
    ? { ...refusal('exchange.note-too-long', { limit: NOTE_LIMIT }), field: 'nextStep.note' }
    : null;
}
