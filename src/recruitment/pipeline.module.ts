import { Module, type OnModuleInit } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { PeopleModule } from '../people/people.module.js';
import { Timeline } from '../people/timeline.js';
import { GroundDependents } from '../privacy/ground-dependents.js';
import { PrivacyModule } from '../privacy/privacy.module.js';
import { SubjectDataRegistry } from '../privacy/subject-data-registry.js';
import { ScoringModule } from '../scoring/scoring.module.js';
import { AgreementService } from './agreement.service.js';
import { AgreementStore } from './agreement.store.js';
import { AssessmentResolver } from './assessment.resolver.js';
import { AssessmentService } from './assessment.service.js';
import { AssessmentStore } from './assessment.store.js';
import { BoardService } from './board.service.js';
import { BoardStore } from './board.store.js';
import { LeadCaseResolver } from './lead-case.resolver.js';
import { LeadChangeResolver } from './lead-change.resolver.js';
import { LeadChangeService } from './lead-change.service.js';
import { LeadOwnerStore } from './lead-owner.store.js';
import { LeadTimeline } from './lead-timeline.store.js';
import { LeadStore } from './lead.store.js';
import { LeadsOfSubject } from './leads-of-subject.store.js';
import { PersonLeadsResolver } from './person-leads.resolver.js';
import { PipelineLoaders } from './pipeline.loaders.js';
import { PipelineResolver } from './pipeline.resolver.js';
import { PipelineService } from './pipeline.service.js';
import { PipelineStore } from './pipeline.store.js';
import { RecruitmentModule } from './recruitment.module.js';

const STORES = [
  AgreementStore,
  AssessmentStore,
  BoardStore,
  LeadOwnerStore,
  LeadStore,
  LeadTimeline,
  LeadsOfSubject,
  PipelineStore,
];
const SERVICES = [AgreementService, AssessmentService, BoardService, LeadChangeService, PipelineService];
const RESOLVERS = [
  AssessmentResolver,
  LeadCaseResolver,
  LeadChangeResolver,
  PersonLeadsResolver,
  PipelineResolver,
];

/** The ways along which people are accompanied, where each one stands, and how humans judged it. */
@Module({
  imports: [OrganisationModule, PrivacyModule, PeopleModule, ScoringModule, RecruitmentModule],
  providers: [...STORES, ...SERVICES, ...RESOLVERS, PipelineLoaders],
  exports: [AssessmentService, LeadChangeService, PipelineService],
})
export class PipelineModule implements OnModuleInit {
  constructor(
    private readonly leads: LeadsOfSubject,
    private readonly told: LeadTimeline,
    private readonly timeline: Timeline,
    private readonly dependents: GroundDependents,
    private readonly subjects: SubjectDataRegistry,
  ) {}

  onModuleInit(): void {
    this.timeline.register(this.told);
    this.dependents.register(this.leads);
    this.subjects.register(this.leads);
  }
}
