import { Injectable } from '@nestjs/common';
import { finished } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type AddressKind } from './domain/addressees.js';
import { INCOMPARABLE, type Sequence } from './domain/sequence.js';
import { POST_COLUMNS } from './post-batch.js';
import { idText } from './post-ids.js';
import { MARK_BYTES, type TextMarks } from './text-marks.js';

/** The stored posts of a source within a time, in the order of the conversation. */
export interface StoredSequence extends Sequence {
  readonly kinds: Int8Array;
  readonly texts: Int32Array;
  readonly positions: Float64Array;
  readonly numbers: Int32Array;
  /** Accounts by the numbers that `authors` holds. */
  readonly accounts: readonly Id[];
}

/** A post that names an account. */
export interface NewNaming {
  readonly postId: Buffer;
  readonly accountId: Id;
  readonly kind: AddressKind;
}

const NAMES = POST_COLUMNS.map(({ name }) => name).join(', ');

/** at (8), position (8), number (4), kind (2), edited (1 byte), account (16), mark. */
const RECORD = 8 + 8 + 4 + 2 + 1 + 16 + MARK_BYTES;
const NO_MARK = `decode(repeat('00', ${MARK_BYTES}), 'hex')`;

/** Writes and compares posts in bulk. */
@Injectable()
export class PostStore {
  /**
   * The posts of a source from one instant to another, as columns. They come as one value of fixed records: a row
   * and an object for each would cost several times more than comparing them.
   * @param from, to UTC seconds, both included
   */
  async sequence(tx: Tx, sourceId: Id, from: number, to: number, marks: TextMarks): Promise<StoredSequence> {
    const [row] = await tx.query<{ records: Buffer | null }>(
      `select string_agg(int8send(at_second) || float8send(position) || int4send(number) || int2send(kind)
                || case when edited then '\\x01'::bytea else '\\x00'::bytea end || uuid_send(account_id)
                || coalesce(text_fingerprint, ${NO_MARK}), ''::bytea) as records
         from (select date_part('epoch', at)::bigint as at_second, position, number, kind, edited, account_id, text_fingerprint
                 from listening.posts
                where source_id = $1 and at >= to_timestamp($2) and at <= to_timestamp($3)
                order by position) as ordered`,
      [sourceId, from, to],
    );
    return columnsOf(row?.records ?? Buffer.alloc(0), marks);
  }

  /** The highest number and position of a source; 0 where it is empty. */
  async ends(tx: Tx, sourceId: Id): Promise<{ readonly number: number; readonly position: number }> {
    const [row] = await tx.query<{ number: number; position: number }>(
      `select coalesce(max(number), 0) as number, coalesce(max(position), 0) as position
         from listening.posts where source_id = $1`,
      [sourceId],
    );
    return row!;
  }

  /** Makes the staging table of this transaction. */
  async openStaging(tx: Tx): Promise<void> {
    await tx.run(
      `create temporary table staged_posts (id uuid, account_id uuid, position float8, at timestamptz, wall_at timestamp,
         number int4, kind int2, labels int2, topics int2, edited boolean, language text, text_fingerprint bytea,
         text_sealed bytea) on commit drop`,
    );
  }

  /**
   * Stages and merges some posts, in the order given: that of the conversation, which is that of the indexes.
   * @param rows a whole COPY of `POST_COLUMNS` in binary format
   */
  async merge(tx: Tx, sourceId: Id, rows: Uint8Array, namings: readonly NewNaming[]): Promise<void> {
    const copy = tx.raw.query(copyFrom(`copy staged_posts (${NAMES}) from stdin (format binary)`));
    copy.end(rows);
    await finished(copy);
    await tx.run(
      `insert into listening.posts (organisation_id, source_id, ${NAMES}) select $1, $2, ${NAMES} from staged_posts`,
      [tx.organisationId, sourceId],
    );
    await tx.run('truncate staged_posts');
    if (namings.length > 0) await this.name(tx, namings);
  }

  private async name(tx: Tx, namings: readonly NewNaming[]): Promise<void> {
    await tx.run(
      `insert into listening.post_mentions (organisation_id, post_id, account_id, kind)
       select $1, post_id, account_id, kind from unnest($2::uuid[], $3::uuid[], $4::text[]) as n (post_id, account_id, kind)
       on conflict do nothing`,
      [
        tx.organisationId,
        namings.map(({ postId }) => postId.toString('hex')),
        namings.map(({ accountId }) => accountId),
        namings.map(({ kind }) => kind),
      ],
    );
  }
}

function columnsOf(records: Buffer, marks: TextMarks): StoredSequence {
  const length = records.length / RECORD;
  const columns = {
    at: new Float64Array(length),
    positions: new Float64Array(length),
    numbers: new Int32Array(length),
    kinds: new Int8Array(length),
    texts: new Int32Array(length),
    authors: new Int32Array(length),
  };
  const accounts = new Map<string, number>();
  for (let row = 0, at = 0; row < length; row++, at += RECORD) {
    columns.at[row] = records.readInt32BE(at) * 2 ** 32 + records.readUInt32BE(at + 4);
    columns.positions[row] = records.readDoubleBE(at + 8);
    columns.numbers[row] = records.readInt32BE(at + 16);
    columns.kinds[row] = records.readInt16BE(at + 20);
    const account = records.toString('latin1', at + 23, at + 39);
    const author = accounts.get(account) ?? accounts.size;
    if (author === accounts.size) accounts.set(account, author);
    columns.authors[row] = author;
    // A mark begins with its key's version, never 0.
    const isComparable = records[at + 22] === 0 && records[at + 39] !== 0;
    columns.texts[row] = isComparable
      ? marks.numberOf(records.toString('latin1', at + 39, at + RECORD))
      : INCOMPARABLE;
  }
  return {
    length,
    ...columns,
    accounts: [...accounts.keys()].map((bytes) => idText(Buffer.from(bytes, 'latin1'))),
  };
}
