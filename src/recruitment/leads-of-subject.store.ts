import { Injectable } from '@nestjs/common';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type GroundDependent, type LostGround } from '../privacy/ground-dependent.js';
import { type PersonalColumn, type SubjectData, type SubjectRecord } from '../privacy/subject-data.js';
import { LeadStore } from './lead.store.js';

const OF_SUBJECT = `person_id in (select id from people_read.persons where subject_id = $1)`;
const TABLES = ['leads', 'lead_changes', 'score_agreements', 'assessments'] as const;

interface AssessmentRow {
  readonly value: number;
  readonly noteSealed: Buffer | null;
  readonly assessedAt: string;
}

/** Leads, their history and assessments as personal data: they fall with the ground for recruitment contact. */
@Injectable()
export class LeadsOfSubject implements SubjectData, GroundDependent {
  readonly store = 'leads';
  readonly reliesOn = ['people'];
  readonly freeTexts = ['recruitment.lead_changes.reason_sealed', 'recruitment.assessments.note_sealed'];
  readonly columns: readonly PersonalColumn[] = [
    { column: 'recruitment.leads.opened_at', category: 'exchanges' },
    { column: 'recruitment.leads.stage_since', category: 'exchanges' },
    { column: 'recruitment.leads.outcome', category: 'exchanges' },
    { column: 'recruitment.leads.closed_at', category: 'exchanges' },
    { column: 'recruitment.lead_changes.kind', category: 'exchanges' },
    { column: 'recruitment.lead_changes.outcome', category: 'exchanges' },
    { column: 'recruitment.lead_changes.reason_sealed', category: 'exchanges' },
    { column: 'recruitment.lead_changes.at', category: 'exchanges' },
    { column: 'recruitment.score_agreements.agrees', category: 'scores' },
    { column: 'recruitment.score_agreements.at', category: 'scores' },
    { column: 'recruitment.assessments.value', category: 'exchanges' },
    { column: 'recruitment.assessments.note_sealed', category: 'exchanges' },
    { column: 'recruitment.assessments.assessed_at', category: 'exchanges' },
  ];

  constructor(
    private readonly sealer: Sealer,
    private readonly leads: LeadStore,
  ) {}

  /**
   * Who may not be contacted any more is nobody's lead any more. Assessments go too, but not for a restriction: what is
   * restricted is stored and shown to nobody (GDPR Art. 18), and lists show assessments with a grant only.
   */
  async groundLost(tx: Tx, lost: readonly LostGround[]): Promise<void> {
    const subjects = lost
      .filter((one) => one.purpose === 'recruitment-contact' && one.reach === 'any')
      .map((one) => one.subjectId);
    if (subjects.length === 0) return;
    const of = `in (select id from people_read.persons where subject_id = any ($1::uuid[]))`;
    await tx.run(`delete from recruitment.leads where person_id ${of}`, [subjects]);
    await tx.run(
      `delete from recruitment.assessments where person_id in (select p.id from people_read.persons p
         where p.subject_id = any ($1::uuid[]) and not exists (select from privacy_read.restricted_subjects r
           where r.organisation_id = p.organisation_id and r.subject_id = p.subject_id))`,
      [subjects],
    );
  }

  async find(tx: Tx, subjectId: Id): Promise<number> {
    const counts = TABLES.map((table) => `(select count(*) from recruitment.${table} where ${OF_SUBJECT})`);
    const [row] = await tx.query<{ count: number }>(`select ${counts.join(' + ')} as count`, [subjectId]);
    return row!.count;
  }

  async export(tx: Tx, subjectId: Id): Promise<SubjectRecord[]> {
    const leads = await tx.query<{ id: Id }>(`select id from recruitment.leads where ${OF_SUBJECT}`, [
      subjectId,
    ]);
    const histories = await this.leads.histories(
      tx,
      leads.map(({ id }) => id),
    );
    const names = new Map(
      (
        await tx.query<{ id: Id; name: string }>(
          'select id, coalesce(name, code) as name from recruitment.stages',
        )
      ).map(({ id, name }) => [id, name]),
    );
    const changes = [...histories.values()].flat().map((change) => ({
      store: this.store,
      kind: 'lead',
      fields: {
        at: change.at,
        kind: change.kind,
        stage: 'stageId' in change ? (names.get(change.stageId) ?? null) : null,
        outcome: 'outcome' in change ? change.outcome : null,
        reason: 'reason' in change ? change.reason : null,
      },
    }));
    return [...changes, ...(await this.assessments(tx, subjectId))];
  }

  /** A restriction takes the grant away, and {@link groundLost} is called for it. */
  async restrict(): Promise<void> {
    return;
  }

  async identifiers(): Promise<[]> {
    return [];
  }

  async erase(tx: Tx, subjectId: Id): Promise<number> {
    const found = await this.find(tx, subjectId);
    await tx.run(`delete from recruitment.leads where ${OF_SUBJECT}`, [subjectId]);
    await tx.run(`delete from recruitment.assessments where ${OF_SUBJECT}`, [subjectId]);
    return found;
  }

  async verifyErased(tx: Tx, subjectId: Id): Promise<number> {
    return this.find(tx, subjectId);
  }

  private async assessments(tx: Tx, subjectId: Id): Promise<SubjectRecord[]> {
    const rows = await tx.query<AssessmentRow>(
      `select value, note_sealed as "noteSealed", assessed_at as "assessedAt" from recruitment.assessments
        where ${OF_SUBJECT} order by assessed_at, id`,
      [subjectId],
    );
    const context = { organisationId: tx.organisationId, column: 'recruitment.assessments.note_sealed' };
    return rows.map(({ noteSealed, value, assessedAt }) => ({
      store: this.store,
      kind: 'assessment',
      fields: { value, assessedAt, note: noteSealed === null ? null : this.sealer.open(noteSealed, context) },
    }));
  }
}
