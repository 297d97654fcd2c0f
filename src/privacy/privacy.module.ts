import { Module, type OnModuleInit } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { AuditSubjectData } from './audit-subject-data.service.js';
import { ConsentService } from './consent.service.js';
import { ControllerContactResolver } from './controller-contact.resolver.js';
import { ControllerContactService } from './controller-contact.service.js';
import { ControllerContactStore } from './controller-contact.store.js';
import { ErasurePreview } from './erasure-preview.service.js';
import { ErasureService } from './erasure.service.js';
import { GrantStore } from './grant.store.js';
import { GrantSweeping } from './grant-sweeping.job.js';
import { GroundChangeService } from './ground-change.service.js';
import { GroundDependents } from './ground-dependents.js';
import { GroundJournal } from './ground-journal.js';
import { GroundStore } from './ground.store.js';
import { GroupNoticeService } from './group-notice.service.js';
import { GroupNoticeStore } from './group-notice.store.js';
import { ImpactAssessmentService } from './impact-assessment.service.js';
import { ImpactAssessmentStore } from './impact-assessment.store.js';
import { JournalReplayService } from './journal-replay.service.js';
import { LedgerStore } from './ledger.store.js';
import { NoticeStore } from './notice.store.js';
import { OneClickController } from './one-click.controller.js';
import { PermissionService } from './permission.service.js';
import { PreferenceLinkService } from './preference-link.service.js';
import { PreferenceLinkStore } from './preference-link.store.js';
import { PreferenceResolver } from './preference.resolver.js';
import { PreferenceService } from './preference.service.js';
import { PrivacyResolver } from './privacy.resolver.js';
import { PrivacySubjectData } from './privacy-subject-data.store.js';
import { ProofService } from './proof.service.js';
import { RestrictionService } from './restriction.service.js';
import { StandingService } from './standing.service.js';
import { StandingStore } from './standing.store.js';
import { SubjectDataRegistry } from './subject-data-registry.js';
import { SubjectStore } from './subject.store.js';
import { SuppressionStore } from './suppression.store.js';

/** Purposes, grounds and their proof: the only way to a permission. */
@Module({
  imports: [OrganisationModule],
  controllers: [OneClickController],
  providers: [
    AuditSubjectData,
    ConsentService,
    ControllerContactResolver,
    ControllerContactService,
    ControllerContactStore,
    ErasurePreview,
    ErasureService,
    GrantStore,
    GrantSweeping,
    GroundChangeService,
    GroundDependents,
    GroundJournal,
    GroundStore,
    GroupNoticeService,
    GroupNoticeStore,
    ImpactAssessmentService,
    ImpactAssessmentStore,
    JournalReplayService,
    LedgerStore,
    NoticeStore,
    PermissionService,
    PreferenceLinkService,
    PreferenceLinkStore,
    PreferenceResolver,
    PreferenceService,
    PrivacyResolver,
    PrivacySubjectData,
    ProofService,
    RestrictionService,
    StandingService,
    StandingStore,
    SubjectDataRegistry,
    SubjectStore,
    SuppressionStore,
  ],
  exports: [
    ConsentService,
    ControllerContactService,
    ErasurePreview,
    ErasureService,
    GroundDependents,
    GroupNoticeService,
    ImpactAssessmentService,
    JournalReplayService,
    LedgerStore,
    NoticeStore,
    PermissionService,
    PreferenceLinkService,
    ProofService,
    RestrictionService,
    StandingService,
    SubjectDataRegistry,
    SuppressionStore,
  ],
})
export class PrivacyModule implements OnModuleInit {
  constructor(
    private readonly registry: SubjectDataRegistry,
    private readonly own: PrivacySubjectData,
    private readonly audit: AuditSubjectData,
  ) {}

  onModuleInit(): void {
    this.registry.register(this.own);
    this.registry.register(this.audit);
  }
}
