import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';

/** Drops what may not be kept of authors nobody linked. */
@Injectable()
export class QuarantineStore {
  /**
   * Drops texts, labels and names of unlinked authors from the imports committed until an instant. Rows, times and
   * topics stay: they are counted in aggregates only.
   * @returns the sources that changed
   */
  async drop(tx: Tx, committedUntil: string): Promise<Id[]> {
    const due = `from listening.provenance v join listening.imports i on i.id = v.import_id
      where i.state = 'committed' and i.committed_at <= $1`;
    const rows = await tx.query<{ source_id: Id }>(
      `with due as (select v.source_id, generate_series(lower(r), upper(r) - 1) as number
                      from (select v.source_id, v.numbers ${due}) v, unnest(v.numbers) as r),
            emptied as (update listening.posts p set text_sealed = null, labels = 0, language = null
                          from due where p.source_id = due.source_id and p.number = due.number
                           and (p.text_sealed is not null or p.labels <> 0)
                           and not exists (select from listening.account_links l where l.account_id = p.account_id)
                        returning p.source_id, p.id)
       select distinct source_id from emptied`,
      [committedUntil],
    );
    await this.dropNames(tx, committedUntil);
    return rows.map(({ source_id }) => source_id);
  }

  /** Labels and namings of accounts that no import within its month knows any more. */
  private async dropNames(tx: Tx, committedUntil: string): Promise<void> {
    const overdue = `select a.id from listening.accounts a
      where not exists (select from listening.account_links l where l.account_id = a.id)
        and exists (select from listening.account_aliases x where x.account_id = a.id)
        and not exists (select from listening.account_aliases x join listening.imports i on i.id = x.import_id
                         where x.account_id = a.id and (i.committed_at is null or i.committed_at > $1))`;
    await tx.run(`delete from listening.post_mentions where account_id in (${overdue})`, [committedUntil]);
    await tx.run(`delete from listening.account_aliases where account_id in (${overdue})`, [committedUntil]);
  }
}
