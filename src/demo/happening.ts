import { type Topic } from '../listening/domain/reading/topics.js';
import { type Channel, type Reach } from '../privacy/domain/channel.js';
import { type Method } from '../privacy/domain/method.js';
import { type Purpose } from '../privacy/domain/purpose.js';
import { type EvidenceKind } from '../privacy/domain/relation.js';
import { type RestrictionReason } from '../privacy/domain/restriction.js';
import { type AssessmentValue } from '../recruitment/domain/assessment.js';
import { type ExchangeChannel, type OutcomeCode, type StepKind } from '../recruitment/domain/exchange.js';
import { type LeadOutcome } from '../recruitment/domain/lead.js';
import { type PipelineCode } from '../recruitment/domain/pipeline.js';

/** A next step, due so many days before the anchor; a negative number is still to come. */
export interface Promised {
  readonly kind: StepKind;
  readonly due: number;
}

/** Something that staff did with a person, or that a person decided. */
export type Deed =
  /** Somebody whom no list knew, written down by hand after a first meeting. */
  | { readonly kind: 'added'; readonly evidence: EvidenceKind; readonly note: string }
  | { readonly kind: 'joined'; readonly note: string }
  | {
      readonly kind: 'exchange';
      readonly channel: ExchangeChannel;
      readonly outcome: OutcomeCode;
      readonly issue: Topic | null;
      readonly note: string;
      readonly next: Promised | null;
    }
  /** What was promised to the person is done. */
  | { readonly kind: 'kept' }
  | {
      readonly kind: 'opened';
      readonly pipeline: PipelineCode;
      readonly stage: string;
      readonly reason: string;
      readonly next: Promised | null;
    }
  | {
      readonly kind: 'moved';
      readonly pipeline: PipelineCode;
      readonly stage: string;
      readonly reason: string;
      readonly next: Promised | null;
    }
  | { readonly kind: 'assigned'; readonly pipeline: PipelineCode; readonly to: string }
  | {
      readonly kind: 'closed';
      readonly pipeline: PipelineCode;
      readonly outcome: LeadOutcome;
      readonly reason: string;
    }
  | { readonly kind: 'assessed'; readonly value: AssessmentValue; readonly note: string }
  | {
      readonly kind: 'agreed';
      readonly purpose: Purpose;
      readonly reach: Reach;
      readonly method: Method;
      /** Days after the anchor on which it ends; null where it has no end. */
      readonly ends: number | null;
    }
  | { readonly kind: 'restricted'; readonly why: RestrictionReason }
  | {
      readonly kind: 'withdrew';
      readonly purpose: Purpose;
      readonly reach: Reach;
      readonly isOnline: boolean;
    };

/** A line of somebody's story: days before the anchor, who of the staff, what. */
export type StoryLine = readonly [number, string, Deed];

/** What happened with one person of the cast, in order. */
export interface Story {
  readonly person: string;
  readonly lines: readonly StoryLine[];
}

/** A deed on its day. */
export interface Happening {
  /** ISO instant. */
  readonly at: string;
  /** Keys of staff and cast. */
  readonly staff: string;
  readonly person: string;
  readonly deed: Deed;
}

export const story = (person: string, ...lines: StoryLine[]): Story => ({ person, lines });

export const promise = (kind: StepKind, due: number): Promised => ({ kind, due });

export const added = (evidence: EvidenceKind, note: string): Deed => ({ kind: 'added', evidence, note });

export const joined = (note: string): Deed => ({ kind: 'joined', note });

export const kept: Deed = { kind: 'kept' };

export const talk = (
  channel: ExchangeChannel,
  outcome: OutcomeCode,
  issue: Topic | null,
  note: string,
  next: Promised | null = null,
): Deed => ({ kind: 'exchange', channel, outcome, issue, note, next });

export const opened = (
  pipeline: PipelineCode,
  stage: string,
  reason: string,
  next: Promised | null = null,
): Deed => ({ kind: 'opened', pipeline, stage, reason, next });

export const moved = (
  pipeline: PipelineCode,
  stage: string,
  reason: string,
  next: Promised | null = null,
): Deed => ({ kind: 'moved', pipeline, stage, reason, next });

export const assigned = (pipeline: PipelineCode, to: string): Deed => ({ kind: 'assigned', pipeline, to });

export const closed = (pipeline: PipelineCode, outcome: LeadOutcome, reason: string): Deed => ({
  kind: 'closed',
  pipeline,
  outcome,
  reason,
});

export const assessed = (value: AssessmentValue, note: string): Deed => ({ kind: 'assessed', value, note });

export const agreed = (purpose: Purpose, reach: Reach, method: Method, ends: number | null = null): Deed => ({
  kind: 'agreed',
  purpose,
  reach,
  method,
  ends,
});

export const withdrew = (purpose: Purpose, reach: 'any' | Channel, isOnline = false): Deed => ({
  kind: 'withdrew',
  purpose,
  reach,
  isOnline,
});

export const restricted = (why: RestrictionReason): Deed => ({ kind: 'restricted', why });
