import { type Refusal, refusal } from '../../kernel/result.js';
import { instantOf } from '../../kernel/time.js';
import { CHANNELS, type Reach } from './channel.js';
import { groundsFor, relationGrounds } from './ground.js';
import { assessmentWindow } from './impact-assessment.js';
import { informedWindows, noticeDueAt } from './notice.js';
import { type DeclaredPurpose } from './purpose.js';
import { proofOf } from './relation.js';
import { type Standing } from './standing.js';
import { namedUntil } from './ungrounded.js';
import { holds } from './window.js';

/** Each reason for not permitting: whether it is final or may be filled, and what would make the difference. */
const REASONS = {
  'subject-erased': { verdict: 'no', missing: [] },
  'subject-restricted': { verdict: 'no', missing: ['end-of-restriction'] },
  objected: { verdict: 'no', missing: ['new-consent'] },
  'consent-withdrawn': { verdict: 'no', missing: ['new-consent'] },
  'evidence-too-weak': { verdict: 'no', missing: ['evidence', 'consent'] },
  'ground-lapsed': { verdict: 'no', missing: ['new-contact', 'consent'] },
  'no-ground': { verdict: 'no', missing: ['relation', 'consent'] },
  'purpose-has-no-channel': { verdict: 'no', missing: [] },
  'evidence-missing': { verdict: 'gap', missing: ['evidence'] },
  'relation-does-not-suffice': { verdict: 'gap', missing: ['consent'] },
  'channel-needs-consent': { verdict: 'gap', missing: ['consent'] },
  'notice-overdue': { verdict: 'gap', missing: ['notice'] },
  'no-impact-assessment': { verdict: 'gap', missing: ['impact-assessment'] },
  'regular-contact-not-covered': { verdict: 'gap', missing: ['consent', 'impact-assessment'] },
} as const satisfies Readonly<Record<string, { verdict: 'no' | 'gap'; missing: readonly string[] }>>;

export type ReasonCode = keyof typeof REASONS;

/** What would turn a refusal into a permission. */
export type Missing = (typeof REASONS)[ReasonCode]['missing'][number];

/** Why a purpose is not permitted. `no`: it may not be done. `gap`: something that may be asked for is missing. */
export interface PermissionRefusal extends Refusal<ReasonCode> {
  readonly verdict: 'no' | 'gap';
  /** Every reason, the decisive one (whose code and parameters stand above) first. */
  readonly reasons: readonly Refusal<ReasonCode>[];
  readonly missing: readonly Missing[];
}

type Reason = Refusal<ReasonCode>;

/** What stops a purpose whatever ground there is. */
export function barsTo(standing: Standing, purpose: DeclaredPurpose, now: number, reach: Reach): Reason[] {
  const bars: Reason[] = [];
  if (isPast(standing.erasedAt, now)) bars.push(refusal('subject-erased'));
  if (isPast(standing.restrictedAt, now)) bars.push(refusal('subject-restricted'));
  const objection = standing.objections.find(
    (one) => purpose.stoppedByObjectionTo.includes(one.purpose) && isPast(one.objectedAt, now),
  );
  if (objection !== undefined) {
    bars.push(refusal('objected', { to: objection.purpose, on: dayText(objection.objectedAt) }));
  }
  const withdrawn = withdrawnAt(standing, purpose, now, reach);
  if (withdrawn !== null) bars.push(refusal('consent-withdrawn', { on: dayText(instantOf(withdrawn)) }));
  return bars;
}

/**
 * When consent was withdrawn here: on this channel; or as a whole, which a later consent to another channel does not undo;
 * or on every channel that was ever agreed to.
 */
function withdrawnAt(standing: Standing, purpose: DeclaredPurpose, now: number, reach: Reach): number | null {
  const cells = standing.consents.filter((consent) => consent.purpose === purpose.code);
  const decisive =
    cells.find(({ channel }) => channel === reach) ?? cells.find(({ channel }) => channel === 'any');
  const asked = decisive === undefined ? cells : [decisive];
  if (asked.length === 0 || !asked.every((cell) => isPast(cell.withdrawnAt, now))) return null;
  return Math.max(...asked.map((cell) => cell.withdrawnAt!.epochMilliseconds));
}

/** Explains a refusal: the bars first, then what the grounds lack; final reasons before gaps. */
export function whyNot(
  standing: Standing,
  purpose: DeclaredPurpose,
  now: number,
  reach: Reach,
): PermissionRefusal {
  const found = [...barsTo(standing, purpose, now, reach), ...lacks(standing, purpose, now, reach)];
  const reasons = [...found.filter(isFinal), ...found.filter((reason) => !isFinal(reason))];
  const first = reasons[0];
  if (first === undefined) throw new Error('a permission was refused without a reason');
  const missing = [...new Set(reasons.flatMap((reason): readonly Missing[] => REASONS[reason.code].missing))];
  return { ...first, verdict: REASONS[first.code].verdict, reasons, missing };
}

const isFinal = (reason: Reason): boolean => REASONS[reason.code].verdict === 'no';

function lacks(standing: Standing, purpose: DeclaredPurpose, now: number, reach: Reach): Reason[] {
  const reasons: Reason[] = [];
  const live = groundsFor(standing, purpose, reach).filter(({ window }) => holds(window, now));
  if (live.length === 0) reasons.push(whyNoGround(standing, purpose, now, reach));
  if (!informedWindows(standing).some((window) => holds(window, now))) {
    reasons.push(refusal('notice-overdue', { due: dayText(instantOf(noticeDueAt(standing))) }));
  }
  if (!purpose.needsImpactAssessment) return reasons;
  const inForce = standing.impactAssessments.filter((one) => holds(assessmentWindow(one), now));
  if (inForce.length === 0) reasons.push(refusal('no-impact-assessment'));
  else if (live.length > 0 && !inForce.some(({ coversRegularContacts }) => coversRegularContacts)) {
    const enough = live.some(
      ({ ground }) => ground.kind === 'consent' || purpose.relations.includes(ground.relation),
    );
    if (!enough) reasons.push(refusal('regular-contact-not-covered'));
  }
  return reasons;
}

function whyNoGround(standing: Standing, purpose: DeclaredPurpose, now: number, reach: Reach): Reason {
  if (reach !== 'any' && !purpose.channels.includes(reach)) {
    return refusal('purpose-has-no-channel', { channel: reach });
  }
  const relation = relationGrounds(standing).find(({ window }) => holds(window, now))?.ground;
  if (relation?.kind === 'relation') {
    const accepted = [...purpose.relations, ...purpose.relationsIfAssessed].includes(relation.relation);
    if (reach !== 'any' && CHANNELS[reach].needsConsent && accepted) {
      return refusal('channel-needs-consent', { channel: reach });
    }
    return refusal('relation-does-not-suffice', { relation: relation.relation });
  }
  const open = standing.relations.find(({ until }) => until === null);
  if (open !== undefined && open.evidence.length === 0) return refusal('evidence-missing');
  if (open !== undefined && proofOf(open).length === 0) {
    return refusal('evidence-too-weak', { evidence: open.evidence[0]!.kind });
  }
  const lapsed = groundsFor(standing, purpose, reach)
    .map(({ window }) => window.until)
    .filter((until) => until <= now);
  if (lapsed.length === 0) {
    const until = namedUntil(standing);
    return refusal('no-ground', { until: until === null ? 'none' : dayText(instantOf(until)) });
  }
  return refusal('ground-lapsed', { on: dayText(instantOf(Math.max(...lapsed))) });
}

const isPast = (at: { readonly epochMilliseconds: number } | null, now: number): boolean =>
  at !== null && at.epochMilliseconds <= now;

const dayText = (at: { readonly epochMilliseconds: number }): string =>
  new Date(at.epochMilliseconds).toISOString().slice(0, 10);
