import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id, newId } from '../kernel/id.js';
import { ok, type Refusal, refusal, refuse, type Result } from '../kernel/result.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { type PermissionRefusal } from '../privacy/domain/refusal.js';
import { PermissionService } from '../privacy/permission.service.js';
import { AssessmentStore, type StoredAssessment } from './assessment.store.js';
import { checkAssessment } from './domain/assessment.js';
import { type StaffActor } from './pipeline.service.js';

/** A judgement as somebody makes it. */
export interface AssessmentToMake {
  readonly person: { readonly id: Id; readonly subjectId: Id };
  readonly value: number;
  readonly note: string | null;
}

export type AssessmentNo = PermissionRefusal | (Refusal & { readonly field: string });

/** Judgements from 1 to 5. Each new one is added to the others; scores neither read nor write them. */
@Injectable()
export class AssessmentService {
  constructor(
    private readonly assessments: AssessmentStore,
    private readonly permissions: PermissionService,
    private readonly audit: AuditTrail,
  ) {}

  /** Adds an assessment, where recruitment contact is permitted: it permits to assess too. */
  async assess(
    tx: Tx,
    actor: StaffActor,
    { person, value, note }: AssessmentToMake,
  ): Promise<Result<StoredAssessment, AssessmentNo>> {
    const checked = checkAssessment(value, note);
    if (!checked.ok) return checked;
    const answer = await this.permissions.ask(tx, person.subjectId, 'recruitment-contact', actor.at);
    if (answer === null) return refuse({ ...refusal('not-found'), field: 'personId' });
    if (!answer.ok) return answer;
    const assessment = {
      id: newId(),
      personId: person.id,
      ...checked.value,
      staffId: actor.staffId,
      assessedAt: actor.at.toString(),
    };
    await this.assessments.insert(tx, assessment);
    await this.audit.record(tx, {
      action: 'person-assessed',
      staffId: actor.staffId,
      purpose: 'recruitment-contact',
      subjectId: person.subjectId,
      objectKind: 'assessment',
      objectId: assessment.id,
    });
    return ok(assessment);
  }
}
