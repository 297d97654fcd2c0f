import { type Id } from '../../kernel/id.js';
import { ok, type Refusal, refusal, refuse, type Result } from '../../kernel/result.js';
import { openStages, type Pipeline, type Stage } from './pipeline.js';

/** How a case may end; a paused one may be taken up again later. */
export const LEAD_OUTCOMES = ['won', 'lost', 'paused'] as const;
export type LeadOutcome = (typeof LEAD_OUTCOMES)[number];

/** The recruitment case of one person in one pipeline. A score may suggest it; a human alone opens and moves it. */
export interface Lead {
  readonly id: Id;
  readonly personId: Id;
  readonly pipelineId: Id;
  readonly stageId: Id;
  readonly ownerId: Id;
  /** ISO instants. */
  readonly openedAt: string;
  readonly stageSince: string;
  readonly outcome: LeadOutcome | null;
  readonly closedAt: string | null;
  /** One more with every change. */
  readonly version: number;
}

/** What happens to a lead, and the reason that a human gave (GDPR Art. 22: no stage changes without one). */
export type LeadAct =
  | { readonly kind: 'opened'; readonly stageId: Id; readonly ownerId: Id; readonly reason: string }
  | { readonly kind: 'moved'; readonly stageId: Id; readonly reason: string }
  /** The stage was given up: its leads went on together, by the decision of whoever edits the pipeline. */
  | { readonly kind: 'stage-retired'; readonly stageId: Id }
  | { readonly kind: 'assigned'; readonly ownerId: Id }
  | { readonly kind: 'closed'; readonly outcome: LeadOutcome; readonly reason: string };

/** One entry of a lead's history; `version` is the lead's after it. */
export type LeadChange = LeadAct & {
  readonly version: number;
  readonly at: string;
  readonly staffId: Id;
};

/** Why a change was refused; `reachable` names the stages that may be chosen instead. */
export interface LeadRefusal extends Refusal {
  readonly reachable?: readonly Stage[];
  readonly field: string | null;
}

/** Characters of a reason: a sentence or two, not a file about a person. */
export const REASON_LIMIT = 500;

/** A reason as it is kept, or why it is none. */
export function checkReason(text: string): Result<string, LeadRefusal> {
  const reason = text.trim();
  if (reason === '') return refuse({ ...refusal('lead.reason-missing'), field: 'reason' });
  return reason.length > REASON_LIMIT
    ? refuse({ ...refusal('lead.reason-too-long', { limit: REASON_LIMIT }), field: 'reason' })
    : ok(reason);
}

/** Whether a lead may begin in a stage: any of the pipeline that is not retired. Null begins at the first. */
export function opening(
  pipeline: Pipeline,
  wanted: { readonly stageId: Id | null; readonly ownerId: Id; readonly reason: string },
): Result<LeadAct, LeadRefusal> {
  const reason = checkReason(wanted.reason);
  if (!reason.ok) return reason;
  const stages = openStages(pipeline);
  const stage = wanted.stageId === null ? stages[0] : stages.find(({ id }) => id === wanted.stageId);
  if (!stage) return refuse(notReachable(stages));
  return ok({ kind: 'opened', stageId: stage.id, ownerId: wanted.ownerId, reason: reason.value });
}

/**
 * Whether a lead may go to a stage: any other of its own pipeline that is not retired, forwards or backwards, while the
 * case is open, with a reason.
 */
export function moving(
  lead: Lead,
  pipeline: Pipeline,
  stageId: Id,
  text: string,
): Result<LeadAct, LeadRefusal> {
  if (lead.closedAt !== null) return refuse({ ...refusal('lead.closed'), field: null });
  const reachable = openStages(pipeline).filter(({ id }) => id !== lead.stageId);
  if (!reachable.some(({ id }) => id === stageId)) return refuse(notReachable(reachable));
  const reason = checkReason(text);
  return reason.ok ? ok({ kind: 'moved', stageId, reason: reason.value }) : reason;
}

/** Whether a lead may be closed. */
export function closing(lead: Lead, outcome: LeadOutcome, text: string): Result<LeadAct, LeadRefusal> {
  if (lead.closedAt !== null) return refuse({ ...refusal('lead.closed'), field: null });
  const reason = checkReason(text);
  return reason.ok ? ok({ kind: 'closed', outcome, reason: reason.value }) : reason;
}

/** Whether a lead may be given to somebody; no reason is asked, nothing about the person changes. */
export function assigning(lead: Lead, ownerId: Id): Result<LeadAct, LeadRefusal> {
  if (lead.closedAt !== null) return refuse({ ...refusal('lead.closed'), field: null });
  return lead.ownerId === ownerId
    ? refuse({ ...refusal('lead.owned-already'), field: 'ownerId' })
    : ok({ kind: 'assigned', ownerId });
}

const notReachable = (reachable: readonly Stage[]): LeadRefusal => ({
  ...refusal('stage-not-reachable'),
  reachable,
  field: 'stageId',
});

/** The lead after a change. @throws when the change does not follow it, because then history has a hole */
export function after(lead: Lead, change: LeadChange): Lead {
  if (change.version !== lead.version + 1) throw new Error('a change of a lead is missing from its history');
  const next = { ...lead, version: change.version };
  switch (change.kind) {
    case 'opened':
      throw new Error('a lead is opened once');
    case 'moved':
    case 'stage-retired':
      return { ...next, stageId: change.stageId, stageSince: change.at };
    case 'assigned':
      return { ...next, ownerId: change.ownerId };
    case 'closed':
      return { ...next, outcome: change.outcome, closedAt: change.at };
  }
}

/** The lead that its opening makes. */
export function opened(
  of: Pick<Lead, 'id' | 'personId' | 'pipelineId'>,
  change: LeadChange & { readonly kind: 'opened' },
): Lead {
  const { stageId, ownerId, at } = change;
  return {
    ...of,
    stageId,
    ownerId,
    openedAt: at,
    stageSince: at,
    outcome: null,
    closedAt: null,
    version: 1,
  };
}

/** The present, derived from the whole history in order. @throws for a history that has a hole or no beginning */
export function replay(
  of: Pick<Lead, 'id' | 'personId' | 'pipelineId'>,
  history: readonly LeadChange[],
): Lead {
  const [first, ...rest] = history;
  if (first?.kind !== 'opened' || first.version !== 1) throw new Error('a lead begins with its opening');
  return rest.reduce(after, opened(of, first));
}
