import { Injectable } from '@nestjs/common';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';

/** A source with its figures. */
export interface Source {
  readonly id: Id;
  readonly name: string;
  readonly platform: string;
  readonly sectionId: Id;
  readonly runBy: string;
  readonly coveredFrom: string | null;
  readonly coveredTo: string | null;
  readonly messages: number;
  readonly participants: number;
  readonly linkedParticipants: number;
}

/** A source to be made. */
export interface NewSource {
  readonly id: Id;
  readonly sectionId: Id;
  readonly platform: string;
  readonly name: string;
  readonly runBy: string;
  readonly createdAt: string;
}

/** Messages of one calendar month, `YYYY-MM`. */
export interface MonthCount {
  readonly month: string;
  readonly messages: number;
  /** Counted until there were enough. */
  readonly authors: number;
}

/** Messages that touch one topic, by its bit. */
export interface TopicCount {
  readonly bit: number;
  readonly messages: number;
  readonly authors: number;
}

interface SourceRow extends Omit<Source, 'name'> {
  readonly name_sealed: Buffer;
}

const NAME = 'listening.sources.name_sealed';

/** Sources, and what may be counted of them. */
@Injectable()
export class SourceStore {
  constructor(private readonly sealer: Sealer) {}

  /** The sources that the scope shows, or those of them with these ids. */
  async list(tx: Tx, ids: readonly Id[] | null = null): Promise<Source[]> {
    const rows = await tx.query<SourceRow>(
      `select s.id, s.name_sealed, s.platform, s.section_id as "sectionId", s.run_by as "runBy",
              i.covered_from as "coveredFrom", i.covered_to as "coveredTo",
              coalesce(k.messages, 0) + coalesce(c.messages, 0) as messages, coalesce(k.participants, 0) as participants,
              coalesce(k.linked, 0) as "linkedParticipants"
         from listening.sources s
         left join lateral (select min(covered_from) as covered_from, max(covered_to) as covered_to from listening.imports i
                             where i.source_id = s.id and i.state = 'committed') i on true
         left join lateral (select sum(messages)::bigint as messages, sum(participants)::bigint as participants,
                                   sum(linked)::bigint as linked
                              from listening.count_changes k where k.source_id = s.id) k on true
         left join lateral (select messages from listening.past_counts c
                             where c.source_id = s.id and c.month = '' and c.topic = -1) c on true
        where $1::uuid[] is null or s.id = any ($1)
        order by s.created_at, s.id`,
      [ids],
    );
    return rows.map(({ name_sealed, ...source }) => ({
      ...source,
      name: this.sealer.open(name_sealed, { organisationId: tx.organisationId, column: NAME }),
    }));
  }

  async add(tx: Tx, source: NewSource): Promise<void> {
    const name = this.sealer.seal(source.name, { organisationId: tx.organisationId, column: NAME });
    await tx.run(
      `insert into listening.sources (organisation_id, id, section_id, platform, name_sealed, run_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [tx.organisationId, source.id, source.sectionId, source.platform, name, source.runBy, source.createdAt],
    );
  }

  /**
   * Sources of a platform whose known time touches a period (UTC seconds), in the sections that the scope shows: one
   * whose authors all left quarantine still knows its files.
   */
  async touching(tx: Tx, platform: string, from: number, to: number): Promise<Id[]> {
    const rows = await tx.query<{ id: Id }>(
      `select s.id from listening.sources s
        where s.platform = $1
          and (exists (select from listening.posts p where p.source_id = s.id and p.at between to_timestamp($2) and to_timestamp($3))
               or exists (select from listening.imports i where i.source_id = s.id and i.state = 'committed'
                             and i.covered_from <= to_timestamp($3) and i.covered_to >= to_timestamp($2)))
        order by s.created_at, s.id`,
      [platform, from, to],
    );
    return rows.map(({ id }) => id);
  }

  /** Lets one import of a source work at a time, until the transaction ends. */
  async lock(tx: Tx, sourceId: Id): Promise<void> {
    await tx.run('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`listening.source/${sourceId}`]);
  }

  /**
   * Messages and distinct authors a month, those that left quarantine included. Authors are looked for in one month after
   * the other until there are enough: how many messages there are costs nothing.
   * @param enough authors beyond which nobody asks how many there are
   */
  async months(tx: Tx, sourceId: Id, zone: string, enough: number): Promise<MonthCount[]> {
    return tx.query<MonthCount>(
      `with stored as (
         select month, sum(messages)::bigint as messages, month::timestamp at time zone $2 as begins,
                (month + interval '1 month') at time zone $2 as ends
           from listening.count_changes where source_id = $1 and month is not null
          group by month having sum(messages) <> 0)
       select month, sum(messages)::bigint as messages, sum(authors)::bigint as authors
         from (select to_char(month, 'YYYY-MM') as month, messages,
                      (select count(*) from
                         (select from listening.accounts a
                           where a.source_id = $1 and exists (select from listening.posts p
                                  where p.account_id = a.id and p.at >= begins and p.at < ends)
                           limit $3) as found) as authors
                 from stored
               union all
               select month, messages, authors from listening.past_counts
                where source_id = $1 and month <> '' and topic = -1) as counted
        group by month order by month`,
      [sourceId, zone, enough],
    );
  }

  /**
   * Makes one row a month of what was appended. Where two fold one source at once, the second leaves it; whoever appends
   * meanwhile waits for nobody, and is folded the next time.
   */
  async foldCounts(tx: Tx): Promise<void> {
    await tx.run(
      `with held as materialized (
              select id from listening.sources where id in
                (select source_id from listening.count_changes group by source_id, month having count(*) > 1)
              for no key update skip locked),
            folded as (
              delete from listening.count_changes where source_id in (select id from held)
              returning *)
       insert into listening.count_changes (organisation_id, source_id, month, messages, participants, linked)
       select organisation_id, source_id, month, sum(messages), sum(participants), sum(linked) from folded
        group by organisation_id, source_id, month
       having sum(messages) <> 0 or sum(participants) <> 0 or sum(linked) <> 0`,
    );
  }

  /** Messages and distinct authors a topic, those that left quarantine included. */
  async topics(tx: Tx, sourceId: Id): Promise<TopicCount[]> {
    return tx.query<TopicCount>(
      `select bit, sum(messages)::bigint as messages, sum(authors)::bigint as authors
         from (select bit, sum(posts) as messages, count(distinct account_id) as authors
                 from (select account_id, topics, count(*) as posts from listening.posts
                        where source_id = $1 and topics <> 0 group by account_id, topics) as alike
                 join generate_series(0, 14) as bit on topics & (1 << bit) <> 0
                group by bit
               union all
               select topic, messages, authors from listening.past_counts
                where source_id = $1 and month = '' and topic >= 0) as counted
        group by bit order by messages desc, bit`,
      [sourceId],
    );
  }
}
