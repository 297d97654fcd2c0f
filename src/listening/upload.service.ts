import { Inject, Injectable } from '@nestjs/common';
import { type Readable } from 'node:stream';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { type TenantScope } from '../database/tenant.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { type Id } from '../kernel/id.js';
import { ok, refusal, type Refusal, refuse, type Result } from '../kernel/result.js';
import { may } from './domain/import-state.js';
import { failureOf } from './import-commit.service.js';
import { type ImportPreview } from './import-preview.js';
import { ImportSpool, type SpoolDraft, type SpoolOwner } from './import-spool.js';
import { type Import, ImportStore } from './import.store.js';
import { KeptOut, type KeptOutQuestion } from './kept-out.service.js';
import { type FoundOverlap, foretold, OverlapService } from './overlap.service.js';
import { Platforms } from './platforms.js';
import { type FileSummary, type ReadableFile } from './reader.port.js';
import { UploadTooLarge } from './spool-file.js';

/** Takes files in and reads what they are. Nothing of them enters the database here. */
@Injectable()
export class UploadService {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportStore,
    private readonly overlaps: OverlapService,
    private readonly keptOut: KeptOut,
    private readonly platforms: Platforms,
    private readonly spool: ImportSpool,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Streams an upload into the sealed spool and previews it. A file that cannot be read fails the import, and nothing
   * of it stays.
   */
  async receive(scope: TenantScope, importId: Id, body: Readable): Promise<Result<Import, Refusal>> {
    const entry = await this.database.withTenant(scope, (tx) => this.imports.find(tx, importId));
    if (entry === null) return refuse(refusal('not-found'));
    if (entry.state !== 'receiving') return refuse(overtaken(entry));
    const limit = this.config.uploadLimitBytes;
    try {
      const now = this.clock.now().epochMilliseconds;
      const owner = { organisationId: scope.organisationId, importId };
      const draft = await this.spool.receive(owner, body, limit, now);
      return await this.previewDraft(scope, { ...entry, fileBytes: draft.bytes }, draft);
    } catch (error) {
      if (error instanceof UploadTooLarge)
        return this.fail(
          scope,
          entry,
          refusal('upload-too-large', { megabytes: Math.floor(limit / 2 ** 20) }),
        );
      // The sender went away: the import still waits for its file.
      if ((error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE')
        return refuse(refusal('upload-interrupted'));
      throw error;
    }
  }

  /** Reads a spooled file again, with the import's zone and date order, and keeps the preview beside it. */
  async preview(scope: TenantScope, entry: Import): Promise<Result<Import, Refusal>> {
    if (!may(entry.state, 'preview')) return refuse(refusal('import-not-waiting'));
    const owner = { organisationId: scope.organisationId, importId: entry.id };
    const previewed = await this.previewFile(scope, entry, owner);
    if (previewed.ok) return this.keep(scope, entry, previewed.value);
    return this.fail(scope, entry, previewed.error);
  }

  /** Whichever draft is read first is the import's upload; those that came beside it go. */
  private async previewDraft(
    scope: TenantScope,
    entry: Import,
    draft: SpoolDraft,
  ): Promise<Result<Import, Refusal>> {
    try {
      const previewed = await this.previewFile(scope, entry, draft);
      return previewed.ok
        ? await this.keep(scope, entry, previewed.value, draft)
        : await this.failDraft(scope, entry, previewed.error);
    } finally {
      await this.spool.destroyDraft(draft);
    }
  }

  private async previewFile(
    scope: TenantScope,
    entry: Import,
    owner: SpoolOwner,
  ): Promise<Result<ImportPreview, Refusal>> {
    const file = await this.spool.open(owner, entry.fileName ?? '');
    if (file === null) return refuse(refusal('upload-gone'));
    try {
      const read = await this.read(scope, entry, file);
      if (read.ok) await this.spool.keepPreview(owner, read.value);
      return read;
    } catch (error) {
      const failure = failureOf(error);
      if (failure === null) throw error;
      return refuse(failure);
    }
  }

  private async read(
    scope: TenantScope,
    entry: Import,
    file: ReadableFile,
  ): Promise<Result<ImportPreview, Refusal>> {
    const platform = await this.platforms.recognise(file);
    if (platform?.read === undefined) return refuse(refusal('file-not-recognised'));
    const choices = entry.dateOrder === null ? {} : { dateOrder: entry.dateOrder };
    const summary = await platform.read.summarise(file, choices);
    if (!summary.ok) return refuse(refusal(summary.error.reason, summary.error.parameters));
    const source = { reader: platform.read, file, choices, zone: entry.zone, exporterName: null };
    const asked = { platform: platform.key, source, summary: summary.value };
    const { overlaps, impossibleTimes } = await this.database.withTenant(scope, (tx) =>
      this.overlaps.find(tx, platform.key, source, summary.value),
    );
    const keptOut = await this.foreseeKeptOut(scope, asked, overlaps);
    return ok({
      platform: platform.key,
      zone: entry.zone,
      summary: mutable(summary.value),
      impossibleTimes,
      keptOut: [...keptOut],
      overlaps: overlaps.map((overlap) => foretold(overlap, keptOut)),
    });
  }

  /** An erasure holds for every section, so those are asked too that the reader does not see. */
  private foreseeKeptOut(
    { organisationId }: TenantScope,
    file: Pick<KeptOutQuestion, 'platform' | 'source' | 'summary'>,
    overlaps: readonly FoundOverlap[],
  ): Promise<ReadonlySet<string>> {
    return this.database.withTenant({ organisationId, sections: 'all' }, (tx) =>
      this.keptOut.foresee(tx, {
        ...file,
        sourceIds: overlaps.map(({ sourceId }) => sourceId),
        labels: file.summary.authors.map(({ name }) => name),
        confirmed: new Set(),
        at: this.clock.now().toString(),
      }),
    );
  }

  /** Shows the preview. @param draft becomes the import's upload where no other has meanwhile */
  private async keep(
    scope: TenantScope,
    entry: Import,
    preview: ImportPreview,
    draft?: SpoolDraft,
  ): Promise<Result<Import, Refusal>> {
    return this.database.withTenant(scope, async (tx) => {
      const changed = await this.imports.change(
        tx,
        entry.id,
        { state: entry.state },
        {
          state: 'previewed',
          platform: preview.platform,
          file_bytes: entry.fileBytes,
          zone: entry.zone,
          date_order: entry.dateOrder,
          progress_total: preview.summary.messages,
        },
      );
      const kept = await this.imports.find(tx, entry.id);
      if (!changed || kept === null)
        return refuse(draft === undefined ? refusal('import-not-waiting') : overtaken(kept));
      // The row is ours until the transaction ends: no other draft is moved now.
      if (draft !== undefined) await this.spool.accept(draft);
      return ok(kept);
    });
  }

  private async failDraft(
    scope: TenantScope,
    entry: Import,
    failure: Refusal,
  ): Promise<Result<never, Refusal>> {
    const failed = await this.fail(scope, entry, failure);
    const now = await this.database.withTenant(scope, (tx) => this.imports.find(tx, entry.id));
    // What is wrong with a file that nobody waits for any more, or that was swept away under it, says nothing.
    return now?.failure?.code === failure.code ? failed : refuse(overtaken(now));
  }

  /** Fails an import that still stands where it was; one whose upload came meanwhile by another request lives. */
  private async fail(scope: TenantScope, entry: Import, failure: Refusal): Promise<Result<never, Refusal>> {
    const isFailed = await this.database.withTenant(scope, (tx) =>
      this.imports.change(
        tx,
        entry.id,
        { state: entry.state },
        { state: 'failed', failure, file_name_sealed: null, file_bytes: entry.fileBytes },
      ),
    );
    if (isFailed) await this.spool.destroy(entry.id);
    return refuse(failure);
  }
}

/** Why a file is not taken for an import that does not wait for one any more. */
const overtaken = (now: Import | null): Refusal =>
  refusal(now?.state === 'previewed' ? 'upload-received-already' : 'import-not-waiting');

/** The summary as plain values that a preview may hold. */
const mutable = (summary: FileSummary): ImportPreview['summary'] => ({
  ...summary,
  authors: summary.authors.map((author) => ({ ...author })),
  warnings: summary.warnings.map(({ code, parameters }) => ({ code, parameters: { ...parameters } })),
});
