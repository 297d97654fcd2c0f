import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { type TenantScope, type Tx } from '../database/tenant.js';
import { JobQueue } from '../jobs/job-queue.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { FaultError } from '../kernel/fault.js';
import { type Id, newId } from '../kernel/id.js';
import { type Refusal, refusal } from '../kernel/result.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { AccountStore } from './account.store.js';
import { resolveAuthors } from './author-resolver.js';
import { type FileToRead, labelOf } from './file-posts.js';
import { ImportMerge, type MergeResult } from './import-merge.js';
import { type ImportPreview, readPreview } from './import-preview.js';
import { ImportSpool } from './import-spool.js';
import { type CommitChoices, type Import, ImportStore } from './import.store.js';
import { KeptOut } from './kept-out.service.js';
import { IMPORT_ATTESTED, OBSERVATIONS_CHANGED } from './listening.topics.js';
import { type Overlap, OverlapService, writersOf } from './overlap.service.js';
import { Platforms } from './platforms.js';
import { PostStore } from './post.store.js';
import { SourceStore } from './source.store.js';
import { SpoolBroken } from './spool-file.js';
import { EncoderDesks } from './encoder-desks.service.js';

interface Material {
  readonly entry: Import;
  readonly choices: CommitChoices;
  readonly preview: ImportPreview;
  readonly source: FileToRead;
}

/**
 * Writes an attested import: everything in one transaction, so that a kill in the middle leaves nothing half-visible.
 * The job then runs again, from the spool; where the spool is gone the import fails, and says so.
 */
@Injectable()
export class ImportCommitService implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly imports: ImportStore,
    private readonly sources: SourceStore,
    private readonly accounts: AccountStore,
    private readonly posts: PostStore,
    private readonly overlaps: OverlapService,
    private readonly keptOut: KeptOut,
    private readonly platforms: Platforms,
    private readonly spool: ImportSpool,
    private readonly desks: EncoderDesks,
    private readonly organisations: OrganisationService,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.subscribe(IMPORT_ATTESTED, ({ scope, ids }) => this.run(scope, ids['importId']!));
  }

  /** A commit that a killed process left behind has its job still; this adds one where the queue was lost. */
  async onApplicationBootstrap(): Promise<void> {
    for (const { organisationId } of await this.organisations.all())
      await this.database.withTenant({ organisationId, sections: 'all' }, async (tx) => {
        for (const importId of await this.imports.inState(tx, 'committing'))
          await this.jobs.enqueue(tx, IMPORT_ATTESTED, { importId });
      });
  }

  /** Writes the import, or fails it with a reason. Does nothing for one that is not waiting, or is being written. */
  async run(scope: TenantScope, importId: Id): Promise<void> {
    const owner = { organisationId: scope.organisationId, importId };
    try {
      const committed = await this.database.withTenant(scope, (tx) => this.commit(tx, scope, importId), {
        statementTimeoutMs: 0,
      });
      if (committed) await this.spool.destroy(importId);
    } catch (error) {
      const failure = failureOf(error);
      if (failure === null) throw error;
      await this.database.withTenant(scope, (tx) =>
        this.imports.change(
          tx,
          importId,
          { state: 'committing' },
          {
            state: 'failed',
            failure,
            choices_sealed: null,
            file_name_sealed: null,
          },
        ),
      );
      await this.spool.destroy(owner.importId);
    }
  }

  /** @returns whether the import was written */
  private async commit(tx: Tx, scope: TenantScope, importId: Id): Promise<boolean> {
    if (!(await this.imports.claim(tx, importId))) return false;
    await this.keptOut.holdErasures(tx);
    const entry = await this.imports.find(tx, importId);
    if (entry?.state !== 'committing') return false;
    const material = await this.material(tx, entry);
    const sourceId = entry.sourceId ?? (await this.addSource(tx, material));
    await this.sources.lock(tx, sourceId);
    const overlap = await this.overlaps.with(tx, sourceId, material.source, material.preview.summary);
    const authors = await this.resolve(tx, sourceId, material, overlap);
    const total = material.preview.summary.messages;
    const plan = {
      sourceId,
      source: material.source,
      overlap,
      accounts: authors.accounts,
      ends: await this.ends(tx, sourceId),
      at: this.clock.now().epochMilliseconds,
      onProgress: (done: number) => this.showProgress(scope, importId, done, total),
    };
    const desk = this.desks.open(tx.organisationId, overlap?.file.length ?? total);
    const tools = { posts: this.posts, desk };
    const result = await new ImportMerge(tx, plan, tools).run();
    await this.finish(tx, material, sourceId, result, authors.added);
    return true;
  }

  private async material(tx: Tx, entry: Import): Promise<Material> {
    const owner = { organisationId: tx.organisationId, importId: entry.id };
    const choices = await this.imports.choices(tx, entry.id);
    const preview = readPreview(await this.spool.preview(owner));
    const file = await this.spool.open(owner, entry.fileName ?? '');
    if (choices === null || preview === null || file === null) throw new SpoolBroken();
    const reader = this.platforms.readerOf(preview.platform);
    const { dateOrder } = preview.summary.dialect;
    const { exporterName } = choices;
    return {
      entry,
      choices,
      preview,
      source: { reader, file, choices: { dateOrder }, zone: entry.zone, exporterName },
    };
  }

  private async addSource(tx: Tx, { entry, choices, preview }: Material): Promise<Id> {
    const id = newId(this.clock.now().epochMilliseconds);
    await this.sources.add(tx, {
      id,
      sectionId: entry.sectionId,
      platform: preview.platform,
      name: choices.sourceName ?? preview.platform,
      runBy: entry.attestation?.runBy ?? 'unknown',
      createdAt: this.clock.now().toString(),
    });
    return id;
  }

  private async resolve(
    tx: Tx,
    sourceId: Id,
    { entry, choices, preview, source }: Material,
    overlap: Overlap | null,
  ) {
    const written = preview.summary.authors.map(({ name }) => labelOf(name, choices.exporterName));
    const labels = overlap?.posts.labels ?? [...new Set(written)];
    const writers = overlap === null ? new Set(labels) : writersOf(overlap);
    const at = this.clock.now().toString();
    const confirmed = new Map(choices.aliases.map(({ label, accountId }) => [label, accountId]));
    const keptOut = await this.keptOut.among(tx, {
      platform: preview.platform,
      source,
      summary: preview.summary,
      sourceIds: [sourceId, ...preview.overlaps.map((one) => one.sourceId)],
      labels,
      confirmed: new Set(confirmed.keys()),
      at,
    });
    return resolveAuthors(tx, this.accounts, {
      sourceId,
      importId: entry.id,
      labels,
      confirmed,
      suppressed: keptOut,
      overlap,
      writers,
      at,
    });
  }

  /** The last number given in a source: numbers of posts that are gone still stand in the provenance of others. */
  private async ends(tx: Tx, sourceId: Id): Promise<{ readonly number: number; readonly position: number }> {
    const { number, position } = await this.posts.ends(tx, sourceId);
    return { number: Math.max(number, await this.imports.lastNumber(tx, sourceId)), position };
  }

  private async finish(
    tx: Tx,
    { entry }: Material,
    sourceId: Id,
    result: MergeResult,
    newParticipants: number,
  ) {
    const { created, alreadyKnown, suppressed } = result;
    const { numbers, posts } = result;
    await this.imports.provide(tx, entry.id, sourceId, {
      numbers,
      precisionSeconds: posts.hasSeconds ? 1 : 60,
      posts: posts.count,
      digest: posts.digest(),
    });
    await this.imports.change(
      tx,
      entry.id,
      { state: 'committing' },
      {
        state: 'committed',
        source_id: sourceId,
        outcome: { created, alreadyKnown, newParticipants, suppressed },
        committed_at: this.clock.now().toString(),
        covered_from: posts.count === 0 ? null : instantText(posts.extent.from),
        covered_to: posts.count === 0 ? null : instantText(posts.extent.to),
        choices_sealed: null,
      },
    );
    await this.jobs.enqueue(tx, OBSERVATIONS_CHANGED, { sourceId });
    await this.audit.record(tx, {
      action: 'import-committed',
      staffId: entry.staffId,
      objectKind: 'import',
      objectId: entry.id,
      detail: { created, alreadyKnown },
    });
  }

  private showProgress(scope: TenantScope, importId: Id, done: number, total: number): Promise<void> {
    return this.database.withTenant(scope, (tx) =>
      this.imports.progress(tx, importId, Math.min(done, total), total),
    );
  }
}

const instantText = (seconds: number): string => new Date(seconds * 1000).toISOString();

/** What a person can be told of a failure; null for our own bugs and a database that is away: those are tried again. */
export function failureOf(error: unknown): Refusal | null {
  if (error instanceof FaultError) return refusal(error.fault.reason, error.fault.parameters);
  return error instanceof SpoolBroken ? refusal('upload-gone') : null;
}
