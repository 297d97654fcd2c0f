import { type Id } from '../../kernel/id.js';
import { type Refusal, type Result, ok, refusal, refuse } from '../../kernel/result.js';
import { type CalendarDate, isCalendarDate } from '../../kernel/time.js';

/** What ties a person to the organisation (GDPR Art. 9(2)(d)). */
export type RelationKind = 'member' | 'former-member' | 'regular-contact';

/** A fact with its date that shows a relation. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly dated: CalendarDate;
}

/** A relation as recorded. `until` is the first day on which it no longer stood. */
export interface Relation {
  readonly id: Id;
  readonly kind: RelationKind;
  readonly since: CalendarDate;
  readonly until: CalendarDate | null;
  readonly evidence: readonly Evidence[];
}

/** A relation before it is recorded. */
export type NewRelation = Pick<Relation, 'kind' | 'since' | 'evidence'>;

/** Kinds of evidence and the relations that each can show; the last three show none, however many there are. */
export const EVIDENCE = {
  'membership-record': { shows: ['member', 'former-member', 'regular-contact'] },
  'dues-payment': { shows: ['member', 'former-member'] },
  'signed-form': { shows: ['member', 'former-member', 'regular-contact'] },
  'resignation-letter': { shows: ['former-member'] },
  'elected-mandate': { shows: ['member', 'regular-contact'] },
  'election-list': { shows: ['member', 'regular-contact'] },
  meeting: { shows: ['regular-contact'] },
  conversation: { shows: ['regular-contact'] },
  'help-request': { shows: ['regular-contact'] },
  event: { shows: ['regular-contact'] },
  'group-conversation': { shows: ['regular-contact'] },
  like: { shows: [] },
  follow: { shows: [] },
  'single-comment': { shows: [] },
} as const satisfies Readonly<Record<string, { readonly shows: readonly RelationKind[] }>>;

/** A code of {@link EVIDENCE}. */
export type EvidenceKind = keyof typeof EVIDENCE;

/** Whether a text names a kind of evidence. */
export const isEvidenceKind = (text: string): text is EvidenceKind => Object.hasOwn(EVIDENCE, text);

/** Whether a kind of evidence can show a relation. A like, a follow or one comment never shows any. */
export const shows = (evidence: EvidenceKind, relation: RelationKind): boolean =>
  (EVIDENCE[evidence].shows as readonly RelationKind[]).includes(relation);

/** The evidence that shows the relation, the latest last. */
export const proofOf = (relation: NewRelation): Evidence[] =>
  relation.evidence
    .filter(({ kind }) => shows(kind, relation.kind))
    .sort((a, b) => (a.dated < b.dated ? -1 : a.dated > b.dated ? 1 : 0));

export type RelationRefusalCode =
  | 'relation-date-unreadable'
  | 'relation-in-the-future'
  | 'evidence-missing'
  | 'evidence-in-the-future'
  | 'evidence-cannot-show-relation'
  | 'relation-ends-before-it-began';

/**
 * Whether a relation may be recorded: dated, not in the future, and shown by evidence that can show it.
 * @param today the day in the organisation's zone
 */
export function checkRelation(
  relation: NewRelation,
  today: CalendarDate,
): Result<NewRelation, Refusal<RelationRefusalCode>> {
  const dates = [relation.since, ...relation.evidence.map(({ dated }) => dated)];
  const unreadable = dates.find((date) => !isCalendarDate(date));
  if (unreadable !== undefined) return refuse(refusal('relation-date-unreadable'));
  if (relation.since > today) return refuse(refusal('relation-in-the-future', { since: relation.since }));
  const early = relation.evidence.find(({ dated }) => dated > today);
  if (early !== undefined) return refuse(refusal('evidence-in-the-future', { dated: early.dated }));
  if (relation.evidence.length === 0) return refuse(refusal('evidence-missing', { relation: relation.kind }));
  if (proofOf(relation).length === 0) {
    const kind = relation.evidence[0]!.kind;
    return refuse(refusal('evidence-cannot-show-relation', { evidence: kind, relation: relation.kind }));
  }
  return ok(relation);
}

/** Whether a relation may end on a day. */
export function checkEnd(
  relation: Relation,
  until: CalendarDate,
  today: CalendarDate,
): Result<CalendarDate, Refusal<RelationRefusalCode>> {
  if (!isCalendarDate(until)) return refuse(refusal('relation-date-unreadable'));
  if (until > today) return refuse(refusal('relation-in-the-future', { since: until }));
  if (until < relation.since) {
    return refuse(refusal('relation-ends-before-it-began', { since: relation.since }));
  }
  return ok(until);
}
