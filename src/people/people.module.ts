import { Module, type OnModuleInit } from '@nestjs/common';
import { Home } from '../organisation/home.js';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { PrivacyModule } from '../privacy/privacy.module.js';
import { SubjectDataRegistry } from '../privacy/subject-data-registry.js';
import { ContactPointStore } from './contact-point.store.js';
import { GroundProofResolver } from './ground-proof.resolver.js';
import { GroundTimeline } from './ground-timeline.service.js';
import { GroundWatchResolver } from './ground-watch.resolver.js';
import { GroundsHome } from './grounds-home.service.js';
import { GroundWatch } from './ground-watch.service.js';
import { GroundWatchStore } from './ground-watch.store.js';
import { KnownPersons } from './known-persons.store.js';
import { PersonEditingResolver } from './person-editing.resolver.js';
import { PersonEditing } from './person-editing.service.js';
import { PersonLoaders } from './person.loaders.js';
import { PersonResolver } from './person.resolver.js';
import { PersonService } from './person.service.js';
import { PersonStore } from './person.store.js';
import { PersonSubjectData } from './person-subject-data.store.js';
import { PreferenceLinkResolver } from './preference-link.resolver.js';
import { RestrictionResolver } from './restriction.resolver.js';
import { RestrictionStore } from './restriction.store.js';
import { RosterResolver } from './roster.resolver.js';
import { RosterService } from './roster.service.js';
import { StaffPersons } from './staff-persons.service.js';
import { StandingResolver } from './standing.resolver.js';
import { Timeline } from './timeline.js';
import { UngroundedStore } from './ungrounded.store.js';
import { UngroundedSweep } from './ungrounded-sweep.job.js';

/** Persons: who they are, how they are reached, where they work, and by what right they are known. */
@Module({
  imports: [OrganisationModule, PrivacyModule],
  providers: [
    ContactPointStore,
    GroundProofResolver,
    GroundTimeline,
    GroundsHome,
    GroundWatch,
    GroundWatchResolver,
    GroundWatchStore,
    KnownPersons,
    PersonEditing,
    PersonEditingResolver,
    PersonLoaders,
    PersonResolver,
    PersonService,
    PersonStore,
    PersonSubjectData,
    PreferenceLinkResolver,
    RestrictionResolver,
    RestrictionStore,
    RosterResolver,
    RosterService,
    StaffPersons,
    StandingResolver,
    Timeline,
    UngroundedStore,
    UngroundedSweep,
  ],
  exports: [ContactPointStore, PersonService, PersonStore, RosterService, StaffPersons, Timeline],
})
export class PeopleModule implements OnModuleInit {
  constructor(
    private readonly registry: SubjectDataRegistry,
    private readonly own: PersonSubjectData,
    private readonly timeline: Timeline,
    private readonly grounds: GroundTimeline,
    private readonly home: Home,
    private readonly watch: GroundsHome,
  ) {}

  onModuleInit(): void {
    this.registry.register(this.own);
    this.timeline.register(this.grounds);
    this.home.register(this.watch);
  }
}
