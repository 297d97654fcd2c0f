import type pg from 'pg';
import { type DirectoryTx, openingStatement, type TenantScope, type Tx } from './tenant.js';

/** How one transaction differs from the others. */
export interface TransactionOptions {
  /** Longest time for one statement, in milliseconds; 0 is no limit. 30 s where absent; imports and merges need more. */
  readonly statementTimeoutMs?: number;
}

/**
 * The only way to the rows. Serves as a role that row-level security binds, so that a forgotten condition in a query
 * shows nothing of another organisation.
 */
export class Database {
  constructor(private readonly pool: pg.Pool) {}

  /**
   * Runs `work` in one transaction that sees one organisation. Commits when it resolves, rolls back when it throws.
   * Do not wait for the outside world inside.
   */
  async withTenant<T>(
    scope: TenantScope,
    work: (tx: Tx) => Promise<T>,
    options: TransactionOptions = {},
  ): Promise<T> {
    const { organisationId, sections } = scope;
    return this.transaction(openingStatement(scope), options, (tx) =>
      work({ ...tx, organisationId, sections }),
    );
  }

  /** Runs `work` before any organisation is known (sign-in, sessions, signed links): no tenant row is visible. */
  withDirectory<T>(work: (tx: DirectoryTx) => Promise<T>, options: TransactionOptions = {}): Promise<T> {
    return this.transaction('begin', options, work);
  }

  /** Closes every connection, waiting for open transactions. */
  close(): Promise<void> {
    return this.pool.end();
  }

  private async transaction<T>(
    opening: string,
    { statementTimeoutMs }: TransactionOptions,
    work: (tx: DirectoryTx) => Promise<T>,
  ): Promise<T> {
    const committed: (() => Promise<void>)[] = [];
    const result = await this.committed(opening, { statementTimeoutMs }, (tx) =>
      work({ ...tx, afterCommit: (step) => void committed.push(step) }),
    );
    for (const step of committed) await step();
    return result;
  }

  private async committed<T>(
    opening: string,
    { statementTimeoutMs }: { readonly statementTimeoutMs: number | undefined },
    work: (tx: Omit<DirectoryTx, 'afterCommit'>) => Promise<T>,
  ): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query(opening);
      if (statementTimeoutMs !== undefined)
        await client.query(`set local statement_timeout = ${Number(statementTimeoutMs)}`);
      const result = await work(transactionOn(client));
      await commit(client);
      return result;
    } catch (error) {
      // Without a clean rollback the connection may still carry the organisation: it is thrown away.
      await client.query('rollback').catch((failure: Error) => (broken = failure));
      throw error;
    } finally {
      client.release(broken);
    }
  }
}

/** PostgreSQL answers a commit of a failed transaction with a silent ROLLBACK: a caller swallowed an error. */
async function commit(client: pg.PoolClient): Promise<void> {
  const { command } = await client.query('commit');
  if (command !== 'COMMIT')
    throw new Error('The transaction had failed: an error of one of its statements was swallowed.');
}

function transactionOn(client: pg.PoolClient): Omit<DirectoryTx, 'afterCommit'> {
  return {
    raw: client,
    query: async <Row extends object>(sql: string, parameters: readonly unknown[] = []) =>
      (await client.query<Row & pg.QueryResultRow>(sql, [...parameters])).rows,
    run: async (sql, parameters = []) => (await client.query(sql, [...parameters])).rowCount ?? 0,
  };
}
