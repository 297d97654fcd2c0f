import { Injectable } from '@nestjs/common';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';

/** An account of a subject. */
export interface SubjectAccount {
  readonly id: Id;
  readonly sourceId: Id;
  readonly participant: number;
}

/** A post with its text opened. */
export interface OpenPost {
  readonly id: Id;
  readonly at: string;
  readonly sourceId: Id;
  readonly text: string | null;
  /** True: the subject's own; false: somebody else's that names the subject. */
  readonly isOwn: boolean;
}

/** A post beside the one asked for. */
export interface NearPost {
  readonly id: Id;
  readonly at: string;
  readonly sourceId: Id;
  readonly accountId: Id;
  readonly participant: number;
  readonly personId: Id | null;
  readonly text: string | null;
}

const TEXT = 'listening.posts.text_sealed';
const AT_ONCE = 5_000;

/** What a subject wrote, and where others name the subject. */
@Injectable()
export class SubjectPostStore {
  constructor(private readonly sealer: Sealer) {}

  accounts(tx: Tx, subjectId: Id): Promise<SubjectAccount[]> {
    return tx.query<SubjectAccount>(
      `select a.id, a.source_id as "sourceId", a.participant
         from people.persons p
         join listening.account_links l on l.person_id = p.id
         join listening.accounts a on a.id = l.account_id
        where p.subject_id = $1 order by a.source_id, a.participant`,
      [subjectId],
    );
  }

  /** Rows about these accounts: posts, labels, links and namings. */
  async count(tx: Tx, accountIds: readonly Id[]): Promise<number> {
    const counts = ['posts', 'account_aliases', 'account_links', 'post_mentions'].map(
      (table) => `(select count(*) from listening.${table} where account_id = any ($1::uuid[]))`,
    );
    const [row] = await tx.query<{ rows: number }>(`select ${counts.join(' + ')} as rows`, [accountIds]);
    return row!.rows;
  }

  /** The accounts' posts, and those of others that name them. */
  async posts(tx: Tx, accountIds: readonly Id[]): Promise<OpenPost[]> {
    const rows = await tx.query<Omit<OpenPost, 'text'> & { sealed: Buffer | null }>(
      `select id, at, source_id as "sourceId", text_sealed as sealed, account_id = any ($1::uuid[]) as "isOwn"
         from listening.posts
        where account_id = any ($1::uuid[])
           or id in (select post_id from listening.post_mentions where account_id = any ($1::uuid[]))
        order by at, position`,
      [accountIds],
    );
    return rows.map((row) => this.opened(tx, row));
  }

  /** The accounts of some persons, in every source. */
  accountsOf(tx: Tx, personIds: readonly Id[]): Promise<{ readonly id: Id; readonly personId: Id }[]> {
    return tx.query(
      `select account_id as id, person_id as "personId" from listening.account_links
        where person_id = any ($1::uuid[])`,
      [personIds],
    );
  }

  /** Posts by their ids, as far as they are seen. */
  async shown(tx: Tx, postIds: readonly Id[]): Promise<NearPost[]> {
    const rows = await tx.query<Omit<NearPost, 'text'> & { sealed: Buffer | null }>(
      `select p.id, p.at, p.source_id as "sourceId", p.text_sealed as sealed, p.account_id as "accountId", a.participant,
              l.person_id as "personId"
         from listening.posts p
         join listening.accounts a on a.id = p.account_id
         left join listening.account_links l on l.account_id = p.account_id
        where p.id = any ($1::uuid[])`,
      [postIds],
    );
    return rows.map((row) => this.opened(tx, row));
  }

  /** A post with so many before and after it, in the order of the conversation; none where it is not seen. */
  async near(tx: Tx, postId: Id, neighbours: number): Promise<NearPost[]> {
    const rows = await tx.query<Omit<NearPost, 'text'> & { sealed: Buffer | null }>(
      `with one as (select source_id, at, position from listening.posts where id = $1),
            near as ((select p.id, p.at, p.position, p.source_id, p.account_id, p.text_sealed
                        from listening.posts p, one
                       where p.source_id = one.source_id and (p.at, p.position) <= (one.at, one.position)
                       order by p.at desc, p.position desc limit $2 + 1)
                     union all
                     (select p.id, p.at, p.position, p.source_id, p.account_id, p.text_sealed
                        from listening.posts p, one
                       where p.source_id = one.source_id and (p.at, p.position) > (one.at, one.position)
                       order by p.at, p.position limit $2))
       select n.id, n.at, n.source_id as "sourceId", n.text_sealed as sealed, n.account_id as "accountId", a.participant,
              l.person_id as "personId"
         from near n
         join listening.accounts a on a.id = n.account_id
         left join listening.account_links l on l.account_id = n.account_id
        order by n.at, n.position`,
      [postId, neighbours],
    );
    return rows.map((row) => this.opened(tx, row));
  }

  /** Opens every text of some sources, a few thousand at a time. */
  async *texts(tx: Tx, sourceIds: readonly Id[]): AsyncGenerator<{ readonly id: Id; readonly text: string }> {
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows = await tx.query<{ id: Id; sealed: Buffer }>(
        `select id, text_sealed as sealed from listening.posts
          where source_id = any ($1::uuid[]) and text_sealed is not null and id > $2 order by id limit ${AT_ONCE}`,
        [sourceIds, after],
      );
      for (const { id, sealed } of rows) yield { id, text: this.open(tx, sealed) };
      if (rows.length < AT_ONCE) return;
      after = rows.at(-1)!.id;
    }
  }

  /** Puts other texts in the place of some. Their marks stay: the next import must know them again. */
  async rewrite(tx: Tx, texts: readonly { readonly id: Id; readonly text: string }[]): Promise<void> {
    await tx.run(
      `update listening.posts p set text_sealed = t.sealed
         from unnest($1::uuid[], $2::bytea[]) as t (id, sealed) where p.id = t.id`,
      [texts.map(({ id }) => id), texts.map(({ text }) => this.sealer.seal(text, this.context(tx)))],
    );
  }

  /** Deletes accounts with their posts, labels, links and namings. @returns how many rows went */
  async erase(tx: Tx, accountIds: readonly Id[]): Promise<number> {
    const rows = await this.count(tx, accountIds);
    return rows + (await tx.run('delete from listening.accounts where id = any ($1::uuid[])', [accountIds]));
  }

  /** How many labels with these fingerprints are stored. */
  async aliases(tx: Tx, fingerprints: readonly Buffer[]): Promise<number> {
    const [row] = await tx.query<{ found: number }>(
      'select count(*) as found from listening.account_aliases where label_fingerprint = any ($1::bytea[])',
      [fingerprints],
    );
    return row!.found;
  }

  /** The sources that the transaction sees. */
  async sourceIds(tx: Tx): Promise<Id[]> {
    return (await tx.query<{ id: Id }>('select id from listening.sources order by id')).map(({ id }) => id);
  }

  private opened<Post>(tx: Tx, { sealed, ...post }: Post & { readonly sealed: Buffer | null }) {
    return { ...post, text: sealed === null ? null : this.open(tx, sealed) };
  }

  private open(tx: Tx, sealed: Buffer): string {
    return this.sealer.open(sealed, this.context(tx));
  }

  private context(tx: Tx) {
    return { organisationId: tx.organisationId, column: TEXT };
  }
}
