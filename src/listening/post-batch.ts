import { type CopyColumn } from '../database/copy-format.js';

/** The columns of a staged post, in the order in which a batch is encoded. */
export const POST_COLUMNS: readonly CopyColumn[] = [
  { name: 'id', type: 'uuid' },
  { name: 'account_id', type: 'uuid' },
  { name: 'position', type: 'float8' },
  { name: 'at', type: 'timestamptz' },
  { name: 'wall_at', type: 'timestamp' },
  { name: 'number', type: 'int4' },
  { name: 'kind', type: 'int2' },
  { name: 'labels', type: 'int2' },
  { name: 'topics', type: 'int2' },
  { name: 'edited', type: 'boolean' },
  { name: 'language', type: 'text' },
  { name: 'text_fingerprint', type: 'bytea' },
  { name: 'text_sealed', type: 'bytea' },
];

/** Some new posts, column by column: plain values that may be sent to another thread. */
export interface PostBatch {
  /** The first id of the import; ids follow by count. */
  readonly firstId: Uint8Array;
  /** How many posts of the import came before this batch. */
  readonly count: number;
  /** Number of the first post within its source; the others follow. */
  readonly number: number;
  /** Ids of accounts, by the numbers in `authors`. */
  readonly accounts: readonly Uint8Array[];
  readonly authors: number[];
  readonly positions: number[];
  /** Unix milliseconds. */
  readonly at: number[];
  /** Milliseconds of the wall time, as if the wall stood in UTC. */
  readonly wallAt: number[];
  readonly kinds: number[];
  readonly edited: boolean[];
  readonly texts: string[];
  /** What a text is compared by, where that differs from it. */
  readonly comparable: (string | undefined)[];
}

/** A batch without posts. */
export const emptyBatch = (
  firstId: Uint8Array,
  accounts: readonly Uint8Array[],
  count: number,
  number: number,
): PostBatch => ({
  ...{ firstId, accounts, count, number },
  ...{ authors: [], positions: [], at: [], wallAt: [], kinds: [], edited: [], texts: [], comparable: [] },
});
