import { type Id } from '../../kernel/id.js';
import { refusal, type Refusal } from '../../kernel/result.js';
import { type Instant } from '../../kernel/time.js';

/** Where a publication stands. */
export const PUBLICATION_STATES = [
  'draft',
  'in-review',
  'approved',
  'scheduled',
  'publishing',
  'published',
  'failed',
  'suspended',
  'cancelled',
] as const;
export type PublicationState = (typeof PUBLICATION_STATES)[number];

/** What staff do with a publication. What the service does (publishing, settling, suspending) is no action of theirs. */
export type PublicationAction =
  'edit' | 'submit' | 'approve' | 'send-back' | 'schedule' | 'unschedule' | 'cancel';

/**
 * From which states each action is possible. A text is approved, not a title: editing what was approved makes it a
 * draft again.
 */
export const ACTIONS: Readonly<Record<PublicationAction, readonly PublicationState[]>> = {
  edit: ['draft', 'in-review', 'approved', 'scheduled'],
  submit: ['draft'],
  approve: ['in-review'],
  'send-back': ['in-review'],
  schedule: ['draft', 'in-review', 'approved', 'scheduled'],
  unschedule: ['draft', 'in-review', 'approved', 'scheduled'],
  cancel: ['draft', 'in-review', 'approved', 'scheduled', 'suspended'],
};

/** As much of a publication as its rules look at. */
export interface PublicationStanding {
  readonly state: PublicationState;
  /** Whoever wrote or last changed the text. */
  readonly authorId: Id;
  readonly plannedAt: Instant | null;
  /** Nobody outside may read it before (negotiations, art. L2315-3 of the Code du travail). */
  readonly embargoUntil: Instant | null;
  readonly targets: number;
}

/** Why an action is not possible in this state, or null. */
export const refusalOfAction = (state: PublicationState, action: PublicationAction): Refusal | null =>
  ACTIONS[action].includes(state) ? null : refusal(`publication.not-${action}`, { state });

/** Why a text cannot go to review, or null. Checks of each network come on top. */
export function refusalOfSubmission(
  publication: PublicationStanding,
  names: readonly string[],
  areNamesAcknowledged: boolean,
): Refusal | null {
  const wrong = refusalOfAction(publication.state, 'submit');
  if (wrong !== null) return wrong;
  if (publication.targets === 0) return refusal('publication.no-target');
  return names.length > 0 && !areNamesAcknowledged
    ? refusal('publication.names-somebody', { names: names.join(', ') })
    : null;
}

/** Why somebody may not approve, or null: two pairs of eyes, always. */
export function refusalOfApproval(publication: PublicationStanding, staffId: Id): Refusal | null {
  const wrong = refusalOfAction(publication.state, 'approve');
  if (wrong !== null) return wrong;
  return publication.authorId === staffId ? refusal('publication.own-approval') : null;
}

/** The state that an approval leads to: a time that was wished for and is still to come is kept. */
export const stateOnceApproved = (publication: PublicationStanding, now: Instant): PublicationState =>
  isTimeFree(publication, now) ? 'scheduled' : 'approved';

/** The state after a time was chosen: before the approval it is a wish. */
export const stateOncePlanned = (state: PublicationState): PublicationState =>
  state === 'approved' ? 'scheduled' : state;

/** Why a publication may not go out at an instant, or null. */
export function refusalOfTime(
  { embargoUntil }: Pick<PublicationStanding, 'embargoUntil'>,
  plannedAt: Instant,
  now: Instant,
): Refusal | null {
  if (plannedAt.epochMilliseconds < now.epochMilliseconds) return refusal('schedule.in-the-past');
  return embargoUntil !== null && plannedAt.epochMilliseconds < embargoUntil.epochMilliseconds
    ? refusal('publication.embargo')
    : null;
}

function isTimeFree(publication: PublicationStanding, now: Instant): boolean {
  const { plannedAt } = publication;
  return plannedAt !== null && refusalOfTime(publication, plannedAt, now) === null;
}

/**
 * The state that the end of a suspension leads back to. A post whose hour went by meanwhile waits for a new one:
 * twenty of them at once, hours late, are what nobody meant.
 */
export function stateOnceResumed(
  suspendedFrom: 'scheduled' | 'publishing',
  publication: PublicationStanding,
  now: Instant,
): PublicationState {
  if (suspendedFrom === 'publishing') return 'publishing';
  return isTimeFree(publication, now) ? 'scheduled' : 'approved';
}

/** Who looks at a publication. */
export interface Colleague {
  readonly staffId: Id;
  readonly mayWrite: boolean;
  readonly mayApprove: boolean;
}

const OF_APPROVERS: ReadonlySet<PublicationAction> = new Set(['approve', 'send-back']);

/** What somebody may do with a publication now, so that nothing is offered that would be refused. */
export function possibleActions(publication: PublicationStanding, who: Colleague): PublicationAction[] {
  return (Object.keys(ACTIONS) as PublicationAction[]).filter((action) => {
    if (refusalOfAction(publication.state, action) !== null) return false;
    if (action === 'approve' && refusalOfApproval(publication, who.staffId) !== null) return false;
    if (action === 'unschedule' && publication.plannedAt === null) return false;
    return OF_APPROVERS.has(action) ? who.mayApprove : who.mayWrite;
  });
}
