import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { type Tx } from '../database/tenant.js';
import { groupBy } from '../kernel/group.js';
import { type Id } from '../kernel/id.js';
import { type CalendarDate, type Instant } from '../kernel/time.js';
import { type Reach } from './domain/channel.js';
import { type ImpactAssessment } from './domain/impact-assessment.js';
import { type Purpose } from './domain/purpose.js';
import { type Evidence, type Relation } from './domain/relation.js';
import { type Collection, type Consent, type Objection, type Standing } from './domain/standing.js';

interface SubjectRow {
  id: Id;
  erased_at: string | null;
  restricted_at: string | null;
  collection: Collection;
  collected_at: string;
  notice_given_at: string | null;
  last_contact_on: CalendarDate | null;
}
interface OfSubject {
  subject_id: Id;
}
interface RelationRow extends OfSubject, Omit<Relation, 'evidence'> {
  evidence: Evidence[];
}
interface ConsentRow extends OfSubject {
  purpose: Purpose;
  channel: Reach;
  given_at: string;
  expires_at: string | null;
  withdrawn_at: string | null;
  method: string;
}
interface ObjectionRow extends OfSubject {
  purpose: Purpose;
  objected_at: string;
}
interface AssessmentRow {
  id: Id;
  reference: string;
  signed_on: CalendarDate;
  signed_by: string;
  covers_regular_contacts: boolean;
  ends_on: CalendarDate | null;
  withdrawn_at: string | null;
}

/** Reads what is known of the ground for many subjects at once. */
@Injectable()
export class StandingStore {
  /** The standings of those subjects that exist, by id. */
  async load(tx: Tx, subjectIds: readonly Id[]): Promise<Map<Id, Standing>> {
    const given = [tx.organisationId, subjectIds];
    const subjects = await tx.query<SubjectRow>(SUBJECTS, given);
    const relations = bySubject(await tx.query<RelationRow>(RELATIONS, given));
    const consents = bySubject(await tx.query<ConsentRow>(CONSENTS, given));
    const objections = bySubject(await tx.query<ObjectionRow>(OBJECTIONS, given));
    const impactAssessments = await this.assessments(tx);
    const standings = subjects.map((row): Standing => ({
      organisationId: tx.organisationId,
      subjectId: row.id,
      erasedAt: instant(row.erased_at),
      restrictedAt: instant(row.restricted_at),
      collection: row.collection,
      collectedAt: Temporal.Instant.from(row.collected_at),
      noticeGivenAt: instant(row.notice_given_at),
      lastContactOn: row.last_contact_on,
      relations: (relations.get(row.id) ?? []).map(({ subject_id: _, ...relation }) => relation),
      consents: (consents.get(row.id) ?? []).map(toConsent),
      objections: (objections.get(row.id) ?? []).map(toObjection),
      impactAssessments,
    }));
    return new Map(standings.map((standing) => [standing.subjectId, standing]));
  }

  /** The organisation's impact assessments, the latest first. */
  async assessments(tx: Tx): Promise<ImpactAssessment[]> {
    const rows = await tx.query<AssessmentRow>(
      `select id, reference, signed_on, signed_by, covers_regular_contacts, ends_on, withdrawn_at
       from privacy.impact_assessments where organisation_id = $1 order by recorded_at desc, id desc`,
      [tx.organisationId],
    );
    return rows.map((row) => ({
      id: row.id,
      reference: row.reference,
      signedOn: row.signed_on,
      signedBy: row.signed_by,
      coversRegularContacts: row.covers_regular_contacts,
      endsOn: row.ends_on,
      withdrawnAt: instant(row.withdrawn_at),
    }));
  }

  /** The next subjects after an id that are not erased, for work that goes through all of them. */
  async subjectsAfter(tx: Tx, after: Id | null, limit: number): Promise<Id[]> {
    const rows = await tx.query<{ id: Id }>(
      `select id from privacy.subjects where organisation_id = $1 and ($2::uuid is null or id > $2) and erased_at is null
       order by id limit $3`,
      [tx.organisationId, after, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Subjects some of whose grants have ended. */
  async subjectsWithEndedGrants(tx: Tx, at: Instant, limit: number): Promise<Id[]> {
    const rows = await tx.query<{ id: Id }>(
      `select distinct subject_id as id from privacy.grants
       where organisation_id = $1 and expires_at <= $2 limit $3`,
      [tx.organisationId, at.toString(), limit],
    );
    return rows.map(({ id }) => id);
  }
}

const SUBJECTS = `
  select s.id, s.erased_at, r.restricted_at, s.collection, s.collected_at, s.last_contact_on,
    (select min(n.given_at) from privacy.notices_given n
     where n.organisation_id = s.organisation_id and n.subject_id = s.id) as notice_given_at
  from privacy.subjects s
  left join privacy.restrictions r on r.organisation_id = s.organisation_id and r.subject_id = s.id
  where s.organisation_id = $1 and s.id = any($2::uuid[])`;

const RELATIONS = `
  select r.subject_id, r.id, r.kind, r.since, r.until, coalesce(
    (select jsonb_agg(jsonb_build_object('kind', e.kind, 'dated', e.dated) order by e.dated, e.id)
     from privacy.relation_evidence e where e.organisation_id = r.organisation_id and e.relation_id = r.id), '[]') as evidence
  from privacy.relations r where r.organisation_id = $1 and r.subject_id = any($2::uuid[])
  order by r.since, r.id`;

const CONSENTS = `
  select subject_id, purpose, channel, given_at, expires_at, withdrawn_at, method from privacy.consents
  where organisation_id = $1 and subject_id = any($2::uuid[]) order by given_at, id`;

const OBJECTIONS = `
  select subject_id, purpose, objected_at from privacy.objections
  where organisation_id = $1 and subject_id = any($2::uuid[]) order by objected_at, id`;

const instant = (text: string | null): Instant | null => (text === null ? null : Temporal.Instant.from(text));

const toConsent = (row: ConsentRow): Consent => ({
  purpose: row.purpose,
  channel: row.channel,
  givenAt: Temporal.Instant.from(row.given_at),
  expiresAt: instant(row.expires_at),
  withdrawnAt: instant(row.withdrawn_at),
  method: row.method,
});

const toObjection = (row: ObjectionRow): Objection => ({
  purpose: row.purpose,
  objectedAt: Temporal.Instant.from(row.objected_at),
});

const bySubject = <Row extends OfSubject>(rows: readonly Row[]): Map<Id, Row[]> =>
  groupBy(rows, (row) => row.subject_id);
