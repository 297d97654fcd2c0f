import { createHash } from 'node:crypto';
import { type Id } from '../../kernel/id.js';

/** What the audit trail keeps for good: who did what to which pseudonym. Details lie elsewhere and can be erased. */
export interface AuditEnvelope {
  readonly organisationId: Id;
  readonly id: Id;
  /** ISO text in UTC. */
  readonly at: string;
  readonly staffId: Id | null;
  readonly action: string;
  readonly purpose: string | null;
  readonly subjectId: Id | null;
  readonly objectKind: string | null;
  readonly objectId: Id | null;
  /** SHA-256 over salt and details; without the details it says nothing. */
  readonly detailHash: Buffer | null;
}

/** Where an envelope stands in its segment. */
export interface Link {
  readonly sequence: number;
  readonly chainHash: Buffer;
}

/** A sealed envelope, as it is verified. */
export interface SealedEnvelope extends AuditEnvelope, Link {}

/** The calendar month, in UTC, that an envelope is sealed into: `2027-03`. A segment can be dropped whole. */
export const segmentOf = ({ at }: Pick<AuditEnvelope, 'at'>): string => at.slice(0, 7);

/**
 * The next link of a segment's chain: SHA-256 over the previous hash, the sequence and every field.
 * @param previous the segment's last link, or null for its first
 */
export function seal(envelope: AuditEnvelope, previous: Link | null): Link {
  const sequence = (previous?.sequence ?? 0) + 1;
  const chainHash = createHash('sha256')
    .update(
      previous?.chainHash ?? Buffer.from(`levain audit ${envelope.organisationId} ${segmentOf(envelope)}`),
    )
    .update(canonical(envelope, sequence))
    .digest();
  return { sequence, chainHash };
}

/**
 * The sequence number of the first envelope of a segment that was altered, left out or moved; null for none.
 * @param envelopes one segment, in the order of their sequence
 */
export function firstBroken(envelopes: readonly SealedEnvelope[]): number | null {
  let previous: Link | null = null;
  for (const envelope of envelopes) {
    const expected = seal(envelope, previous);
    if (expected.sequence !== envelope.sequence || !expected.chainHash.equals(envelope.chainHash))
      return expected.sequence;
    previous = expected;
  }
  return null;
}

/** Fields in a fixed order, as JSON, so that no two envelopes write alike. */
const canonical = (envelope: AuditEnvelope, sequence: number): string =>
  JSON.stringify([
    sequence,
    envelope.organisationId,
    envelope.id,
    envelope.at,
    envelope.staffId,
    envelope.action,
    envelope.purpose,
    envelope.subjectId,
    envelope.objectKind,
    envelope.objectId,
    envelope.detailHash?.toString('hex') ?? null,
  ]);

/** What ties details to their envelope. The salt keeps a guess from being confirmed once the details are gone. */
export const hashDetail = (salt: Buffer, detail: string): Buffer =>
  createHash('sha256').update(salt).update(detail).digest();
