import { type LeadAct } from './lead.js';
import { isFurther, type Pipeline } from './pipeline.js';

/** What a decision does for the person: brings nearer, or lets go. Null where it does neither. */
export type Lean = 'nearer' | 'away';

/** Tenths from which a score speaks for coming nearer. */
const SPEAKS_FOR = 500;
/** Fewer decisions than this tell nothing about how they are made. */
export const DECISIONS_NEEDED = 20;
/** Percent above which decisions follow the score so closely that they may not be decisions (GDPR Art. 22). */
export const AGREEMENT_LIMIT = 95;
/** Days that are looked back on. */
export const AGREEMENT_DAYS = 90;

/** Which way a decision leans. @param from the stage before it */
export function leanOf(act: LeadAct, pipeline: Pipeline, from: string | null): Lean | null {
  if (act.kind === 'opened') return 'nearer';
  if (act.kind === 'moved')
    return from !== null && isFurther(pipeline, act.stageId, from) ? 'nearer' : 'away';
  if (act.kind !== 'closed' || act.outcome === 'paused') return null;
  return act.outcome === 'won' ? 'nearer' : 'away';
}

/** Which way a score leans. @param tenths null where there is none: then nothing can be followed */
export const leanOfScore = (tenths: number | null): Lean | null =>
  tenths === null ? null : tenths >= SPEAKS_FOR ? 'nearer' : 'away';

/** How often human decisions went the way of the score. */
export interface Agreement {
  readonly decisions: number;
  readonly agreeing: number;
  /** Whole percent, rounded down; null where there are too few decisions to tell. */
  readonly percent: number | null;
  /** Whether the data officer must look: people may be following the score instead of deciding. */
  readonly isAlarming: boolean;
}

/** Judges the decisions of a stretch of time. The comparison is exact: 95 of 100 is not above 95 percent. */
export function agreementOf(decisions: number, agreeing: number): Agreement {
  const isEnough = decisions >= DECISIONS_NEEDED;
  return {
    decisions,
    agreeing,
    percent: isEnough ? Math.floor((agreeing * 100) / decisions) : null,
    isAlarming: isEnough && agreeing * 100 > decisions * AGREEMENT_LIMIT,
  };
}
