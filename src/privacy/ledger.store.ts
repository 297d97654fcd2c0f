import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type LedgerEvent, toRecord } from './domain/ledger-event.js';
import { canonical, CHAIN_START, type ChainHead, link, type LedgerRow } from './ledger-chain.js';

const AT_ONCE = 10_000;

const ROW = 'sequence, payload, previous_hash as "previousHash", hash';

/** The append-only ledger of one organisation. */
@Injectable()
export class LedgerStore {
  /**
   * Appends events in order. Holds the organisation's chain until the transaction ends: two writers cannot follow
   * the same record.
   */
  async append(tx: Tx, events: readonly LedgerEvent[]): Promise<void> {
    if (events.length === 0) return;
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('privacy.ledger/' || $1, 0))`, [
      tx.organisationId,
    ]);
    let head = await this.head(tx);
    for (let from = 0; from < events.length; from += AT_ONCE) {
      const some = events.slice(from, from + AT_ONCE);
      const rows = link(
        head,
        some.map((event) => (sequence) => canonical(toRecord(event, tx.organisationId, sequence))),
      );
      await this.insert(tx, some, rows);
      head = rows.at(-1)!;
    }
  }

  /** Where the chain ends now. */
  async head(tx: Tx): Promise<ChainHead> {
    const [last] = await tx.query<ChainHead>(
      'select sequence, hash from privacy.ledger where organisation_id = $1 order by sequence desc limit 1',
      [tx.organisationId],
    );
    return last ?? { sequence: 0, hash: CHAIN_START };
  }

  /** The next records after a sequence number, at most 1,000. */
  after(tx: Tx, sequence: number): Promise<LedgerRow[]> {
    return tx.query<LedgerRow>(
      `select ${ROW} from privacy.ledger
       where organisation_id = $1 and sequence > $2 order by sequence limit 1000`,
      [tx.organisationId, sequence],
    );
  }

  /** What changed for one subject before a place in the chain, the latest first. */
  ofSubject(
    tx: Tx,
    subjectId: Id,
    before: string | null,
    limit: number,
  ): Promise<{ readonly sequence: number; readonly at: string; readonly type: string }[]> {
    return tx.query(
      `select sequence, at, type from (
         select sequence, (payload::jsonb #>> '{event,event_time}')::timestamptz as at,
           payload::jsonb #>> '{event,event_type}' as type
         from privacy.ledger where organisation_id = $1 and subject_id = $2) event
       where $3::timestamptz is null or at <= $3 order by at desc, sequence desc limit $4`,
      [tx.organisationId, subjectId, before, limit],
    );
  }

  /** The records of one subject before a place in the chain, the latest first. */
  rowsOfSubject(tx: Tx, subjectId: Id, before: number | null, limit: number): Promise<LedgerRow[]> {
    return tx.query<LedgerRow>(
      `select ${ROW} from privacy.ledger
       where organisation_id = $1 and subject_id = $2 and ($3::bigint is null or sequence < $3)
       order by sequence desc limit $4`,
      [tx.organisationId, subjectId, before, limit],
    );
  }

  /** One record, where it is about that subject. */
  async rowOfSubject(tx: Tx, subjectId: Id, sequence: number): Promise<LedgerRow | null> {
    const [row] = await tx.query<LedgerRow>(
      `select ${ROW} from privacy.ledger where organisation_id = $1 and subject_id = $2 and sequence = $3`,
      [tx.organisationId, subjectId, sequence],
    );
    return row ?? null;
  }

  private async insert(tx: Tx, events: readonly LedgerEvent[], rows: readonly LedgerRow[]): Promise<void> {
    await tx.run(
      `insert into privacy.ledger (organisation_id, sequence, subject_id, payload, previous_hash, hash)
       select $1, row.* from unnest($2::bigint[], $3::uuid[], $4::text[], $5::bytea[], $6::bytea[]) as row`,
      [
        tx.organisationId,
        rows.map(({ sequence }) => sequence),
        events.map(({ subjectId }) => subjectId),
        rows.map(({ payload }) => payload),
        rows.map(({ previousHash }) => previousHash),
        rows.map(({ hash }) => hash),
      ],
    );
  }
}
