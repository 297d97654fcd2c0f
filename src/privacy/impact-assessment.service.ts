import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id, newId } from '../kernel/id.js';
import { type Refusal, type Result, ok, refusal, refuse } from '../kernel/result.js';
import { type Instant, latestDay } from '../kernel/time.js';
import { type Actor } from './actor.js';
import { assessmentWindow, checkAssessment, type ImpactAssessment } from './domain/impact-assessment.js';
import { holds } from './domain/window.js';
import { GroundChangeService } from './ground-change.service.js';
import { ImpactAssessmentStore } from './impact-assessment.store.js';
import { StandingStore } from './standing.store.js';

/** An assessment as the data officer records it. */
export type AssessmentToRecord = Omit<ImpactAssessment, 'id' | 'withdrawnAt'>;

/** The signed impact assessment that scoring depends on (Art. 35). */
@Injectable()
export class ImpactAssessmentService {
  constructor(
    private readonly store: ImpactAssessmentStore,
    private readonly standings: StandingStore,
    private readonly changes: GroundChangeService,
  ) {}

  /** The assessment in force, the latest recorded where there are several; or null: then nothing is scored. */
  async inForce(tx: Tx, at: Instant): Promise<ImpactAssessment | null> {
    const all = await this.standings.assessments(tx);
    return all.find((one) => holds(assessmentWindow(one), at.epochMilliseconds)) ?? null;
  }

  /** Records a signed assessment; it takes the place of the one in force. Every subject's grants follow. */
  async record(
    tx: Tx,
    actor: Actor,
    assessment: AssessmentToRecord,
  ): Promise<Result<ImpactAssessment, Refusal>> {
    const checked = checkAssessment(assessment, latestDay(actor.at));
    if (!checked.ok) return checked;
    const recorded = { ...assessment, id: newId(actor.at.epochMilliseconds), withdrawnAt: null };
    await this.store.withdrawAll(tx, actor.at);
    await this.store.add(tx, recorded, actor);
    const { id: assessmentId, signedOn, coversRegularContacts } = recorded;
    const change = {
      type: 'impact-assessment-recorded',
      assessmentId,
      signedOn,
      coversRegularContacts,
    } as const;
    await this.changes.commit(tx, actor, [{ subjectId: null, change }]);
    return ok(recorded);
  }

  /** Withdraws the assessment: scoring stops, and every score that stood on it goes. */
  async withdraw(tx: Tx, actor: Actor): Promise<Result<true, Refusal>> {
    const withdrawn: Id[] = await this.store.withdrawAll(tx, actor.at);
    if (withdrawn.length === 0) return refuse(refusal('no-assessment-to-withdraw'));
    await this.changes.commit(
      tx,
      actor,
      withdrawn.map((assessmentId) => ({
        subjectId: null,
        change: { type: 'impact-assessment-withdrawn', assessmentId },
      })),
    );
    return ok(true);
  }
}
