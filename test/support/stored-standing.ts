import { type Tx } from '../../src/database/tenant.js';
import { newId, type Id } from '../../src/kernel/id.js';
import { instantOf } from '../../src/kernel/time.js';
import { type Standing } from '../../src/privacy/domain/standing.js';

/** Writes a standing and the organisation's assessments as they are, past the services, which would refuse parts of it. */
export async function storeStanding(tx: Tx, standing: Standing): Promise<Id> {
  const [id, notice, org] = [newId(), newId(), tx.organisationId];
  const text = (at: { toString(): string } | null) => at?.toString() ?? null;
  await tx.run(
    `insert into privacy.subjects (organisation_id, id, collection, collected_at, last_contact_on, erased_at) values ($1, $2, $3, $4, $5, $6)`,
    [
      org,
      id,
      standing.collection,
      text(standing.collectedAt),
      standing.lastContactOn,
      text(standing.erasedAt),
    ],
  );
  await tx.run(
    `insert into privacy.notices (organisation_id, id, code, version, language, text, published_at) values ($1, $2, $3, 1, 'fr', 'x', now())`,
    [org, notice, notice],
  );
  if (standing.noticeGivenAt !== null)
    await tx.run(
      `insert into privacy.notices_given (organisation_id, id, subject_id, notice_id, given_at, method) values ($1, $2, $3, $4, $5, 'mail')`,
      [org, newId(), id, notice, text(standing.noticeGivenAt)],
    );
  if (standing.restrictedAt !== null)
    await tx.run(`insert into privacy.restrictions values ($1, $2, $3, 'dispute')`, [
      org,
      id,
      text(standing.restrictedAt),
    ]);
  for (const relation of standing.relations) {
    const relationId = newId();
    await tx.run(
      `insert into privacy.relations (organisation_id, id, subject_id, kind, since, until, recorded_at) values ($1, $2, $3, $4, $5, $6, now())`,
      [org, relationId, id, relation.kind, relation.since, relation.until],
    );
    for (const { kind, dated } of relation.evidence)
      await tx.run(
        `insert into privacy.relation_evidence (organisation_id, id, relation_id, kind, dated) values ($1, $2, $3, $4, $5)`,
        [org, newId(), relationId, kind, dated],
      );
  }
  for (const cell of standing.consents)
    await tx.run(
      `insert into privacy.consents (organisation_id, id, subject_id, purpose, channel, notice_id, method, given_at, expires_at, withdrawn_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        org,
        newId(),
        id,
        cell.purpose,
        cell.channel,
        notice,
        cell.method,
        text(cell.givenAt),
        text(cell.expiresAt),
        text(cell.withdrawnAt),
      ],
    );
  for (const { purpose, objectedAt } of standing.objections)
    await tx.run(`insert into privacy.objections values ($1, $2, $3, $4, $5)`, [
      org,
      newId(),
      id,
      purpose,
      text(objectedAt),
    ]);
  for (const [index, one] of standing.impactAssessments.entries())
    await tx.run(
      `insert into privacy.impact_assessments (organisation_id, id, reference, signed_on, signed_by, covers_regular_contacts, ends_on, recorded_at)
       values ($1, $2, 'ref', $3, 'dpo', $4, $5, $6)`,
      [org, newId(), one.signedOn, one.coversRegularContacts, one.endsOn, instantOf(index).toString()],
    );
  return id;
}
