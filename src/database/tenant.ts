import type pg from 'pg';
import { type Id, isId } from '../kernel/id.js';

/** Whose rows a transaction sees. Row-level security enforces it; nothing in a query has to repeat it. */
export interface TenantScope {
  readonly organisationId: Id;
  /** The sections whose persons are visible, or `all` for roles that span the organisation. */
  readonly sections: 'all' | readonly Id[];
}

/** One open transaction outside any organisation: the `directory` schema alone answers. */
export interface DirectoryTx {
  /** Runs one statement and returns its rows. Instants come as ISO text in UTC, dates as `YYYY-MM-DD`, int8 as number. */
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Runs one statement and returns how many rows it touched. */
  run(sql: string, parameters?: readonly unknown[]): Promise<number>;
  /**
   * Has `work` done once this transaction is committed, in the order of asking, and before its caller is answered. Never
   * for one that is rolled back.
   */
  readonly afterCommit: (work: () => Promise<void>) => void;
  /** The connection itself, for COPY. Never commit, roll back or keep it. */
  readonly raw: pg.ClientBase;
}

/** One open transaction of one organisation. Passed on explicitly: whoever holds it works in the same transaction. */
export interface Tx extends DirectoryTx {
  readonly organisationId: Id;
  readonly sections: TenantScope['sections'];
}

/**
 * The statement that opens a transaction in a scope, in one round trip. The settings end with the transaction; after
 * it they read as the empty string, which is why policies say `nullif(current_setting(..., true), '')::uuid`.
 * @throws Error when an id is not one: ids are written into the text, so nothing else may pass
 */
export function openingStatement({ organisationId, sections }: TenantScope): string {
  const ids = sections === 'all' ? [] : sections;
  if (![organisationId, ...ids].every(isId))
    throw new Error('A tenant scope holds something that is not an id.');
  const list = sections === 'all' ? '*' : `{${ids.join(',')}}`;
  return (
    `begin; select set_config('levain.organisation_id', '${organisationId}', true), ` +
    `set_config('levain.sections', '${list}', true)`
  );
}
