import { toGraphql } from '../api/graphql-names.js';
import { type RequestContext } from '../api/request-context.js';
import {
  type PermissionAnswer as GraphqlPermission,
  type PermissionMissing,
  type Relation as GraphqlRelation,
  type Standing as GraphqlStanding,
} from '../api/schema.generated.js';
import { type Instant, dayOf } from '../kernel/time.js';
import { consentMatrix } from './domain/consent-cell.js';
import { permit, type Permission, type PermissionAnswer } from './domain/permission.js';
import { ALL_PURPOSES, type Purpose } from './domain/purpose.js';
import { type PermissionRefusal } from './domain/refusal.js';
import { type Relation } from './domain/relation.js';
import { type Standing } from './domain/standing.js';
import { answerCell } from './preference-answer.js';

/** How sentences are made: the part of a request's context that this needs. */
type Speaker = Pick<RequestContext, 'say'>;

/** A standing as the schema shows it, each answer a sentence in the reader's language. */
export const answerStanding = (standing: Standing, at: Instant, speaker: Speaker): GraphqlStanding => ({
  relation: answerRelation(standing.relations.at(-1), speaker),
  consents: standing.consents
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(({ purpose, channel, givenAt, expiresAt, method }) => ({
      purpose: toGraphql(purpose),
      channel,
      givenAt,
      expiresAt,
      method,
    })),
  objections: standing.objections.map(({ purpose, objectedAt }) => ({
    purpose: toGraphql(purpose),
    objectedAt,
  })),
  isRestricted: standing.restrictedAt !== null,
  restrictedSince: standing.restrictedAt,
  noticeGivenAt: standing.noticeGivenAt,
  permissions: ALL_PURPOSES.map((purpose) => {
    return answerPermission(purpose, permit(standing, purpose, at), speaker);
  }),
  cells: consentMatrix(standing, at).map((cell) => answerCell(cell, speaker)),
});

/** One answer of {@link permit} in words. */
export function answerPermission(
  purpose: Purpose,
  answer: PermissionAnswer,
  speaker: Speaker,
): GraphqlPermission {
  if (!answer.ok) {
    const { verdict } = answer.error;
    return {
      purpose: toGraphql(purpose),
      verdict,
      sentence: refusalSentence(answer.error, speaker),
      expiresAt: null,
    };
  }
  const { expiresAt } = answer.value;
  return {
    purpose: toGraphql(purpose),
    verdict: 'yes',
    sentence: permissionSentence(answer.value, speaker),
    expiresAt,
  };
}

/** Such as « Adhésion depuis le 1er mars 2019 (art. 9.2.d du RGPD) ». */
export function permissionSentence({ ground, duties }: Permission, speaker: Speaker): string {
  const sentence =
    ground.kind === 'relation'
      ? speaker.say(`permission.${ground.relation}`, { since: ground.since })
      : speaker.say('permission.consent', { on: dayOf(ground.givenAt) });
  return [sentence, ...duties.map((duty) => speaker.say(`permission.duty.${duty}`))].join('. ');
}

/** Why not, and what would change it. */
export function refusalSentence({ code, parameters, missing }: PermissionRefusal, speaker: Speaker): string {
  const why = speaker.say(code, parameters);
  if (missing.length === 0) return why;
  const what = missing
    .map((one) => speaker.say(`missing.${one}`))
    .reduce((one, other) => speaker.say('missing.or', { one, other }));
  return speaker.say('missing.would-change', { why, what });
}

/** The member `PermissionMissing` of a mutation's result. */
export const permissionMissing = (
  refusal: PermissionRefusal,
  context: RequestContext,
): PermissionMissing & { readonly __typename: 'PermissionMissing' } =>
  context.permissionMissing(
    refusal,
    refusal.missing.map((one) => context.say(`missing.${one}`)),
  );

function answerRelation(relation: Relation | undefined, speaker: Speaker): GraphqlRelation | null {
  if (relation === undefined) return null;
  const { id, kind, since, until, evidence } = relation;
  return {
    id,
    kind: toGraphql(kind),
    since,
    until,
    evidence: evidence.map((one) => ({
      kind: toGraphql(one.kind),
      label: speaker.say(`evidence.${one.kind}`),
      dated: one.dated,
    })),
  };
}
