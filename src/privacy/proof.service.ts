import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type Page, type PageRequest, decodeCursor, encodeCursor } from '../kernel/page.js';
import { type GroundRecord, readGroundRecord } from './ground-record.js';
import { type ChainAnswer, ChainCheck } from './ledger-chain.js';
import { LedgerStore } from './ledger.store.js';
import { type Notice, NoticeStore } from './notice.store.js';

/** A record with the notice that it names. */
export interface RecordWithNotice {
  readonly record: GroundRecord;
  readonly notice: Notice | null;
}

/** What proves one record. */
export interface Proof extends RecordWithNotice {
  readonly payload: string;
  /** Hexadecimal. */
  readonly previousHash: string;
  readonly hash: string;
  /** Null where no notice was shown. */
  readonly noticeIsUnchanged: boolean | null;
  readonly chain: ChainAnswer;
}

/** Reads the ledger back: what changed for somebody, and the proof of it. */
@Injectable()
export class ProofService {
  constructor(
    private readonly ledger: LedgerStore,
    private readonly notices: NoticeStore,
  ) {}

  /** What changed for one subject, the latest first. */
  async records(tx: Tx, subjectId: Id, { first, after }: PageRequest): Promise<Page<RecordWithNotice>> {
    const before = after === null ? null : decodeCursor(after, 1)?.[0];
    const found = await this.ledger.rowsOfSubject(
      tx,
      subjectId,
      Number.isSafeInteger(before) ? Number(before) : null,
      first + 1,
    );
    const read = await this.withNotices(tx, found.slice(0, first));
    return {
      items: read.map((node) => ({ node, cursor: encodeCursor([node.record.sequence]) })),
      hasNextPage: found.length > first,
      total: null,
    };
  }

  /** The proof of one record about a subject: the whole chain is verified up to its head. Null where there is none. */
  async proof(tx: Tx, subjectId: Id, sequence: number): Promise<Proof | null> {
    const row = await this.ledger.rowOfSubject(tx, subjectId, sequence);
    if (row === null) return null;
    const [read] = await this.withNotices(tx, [row]);
    const { record, notice } = read!;
    return {
      ...read!,
      payload: row.payload,
      previousHash: row.previousHash.toString('hex'),
      hash: row.hash.toString('hex'),
      noticeIsUnchanged: record.noticeId === null ? null : notice?.textDigest === record.noticeDigest,
      chain: await this.verify(tx),
    };
  }

  /** Verifies the organisation's chain from its first record to its head. */
  async verify(tx: Tx): Promise<ChainAnswer> {
    const check = new ChainCheck({ organisationId: tx.organisationId });
    for (let done = 0; ;) {
      const rows = await this.ledger.after(tx, done);
      for (const row of rows) check.add(row);
      const last = rows.at(-1);
      if (last === undefined) return check.finish();
      done = last.sequence;
    }
  }

  private async withNotices(
    tx: Tx,
    rows: readonly { readonly payload: string }[],
  ): Promise<RecordWithNotice[]> {
    const records = rows.map(({ payload }) => readGroundRecord(payload));
    const ids = records.flatMap(({ noticeId }) => noticeId ?? []);
    const notices = await this.notices.texts(tx, [...new Set(ids)]);
    return records.map((record) => ({
      record,
      notice: record.noticeId === null ? null : (notices.get(record.noticeId) ?? null),
    }));
  }
}
