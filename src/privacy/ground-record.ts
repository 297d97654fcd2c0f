import { z } from 'zod';
import { type Id } from '../kernel/id.js';
import { type Reach, readReach } from './domain/channel.js';
import { isPurpose, type Purpose } from './domain/purpose.js';

/** One record of the ledger, read back. */
export interface GroundRecord {
  readonly sequence: number;
  readonly recordId: Id;
  readonly subjectId: Id | null;
  readonly type: string;
  /** An ISO instant. */
  readonly at: string;
  /** A member of staff, or the subject herself; null for the service. */
  readonly actorId: Id | null;
  readonly purpose: Purpose | null;
  readonly reach: Reach | null;
  readonly method: string | null;
  readonly noticeId: Id | null;
  /** SHA-256 of the notice's text, hexadecimal. */
  readonly noticeDigest: string | null;
}

const notice = z.object({ id: z.string(), text_sha256: z.string() });
const payload = z.object({
  header: z.object({ record_id: z.string(), pii_principal_id: z.string().nullable() }),
  processing: z
    .object({
      purposes: z.array(z.string()),
      collection_method: z.string().optional(),
      privacy_notice: notice.optional(),
    })
    .nullable(),
  event: z.object({
    event_time: z.string(),
    event_type: z.string(),
    entity_id: z.string().nullable(),
    event_state: z.object({
      channel: z.string().optional(),
      method: z.string().optional(),
      privacy_notice: notice.optional(),
    }),
  }),
  chain: z.object({ sequence: z.number() }),
});

/** Reads a payload of the ledger. Throws for one that this service did not write: the chain's check says where. */
export function readGroundRecord(text: string): GroundRecord {
  const { header, processing, event, chain } = payload.parse(JSON.parse(text));
  const { event_state: state } = event;
  const purpose = processing?.purposes[0];
  const shown = processing?.privacy_notice ?? state.privacy_notice;
  return {
    sequence: chain.sequence,
    recordId: header.record_id,
    subjectId: header.pii_principal_id,
    type: event.event_type,
    at: event.event_time,
    actorId: event.entity_id,
    purpose: purpose !== undefined && isPurpose(purpose) ? purpose : null,
    reach: state.channel === undefined ? null : readReach(state.channel),
    method: processing?.collection_method ?? state.method ?? null,
    noticeId: shown?.id ?? null,
    noticeDigest: shown?.text_sha256 ?? null,
  };
}
