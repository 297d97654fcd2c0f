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
import { ImportSpool } from './import-spool.js';
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
    if (entry.state !== 'receiving') return refuse(refusal('import-not-waiting'));
    const owner = { organisationId: scope.organisationId, importId };
    const limit = this.config.uploadLimitBytes;
    try {
      const bytes = await this.spool.receive(owner, body, limit, this.clock.now().epochMilliseconds);
      return await this.preview(scope, { ...entry, fileBytes: bytes });
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

  /** Reads a spooled file with the import's zone and date order, and keeps the preview beside it. */
  async preview(scope: TenantScope, entry: Import): Promise<Result<Import, Refusal>> {
    if (!may(entry.state, 'preview')) return refuse(refusal('import-not-waiting'));
    const owner = { organisationId: scope.organisationId, importId: entry.id };
    const file = await this.spool.open(owner, entry.fileName ?? '');
    if (file === null) return this.fail(scope, entry, refusal('upload-gone'));
    try {
      const read = await this.read(scope, entry, file);
      if (!read.ok) return await this.fail(scope, entry, read.error);
      await this.spool.keepPreview(owner, read.value);
      return await this.keep(scope, entry, read.value);
    } catch (error) {
      const failure = failureOf(error);
      if (failure === null) throw error;
      return this.fail(scope, entry, failure);
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

  private async keep(
    scope: TenantScope,
    entry: Import,
    preview: ImportPreview,
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
      return changed && kept !== null ? ok(kept) : refuse(refusal('import-not-waiting'));
    });
  }

  private async fail(scope: TenantScope, entry: Import, failure: Refusal): Promise<Result<never, Refusal>> {
    await this.spool.destroy(entry.id);
    await this.database.withTenant(scope, (tx) =>
      this.imports.change(
        tx,
        entry.id,
        { state: entry.state },
        { state: 'failed', failure, file_name_sealed: null, file_bytes: entry.fileBytes },
      ),
    );
    return refuse(failure);
  }
}

/** The summary as plain values that a preview may hold. */
const mutable = (summary: FileSummary): ImportPreview['summary'] => ({
  ...summary,
  authors: summary.authors.map((author) => ({ ...author })),
  warnings: summary.warnings.map(({ code, parameters }) => ({ code, parameters: { ...parameters } })),
});
