import { type Id } from '../../kernel/id.js';
import { type Refusal, type Result, ok, refuse } from '../../kernel/result.js';
import { type Instant, instantOf } from '../../kernel/time.js';
import { type Reach } from './channel.js';
import { type DatedGround, type Ground, groundsFor } from './ground.js';
import { assessmentWindow } from './impact-assessment.js';
import { informedWindows, owesNotice } from './notice.js';
import {
  PURPOSES,
  type DeclaredPurpose,
  type LawfulBasis,
  type Purpose,
  type SpecialCategoryCondition,
} from './purpose.js';
import { barsTo, whyNot, type PermissionRefusal } from './refusal.js';
import { type Standing } from './standing.js';
import { type Window, coveredUntil, holds, intersect } from './window.js';

declare const made: unique symbol;

/** What comes with a permission: the next word to the person must bring the notice of Art. 14. */
export type Duty = 'give-notice';

/**
 * The proof that one purpose is allowed for one subject, now. Only {@link permit} makes it; what asks for one cannot
 * be called without. Check the subject, and that it has not ended.
 */
export interface Permission<P extends Purpose = Purpose> {
  readonly [made]: true;
  readonly organisationId: Id;
  readonly subjectId: Id;
  readonly purpose: P;
  readonly reach: Reach;
  readonly basis: LawfulBasis;
  readonly condition: SpecialCategoryCondition;
  readonly ground: Ground;
  /** From then on it is no permission; null where no end is known. */
  readonly expiresAt: Instant | null;
  readonly duties: readonly Duty[];
}

/** The answer to {@link permit}. */
export type PermissionAnswer<P extends Purpose = Purpose> = Result<Permission<P>, PermissionRefusal>;

/**
 * Whether a purpose is allowed for a subject: yes, no, or a gap that may be filled, always with reasons.
 *
 * An erasure, a restriction (Art. 18) or an objection (Art. 21) stops it whatever else stands. Once consent for the
 * purpose was given and withdrawn, no other ground stands for it until a new consent: people who say no are not
 * handled on a ground that they were not told of (Art. 6 and 7; no silent switch). Otherwise some ground must hold, with
 * the duty to inform kept and, for scoring, a signed impact assessment in force that allows this ground.
 *
 * @param reach `any` for the purpose as such; a channel before something is sent by it
 */
export function permit<P extends Purpose>(
  standing: Standing,
  purpose: P,
  at: Instant,
  reach: Reach = 'any',
): PermissionAnswer<P> {
  const declared = PURPOSES[purpose];
  const now = at.epochMilliseconds;
  const bars: Refusal[] = barsTo(standing, declared, now, reach);
  const allowed = allowedGrounds(standing, declared, reach);
  const standsOn = allowed.find(({ window }) => holds(window, now));
  if (bars.length > 0 || standsOn === undefined) return refuse(whyNot(standing, declared, now, reach));
  const end = coveredUntil(
    allowed.map(({ window }) => window),
    now,
  );
  return ok(make(standing, purpose, reach, standsOn.ground, end));
}

/** Each ground, cut to the time in which notice and assessment allow it to be used. */
function allowedGrounds(standing: Standing, purpose: DeclaredPurpose, reach: Reach): DatedGround[] {
  const informed = informedWindows(standing);
  return groundsFor(standing, purpose, reach).flatMap(({ ground, window }) =>
    assessedWindows(standing, purpose, ground).flatMap((assessed) =>
      informed.map((known) => ({ ground, window: intersect(window, intersect(assessed, known)) })),
    ),
  );
}

function assessedWindows(standing: Standing, purpose: DeclaredPurpose, ground: Ground): Window[] {
  if (!purpose.needsImpactAssessment) return [{ from: -Infinity, until: Infinity }];
  const onlyIfCovered = ground.kind === 'relation' && purpose.relationsIfAssessed.includes(ground.relation);
  return standing.impactAssessments
    .filter(({ coversRegularContacts }) => coversRegularContacts || !onlyIfCovered)
    .map(assessmentWindow);
}

function make<P extends Purpose>(
  standing: Standing,
  purpose: P,
  reach: Reach,
  ground: Ground,
  end: number | null,
): Permission<P> {
  const onConsent = ground.kind === 'consent';
  const permission: Omit<Permission<P>, typeof made> = {
    organisationId: standing.organisationId,
    subjectId: standing.subjectId,
    purpose,
    reach,
    basis: onConsent ? 'consent' : 'legitimate-interest',
    condition: onConsent ? 'explicit-consent' : 'regular-contact-with-association',
    ground,
    expiresAt: end === null || end === Infinity ? null : instantOf(end),
    duties: owesNotice(standing) ? ['give-notice'] : [],
  };
  return permission as Permission<P>;
}
