import { Module, type OnModuleInit } from '@nestjs/common';
import { ListeningModule } from '../listening/listening.module.js';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { PeopleModule } from '../people/people.module.js';
import { Timeline } from '../people/timeline.js';
import { GroundDependents } from '../privacy/ground-dependents.js';
import { PrivacyModule } from '../privacy/privacy.module.js';
import { SubjectDataRegistry } from '../privacy/subject-data-registry.js';
import { ScoringModule } from '../scoring/scoring.module.js';
import { DayService } from './day.service.js';
import { DayStore } from './day.store.js';
import { ExchangeResolver } from './exchange.resolver.js';
import { ExchangeService } from './exchange.service.js';
import { ExchangeStore } from './exchange.store.js';
import { ExchangeTimeline } from './exchange-timeline.store.js';
import { ExchangesOfSubject } from './exchanges-of-subject.store.js';
import { PersonActivityResolver } from './person-activity.resolver.js';
import { RecruitmentLoaders } from './recruitment.loaders.js';
import { TaskResolver } from './task.resolver.js';
import { TaskService } from './task.service.js';
import { TaskStore } from './task.store.js';
import { TodayResolver } from './today.resolver.js';

/** From a first word to activism: what was said, what is promised, whom to see today. */
@Module({
  imports: [OrganisationModule, PrivacyModule, PeopleModule, ListeningModule, ScoringModule],
  providers: [
    DayService,
    DayStore,
    ExchangeResolver,
    ExchangeService,
    ExchangeStore,
    ExchangeTimeline,
    ExchangesOfSubject,
    PersonActivityResolver,
    RecruitmentLoaders,
    TaskResolver,
    TaskService,
    TaskStore,
    TodayResolver,
  ],
  exports: [ExchangeService, TaskStore],
})
export class RecruitmentModule implements OnModuleInit {
  constructor(
    private readonly exchanges: ExchangesOfSubject,
    private readonly exchangeTimeline: ExchangeTimeline,
    private readonly timeline: Timeline,
    private readonly dependents: GroundDependents,
    private readonly subjects: SubjectDataRegistry,
  ) {}

  onModuleInit(): void {
    this.timeline.register(this.exchangeTimeline);
    this.dependents.register(this.exchanges);
    this.subjects.register(this.exchanges);
  }
}
