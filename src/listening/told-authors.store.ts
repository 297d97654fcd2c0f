import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type CalendarDate } from '../kernel/time.js';

/** A subject whose group was told, in which words, and when. */
export interface ToldAuthor {
  readonly subjectId: Id;
  readonly noticeId: Id;
  readonly toldOn: CalendarDate;
}

/** Who is linked to an author of a group that was told. */
@Injectable()
export class ToldAuthorStore {
  /**
   * Persons linked to authors of committed imports, who were given no notice yet: each with the first
   * announcement among the imports that know that author.
   */
  async untold(tx: Tx): Promise<ToldAuthor[]> {
    return tx.query<ToldAuthor>(
      `select distinct on (n.subject_id) n.subject_id as "subjectId", i.notice_id as "noticeId",
              i.attestation ->> 'groupToldOn' as "toldOn"
         from listening.account_links l
         join people.persons n on n.organisation_id = l.organisation_id and n.id = l.person_id
         join privacy.subjects s on s.organisation_id = n.organisation_id and s.id = n.subject_id
         join listening.account_aliases x on x.organisation_id = l.organisation_id and x.account_id = l.account_id
         join listening.imports i on i.organisation_id = x.organisation_id and i.id = x.import_id
        where l.organisation_id = $1 and i.state = 'committed' and i.notice_id is not null
          and s.collection = 'from-elsewhere' and s.erased_at is null
          and not exists (select from privacy.notices_given g where g.organisation_id = s.organisation_id
                            and g.subject_id = s.id)
        order by n.subject_id, i.attestation ->> 'groupToldOn', i.id`,
      [tx.organisationId],
    );
  }
}
