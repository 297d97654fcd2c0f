import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';

/** An author of a group with its figures. */
export interface GridAccount {
  readonly id: Id;
  readonly participant: number;
  readonly messages: number;
  readonly firstAt: string;
  readonly lastAt: string;
  readonly personId: Id | null;
  readonly linkedAt: string | null;
}

/** A link to be made. */
export interface NewLink {
  readonly accountId: Id;
  readonly personId: Id;
}

/** Links between accounts and persons. */
@Injectable()
export class LinkingStore {
  /** The authors of a source, busiest first. */
  accounts(tx: Tx, sourceId: Id): Promise<GridAccount[]> {
    return tx.query<GridAccount>(
      `select a.id, a.participant, count(p.id) as messages, coalesce(min(p.at), a.created_at) as "firstAt",
              coalesce(max(p.at), a.created_at) as "lastAt", l.person_id as "personId", l.linked_at as "linkedAt"
         from listening.accounts a
         left join listening.posts p on p.account_id = a.id
         left join listening.account_links l on l.account_id = a.id
        where a.source_id = $1
        group by a.id, a.participant, a.created_at, l.person_id, l.linked_at
        order by messages desc, a.participant`,
      [sourceId],
    );
  }

  /**
   * Persons whom an author may be: all that the scope shows, but those whose data are restricted (Art. 18).
   * @param groundedAt ISO instant at which some ground must stand; null for everybody
   */
  persons(tx: Tx, groundedAt: string | null): Promise<{ readonly id: Id; readonly name: string }[]> {
    return tx.query(
      `select p.id, p.display_name as name from people.persons p
        where p.merged_into is null
          and not exists (select from privacy_read.restricted_subjects r
                           where r.organisation_id = p.organisation_id and r.subject_id = p.subject_id)
          and ($1::timestamptz is null or exists (select from privacy.grants g
                where g.organisation_id = p.organisation_id and g.subject_id = p.subject_id
                  and (g.expires_at is null or g.expires_at > $1)))
        order by p.search_key, p.id`,
      [groundedAt],
    );
  }

  /** The persons of these accounts, where they are linked. */
  async linked(tx: Tx, accountIds: readonly Id[]): Promise<Map<Id, Id>> {
    const rows = await tx.query<{ accountId: Id; personId: Id }>(
      `select account_id as "accountId", person_id as "personId" from listening.account_links
        where account_id = any ($1::uuid[])`,
      [accountIds],
    );
    return new Map(rows.map(({ accountId, personId }) => [accountId, personId]));
  }

  /** Links accounts, in the place of links they had. */
  async link(tx: Tx, links: readonly NewLink[], by: Id | null, at: string): Promise<void> {
    await tx.run(
      `insert into listening.account_links (organisation_id, account_id, person_id, linked_by, linked_at)
       select $1, account_id, person_id, $2, $3 from unnest($4::uuid[], $5::uuid[]) as l (account_id, person_id)
       on conflict (organisation_id, account_id) do update
         set person_id = excluded.person_id, linked_by = excluded.linked_by, linked_at = excluded.linked_at`,
      [
        tx.organisationId,
        by,
        at,
        links.map(({ accountId }) => accountId),
        links.map(({ personId }) => personId),
      ],
    );
  }

  async unlink(tx: Tx, accountIds: readonly Id[]): Promise<number> {
    return tx.run('delete from listening.account_links where account_id = any ($1::uuid[])', [accountIds]);
  }

  /** Gives everything of one account to another, and deletes it. */
  async merge(tx: Tx, keep: Id, merge: Id): Promise<void> {
    await tx.run('update listening.posts set account_id = $1 where account_id = $2', [keep, merge]);
    await tx.run(
      `insert into listening.post_mentions (organisation_id, post_id, account_id, kind)
       select organisation_id, post_id, $1, kind from listening.post_mentions where account_id = $2
       on conflict do nothing`,
      [keep, merge],
    );
    await tx.run(
      `insert into listening.account_aliases (organisation_id, source_id, label_fingerprint, label_sealed, account_id, import_id)
       select organisation_id, source_id, label_fingerprint, label_sealed, $1, import_id
         from listening.account_aliases where account_id = $2
       on conflict do nothing`,
      [keep, merge],
    );
    await tx.run(
      `update listening.account_links set account_id = $1 where account_id = $2
          and not exists (select from listening.account_links where account_id = $1)`,
      [keep, merge],
    );
    await tx.run('delete from listening.accounts where id = $1', [merge]);
  }
}
