import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { type Json } from './domain/ledger-event.js';

/** The hash before the first record. */
export const CHAIN_START: Buffer = Buffer.alloc(32);

/** One record of a chain, as stored and as exported. */
export interface LedgerRow {
  readonly sequence: number;
  /** Canonical JSON (RFC 8785); its UTF-8 bytes are what is hashed. */
  readonly payload: string;
  readonly previousHash: Buffer;
  readonly hash: Buffer;
}

/** Where a chain ends; kept elsewhere, it proves later that nothing before it was changed. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: Buffer;
}

/** RFC 8785: one text for one value, whatever the order in which it was built. */
export function canonical(value: Json): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('a ledger record holds something that JSON cannot say');
  return text;
}

/** SHA-256 over the previous hash and the payload's bytes. */
export const chainHash = (previous: Buffer, payload: string): Buffer =>
  createHash('sha256').update(previous).update(payload, 'utf8').digest();

/** Links payloads behind a head, in order. */
export function link(head: ChainHead, payloads: readonly ((sequence: number) => string)[]): LedgerRow[] {
  let { sequence, hash: previousHash } = head;
  return payloads.map((write) => {
    sequence += 1;
    const payload = write(sequence);
    const row = { sequence, payload, previousHash, hash: chainHash(previousHash, payload) };
    previousHash = row.hash;
    return row;
  });
}

/** The answer to {@link ChainCheck}: whole up to a head, or broken first at a sequence number. */
export type ChainAnswer =
  | { readonly whole: true; readonly head: ChainHead }
  | { readonly whole: false; readonly brokenAt: number; readonly why: BreakReason };

/** What is wrong with the first broken record. */
export type BreakReason =
  'missing' | 'altered' | 'unlinked' | 'misplaced' | 'unreadable' | 'not-canonical' | 'cut-off' | 'rewritten';

/** What a chain is held against, beside itself. */
export interface ChainExpectations {
  /** Also refuses a payload that is not written canonically. */
  readonly strict?: boolean;
  /** Whose records these are: one of another organisation does not belong here. */
  readonly organisationId?: string;
  /** A head kept earlier or elsewhere: the chain must reach it, and pass through it. */
  readonly head?: ChainHead;
}

/** Verifies a chain record by record, as it streams by, in the order of the sequence. Needs no database. */
export class ChainCheck {
  private head: ChainHead = { sequence: 0, hash: CHAIN_START };
  private broken: { brokenAt: number; why: BreakReason } | null = null;

  constructor(private readonly expected: ChainExpectations = {}) {}

  /** Takes the next record. After the first break nothing more is looked at. */
  add(row: LedgerRow): void {
    if (this.broken !== null) return;
    const sequence = this.head.sequence + 1;
    const why = this.fault(row, sequence);
    if (why === null) this.head = { sequence, hash: row.hash };
    else this.broken = { brokenAt: sequence, why };
  }

  /** Takes something in the next record's place that cannot be read as one. */
  addUnreadable(): void {
    this.broken ??= { brokenAt: this.head.sequence + 1, why: 'unreadable' };
  }

  finish(): ChainAnswer {
    if (this.broken !== null) return { whole: false, ...this.broken };
    const { head } = this.expected;
    if (head !== undefined && head.sequence > this.head.sequence) {
      return { whole: false, brokenAt: this.head.sequence + 1, why: 'cut-off' };
    }
    return { whole: true, head: this.head };
  }

  private fault(row: LedgerRow, sequence: number): BreakReason | null {
    if (row.sequence !== sequence) return 'missing';
    if (!chainHash(row.previousHash, row.payload).equals(row.hash)) return 'altered';
    if (!row.previousHash.equals(this.head.hash)) return 'unlinked';
    const record = readRecord(row.payload);
    if (record?.chain?.sequence !== sequence || !this.isOwn(record.chain)) return 'misplaced';
    const { head, strict } = this.expected;
    if (head?.sequence === sequence && !head.hash.equals(row.hash)) return 'rewritten';
    return strict && canonical(record as Json) !== row.payload ? 'not-canonical' : null;
  }

  private isOwn(chain: RecordPlace): boolean {
    const { organisationId } = this.expected;
    return organisationId === undefined || chain.organisation_id === organisationId;
  }
}

interface RecordPlace {
  readonly sequence?: unknown;
  readonly organisation_id?: unknown;
}

function readRecord(payload: string): { readonly chain?: RecordPlace } | null {
  try {
    return JSON.parse(payload) as { chain?: RecordPlace } | null;
  } catch {
    return null;
  }
}
