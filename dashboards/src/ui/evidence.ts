import { type RelationKind } from '../graphql/graphql.js';

/** What can prove each relation; the first is offered. A like or a follow proves none. */
export const evidenceFor = {
  member: ['membershipRecord', 'duesPayment', 'signedForm', 'electedMandate', 'electionList'],
  formerMember: ['membershipRecord', 'duesPayment', 'signedForm', 'resignationLetter'],
  regularContact: ['meeting', 'conversation', 'helpRequest', 'event', 'groupConversation', 'signedForm'],
} as const satisfies Record<RelationKind, readonly string[]>;

export type EvidenceKind = (typeof evidenceFor)[RelationKind][number];

/** The kind of evidence that stays when the relation changes, or the first that can prove the new one. */
export function evidenceUnder(relation: RelationKind, wanted: EvidenceKind): EvidenceKind {
  const kinds: readonly EvidenceKind[] = evidenceFor[relation];
  return kinds.includes(wanted) ? wanted : evidenceFor[relation][0];
}
