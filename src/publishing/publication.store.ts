import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { type Language } from '../config/config.js';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';
import { withdrawApproval } from './changed-text.store.js';
import { type PublicText } from './domain/content-policy.js';
import { type DeliveryState } from './domain/delivery.js';
import { type PublicationState } from './domain/publication.js';

/** A public post as stored. */
export interface Publication extends PublicText {
  readonly id: Id;
  readonly language: Language;
  readonly authorId: Id;
  readonly state: PublicationState;
  readonly suspendedFrom: 'scheduled' | 'publishing' | null;
  readonly embargoUntil: Instant | null;
  readonly plannedAt: Instant | null;
  /** `YYYY-MM-DDTHH:MM:SS` in the organisation's zone; null where it was planned for at once. */
  readonly plannedWall: string | null;
  readonly namesAcknowledgedBy: Id | null;
  readonly reviewNote: string | null;
  readonly approvedBy: Id | null;
  readonly approvedAt: Instant | null;
  readonly publishedAt: Instant | null;
  readonly createdAt: Instant;
  readonly targetIds: readonly Id[];
  readonly version: number;
}

/** A publication and one of the targets that it goes to. */
export interface PublicationTarget {
  readonly publicationId: Id;
  readonly targetId: Id;
}

const CONTENT = 'publishing.publications.content_sealed';
const NOTE = 'publishing.publications.review_note_sealed';
const SELECT = `select p.id, p.content_sealed as "contentSealed", p.language, p.author_id as "authorId", p.state,
  p.suspended_from as "suspendedFrom", p.embargo_until as "embargoUntil", p.planned_at as "plannedAt",
  p.planned_wall as "plannedWall", p.names_acknowledged_by as "namesAcknowledgedBy", p.review_note_sealed as "noteSealed",
  p.approved_by as "approvedBy", p.approved_at as "approvedAt", p.published_at as "publishedAt", p.created_at as "createdAt",
  array(select t.target_id from publishing.publication_targets t
    where t.organisation_id = p.organisation_id and t.publication_id = p.id order by t.target_id) as "targetIds", p.version
  from publishing.publications p where p.organisation_id = $1`;

interface Row {
  contentSealed: Buffer;
  noteSealed: Buffer | null;
  embargoUntil: string | null;
  plannedAt: string | null;
  approvedAt: string | null;
  publishedAt: string | null;
  createdAt: string;
}
type Rest = Omit<Publication, keyof Row | 'text' | 'link' | 'reviewNote'>;

/** Public posts as rows; text and notes are sealed. */
@Injectable()
export class PublicationStore {
  constructor(private readonly sealer: Sealer) {}

  async insert(tx: Tx, publication: Publication): Promise<void> {
    await tx.run(
      `insert into publishing.publications (organisation_id, id, content_sealed, language, author_id, state,
         embargo_until, planned_at, planned_wall, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        tx.organisationId,
        publication.id,
        this.sealContent(tx, publication),
        publication.language,
        publication.authorId,
        publication.state,
        publication.embargoUntil?.toString() ?? null,
        publication.plannedAt?.toString() ?? null,
        publication.plannedWall,
        publication.createdAt.toString(),
      ],
    );
    await this.addTargets(tx, publication);
  }

  /** Posts whose text does not read any more as it was approved: {@link withdrawApproval}. */
  withdrawApproval(tx: Tx, ids: readonly Id[]): Promise<void> {
    return withdrawApproval(tx, ids);
  }

  /** The publication for a change, locked until the transaction ends, or null. */
  async lock(tx: Tx, id: Id): Promise<Publication | null> {
    const rows = await tx.query<Row & Rest>(`${SELECT} and p.id = $2 for update of p`, [
      tx.organisationId,
      id,
    ]);
    return this.opened(tx, rows)[0] ?? null;
  }

  async byIds(tx: Tx, ids: readonly Id[]): Promise<Publication[]> {
    const rows = await tx.query<Row & Rest>(`${SELECT} and p.id = any($2::uuid[])`, [tx.organisationId, ids]);
    return this.opened(tx, rows);
  }

  /** The newest first. @param states null for all */
  async page(
    tx: Tx,
    states: readonly PublicationState[] | null,
    limit: number,
    after: { createdAt: string; id: Id } | null,
  ): Promise<Publication[]> {
    const rows = await tx.query<Row & Rest>(
      `${SELECT} and ($2::text[] is null or p.state = any($2::text[]))
         and ($4::timestamptz is null or (p.created_at, p.id) < ($4::timestamptz, $5::uuid))
       order by p.created_at desc, p.id desc limit $3`,
      [tx.organisationId, states, limit, after?.createdAt ?? null, after?.id ?? null],
    );
    return this.opened(tx, rows);
  }

  /** What is planned from an instant until before another, the earliest first; cancelled ones are left out. */
  async planned(tx: Tx, from: Instant, until: Instant): Promise<Publication[]> {
    const rows = await tx.query<Row & Rest>(
      `${SELECT} and p.planned_at >= $2 and p.planned_at < $3 and p.state <> 'cancelled' order by p.planned_at, p.id`,
      [tx.organisationId, from.toString(), until.toString()],
    );
    return this.opened(tx, rows);
  }

  /** Approved ones whose time went by without them: while everything was suspended, or before they were approved. */
  async overtaken(tx: Tx, now: Instant, limit: number): Promise<Publication[]> {
    const rows = await tx.query<Row & Rest>(
      `${SELECT} and p.state = 'approved' and p.planned_at < $2 order by p.planned_at, p.id limit $3`,
      [tx.organisationId, now.toString(), limit],
    );
    return this.opened(tx, rows);
  }

  /** What waits for a time: drafts too, so that they can be put into the calendar. The newest first. */
  async unplanned(tx: Tx, now: Instant, limit: number): Promise<Publication[]> {
    const rows = await tx.query<Row & Rest>(
      `${SELECT} and p.state in ('draft', 'in-review', 'approved')
         and (p.planned_at is null or (p.state = 'approved' and p.planned_at < $2))
       order by p.created_at desc, p.id desc limit $3`,
      [tx.organisationId, now.toString(), limit],
    );
    return this.opened(tx, rows);
  }

  /** Writes every changeable column, targets included, and counts the version up. */
  async save(tx: Tx, publication: Publication): Promise<void> {
    await tx.run(
      `update publishing.publications set content_sealed = $3, language = $4, author_id = $5, state = $6,
         suspended_from = $7, embargo_until = $8, planned_at = $9, planned_wall = $10, names_acknowledged_by = $11,
         review_note_sealed = $12, approved_by = $13, approved_at = $14, published_at = $15, version = version + 1
       where organisation_id = $1 and id = $2`,
      [
        tx.organisationId,
        publication.id,
        this.sealContent(tx, publication),
        publication.language,
        publication.authorId,
        publication.state,
        publication.suspendedFrom,
        publication.embargoUntil?.toString() ?? null,
        publication.plannedAt?.toString() ?? null,
        publication.plannedWall,
        publication.namesAcknowledgedBy,
        publication.reviewNote === null ? null : this.sealer.seal(publication.reviewNote, context(tx, NOTE)),
        publication.approvedBy,
        publication.approvedAt?.toString() ?? null,
        publication.publishedAt?.toString() ?? null,
      ],
    );
    await tx.run(
      'delete from publishing.publication_targets where organisation_id = $1 and publication_id = $2',
      [tx.organisationId, publication.id],
    );
    await this.addTargets(tx, publication);
  }

  /**
   * Lets scheduled publications begin whose hour has come, and says where each goes. One that somebody is changing
   * just now is left for the next time.
   */
  async begin(tx: Tx, now: Instant, limit: number): Promise<PublicationTarget[]> {
    return tx.query<PublicationTarget>(
      `with due as (
         select id from publishing.publications
         where organisation_id = $1 and state = 'scheduled' and planned_at <= $2
           and (embargo_until is null or embargo_until <= $2)
           and not exists (select from publishing.suspensions where organisation_id = $1)
         order by planned_at, id limit $3 for update skip locked),
       begun as (
         update publishing.publications p set state = 'publishing', version = version + 1
         from due where p.organisation_id = $1 and p.id = due.id returning p.id)
       select t.publication_id as "publicationId", t.target_id as "targetId" from publishing.publication_targets t
       join begun on begun.id = t.publication_id where t.organisation_id = $1 order by 1, 2`,
      [tx.organisationId, now.toString(), limit],
    );
  }

  /**
   * Locks publications that are going out and reads the states of their sendings. Two statements: the second one must
   * see what others committed while the first one waited.
   */
  async deliveryStates(
    tx: Tx,
    ids: readonly Id[],
  ): Promise<{ readonly id: Id; readonly states: readonly DeliveryState[] }[]> {
    await tx.query(
      `select from publishing.publications where organisation_id = $1 and id = any($2::uuid[]) order by id for update`,
      [tx.organisationId, ids],
    );
    return tx.query(
      `select publication_id as id, array_agg(distinct state) as states from publishing.deliveries
       where organisation_id = $1 and publication_id = any($2::uuid[]) group by 1`,
      [tx.organisationId, ids],
    );
  }

  /** Sets the state of publications that went out, or did not. */
  async settle(
    tx: Tx,
    settled: readonly { readonly id: Id; readonly state: 'publishing' | 'published' | 'failed' }[],
    now: Instant,
  ): Promise<void> {
    await tx.run(
      `update publishing.publications p set state = row.state, version = p.version + 1,
         published_at = case when row.state = 'published' then $4::timestamptz else p.published_at end
       from unnest($2::uuid[], $3::text[]) as row (id, state)
       where p.organisation_id = $1 and p.id = row.id and p.state in ('publishing', 'published', 'failed')
         and p.state <> row.state`,
      [tx.organisationId, settled.map(({ id }) => id), settled.map(({ state }) => state), now.toString()],
    );
  }

  /** Stops everything that is scheduled or going out. @returns how many */
  suspendAll(tx: Tx): Promise<number> {
    return tx.run(
      `update publishing.publications set suspended_from = state, state = 'suspended', version = version + 1
       where organisation_id = $1 and state in ('scheduled', 'publishing')`,
      [tx.organisationId],
    );
  }

  /** Everything that was stopped, locked. */
  async suspended(tx: Tx): Promise<Publication[]> {
    const rows = await tx.query<Row & Rest>(
      `${SELECT} and p.state = 'suspended' order by p.id for update of p`,
      [tx.organisationId],
    );
    return this.opened(tx, rows);
  }

  private async addTargets(tx: Tx, { id, targetIds }: Publication): Promise<void> {
    await tx.run(
      `insert into publishing.publication_targets (organisation_id, publication_id, target_id)
       select $1, $2, target from unnest($3::uuid[]) as target`,
      [tx.organisationId, id, targetIds],
    );
  }

  private sealContent(tx: Tx, { text, link }: PublicText): Buffer {
    return this.sealer.seal(JSON.stringify({ text, link }), context(tx, CONTENT));
  }

  private opened(tx: Tx, rows: readonly (Row & Rest)[]): Publication[] {
    const [content, note] = [context(tx, CONTENT), context(tx, NOTE)];
    return rows.map(({ contentSealed, noteSealed, ...row }) => ({
      ...row,
      ...(JSON.parse(this.sealer.open(contentSealed, content)) as PublicText),
      reviewNote: noteSealed === null ? null : this.sealer.open(noteSealed, note),
      embargoUntil: instant(row.embargoUntil),
      plannedAt: instant(row.plannedAt),
      approvedAt: instant(row.approvedAt),
      publishedAt: instant(row.publishedAt),
      createdAt: Temporal.Instant.from(row.createdAt),
    }));
  }
}

const context = ({ organisationId }: Tx, column: string) => ({ organisationId, column });

const instant = (text: string | null): Instant | null => (text === null ? null : Temporal.Instant.from(text));
