import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Temporal } from 'temporal-polyfill';
import { connectors } from '../../src/connectors/registry.js';
import { type Database } from '../../src/database/database.js';
import { type TenantScope } from '../../src/database/tenant.js';
import { JobQueue } from '../../src/jobs/job-queue.js';
import { openBoss } from '../../src/jobs/jobs.module.js';
import { JobRunner } from '../../src/jobs/job-runner.js';
import { FixedClock } from '../../src/kernel/clock.js';
import { type Id } from '../../src/kernel/id.js';
import { AccountStore } from '../../src/listening/account.store.js';
import { type AttestationClaim } from '../../src/listening/domain/attestation.js';
import { EndedLabelStore } from '../../src/listening/ended-label.store.js';
import { EndedLabels } from '../../src/listening/ended-labels.service.js';
import { ImportCommitService } from '../../src/listening/import-commit.service.js';
import { ImportSpool } from '../../src/listening/import-spool.js';
import { type Import, ImportStore } from '../../src/listening/import.store.js';
import { ImportService } from '../../src/listening/import.service.js';
import { KeptOut } from '../../src/listening/kept-out.service.js';
import { LinkablePersons } from '../../src/listening/linkable-persons.service.js';
import { LinkingStore } from '../../src/listening/linking.store.js';
import { OverlapService } from '../../src/listening/overlap.service.js';
import { Platforms } from '../../src/listening/platforms.js';
import { PostStore } from '../../src/listening/post.store.js';
import { SourceStore } from '../../src/listening/source.store.js';
import { ToldAuthors } from '../../src/listening/told-authors.service.js';
import { ToldAuthorStore } from '../../src/listening/told-authors.store.js';
import { SuppressedLabels } from '../../src/listening/suppressed-labels.service.js';
import { QuarantineStore } from '../../src/listening/quarantine.store.js';
import { SweepService } from '../../src/listening/sweep.service.js';
import { UndoService } from '../../src/listening/undo.service.js';
import { UndoStore } from '../../src/listening/undo.store.js';
import { EncoderDesks } from '../../src/listening/encoder-desks.service.js';
import { UploadService } from '../../src/listening/upload.service.js';
import { AuditTrail } from '../../src/organisation/audit.service.js';
import { AuditStore } from '../../src/organisation/audit.store.js';
import { DirectoryStore } from '../../src/organisation/directory.store.js';
import { OrganisationService } from '../../src/organisation/organisation.service.js';
import { OrganisationStore } from '../../src/organisation/organisation.store.js';
import { StaffStore } from '../../src/organisation/staff.store.js';
import { ContactPointStore } from '../../src/people/contact-point.store.js';
import { SuppressionStore } from '../../src/privacy/suppression.store.js';
import { type TestDatabase } from './database.js';
import { foundOrganisation, groupNoticesOver, type Organisation } from './privacy.js';

/** A claim that holds on the day of the tests. */
export const CLAIM: AttestationClaim = {
  runBy: 'workers',
  membersAre: 'Les techniciens',
  groupToldOn: '2026-01-05',
  attests: true,
};

/** The French words that a group was told in. */
export const noticeOf = async (imports: ImportService, scope: TenantScope): Promise<Id> =>
  (await imports.notices(scope)).find(({ language }) => language === 'fr')!.id;

/** The listening slice over a test database, built by hand, with one organisation. */
export interface TestListening extends Organisation {
  readonly database: Database;
  readonly clock: FixedClock;
  readonly imports: ImportService;
  readonly uploads: UploadService;
  readonly commits: ImportCommitService;
  readonly undos: UndoService;
  readonly sweeps: SweepService;
  readonly told: ToldAuthors;
  readonly runner: JobRunner;
  readonly jobs: JobQueue;
  readonly spool: ImportSpool;
  readonly folder: string;
  /** Uploads and previews a text. */
  upload(text: string | Buffer, options?: { name?: string; zone?: string }): Promise<Import>;
  /** Uploads, attests and writes a text. */
  importText(text: string, options?: ImportOptions): Promise<Import>;
  close(): Promise<void>;
}

/** How {@link TestListening.importText} answers the preview. */
export interface ImportOptions {
  readonly zone?: string;
  readonly sourceId?: Id | null;
  readonly aliases?: readonly { label: string; accountId: Id }[];
  readonly exporterName?: string;
}

/** What the slice is built over: a test database, or the same one seen from another process. */
export type ListeningGround = Pick<TestDatabase, 'database' | 'sealer' | 'servingUrl' | 'config'>;

/** Builds the slice for a new organisation, its spool in a folder of its own. */
export async function testListening(db: TestDatabase): Promise<TestListening> {
  return listeningOver(db, await foundOrganisation(db), mkdtempSync(join(tmpdir(), 'levain-spool-')));
}

/** Builds the slice for an organisation that exists. */
export async function listeningOver(
  db: ListeningGround,
  organisation: Organisation,
  folder: string,
): Promise<TestListening> {
  const clock = new FixedClock(Temporal.Instant.from('2026-02-01T12:00:00Z'));
  const { database, sealer } = db;
  const boss = await openBoss(db.servingUrl);
  const jobs = new JobQueue(boss);
  const runner = new JobRunner(boss, jobs);
  const [imports, sources, accounts, posts] = [
    new ImportStore(sealer),
    new SourceStore(sealer),
    new AccountStore(sealer),
    new PostStore(),
  ];
  const audit = new AuditTrail(database, new AuditStore(sealer), clock);
  const organisations = new OrganisationService(
    database,
    new DirectoryStore(),
    new OrganisationStore(),
    new StaffStore(sealer),
    audit,
    sealer,
    clock,
  );
  const overlaps = new OverlapService(imports, sources, posts, accounts, sealer);
  const suppressed = new SuppressedLabels(new SuppressionStore(sealer));
  const platforms = new Platforms(connectors);
  const spool = new ImportSpool(folder, sealer);
  const config = { ...db.config, home: folder, uploadLimitBytes: 64 * 2 ** 20 };
  const linkable = new LinkablePersons(new LinkingStore(), new ContactPointStore(sealer));
  const ended = new EndedLabels(new EndedLabelStore(sealer), linkable);
  const keptOut = new KeptOut(suppressed, ended, imports, overlaps);
  const uploads = new UploadService(database, imports, overlaps, keptOut, platforms, spool, config, clock);
  const groupNotices = groupNoticesOver({ ...db, config }, organisations, jobs);
  const told = new ToldAuthors(new ToldAuthorStore(), groupNotices, organisations);
  const service = new ImportService(
    database,
    jobs,
    imports,
    sources,
    accounts,
    organisations,
    uploads,
    spool,
    groupNotices,
    audit,
    clock,
  );
  const commits = new ImportCommitService(
    database,
    jobs,
    imports,
    sources,
    accounts,
    posts,
    overlaps,
    keptOut,
    platforms,
    spool,
    new EncoderDesks(sealer),
    organisations,
    audit,
    clock,
  );
  commits.onModuleInit();
  const undos = new UndoService(database, jobs, imports, sources, new UndoStore(), audit, clock);
  const sweeps = new SweepService(
    database,
    jobs,
    imports,
    sources,
    new QuarantineStore(),
    organisations,
    spool,
    told,
    clock,
  );
  const { scope, sectionId } = organisation;
  const upload: TestListening['upload'] = async (text, { name = 'chat.txt', zone = 'Europe/Paris' } = {}) => {
    const begun = await service.begin(scope, null, { sectionId, fileName: name, zone });
    if (!begun.ok) throw new Error(begun.error.code);
    const received = await uploads.receive(scope, begun.value.id, Readable.from([Buffer.from(text)]));
    return received.ok ? received.value : (await service.find(scope, begun.value.id))!;
  };
  return {
    ...organisation,
    database,
    clock,
    imports: service,
    uploads,
    commits,
    undos,
    sweeps,
    told,
    runner,
    jobs,
    spool,
    folder,
    upload,
    importText: async (text, options = {}) => {
      const entry = await upload(text, options.zone === undefined ? {} : { zone: options.zone });
      const committed = await service.commit(scope, null, entry.id, {
        sourceId: options.sourceId ?? null,
        aliases: options.aliases ?? [],
        attestation: CLAIM,
        noticeId: await noticeOf(service, scope),
        exporterName: options.exporterName ?? null,
        expectedVersion: entry.version,
      });
      if (!committed.ok) throw new Error(committed.error.code);
      await runner.workOff();
      return (await service.find(scope, entry.id))!;
    },
    close: async () => {
      await boss.stop({ graceful: false });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
