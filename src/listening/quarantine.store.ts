import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';

/** Until when authors were collected whose month is over, and what the clock says. */
export interface MonthOver {
  /** ISO instants. */
  readonly collectedUntil: string;
  readonly now: string;
}

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

/** Authors whose first collection is a month old: another import of what they wrote does not begin it anew. */
const OVERDUE = `from listening.accounts a where a.created_at <= $1 and a.id not in (select account_id from grounded)`;

/** Drops what may not be kept of authors without a ground. */
@Injectable()
export class QuarantineStore {
  /** The sources that have authors whose month is over. */
  async due(tx: Tx, { collectedUntil, now }: MonthOver): Promise<Id[]> {
    const rows = await tx.query<{ id: Id }>(
      `with ${GROUNDED} select distinct a.source_id as id ${OVERDUE} order by a.source_id`,
      [collectedUntil, now],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Drops the accounts of a source whose month is over, with posts, labels, namings and links. Their messages stay counted
   * by month and by topic, and their labels as keyed hashes.
   * @param zone in which months are counted
   * @returns how many accounts went
   */
  async drop(tx: Tx, sourceId: Id, { collectedUntil, now }: MonthOver, zone: string): Promise<number> {
    return tx.run(
      `with ${GROUNDED},
            due as materialized (select a.id ${OVERDUE} and a.source_id = $3),
            written as materialized (
              select p.account_id, p.topics, to_char(p.at at time zone $4, 'YYYY-MM') as month
                from listening.posts p where p.source_id = $3 and p.account_id in (select id from due)),
            counted as (
              select '' as month, -1 as topic, count(*) as messages, count(distinct account_id) as authors from written
              union all
              select month, -1, count(*), count(distinct account_id) from written group by month
              union all
              select '', bit, count(*), count(distinct account_id)
                from written, generate_series(0, 14) as bit where topics & (1 << bit) <> 0 group by bit),
            kept as (
              insert into listening.past_counts as c (organisation_id, source_id, month, topic, messages, authors)
              select $5, $3, month, topic, messages, authors from counted where messages > 0
              on conflict (organisation_id, source_id, month, topic) do update
                set messages = c.messages + excluded.messages, authors = c.authors + excluded.authors),
            ended as (
              insert into listening.ended_labels (organisation_id, source_id, label_fingerprint, ended_at)
              select distinct $5::uuid, $3::uuid, x.label_fingerprint, $2::timestamptz
                from listening.account_aliases x where x.account_id in (select id from due)
              on conflict do nothing)
       delete from listening.accounts where id in (select id from due)`,
      [collectedUntil, now, sourceId, zone, tx.organisationId],
    );
  }
}
