import { Injectable } from '@nestjs/common';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type AssessmentValue } from './domain/assessment.js';

/** A judgement of one human about another, on one day. */
export interface StoredAssessment {
  readonly id: Id;
  readonly personId: Id;
  readonly value: AssessmentValue;
  readonly note: string | null;
  readonly staffId: Id;
  readonly assessedAt: string;
}

type Row = Omit<StoredAssessment, 'note'> & { readonly noteSealed: Buffer | null };

const COLUMN = 'recruitment.assessments.note_sealed';

/**
 * They show while the ground for recruitment contact stands.
 * @param now a placeholder
 */
export const assessmentStands = (
  now: string,
): string => `exists (select from people_read.persons p join privacy.grants g on g.organisation_id = p.organisation_id
   and g.subject_id = p.subject_id where p.organisation_id = a.organisation_id and p.id = a.person_id
   and g.purpose = 'recruitment-contact' and g.channel = 'any' and (g.expires_at is null or g.expires_at > ${now}))`;

/** Assessments as rows: added, never changed. */
@Injectable()
export class AssessmentStore {
  constructor(private readonly sealer: Sealer) {}

  async insert(tx: Tx, assessment: StoredAssessment): Promise<void> {
    const { id, personId, value, note, staffId, assessedAt } = assessment;
    const sealed = note === null ? null : this.sealer.seal(note, this.context(tx));
    await tx.run(
      `insert into recruitment.assessments (organisation_id, id, person_id, value, note_sealed, staff_id, assessed_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [tx.organisationId, id, personId, value, sealed, staffId, assessedAt],
    );
  }

  /** Every assessment of these persons, the latest first. */
  async ofPersons(tx: Tx, personIds: readonly Id[], now: string): Promise<StoredAssessment[]> {
    const rows = await tx.query<Row>(
      `select a.id, a.person_id as "personId", a.value, a.note_sealed as "noteSealed", a.staff_id as "staffId",
              a.assessed_at as "assessedAt"
         from recruitment.assessments a where a.person_id = any ($1::uuid[]) and ${assessmentStands('$2')}
        order by a.assessed_at desc, a.id desc`,
      [personIds, now],
    );
    return rows.map(({ noteSealed, ...row }) => ({
      ...row,
      note: noteSealed === null ? null : this.sealer.open(noteSealed, this.context(tx)),
    }));
  }

  private context(tx: Tx) {
    return { organisationId: tx.organisationId, column: COLUMN };
  }
}
