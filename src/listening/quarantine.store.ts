import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';

/**
 * Accounts that left quarantine: linked to a person with a ground of some kind that stands. A link alone is no ground, or
 * naming somebody would be enough to keep everything she wrote. Restricted data are stored as they are (Art. 18).
 */
const GROUNDED = `grounded as materialized (
  select l.account_id from listening.account_links l
    join people.persons n on n.organisation_id = l.organisation_id and n.id = l.person_id
   where exists (select from privacy.grants g where g.organisation_id = n.organisation_id
                    and g.subject_id = n.subject_id and (g.expires_at is null or g.expires_at > $2))
      or exists (select from privacy_read.restricted_subjects x where x.organisation_id = n.organisation_id
                    and x.subject_id = n.subject_id))`;

/** Drops what may not be kept of authors without a ground. */
@Injectable()
export class QuarantineStore {
  /**
   * Drops texts, labels and names of authors in quarantine from the imports committed until an instant. Rows, times
   * and topics stay: they are counted in aggregates only.
   * @returns the sources that changed
   */
  async drop(tx: Tx, committedUntil: string, now: string): Promise<Id[]> {
    const due = `from listening.provenance v join listening.imports i on i.id = v.import_id
      where i.state = 'committed' and i.committed_at <= $1`;
    const rows = await tx.query<{ source_id: Id }>(
      `with ${GROUNDED},
            due as (select v.source_id, generate_series(lower(r), upper(r) - 1) as number
                      from (select v.source_id, v.numbers ${due}) v, unnest(v.numbers) as r),
            emptied as (update listening.posts p set text_sealed = null, labels = 0, language = null
                          from due where p.source_id = due.source_id and p.number = due.number
                           and (p.text_sealed is not null or p.labels <> 0)
                           and p.account_id not in (select account_id from grounded)
                        returning p.source_id, p.id)
       select distinct source_id from emptied`,
      [committedUntil, now],
    );
    await this.dropNames(tx, committedUntil, now);
    return rows.map(({ source_id }) => source_id);
  }

  /** Labels and namings of accounts that no import within its month knows any more. */
  private async dropNames(tx: Tx, committedUntil: string, now: string): Promise<void> {
    const overdue = `with ${GROUNDED} select a.id from listening.accounts a
      where a.id not in (select account_id from grounded)
        and exists (select from listening.account_aliases x where x.account_id = a.id)
        and not exists (select from listening.account_aliases x join listening.imports i on i.id = x.import_id
                         where x.account_id = a.id and (i.committed_at is null or i.committed_at > $1))`;
    const given = [committedUntil, now];
    await tx.run(`delete from listening.post_mentions where account_id in (${overdue})`, given);
    await tx.run(`delete from listening.account_aliases where account_id in (${overdue})`, given);
  }
}
