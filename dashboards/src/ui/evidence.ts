import { type RelationInput, type RelationKind } from '../graphql/graphql.js';

/** What can prove each relation; none is offered before the others. A like or a follow proves none. */
export const evidenceFor = {
  member: ['membershipRecord', 'duesPayment', 'signedForm', 'electedMandate', 'electionList'],
  formerMember: ['membershipRecord', 'duesPayment', 'signedForm', 'resignationLetter'],
  regularContact: ['meeting', 'conversation', 'helpRequest', 'event', 'groupConversation', 'signedForm'],
} as const satisfies Record<RelationKind, readonly string[]>;

export type EvidenceKind = (typeof evidenceFor)[RelationKind][number];

/**
 * Since when a tie is known, and what proves it; '' is what nobody has said yet. Nothing here is ever filled in advance: it goes
 * into a ledger that forgets nothing, as somebody's word.
 */
export interface Evidence {
  since: string;
  evidenceKind: EvidenceKind | '';
  dated: string;
  note?: string;
}

/** Evidence of which nothing is missing. */
export type WholeEvidence = Evidence & { evidenceKind: EvidenceKind };

export const noEvidence: Evidence = { since: '', evidenceKind: '', dated: '' };

export function isWhole(evidence: Evidence): evidence is WholeEvidence {
  return evidence.since !== '' && evidence.evidenceKind !== '' && evidence.dated !== '';
}

/** The relation as the service wants it; null while something of it is missing. */
export function relationOf(kind: RelationKind, evidence: Evidence): RelationInput | null {
  if (!isWhole(evidence)) return null;
  const { since, evidenceKind, dated, note } = evidence;
  return { kind, since, evidence: [{ kind: evidenceKind, dated, note: note?.trim() || null }] };
}
