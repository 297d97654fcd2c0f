import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { scoreStands } from '../scoring/lead-conditions.store.js';

/** Whether human decisions go the way of the scores, decision by decision. */
@Injectable()
export class AgreementStore {
  /** The better of a person's two scores, with the grant it stands on; null where none stands. */
  async scoreOf(tx: Tx, personId: Id, now: string): Promise<{ tenths: number; grantId: Id } | null> {
    const [row] = await tx.query<{ tenths: number; grantId: Id }>(
      `select tenths, grant_id as "grantId" from scoring.scores s
        where person_id = $1 and tenths is not null and ${scoreStands('s', '$2')} order by tenths desc limit 1`,
      [personId, now],
    );
    return row ?? null;
  }

  async insert(
    tx: Tx,
    decision: { readonly leadId: Id; readonly version: number; readonly personId: Id; readonly at: string },
    agrees: boolean,
    grantId: Id,
  ): Promise<void> {
    await tx.run(
      `insert into recruitment.score_agreements (organisation_id, lead_id, version, person_id, agrees, at, grant_id)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [tx.organisationId, decision.leadId, decision.version, decision.personId, agrees, decision.at, grantId],
    );
  }

  /** Decisions about scored people since an instant. */
  async counts(tx: Tx, since: string): Promise<{ decisions: number; agreeing: number }> {
    const [row] = await tx.query<{ decisions: number; agreeing: number }>(
      `select count(*) as decisions, count(*) filter (where agrees) as agreeing
         from recruitment.score_agreements where at >= $1`,
      [since],
    );
    return row!;
  }
}
