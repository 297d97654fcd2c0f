import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';

/** Somebody whose data are stored only. */
export interface RestrictedRow {
  readonly personId: Id;
  /** ISO instant. */
  readonly since: string;
  readonly reason: string;
}

/** Persons with restricted data, whom no other list shows. */
@Injectable()
export class RestrictionStore {
  /** All whom the transaction sees, the longest restricted first. */
  list(tx: Tx): Promise<RestrictedRow[]> {
    return tx.query<RestrictedRow>(
      `select p.id as "personId", r.restricted_at as since, r.reason
         from privacy.restrictions r
         join people.persons p on p.organisation_id = r.organisation_id and p.subject_id = r.subject_id
        where r.organisation_id = $1 and p.merged_into is null
        order by r.restricted_at, p.id`,
      [tx.organisationId],
    );
  }
}
