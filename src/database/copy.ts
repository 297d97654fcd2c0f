import { once } from 'node:events';
import { from as copyFrom } from 'pg-copy-streams';
import { BinaryRows, type CopyColumn, type CopyValue } from './copy-format.js';
import { type DirectoryTx } from './tenant.js';

/**
 * Fills a temporary table by COPY, with back-pressure: rows are taken only as fast as the server takes them.
 * (COPY is refused on tables with row-level security: stage here, then merge with one INSERT ... SELECT.)
 * @param table a temporary table of this transaction (`create temporary table ... on commit drop`)
 * @param rows values in the order of `columns`
 * @returns how many rows were copied
 */
export async function copyInto(
  tx: DirectoryTx,
  table: string,
  columns: readonly CopyColumn[],
  rows: AsyncIterable<readonly CopyValue[]> | Iterable<readonly CopyValue[]>,
): Promise<number> {
  const copy = openCopy(tx, table, columns);
  try {
    if (Symbol.asyncIterator in rows) {
      for await (const row of rows) if (!copy.write(row)) await copy.drained();
    } else {
      for (const row of rows) if (!copy.write(row)) await copy.drained();
    }
  } catch (error) {
    await copy.abandon();
    throw error;
  }
  return copy.finish();
}

/** An open COPY that rows are pushed into. Always end it: by {@link finish}, or {@link abandon} after an error. */
export interface OpenCopy {
  /** Adds one row. False: wait for {@link drained} before the next. */
  write(row: readonly CopyValue[]): boolean;
  drained(): Promise<void>;
  /** Sends the rest and returns how many rows the server took. */
  finish(): Promise<number>;
  /** Cancels the COPY; its transaction can then only be rolled back. */
  abandon(): Promise<void>;
}

/** Opens a COPY for a caller that makes rows one by one, without an iterator in between. */
export function openCopy(tx: DirectoryTx, table: string, columns: readonly CopyColumn[]): OpenCopy {
  const names = columns.map((column) => `"${column.name}"`).join(', ');
  const stream = tx.raw.query(copyFrom(`copy ${table} (${names}) from stdin (format binary)`));
  const encoder = new BinaryRows(columns.map((column) => column.type));
  // Told to whoever waits next; unheard, the event would end the process.
  let failure: Error | null = null;
  stream.on('error', (error: Error) => (failure = error));
  const check = () => {
    if (failure) throw failure;
  };
  return {
    write(row) {
      encoder.add(row);
      if (!encoder.isFull) return true;
      check();
      return stream.write(encoder.take());
    },
    async drained() {
      check();
      if (stream.writableNeedDrain) await once(stream, 'drain');
    },
    async finish() {
      check();
      stream.end(encoder.takeLast());
      await once(stream, 'finish');
      return stream.rowCount;
    },
    async abandon() {
      if (stream.destroyed || failure) return;
      stream.destroy(new Error('The copy was abandoned.'));
      await new Promise((resolve) => stream.once('close', resolve));
    },
  };
}
