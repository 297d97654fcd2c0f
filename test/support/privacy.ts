import { AuditTrail } from '../../src/organisation/audit.service.js';
import { type OrganisationService } from '../../src/organisation/organisation.service.js';
import { AuditStore } from '../../src/organisation/audit.store.js';
import { JobQueue } from '../../src/jobs/job-queue.js';
import { type Topic } from '../../src/jobs/topic.js';
import { type TenantScope, type Tx } from '../../src/database/tenant.js';
import { FixedClock } from '../../src/kernel/clock.js';
import { type Id, newId } from '../../src/kernel/id.js';
import { AuditSubjectData } from '../../src/privacy/audit-subject-data.service.js';
import { ControllerContactService } from '../../src/privacy/controller-contact.service.js';
import { ControllerContactStore } from '../../src/privacy/controller-contact.store.js';
import { ConsentService } from '../../src/privacy/consent.service.js';
import { ErasureService } from '../../src/privacy/erasure.service.js';
import { GrantStore } from '../../src/privacy/grant.store.js';
import { GroundChangeService } from '../../src/privacy/ground-change.service.js';
import { GroundDependents } from '../../src/privacy/ground-dependents.js';
import { GroundJournal } from '../../src/privacy/ground-journal.js';
import { GroundStore } from '../../src/privacy/ground.store.js';
import { GroupNoticeService } from '../../src/privacy/group-notice.service.js';
import { GroupNoticeStore } from '../../src/privacy/group-notice.store.js';
import { ImpactAssessmentService } from '../../src/privacy/impact-assessment.service.js';
import { ImpactAssessmentStore } from '../../src/privacy/impact-assessment.store.js';
import { JournalReplayService } from '../../src/privacy/journal-replay.service.js';
import { LedgerStore } from '../../src/privacy/ledger.store.js';
import { NoticeStore } from '../../src/privacy/notice.store.js';
import { PermissionService } from '../../src/privacy/permission.service.js';
import { PrivacySubjectData } from '../../src/privacy/privacy-subject-data.store.js';
import { RestrictionService } from '../../src/privacy/restriction.service.js';
import { StandingService } from '../../src/privacy/standing.service.js';
import { StandingStore } from '../../src/privacy/standing.store.js';
import { SubjectDataRegistry } from '../../src/privacy/subject-data-registry.js';
import { SubjectStore } from '../../src/privacy/subject.store.js';
import { SuppressionStore } from '../../src/privacy/suppression.store.js';
import { type TestDatabase } from './database.js';
import { NOW } from './standings.js';

/** An organisation with one section, seen whole. */
export interface Organisation {
  readonly scope: TenantScope;
  readonly organisationId: Id;
  readonly sectionId: Id;
}

/** Founds an organisation in a test database. */
export async function foundOrganisation(
  { database }: TestDatabase,
  name = 'Section Exemple',
): Promise<Organisation> {
  const organisationId = newId();
  const sectionId = newId();
  const scope = { organisationId, sections: 'all' } as const;
  await database.withTenant(scope, async (tx) => {
    await tx.run('insert into directory.organisations (organisation_id) values ($1)', [organisationId]);
    await tx.run('insert into organisation.organisations (organisation_id, name) values ($1, $2)', [
      organisationId,
      name,
    ]);
    await tx.run('insert into organisation.sections (organisation_id, id, name) values ($1, $2, $3)', [
      organisationId,
      sectionId,
      name,
    ]);
  });
  return { scope, organisationId, sectionId };
}

/** What groups are told in, over a test database. */
export function groupNoticesOver(
  { database, sealer, config }: Pick<TestDatabase, 'database' | 'sealer' | 'config'>,
  organisations: OrganisationService,
  queue: JobQueue,
): GroupNoticeService {
  const standings = new StandingStore();
  const permissions = new PermissionService(standings, new GrantStore(), new GroundDependents(), queue);
  const changes = new GroundChangeService(new LedgerStore(), permissions);
  const consents = new ConsentService(
    standings,
    new GroundStore(sealer),
    new NoticeStore(),
    changes,
    new GroundJournal(config),
  );
  const audit = new AuditTrail(database, new AuditStore(sealer), new FixedClock(NOW));
  const contacts = new ControllerContactService(new ControllerContactStore(), organisations, audit);
  return new GroupNoticeService(contacts, new GroupNoticeStore(), standings, consents);
}

/** The privacy slice put together by hand over a test database, with a clock that stands at {@link NOW}. */
export function privacyOver({ database, sealer, config }: TestDatabase, home = config.home) {
  const clock = new FixedClock(NOW);
  const standings = new StandingStore();
  const grants = new GrantStore();
  const dependents = new GroundDependents();
  const ledger = new LedgerStore();
  const grounds = new GroundStore(sealer);
  const notices = new NoticeStore();
  const subjects = new SubjectStore();
  const suppressions = new SuppressionStore(sealer);
  const registry = new SubjectDataRegistry();
  const journal = new GroundJournal({ ...config, home });
  const audit = new AuditTrail(database, new AuditStore(sealer), clock);
  const enqueued: string[] = [];
  const queue = new (class extends JobQueue {
    override enqueue(_tx: Tx, topic: Topic): Promise<void> {
      enqueued.push(topic.name);
      return Promise.resolve();
    }
    override forget(): Promise<number> {
      return Promise.resolve(0);
    }
  })(null as never);
  const permissions = new PermissionService(standings, grants, dependents, queue);
  const changes = new GroundChangeService(ledger, permissions);
  const consents = new ConsentService(standings, grounds, notices, changes, journal);
  const restrictions = new RestrictionService(standings, grounds, changes, registry, journal);
  const erasures = new ErasureService(database, registry, subjects, suppressions, changes, journal, audit);
  registry.register(new PrivacySubjectData(standings, sealer));
  registry.register(new AuditSubjectData(audit));
  return {
    clock,
    queue,
    enqueued,
    standings: new StandingService(standings, grounds, changes),
    consents,
    assessments: new ImpactAssessmentService(new ImpactAssessmentStore(), standings, changes),
    permissions,
    changes,
    dependents,
    ledger,
    notices,
    registry,
    suppressions,
    journal,
    audit,
    erasures,
    restrictions,
    replay: new JournalReplayService(
      database,
      journal,
      erasures,
      consents,
      restrictions,
      standings,
      subjects,
      clock,
    ),
  };
}
