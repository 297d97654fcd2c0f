import { Injectable } from '@nestjs/common';
import { Sealer, type SealContext } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { type Id, newId } from '../kernel/id.js';
import { type CalendarDate, type Instant } from '../kernel/time.js';
import { type Purpose } from './domain/purpose.js';
import { type EvidenceKind, type RelationKind } from './domain/relation.js';
import { type Collection, type Consent } from './domain/standing.js';

/** A subject that enters. */
export interface SubjectRow {
  readonly id: Id;
  readonly collection: Collection;
  readonly collectedAt: Instant;
}
/** A relation that enters, for one subject. */
export interface RelationRow {
  readonly id: Id;
  readonly subjectId: Id;
  readonly kind: RelationKind;
  readonly since: CalendarDate;
}
/** Evidence that enters, for one relation. */
export interface EvidenceRow {
  readonly relationId: Id;
  readonly kind: EvidenceKind;
  readonly dated: CalendarDate;
  readonly note: string | null;
}

/** Writes what is known of grounds. Every caller goes through a service, which also writes the ledger. */
@Injectable()
export class GroundStore {
  constructor(private readonly sealer: Sealer) {}

  async addSubjects(tx: Tx, subjects: readonly SubjectRow[]): Promise<void> {
    await tx.run(
      `insert into privacy.subjects (organisation_id, id, collection, collected_at)
       select $1, row.* from unnest($2::uuid[], $3::text[], $4::timestamptz[]) as row`,
      [
        tx.organisationId,
        subjects.map(({ id }) => id),
        subjects.map(({ collection }) => collection),
        subjects.map(({ collectedAt }) => collectedAt.toString()),
      ],
    );
  }

  async addRelations(
    tx: Tx,
    relations: readonly RelationRow[],
    staffId: Id | null,
    at: Instant,
  ): Promise<void> {
    await tx.run(
      `insert into privacy.relations (organisation_id, recorded_by, recorded_at, id, subject_id, kind, since)
       select $1, $2, $3, row.* from unnest($4::uuid[], $5::uuid[], $6::text[], $7::date[]) as row`,
      [
        tx.organisationId,
        staffId,
        at.toString(),
        relations.map(({ id }) => id),
        relations.map(({ subjectId }) => subjectId),
        relations.map(({ kind }) => kind),
        relations.map(({ since }) => since),
      ],
    );
  }

  /** Adds evidence; the same kind of the same day on one relation is stored once. */
  async addEvidence(tx: Tx, evidence: readonly EvidenceRow[]): Promise<void> {
    const column: SealContext = {
      organisationId: tx.organisationId,
      column: 'privacy.relation_evidence.note_sealed',
    };
    await tx.run(
      `insert into privacy.relation_evidence (organisation_id, id, relation_id, kind, dated, note_sealed)
       select $1, row.* from
         unnest($2::uuid[], $3::uuid[], $4::text[], $5::date[], $6::bytea[]) as row (id, relation_id, kind, dated, note)
       where not exists (select from privacy.relation_evidence e where e.organisation_id = $1
         and e.relation_id = row.relation_id and e.kind = row.kind and e.dated = row.dated)`,
      [
        tx.organisationId,
        evidence.map(() => newId()),
        evidence.map(({ relationId }) => relationId),
        evidence.map(({ kind }) => kind),
        evidence.map(({ dated }) => dated),
        evidence.map(({ note }) => (note === null ? null : this.sealer.seal(note, column))),
      ],
    );
  }

  /** Ends open relations, each on its day. */
  async endRelations(tx: Tx, ends: readonly { id: Id; until: CalendarDate }[]): Promise<void> {
    await tx.run(
      `update privacy.relations r set until = row.until from unnest($2::uuid[], $3::date[]) as row (id, until)
       where r.organisation_id = $1 and r.id = row.id and r.until is null`,
      [tx.organisationId, ends.map(({ id }) => id), ends.map(({ until }) => until)],
    );
  }

  /** Moves the beginnings of relations back, where an older date became known. */
  async moveBack(tx: Tx, moves: readonly { id: Id; since: CalendarDate }[]): Promise<void> {
    await tx.run(
      `update privacy.relations r set since = least(r.since, row.since)
       from unnest($2::uuid[], $3::date[]) as row (id, since) where r.organisation_id = $1 and r.id = row.id`,
      [tx.organisationId, moves.map(({ id }) => id), moves.map(({ since }) => since)],
    );
  }

  /** Records the last day on which persons made contact; an earlier day changes nothing. */
  async touch(tx: Tx, subjectIds: readonly Id[], days: readonly CalendarDate[]): Promise<void> {
    await tx.run(
      `update privacy.subjects s set last_contact_on = greatest(s.last_contact_on, row.day)
       from (select id, max(day) as day from unnest($2::uuid[], $3::date[]) as given (id, day) group by id) as row
       where s.organisation_id = $1 and s.id = row.id`,
      [tx.organisationId, subjectIds, days],
    );
  }

  /** Writes one cell of the matrix in its new state: a new consent replaces a withdrawn one. */
  async putConsent(tx: Tx, subjectId: Id, consent: Consent, noticeId: Id): Promise<void> {
    await tx.run(
      `insert into privacy.consents
         (organisation_id, id, subject_id, purpose, channel, notice_id, method, given_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (organisation_id, subject_id, purpose, channel) do update set notice_id = excluded.notice_id,
         method = excluded.method, given_at = excluded.given_at, expires_at = excluded.expires_at, withdrawn_at = null`,
      [
        tx.organisationId,
        newId(),
        subjectId,
        consent.purpose,
        consent.channel,
        noticeId,
        consent.method,
        consent.givenAt.toString(),
        consent.expiresAt?.toString() ?? null,
      ],
    );
  }

  /** Withdraws consent on one channel, or on all (null) but some. */
  async withdrawConsent(
    tx: Tx,
    subjectId: Id,
    purpose: Purpose,
    { channel, except }: { readonly channel: string | null; readonly except: readonly string[] },
    at: Instant,
  ): Promise<number> {
    return tx.run(
      `update privacy.consents set withdrawn_at = $5 where organisation_id = $1 and subject_id = $2 and purpose = $3
         and ($4::text is null or channel = $4) and channel <> all ($6::text[]) and withdrawn_at is null`,
      [tx.organisationId, subjectId, purpose, channel, at.toString(), except],
    );
  }

  /**
   * Keeps a withdrawal on all channels as a cell of its own, so that a later consent to one channel leaves the others
   * barred. The cell was never open: it begins as it ends.
   */
  async barAllChannels(tx: Tx, subjectId: Id, purpose: Purpose, at: Instant): Promise<void> {
    await tx.run(
      `insert into privacy.consents
         (organisation_id, id, subject_id, purpose, channel, notice_id, method, given_at, withdrawn_at)
       select organisation_id, $5, subject_id, purpose, 'any', notice_id, method, $4, $4 from privacy.consents
        where organisation_id = $1 and subject_id = $2 and purpose = $3 order by given_at desc limit 1
       on conflict (organisation_id, subject_id, purpose, channel) do nothing`,
      [tx.organisationId, subjectId, purpose, at.toString(), newId()],
    );
  }

  /** @returns false where the person had objected already */
  async addObjection(tx: Tx, subjectId: Id, purpose: Purpose, at: Instant): Promise<boolean> {
    const added = await tx.run(
      `insert into privacy.objections (organisation_id, id, subject_id, purpose, objected_at)
       values ($1, $2, $3, $4, $5) on conflict do nothing`,
      [tx.organisationId, newId(), subjectId, purpose, at.toString()],
    );
    return added > 0;
  }

  /** @returns false where there was none */
  async liftObjection(tx: Tx, subjectId: Id, purpose: Purpose): Promise<boolean> {
    const lifted = await tx.run(
      'delete from privacy.objections where organisation_id = $1 and subject_id = $2 and purpose = $3',
      [tx.organisationId, subjectId, purpose],
    );
    return lifted > 0;
  }

  /** @returns false where the subject was restricted already */
  async restrict(tx: Tx, subjectId: Id, reason: string, at: Instant): Promise<boolean> {
    const added = await tx.run(
      `insert into privacy.restrictions (organisation_id, subject_id, restricted_at, reason)
       values ($1, $2, $3, $4) on conflict do nothing`,
      [tx.organisationId, subjectId, at.toString(), reason],
    );
    return added > 0;
  }

  /** @returns false where the subject was not restricted */
  async liftRestriction(tx: Tx, subjectId: Id): Promise<boolean> {
    const lifted = await tx.run(
      'delete from privacy.restrictions where organisation_id = $1 and subject_id = $2',
      [tx.organisationId, subjectId],
    );
    return lifted > 0;
  }
}
