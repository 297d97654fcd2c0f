import { type Id } from '../../kernel/id.js';
import { type CalendarDate, type Instant } from '../../kernel/time.js';
import { type Reach } from './channel.js';
import { type ImpactAssessment } from './impact-assessment.js';
import { type Purpose } from './purpose.js';
import { type Relation } from './relation.js';

/** One cell of the matrix purpose x channel, in its latest state. A withdrawn cell stays: it bars other grounds. */
export interface Consent {
  readonly purpose: Purpose;
  readonly channel: Reach;
  readonly givenAt: Instant;
  readonly expiresAt: Instant | null;
  readonly withdrawnAt: Instant | null;
  /** On paper, by phone, online... */
  readonly method: string;
}

/** The person's objection to a purpose (GDPR Art. 21): absolute, without a reason. */
export interface Objection {
  readonly purpose: Purpose;
  readonly objectedAt: Instant;
}

/** How the data came: from the person (Art. 13), or from elsewhere (Art. 14), such as a group or a colleague. */
export type Collection = 'from-the-person' | 'from-elsewhere';

/** All that the organisation knows of its ground for one subject. */
export interface Standing {
  readonly organisationId: Id;
  readonly subjectId: Id;
  readonly erasedAt: Instant | null;
  readonly restrictedAt: Instant | null;
  readonly collection: Collection;
  readonly collectedAt: Instant;
  readonly noticeGivenAt: Instant | null;
  /** The last day on which the person made contact (an answer, a visit; never an opened mail). */
  readonly lastContactOn: CalendarDate | null;
  readonly relations: readonly Relation[];
  readonly consents: readonly Consent[];
  readonly objections: readonly Objection[];
  /** The organisation's own, not the subject's: scoring depends on them. */
  readonly impactAssessments: readonly ImpactAssessment[];
}
