import { type Id } from '../../kernel/id.js';
import { type CalendarDate, type Instant } from '../../kernel/time.js';
import { type Reach } from './channel.js';
import { RETENTION_MONTHS } from './ground.js';
import { PURPOSES, type Purpose } from './purpose.js';
import { type Evidence, type RelationKind } from './relation.js';
import { type RestrictionReason, type ToldOfLifting } from './restriction.js';

/** The notice that was shown, by its version and the digest of its exact text. */
export interface NoticeReference {
  readonly id: Id;
  readonly code: string;
  readonly version: number;
  readonly language: string;
  /** SHA-256 of the text, hexadecimal. */
  readonly textDigest: string;
}

/** A change of a ground, as the ledger keeps it. No personal data but the pseudonym stands in it. */
export type GroundChange =
  | {
      readonly type: 'relation-recorded';
      readonly relation: RelationKind;
      readonly since: CalendarDate;
      readonly evidence: readonly Evidence[];
    }
  | { readonly type: 'relation-ended'; readonly relation: RelationKind; readonly until: CalendarDate }
  | {
      readonly type: 'consent-given';
      readonly purpose: Purpose;
      readonly reach: Reach;
      readonly notice: NoticeReference;
      readonly method: string;
      readonly givenAt: Instant;
      readonly expiresAt: Instant | null;
    }
  | { readonly type: 'consent-withdrawn'; readonly purpose: Purpose; readonly reach: Reach }
  | { readonly type: 'objection-recorded'; readonly purpose: Purpose }
  | { readonly type: 'objection-lifted'; readonly purpose: Purpose }
  | { readonly type: 'restriction-begun'; readonly reason: RestrictionReason }
  | ({ readonly type: 'restriction-ended' } & ToldOfLifting)
  | { readonly type: 'notice-given'; readonly notice: NoticeReference; readonly method: string }
  | {
      readonly type: 'impact-assessment-recorded';
      readonly assessmentId: Id;
      readonly signedOn: CalendarDate;
      readonly coversRegularContacts: boolean;
    }
  | { readonly type: 'impact-assessment-withdrawn'; readonly assessmentId: Id }
  | { readonly type: 'erased'; readonly status: string };

/** A change with whom it is about and who made it. */
export interface LedgerEvent {
  readonly recordId: Id;
  /** Null for what is about the organisation as a whole. */
  readonly subjectId: Id | null;
  readonly staffId: Id | null;
  /** The person herself did it. */
  readonly isSubject?: boolean;
  readonly at: Instant;
  readonly change: GroundChange;
}

/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * The event as a record in the shape of ISO/IEC TS 27560:2023 (header, processing, party, event).
 * @param sequence the place in the organisation's chain: part of what is hashed, so that no record can be moved
 */
export function toRecord(event: LedgerEvent, organisationId: Id, sequence: number): Json {
  return {
    header: { schema_version: 'levain-1', record_id: event.recordId, pii_principal_id: event.subjectId },
    processing: processing(event.change, organisationId),
    party: { id: organisationId, type: 'controller' },
    event: {
      event_time: event.at.toString(),
      validity_duration: validity(event.change),
      entity_id: event.isSubject ? event.subjectId : event.staffId,
      event_type: event.change.type,
      event_state: state(event.change),
    },
    chain: { organisation_id: organisationId, sequence },
  };
}

function processing(change: GroundChange, organisationId: Id): Json {
  if (change.type === 'consent-given') {
    return { ...declared(change.purpose), ...consentTerms(change, organisationId) };
  }
  return 'purpose' in change ? declared(change.purpose) : null;
}

const declared = (purpose: Purpose): Record<string, Json> => ({
  purposes: [purpose],
  pii_information: PURPOSES[purpose].categories,
  special_pii_category: true,
  recipient_third_parties: [],
});

const consentTerms = (
  change: Extract<GroundChange, { type: 'consent-given' }>,
  organisationId: Id,
): Record<string, Json> => ({
  privacy_notice: noticeJson(change.notice),
  language: change.notice.language,
  lawful_basis: 'consent',
  collection_method: change.method,
  processing_method: change.purpose === 'scoring' ? 'profiling-with-human-decision' : 'human',
  pii_controllers: [organisationId],
  storage_locations: ['own-database'],
  retention_period: `P${RETENTION_MONTHS}M`,
  jurisdiction: 'EU',
  withdrawal_method: ['any-member-of-staff', 'in-writing'],
  privacy_rights: ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection'],
});

const noticeJson = (notice: NoticeReference): Json => ({
  id: notice.id,
  code: notice.code,
  version: notice.version,
  language: notice.language,
  text_sha256: notice.textDigest,
});

function validity(change: GroundChange): Json {
  if (change.type !== 'consent-given') return null;
  return { from: change.givenAt.toString(), until: change.expiresAt?.toString() ?? null };
}

/** What changed, beside the type: only codes, dates and ids. */
function state(change: GroundChange): Json {
  switch (change.type) {
    case 'relation-recorded':
      return {
        relation: change.relation,
        since: change.since,
        evidence: change.evidence.map((e) => ({ ...e })),
      };
    case 'relation-ended':
      return { relation: change.relation, until: change.until };
    case 'consent-given':
    case 'consent-withdrawn':
      return { channel: change.reach };
    case 'notice-given':
      return { privacy_notice: noticeJson(change.notice), method: change.method };
    case 'restriction-begun':
      return { reason: change.reason };
    case 'restriction-ended':
      return { told_on: change.toldOn, method: change.method };
    case 'impact-assessment-recorded':
      return {
        assessment: change.assessmentId,
        signed_on: change.signedOn,
        covers_regular_contacts: change.coversRegularContacts,
      };
    case 'impact-assessment-withdrawn':
      return { assessment: change.assessmentId };
    case 'erased':
      return { status: change.status };
    default:
      return {};
  }
}
