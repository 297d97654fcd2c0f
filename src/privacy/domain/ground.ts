import { type CalendarDate, type Instant, addMonths, firstMomentOf, startOfDay } from '../../kernel/time.js';
import { CHANNELS, type Reach } from './channel.js';
import { type DeclaredPurpose } from './purpose.js';
import { type Relation, type RelationKind, proofOf } from './relation.js';
import { type Consent, type Standing } from './standing.js';
import { type Window } from './window.js';

/**
 * CNIL: data of people who are not members is kept three years from the last contact that came from them; then they
 * are asked again or deleted. To be confirmed by the organisation's data protection officer.
 */
export const RETENTION_MONTHS = 36;

/** What a permission stands on. */
export type Ground =
  | { readonly kind: 'relation'; readonly relation: RelationKind; readonly since: CalendarDate }
  | { readonly kind: 'consent'; readonly givenAt: Instant; readonly channel: Reach };

/** A ground and the time in which it stands by itself, before notice and assessment are looked at. */
export interface DatedGround {
  readonly ground: Ground;
  readonly window: Window;
}

/** Every ground that a subject's standing gives for a purpose, past and present, relations first. */
export function groundsFor(standing: Standing, purpose: DeclaredPurpose, reach: Reach): DatedGround[] {
  if (reach !== 'any' && !purpose.channels.includes(reach)) return [];
  const consents = consentGrounds(standing, purpose, reach);
  if (reach !== 'any' && CHANNELS[reach].needsConsent) return consents;
  const accepted = [...purpose.relations, ...purpose.relationsIfAssessed];
  const relations = relationGrounds(standing).filter(
    ({ ground }) => ground.kind === 'relation' && accepted.includes(ground.relation),
  );
  return [...relations, ...consents];
}

/** The grounds that proven relations give; an ended membership goes on as a former one. */
export const relationGrounds = (standing: Standing): DatedGround[] =>
  standing.relations.flatMap((relation) => windowsOf(relation, standing.lastContactOn));

function windowsOf(relation: Relation, lastContactOn: CalendarDate | null): DatedGround[] {
  const proof = proofOf(relation).at(-1);
  if (proof === undefined) return [];
  const { kind, since, until } = relation;
  if (kind === 'member') {
    const member = dated(kind, since, until === null ? Infinity : startOfDay(until));
    if (until === null) return [member];
    return [member, dated('former-member', until, retainedUntil([until, lastContactOn]))];
  }
  const started = kind === 'former-member' ? since : proof.dated;
  const kept = retainedUntil([started, proof.dated, lastContactOn]);
  return [dated(kind, since, until === null ? kept : Math.min(kept, startOfDay(until)))];
}

const dated = (relation: RelationKind, since: CalendarDate, until: number): DatedGround => ({
  ground: { kind: 'relation', relation, since },
  window: { from: firstMomentOf(since), until },
});

const retainedUntil = (days: readonly (CalendarDate | null)[]): number =>
  addMonths(Math.max(...days.map((day) => (day === null ? 0 : startOfDay(day)))), RETENTION_MONTHS);

const consentGrounds = (standing: Standing, purpose: DeclaredPurpose, reach: Reach): DatedGround[] =>
  standing.consents
    .filter((consent) => consent.purpose === purpose.code && (reach === 'any' || consent.channel === reach))
    .map((consent) => ({
      ground: { kind: 'consent', givenAt: consent.givenAt, channel: consent.channel },
      window: consentWindow(consent, standing.lastContactOn),
    }));

function consentWindow(consent: Consent, lastContactOn: CalendarDate | null): Window {
  const from = consent.givenAt.epochMilliseconds;
  const kept = addMonths(
    Math.max(from, lastContactOn === null ? 0 : startOfDay(lastContactOn)),
    RETENTION_MONTHS,
  );
  const ends = [consent.expiresAt, consent.withdrawnAt].map((at) => at?.epochMilliseconds ?? Infinity);
  return { from, until: Math.min(kept, ...ends) };
}
