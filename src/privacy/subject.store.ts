import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';

/** The pseudonyms themselves. */
@Injectable()
export class SubjectStore {
  async exists(tx: Tx, id: Id): Promise<boolean> {
    const rows = await tx.query('select from privacy.subjects where organisation_id = $1 and id = $2', [
      tx.organisationId,
      id,
    ]);
    return rows.length > 0;
  }

  /** The first erasure's instant stays. */
  async markErased(tx: Tx, id: Id, at: Instant): Promise<void> {
    await tx.run(
      `update privacy.subjects set erased_at = coalesce(erased_at, $3) where organisation_id = $1 and id = $2`,
      [tx.organisationId, id, at.toString()],
    );
  }

  /** Those of these subjects that exist and are not erased. */
  async alive(tx: Tx, ids: readonly Id[]): Promise<ReadonlySet<Id>> {
    const rows = await tx.query<{ id: Id }>(
      `select id from privacy.subjects where organisation_id = $1 and id = any($2::uuid[]) and erased_at is null`,
      [tx.organisationId, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Every table that refers to a person or subject, from the database's own catalogue. */
  async tablesOfPersons(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ name: string }>(
      `select distinct n.nspname || '.' || c.relname as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
       where c.relkind in ('r', 'p') and a.attname in ('subject_id', 'person_id') and not a.attisdropped
         and n.nspname !~ '^pg_' order by 1`,
    );
    return rows.map(({ name }) => name);
  }
}
