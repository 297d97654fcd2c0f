import type pg from 'pg';

/** A table of ours and its primary key. */
export interface Table {
  /** Quoted and qualified: `people.persons`. */
  readonly name: string;
  readonly columns: readonly string[];
  /** The primary key's columns in order, with their types. */
  readonly key: readonly { readonly column: string; readonly type: string }[];
  readonly isWalled: boolean;
  readonly isForced: boolean;
}

/** A policy of row-level security. */
export interface Policy {
  readonly table: string;
  readonly name: string;
  readonly command: 'ALL' | 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';
}

const OURS = `n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'public', 'jobs')`;

/** Every table of ours. */
export async function tables(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select format('%I.%I', n.nspname, c.relname) as name,
      c.relrowsecurity as "isWalled", c.relforcerowsecurity as "isForced",
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      coalesce((select jsonb_agg(jsonb_build_object('column', a.attname, 'type', format_type(a.atttypid, null)) order by k.place)
        from pg_constraint p cross join unnest(p.conkey) with ordinality as k(attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where p.conrelid = c.oid and p.contype = 'p'), '[]') as key
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and ${OURS} order by 1`);
  return rows;
}

/** Every policy of ours. */
export async function policies(client: pg.ClientBase): Promise<Policy[]> {
  const { rows } = await client.query<Policy>(`
    select format('%I.%I', schemaname, tablename) as table, quote_ident(policyname) as name, cmd as command
    from pg_policies order by 1, 2`);
  return rows;
}

/** Views of ours that would read with their owner's rights, past the walls. */
export async function viewsThatBypass(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('v', 'm') and ${OURS}
      and not coalesce(c.reloptions @> array['security_invoker=true'] or c.reloptions @> array['security_invoker=on'], false)`);
  return rows.map(({ name }) => name);
}

/** Takes away all that would refuse a bare row but the walls: references, checks, required columns, triggers. */
export async function strip(client: pg.ClientBase, all: readonly Table[]): Promise<void> {
  const { rows } = await client.query<{ drop: string }>(`
    select format('alter table %s drop constraint %I cascade', conrelid::regclass, conname) as drop
    from pg_constraint p join pg_class c on c.oid = p.conrelid join pg_namespace n on n.oid = c.relnamespace
    where p.contype in ('f', 'c') and p.conparentid = 0 and ${OURS}`);
  for (const { drop } of rows) await client.query(drop);
  for (const { name, columns, key } of all) {
    const inKey = new Set(key.map(({ column }) => column));
    for (const column of columns.filter((one) => !inKey.has(one) && one !== 'organisation_id'))
      await client.query(`alter table ${name} alter column "${column}" drop not null`);
    await client.query(`alter table ${name} disable trigger user`);
  }
}

/** Makes the transaction speak for an organisation, over all its sections. */
export const speakFor = (client: pg.ClientBase, organisationId: string): Promise<unknown> =>
  client.query(
    `select set_config('levain.organisation_id', $1, true), set_config('levain.sections', '*', true)`,
    [organisationId],
  );

/** Puts one bare row of an organisation into a table. */
export async function insertRow(client: pg.ClientBase, table: Table, organisationId: string): Promise<void> {
  const columns = ['organisation_id', ...table.key.map(({ column }) => column)];
  const unique = [...new Set(columns)];
  const values = unique.map((column) => {
    if (column === 'organisation_id') return `'${organisationId}'`;
    return someValue(table.key.find((part) => part.column === column)!.type);
  });
  await client.query(
    `insert into ${table.name} (${unique.map((one) => `"${one}"`).join(', ')}) values (${values.join(', ')})`,
  );
}

function someValue(type: string): string {
  const values: Readonly<Record<string, string>> = {
    uuid: 'gen_random_uuid()',
    text: `'x' || gen_random_uuid()`,
    bytea: `'\\x01'::bytea || decode(md5(random()::text), 'hex')`,
    date: `current_date`,
    'timestamp with time zone': 'clock_timestamp()',
    boolean: 'true',
  };
  return values[type] ?? '(random() * 30000)::int';
}

/** What went wrong when one organisation looked at a table that holds rows of two. */
export interface Probe {
  /** Rows of the other organisation that were seen. */
  readonly foreign: number;
  /** Its own rows that were seen: without them, seeing nothing foreign would prove nothing. */
  readonly own: number;
  /** Whether a row of the other organisation could be written. */
  readonly wroteForeign: boolean;
}

/** Looks at a table, and writes to it, as the role that serves. */
export async function probe(
  client: pg.ClientBase,
  table: Table,
  own: string,
  foreign: string,
): Promise<Probe> {
  await client.query('set local role levain_app');
  try {
    await speakFor(client, own);
    const { rows } = await client.query<{ own: number; foreign: number }>(
      `select count(*) filter (where organisation_id = $1)::int as own,
         count(*) filter (where organisation_id = $2)::int as foreign from ${table.name}`,
      [own, foreign],
    );
    return { ...rows[0]!, wroteForeign: await writes(client, table, foreign) };
  } finally {
    await client.query('reset role');
  }
}

async function writes(client: pg.ClientBase, table: Table, foreign: string): Promise<boolean> {
  await client.query('savepoint writing');
  try {
    await insertRow(client, table, foreign);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error;
    return false;
  } finally {
    await client.query('rollback to savepoint writing');
  }
}
