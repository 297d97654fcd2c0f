import { type Id } from '../../kernel/id.js';
import { type Refusal, type Result, ok, refusal, refuse } from '../../kernel/result.js';
import {
  type CalendarDate,
  type Instant,
  firstMomentOf,
  isCalendarDate,
  startOfDay,
} from '../../kernel/time.js';
import { type Window } from './window.js';

/** A signed data protection impact assessment (GDPR Art. 35). Without one in force nothing is scored. */
export interface ImpactAssessment {
  readonly id: Id;
  readonly reference: string;
  readonly signedOn: CalendarDate;
  readonly signedBy: string;
  /** Whether it says that people in regular contact may be scored without their consent. */
  readonly coversRegularContacts: boolean;
  /** The first day on which it no longer holds. */
  readonly endsOn: CalendarDate | null;
  readonly withdrawnAt: Instant | null;
}

/** When an assessment holds. */
export const assessmentWindow = (assessment: ImpactAssessment): Window => ({
  from: firstMomentOf(assessment.signedOn),
  until: Math.min(
    assessment.endsOn === null ? Infinity : startOfDay(assessment.endsOn),
    assessment.withdrawnAt?.epochMilliseconds ?? Infinity,
  ),
});

export type AssessmentRefusalCode =
  'assessment-unsigned' | 'assessment-date-unreadable' | 'assessment-in-the-future' | 'assessment-ended';

/** Whether an assessment may be recorded: referenced, signed by somebody, not in the future, not over already. */
export function checkAssessment(
  assessment: Pick<ImpactAssessment, 'reference' | 'signedOn' | 'signedBy' | 'endsOn'>,
  today: CalendarDate,
): Result<true, Refusal<AssessmentRefusalCode>> {
  const { reference, signedOn, signedBy, endsOn } = assessment;
  if (reference.trim() === '' || signedBy.trim() === '') return refuse(refusal('assessment-unsigned'));
  const readable = isCalendarDate(signedOn) && (endsOn === null || isCalendarDate(endsOn));
  if (!readable) return refuse(refusal('assessment-date-unreadable'));
  if (signedOn > today) return refuse(refusal('assessment-in-the-future', { signedOn }));
  if (endsOn !== null && endsOn <= today) return refuse(refusal('assessment-ended', { endsOn }));
  return ok(true);
}
