import pg from 'pg';

/** PostgreSQL type numbers (pg_type.dat) whose values would otherwise lose precision or gain a local zone. */
const INT8 = 20;
const DATE = 1082;
const TIMESTAMP = 1114;
const TIMESTAMPTZ = 1184;

type Parse = (text: string) => unknown;

const parsers = new Map<number, Parse>([
  [INT8, wholeNumber],
  [DATE, (text) => text],
  [TIMESTAMP, (text) => text.replace(' ', 'T')],
  // Sessions run in UTC (see below), so the offset is always +00.
  [TIMESTAMPTZ, (text) => text.replace(' ', 'T').replace(/\+00$/, 'Z')],
]);

const types: pg.CustomTypesConfig = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers.get(type)) ?? pg.types.getTypeParser(type, format as 'text'),
};

/**
 * Opens a pool of connections with the session settings that every query of ours relies on.
 * @param connections the most that are open at once
 */
export function openPool(url: string, connections: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types,
    application_name: 'levain',
    options: '-c timezone=UTC -c datestyle=ISO',
    statement_timeout: 30_000,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 120_000,
  });
  // An idle connection that the server closed is replaced on next use; unheard, the event would end the process.
  pool.on('error', () => undefined);
  return pool;
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new Error('A whole number from the database is too large to be exact.');
  return value;
}
