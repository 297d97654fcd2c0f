import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type Config } from '../src/config/config.js';
import { connectors } from '../src/connectors/registry.js';
import { type OpenDatabase } from '../src/database/open.js';
import { type TenantScope } from '../src/database/tenant.js';
import { JobQueue } from '../src/jobs/job-queue.js';
import { openBoss } from '../src/jobs/jobs.module.js';
import { systemClock } from '../src/kernel/clock.js';
import { type Id, newId } from '../src/kernel/id.js';
import { AccountStore } from '../src/listening/account.store.js';
import { ImportCommitService } from '../src/listening/import-commit.service.js';
import { ImportService } from '../src/listening/import.service.js';
import { ImportSpool } from '../src/listening/import-spool.js';
import { ImportStore } from '../src/listening/import.store.js';
import { OverlapService } from '../src/listening/overlap.service.js';
import { Platforms } from '../src/listening/platforms.js';
import { PostStore } from '../src/listening/post.store.js';
import { SourceStore } from '../src/listening/source.store.js';
import { SuppressedLabels } from '../src/listening/suppressed-labels.service.js';
import { EndedLabelStore } from '../src/listening/ended-label.store.js';
import { EndedLabels } from '../src/listening/ended-labels.service.js';
import { KeptOut } from '../src/listening/kept-out.service.js';
import { LinkablePersons } from '../src/listening/linkable-persons.service.js';
import { LinkingStore } from '../src/listening/linking.store.js';
import { ContactPointStore } from '../src/people/contact-point.store.js';
import { EncoderDesks } from '../src/listening/encoder-desks.service.js';
import { UploadService } from '../src/listening/upload.service.js';
import { AuditTrail } from '../src/organisation/audit.service.js';
import { AuditStore } from '../src/organisation/audit.store.js';
import { DirectoryStore } from '../src/organisation/directory.store.js';
import { OrganisationService } from '../src/organisation/organisation.service.js';
import { OrganisationStore } from '../src/organisation/organisation.store.js';
import { StaffStore } from '../src/organisation/staff.store.js';
import { ConsentService } from '../src/privacy/consent.service.js';
import { GrantStore } from '../src/privacy/grant.store.js';
import { GroundChangeService } from '../src/privacy/ground-change.service.js';
import { GroundDependents } from '../src/privacy/ground-dependents.js';
import { GroundJournal } from '../src/privacy/ground-journal.js';
import { GroundStore } from '../src/privacy/ground.store.js';
import { ControllerContactService } from '../src/privacy/controller-contact.service.js';
import { ControllerContactStore } from '../src/privacy/controller-contact.store.js';
import { GroupNoticeService } from '../src/privacy/group-notice.service.js';
import { GroupNoticeStore } from '../src/privacy/group-notice.store.js';
import { LedgerStore } from '../src/privacy/ledger.store.js';
import { NoticeStore } from '../src/privacy/notice.store.js';
import { PermissionService } from '../src/privacy/permission.service.js';
import { StandingStore } from '../src/privacy/standing.store.js';
import { SuppressionStore } from '../src/privacy/suppression.store.js';

/** The services of an import over a database, for one organisation. */
export interface ImportRig {
  readonly scope: TenantScope;
  /** Uploads and attests a file, then times the writing: from the file to committed, merged rows. */
  importFile(content: Buffer, sourceId: Id | null): Promise<TimedImport>;
  close(): Promise<void>;
}

/** One import. */
export interface TimedImport {
  readonly uploadMs: number;
  readonly commitMs: number;
  readonly sourceId: Id;
  readonly created: number;
}

/** Builds the services by hand, and founds an organisation. */
export async function importRig(opened: OpenDatabase, config: Config): Promise<ImportRig> {
  const { database, sealer } = opened;
  const boss = await openBoss(opened.servingUrl);
  const jobs = new JobQueue(boss);
  const imports = new ImportStore(sealer);
  const sources = new SourceStore(sealer);
  const accounts = new AccountStore(sealer);
  const posts = new PostStore();
  const audit = new AuditTrail(database, new AuditStore(sealer), systemClock);
  const organisations = new OrganisationService(
    database,
    new DirectoryStore(),
    new OrganisationStore(),
    new StaffStore(sealer),
    audit,
    sealer,
    systemClock,
  );
  const overlaps = new OverlapService(imports, sources, posts, accounts, sealer);
  const platforms = new Platforms(connectors);
  const spool = new ImportSpool(join(config.home, 'spool'), sealer);
  const suppressed = new SuppressedLabels(new SuppressionStore(sealer));
  const linkable = new LinkablePersons(new LinkingStore(), new ContactPointStore(sealer));
  const ended = new EndedLabels(new EndedLabelStore(sealer), linkable);
  const keptOut = new KeptOut(suppressed, ended, imports, overlaps);
  const uploads = new UploadService(
    database,
    imports,
    overlaps,
    keptOut,
    platforms,
    spool,
    config,
    systemClock,
  );
  const parts = [database, jobs, imports, sources, accounts] as const;
  const standings = new StandingStore();
  const permissions = new PermissionService(standings, new GrantStore(), new GroundDependents(), jobs);
  const changes = new GroundChangeService(new LedgerStore(), permissions);
  const journal = new GroundJournal(config);
  const consents = new ConsentService(
    standings,
    new GroundStore(sealer),
    new NoticeStore(),
    changes,
    journal,
  );
  const contacts = new ControllerContactService(new ControllerContactStore(), organisations, audit);
  const notices = new GroupNoticeService(contacts, new GroupNoticeStore(), standings, consents);
  const service = new ImportService(...parts, organisations, uploads, spool, notices, audit, systemClock);
  const commits = new ImportCommitService(
    ...parts,
    posts,
    overlaps,
    keptOut,
    platforms,
    spool,
    new EncoderDesks(sealer),
    organisations,
    audit,
    systemClock,
  );
  const { scope, sectionId } = await found(opened);
  return {
    scope,
    importFile: async (content, sourceId) => {
      const begun = must(
        await service.begin(scope, null, { sectionId, fileName: 'chat.txt', zone: 'Europe/Paris' }),
      );
      const start = performance.now();
      const { id, version } = must(await uploads.receive(scope, begun.id, Readable.from(pieces(content))));
      const attested = performance.now();
      must(
        await service.commit(scope, null, id, {
          sourceId,
          aliases: [],
          attestation: {
            runBy: 'workers',
            membersAre: 'colleagues',
            groupToldOn: '2026-01-01',
            attests: true,
          },
          noticeId: (await service.notices(scope))[0]!.id,
          exporterName: null,
          expectedVersion: version,
        }),
      );
      const committing = performance.now();
      await commits.run(scope, id);
      const commitMs = performance.now() - committing;
      const done = (await service.find(scope, id))!;
      if (done.state !== 'committed') throw new Error(`The import ended as ${done.state}.`);
      return {
        uploadMs: attested - start,
        commitMs,
        sourceId: done.sourceId!,
        created: done.outcome!.created,
      };
    },
    close: () => boss.stop({ graceful: false }),
  };
}

function* pieces(content: Buffer): Generator<Buffer> {
  for (let at = 0; at < content.length; at += 65_536) yield content.subarray(at, at + 65_536);
}

function must<T>(result: { ok: true; value: T } | { ok: false; error: { code: string } }): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

async function found({ database }: OpenDatabase): Promise<{ scope: TenantScope; sectionId: Id }> {
  const organisationId = newId();
  const sectionId = newId();
  const scope = { organisationId, sections: 'all' } as const;
  await database.withTenant(scope, async (tx) => {
    await tx.run('insert into directory.organisations (organisation_id) values ($1)', [organisationId]);
    await tx.run(`insert into organisation.organisations (organisation_id, name) values ($1, 'Bench')`, [
      organisationId,
    ]);
    await tx.run(`insert into organisation.sections (organisation_id, id, name) values ($1, $2, 'Bench')`, [
      organisationId,
      sectionId,
    ]);
  });
  return { scope, sectionId };
}
