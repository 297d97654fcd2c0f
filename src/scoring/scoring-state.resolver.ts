import { Inject } from '@nestjs/common';
import { Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../api/access.js';
import { type SignedInContext } from '../api/request-context.js';
import { Database } from '../database/database.js';
import { type TenantScope } from '../database/tenant.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { smallCell } from '../listening/domain/quarantine.js';
import { ImpactAssessmentService } from '../privacy/impact-assessment.service.js';
import { ScoreViewStore } from './score-view.store.js';
import { ruleSentence } from './score-sentences.js';
import { ScoreStore } from './score.store.js';
import { ScoringService } from './scoring.service.js';

/** Whether anything is scored, by which rules, and the command to compute anew. */
@Resolver('ScoringState')
export class ScoringStateResolver {
  constructor(
    private readonly database: Database,
    private readonly scoring: ScoringService,
    private readonly scores: ScoreStore,
    private readonly views: ScoreViewStore,
    private readonly assessments: ImpactAssessmentService,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query('scoringState')
  @Requires('see-aggregates')
  async scoringState(@Context() context: SignedInContext) {
    const scope: TenantScope = { ...context.viewer.scope, sections: 'all' };
    return this.database.withTenant(scope, async (tx) => {
      const inForce = await this.assessments.inForce(tx, context.now);
      const model = await this.scores.activeModel(tx);
      const say = context.say.bind(context);
      const { scoredPersons, computedAt } = await this.views.state(tx, context.now.toString());
      return {
        refusal: inForce === null ? say('score.no-assessment') : null,
        model: model && {
          version: model.version,
          createdAt: await this.scores.activatedAt(tx),
          signals: model.rules.map((rule) => ({
            ...rule,
            name: say(`signal.${rule.code}`),
            rule: ruleSentence(say, rule),
          })),
        },
        computedAt,
        scoredPersons: scoredPersons === 0 || scoredPersons >= smallCell() ? scoredPersons : null,
      };
    });
  }

  @Mutation('recomputeScores')
  @Requires('manage-scoring')
  async recomputeScores(@Context() context: SignedInContext) {
    const scope: TenantScope = { ...context.viewer.scope, sections: 'all' };
    await this.database.withTenant(scope, async (tx) => {
      const persons = await this.scoring.recomputeAll(tx, this.clock.now());
      const { staffId } = context.viewer;
      await this.audit.record(tx, {
        action: 'scores-recomputed',
        staffId,
        purpose: 'scoring',
        detail: { persons },
      });
    });
    return this.scoringState(context);
  }
}
