import { Module, type OnModuleInit } from '@nestjs/common';
import { ListeningModule } from '../listening/listening.module.js';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { PeopleModule } from '../people/people.module.js';
import { GroundDependents } from '../privacy/ground-dependents.js';
import { PrivacyModule } from '../privacy/privacy.module.js';
import { SubjectDataRegistry } from '../privacy/subject-data-registry.js';
import { LeadListStore } from './lead-list.store.js';
import { LeadLoaders } from './lead.loaders.js';
import { LeadResolver } from './lead.resolver.js';
import { LeadService } from './lead.service.js';
import { ContributionResolver, EvidenceResolver, ScoreResolver } from './score.resolver.js';
import { ScoreStore } from './score.store.js';
import { ScoreViewStore } from './score-view.store.js';
import { ScoresOfSubject } from './scores-of-subject.store.js';
import { Rescoring } from './rescoring.job.js';
import { ScoringService } from './scoring.service.js';
import { ScoringStateResolver } from './scoring-state.resolver.js';

/** Signals, models and scores: who may be ready, whom others follow, and why we think so. */
@Module({
  imports: [OrganisationModule, PrivacyModule, PeopleModule, ListeningModule],
  providers: [
    ContributionResolver,
    EvidenceResolver,
    LeadListStore,
    LeadLoaders,
    LeadResolver,
    LeadService,
    ScoreResolver,
    ScoreStore,
    ScoreViewStore,
    ScoresOfSubject,
    Rescoring,
    ScoringService,
    ScoringStateResolver,
  ],
  exports: [LeadService, ScoringService],
})
export class ScoringModule implements OnModuleInit {
  constructor(
    private readonly scores: ScoresOfSubject,
    private readonly dependents: GroundDependents,
    private readonly subjectData: SubjectDataRegistry,
  ) {}

  onModuleInit(): void {
    this.dependents.register(this.scores);
    this.subjectData.register(this.scores);
  }
}
