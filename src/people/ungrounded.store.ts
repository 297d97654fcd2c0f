import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';

/** A person who is kept by name without any ground. */
export interface UngroundedPerson {
  readonly id: Id;
  readonly subjectId: Id;
}

/** The month is counted as `namedUntil` of the privacy slice does: in UTC, a short month ending on its last day. */
const OVERDUE = `
  select p.id, p.subject_id as "subjectId"
    from people.persons p
    join privacy.subjects s on s.organisation_id = p.organisation_id and s.id = p.subject_id
   where p.organisation_id = $1 and s.erased_at is null
     and (s.collected_at at time zone 'UTC') + interval '1 month' <= ($2::timestamptz at time zone 'UTC')
     ${['relations', 'consents', 'objections', 'restrictions']
       .map(
         (table) => `and not exists (select from privacy.${table} x
           where x.organisation_id = s.organisation_id and x.subject_id = s.id)`,
       )
       .join(' ')}
     and not exists (select from privacy.grants g where g.organisation_id = s.organisation_id and g.subject_id = s.id
       and (g.expires_at is null or g.expires_at > $2))
     and not exists (select from people.persons m where m.organisation_id = p.organisation_id and m.merged_into = p.id)
   order by p.id limit $3`;

/** Persons whom nothing ties to the organisation. */
@Injectable()
export class UngroundedStore {
  /** Those whose month is over. */
  overdue(tx: Tx, now: Instant, limit: number): Promise<UngroundedPerson[]> {
    return tx.query<UngroundedPerson>(OVERDUE, [tx.organisationId, now.toString(), limit]);
  }

  /** Deletes persons with everything that stands on them. @returns how many */
  delete(tx: Tx, ids: readonly Id[]): Promise<number> {
    return tx.run('delete from people.persons where organisation_id = $1 and id = any($2::uuid[])', [
      tx.organisationId,
      ids,
    ]);
  }
}
