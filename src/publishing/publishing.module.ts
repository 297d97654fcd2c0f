import { Module, type OnModuleInit } from '@nestjs/common';
import { ListeningModule } from '../listening/listening.module.js';
import { Home } from '../organisation/home.js';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { PeopleModule } from '../people/people.module.js';
import { GroundDependents } from '../privacy/ground-dependents.js';
import { PreferenceLinkService } from '../privacy/preference-link.service.js';
import { PrivacyModule } from '../privacy/privacy.module.js';
import { SubjectDataRegistry } from '../privacy/subject-data-registry.js';
import { AddressStore } from './address.store.js';
import { CalendarResolver } from './calendar.resolver.js';
import { DeliveryEnding } from './delivery-ending.service.js';
import { DeliveryResolver } from './delivery.resolver.js';
import { DeliveryService } from './delivery.service.js';
import { DeliveryStore } from './delivery.store.js';
import { DISPATCH, DISPATCH_LIMITS } from './dispatch-limits.js';
import { DispatchJob } from './dispatch.job.js';
import { DispatchService } from './dispatch.service.js';
import { DoubtService } from './doubt.service.js';
import { KnownNameStore } from './known-name.store.js';
import { MessageFooting } from './message-footing.service.js';
import { MessagesOfSubject } from './messages-of-subject.store.js';
import { NetworkResolver } from './network.resolver.js';
import { NetworkService } from './network.service.js';
import { Networks } from './networks.js';
import { PersonalMessageResolver } from './personal-message.resolver.js';
import { PersonalMessageService } from './personal-message.service.js';
import { PersonalMessageStore } from './personal-message.store.js';
import { PlanningService } from './planning.service.js';
import { PREFERENCE_PAGE } from './preference-page.port.js';
import { ProblemService } from './problem.service.js';
import { PublicationResolver } from './publication.resolver.js';
import { PublicationService } from './publication.service.js';
import { PublicationStore } from './publication.store.js';
import { PublishingHome } from './publishing-home.service.js';
import { PublishingLoaders } from './publishing.loaders.js';
import { SendingService } from './sending.service.js';
import { SuspensionService } from './suspension.service.js';
import { SuspensionStore } from './suspension.store.js';
import { TargetStore } from './target.store.js';
import { TextCheckService } from './text-check.service.js';

/** Public posts and messages to one person: approved, planned, sent, and never silently lost or doubled. */
@Module({
  imports: [OrganisationModule, PrivacyModule, PeopleModule, ListeningModule],
  providers: [
    { provide: DISPATCH, useValue: DISPATCH_LIMITS },
    { provide: PREFERENCE_PAGE, useExisting: PreferenceLinkService },
    AddressStore,
    CalendarResolver,
    DeliveryEnding,
    DeliveryResolver,
    DeliveryService,
    DeliveryStore,
    DispatchJob,
    DispatchService,
    DoubtService,
    KnownNameStore,
    MessageFooting,
    MessagesOfSubject,
    NetworkResolver,
    NetworkService,
    Networks,
    PersonalMessageResolver,
    PersonalMessageService,
    PersonalMessageStore,
    PlanningService,
    ProblemService,
    PublicationResolver,
    PublicationService,
    PublicationStore,
    PublishingHome,
    PublishingLoaders,
    SendingService,
    SuspensionService,
    SuspensionStore,
    TargetStore,
    TextCheckService,
  ],
  exports: [
    DispatchService,
    DoubtService,
    NetworkService,
    PersonalMessageService,
    PublicationService,
    SuspensionService,
  ],
})
export class PublishingModule implements OnModuleInit {
  constructor(
    private readonly messages: MessagesOfSubject,
    private readonly dependents: GroundDependents,
    private readonly subjects: SubjectDataRegistry,
    private readonly home: Home,
    private readonly desk: PublishingHome,
  ) {}

  onModuleInit(): void {
    this.dependents.register(this.messages);
    this.subjects.register(this.messages);
    this.home.register(this.desk);
  }
}
