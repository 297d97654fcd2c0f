import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';
import { type Actor } from './actor.js';
import { type ImpactAssessment } from './domain/impact-assessment.js';

/** Writes impact assessments; {@link StandingStore} reads them. */
@Injectable()
export class ImpactAssessmentStore {
  async add(tx: Tx, assessment: ImpactAssessment, { staffId, at }: Actor): Promise<void> {
    const { id, reference, signedOn, signedBy, coversRegularContacts, endsOn } = assessment;
    await tx.run(
      `insert into privacy.impact_assessments (organisation_id, id, reference, signed_on, signed_by,
         covers_regular_contacts, ends_on, recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        tx.organisationId,
        id,
        reference.trim(),
        signedOn,
        signedBy.trim(),
        coversRegularContacts,
        endsOn,
        staffId,
        at.toString(),
      ],
    );
  }

  /** @returns the ids of those that were not withdrawn before */
  async withdrawAll(tx: Tx, at: Instant): Promise<Id[]> {
    const rows = await tx.query<{ id: Id }>(
      `update privacy.impact_assessments set withdrawn_at = $2
       where organisation_id = $1 and withdrawn_at is null returning id`,
      [tx.organisationId, at.toString()],
    );
    return rows.map(({ id }) => id);
  }
}
