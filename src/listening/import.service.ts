import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { type TenantScope, type Tx } from '../database/tenant.js';
import { JobQueue } from '../jobs/job-queue.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { type Id, newId } from '../kernel/id.js';
import { encodeCursor, type Page, type PageRequest, placeInTime } from '../kernel/page.js';
import { ok, refusal, type Refusal, refuse, type Result } from '../kernel/result.js';
import { dayOf } from '../kernel/time.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { type GroupNotice } from '../privacy/group-notice.store.js';
import { GroupNoticeService } from '../privacy/group-notice.service.js';
import { AccountStore } from './account.store.js';
import { attest, type Attestation, type AttestationClaim } from './domain/attestation.js';
import { readFileName } from './domain/file-name.js';
import { after, type ImportStep } from './domain/import-state.js';
import { isZone } from './domain/wall-time.js';
import { type ImportPreview, readPreview } from './import-preview.js';
import { ImportSpool } from './import-spool.js';
import { type Import, ImportStore } from './import.store.js';
import { IMPORT_ATTESTED } from './listening.topics.js';
import { SourceStore } from './source.store.js';
import { UploadService } from './upload.service.js';

/** What a person decides when attesting an import. */
export interface CommitRequest {
  /** The stored group that the file belongs to; null for a new one. */
  readonly sourceId: Id | null;
  readonly aliases: readonly { readonly label: string; readonly accountId: Id }[];
  readonly attestation: AttestationClaim;
  /** The words in which the group was told, as `notices` gave them. */
  readonly noticeId: Id;
  /** The exporter's own name where the file says « Vous ». */
  readonly exporterName: string | null;
  readonly expectedVersion: number;
}

/** Why an import cannot go on. `stale-version` carries `currentVersion`. */
type Answer<T> = Promise<Result<T, Refusal>>;

/** Imports from the first word to the decision; writing and undoing have services of their own. */
@Injectable()
export class ImportService {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly imports: ImportStore,
    private readonly sources: SourceStore,
    private readonly accounts: AccountStore,
    private readonly organisations: OrganisationService,
    private readonly uploads: UploadService,
    private readonly spool: ImportSpool,
    private readonly groupNotices: GroupNoticeService,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Opens an import for a file that is about to come. @param zone of the phone; the organisation's where null */
  async begin(
    scope: TenantScope,
    staffId: Id | null,
    request: { sectionId: Id; fileName: string; zone: string | null },
  ): Answer<Import> {
    const { sectionId, fileName } = request;
    const sections = await this.organisations.sections(scope);
    if (!sections.some(({ id }) => id === sectionId)) return refuse(refusal('not-found'));
    return this.database.withTenant(scope, async (tx) => {
      const zone = request.zone ?? (await this.organisations.of(tx)).timeZone;
      if (!isZone(zone)) return refuse(refusal('zone-unknown'));
      const now = this.clock.now();
      const id = newId(now.epochMilliseconds);
      const name = readFileName(fileName);
      await this.imports.add(tx, { id, sectionId, staffId, fileName: name, zone, at: now.toString() });
      return ok((await this.imports.find(tx, id))!);
    });
  }

  find(scope: TenantScope, id: Id): Promise<Import | null> {
    return this.database.withTenant(scope, (tx) => this.imports.find(tx, id));
  }

  /** Newest first. */
  async list(scope: TenantScope, { first, after: cursor }: PageRequest): Promise<Page<Import>> {
    const from = cursor === null ? null : placeInTime(cursor);
    const rows = await this.database.withTenant(scope, (tx) => this.imports.list(tx, first + 1, from));
    const items = rows
      .slice(0, first)
      .map((node) => ({ node, cursor: encodeCursor([node.createdAt, node.id]) }));
    return { items, hasNextPage: rows.length > first, total: null };
  }

  /** What the spool keeps of a file that waits for a decision; null in every other state. */
  async preview(scope: TenantScope, entry: Import): Promise<ImportPreview | null> {
    if (entry.state !== 'previewed') return null;
    return readPreview(
      await this.spool.preview({ organisationId: scope.organisationId, importId: entry.id }),
    );
  }

  /** The words that the group must have been given before its messages enter, in each language. */
  notices(scope: TenantScope): Promise<GroupNotice[]> {
    const at = this.clock.now();
    return this.database.withTenant(scope, async (tx) => [
      await this.groupNotices.current(tx, 'fr', at),
      await this.groupNotices.current(tx, 'en', at),
    ]);
  }

  /** Reads the file again, with another zone or date order. */
  async setReading(
    scope: TenantScope,
    id: Id,
    reading: { dateOrder: string | null; zone: string | null; expectedVersion: number },
  ): Answer<Import> {
    const entry = await this.find(scope, id);
    const answer = expected(entry, 'preview', reading.expectedVersion);
    if (!answer.ok) return answer;
    const zone = reading.zone ?? answer.value.zone;
    if (!isZone(zone)) return refuse(refusal('zone-unknown'));
    const dateOrder = reading.dateOrder ?? answer.value.dateOrder;
    if (!isDateOrder(dateOrder)) return refuse(refusal('date-order-unknown'));
    return this.uploads.preview(scope, { ...answer.value, zone, dateOrder });
  }

  /** Checks the attestation and hands the import to the job that writes it. */
  async commit(scope: TenantScope, staffId: Id | null, id: Id, request: CommitRequest): Answer<Import> {
    const found = await this.find(scope, id);
    const answer = expected(found, 'commit', request.expectedVersion);
    if (!answer.ok) return answer;
    const preview = await this.preview(scope, answer.value);
    if (preview === null) return refuse(refusal('upload-gone'));
    if (preview.summary.messages === 0) return refuse(refusal('nothing-to-import'));
    return this.database.withTenant(scope, async (tx) => {
      const { timeZone } = await this.organisations.of(tx);
      const attested = attest(request.attestation, dayOf(this.clock.now(), timeZone));
      if (!attested.ok) return attested;
      if (!(await this.groupNotices.isPublished(tx, request.noticeId)))
        return refuse(refusal('notice-not-found'));
      const refused = await this.checkSource(tx, answer.value, preview, request);
      return refused === null
        ? this.handOver(tx, answer.value, staffId, preview, attested.value, request)
        : refuse(refused);
    });
  }

  /** Lets an upload go: file and key are destroyed. */
  async discard(scope: TenantScope, id: Id, expectedVersion: number): Answer<Import> {
    return this.database.withTenant(scope, async (tx) => {
      const answer = expected(await this.imports.find(tx, id), 'discard', expectedVersion);
      if (!answer.ok) return answer;
      const from = { state: answer.value.state, version: expectedVersion };
      if (!(await this.imports.change(tx, id, from, { state: 'discarded', file_name_sealed: null })))
        return refuse(refusal('import-not-waiting'));
      await this.spool.destroy(id);
      return ok((await this.imports.find(tx, id))!);
    });
  }

  private async checkSource(
    tx: Tx,
    { sectionId }: Import,
    preview: ImportPreview,
    request: CommitRequest,
  ): Promise<Refusal | null> {
    if (request.sourceId === null) return request.aliases.length === 0 ? null : refusal('alias-unknown');
    const [source] = await this.sources.list(tx, [request.sourceId]);
    if (source === undefined || source.platform !== preview.platform) return refusal('not-found');
    if (source.sectionId !== sectionId) return refusal('source-of-another-section');
    const accounts = new Set(await this.accounts.ids(tx, source.id));
    const labels = new Set(preview.summary.authors.map(({ name }) => name));
    const isWrong = request.aliases.some(
      ({ label, accountId }) => !labels.has(label) || !accounts.has(accountId),
    );
    return isWrong ? refusal('alias-unknown') : null;
  }

  private async handOver(
    tx: Tx,
    entry: Import,
    staffId: Id | null,
    preview: ImportPreview,
    { membersAre, ...attestation }: Attestation,
    request: CommitRequest,
  ): Answer<Import> {
    const sourceName = preview.summary.title ?? entry.fileName?.replace(/\.[a-z]{3}$/i, '') ?? null;
    const exporterName = request.exporterName?.trim() || null;
    const choices = { sourceName, aliases: request.aliases, exporterName };
    const changed = await this.imports.change(
      tx,
      entry.id,
      { state: 'previewed', version: request.expectedVersion },
      {
        state: 'committing',
        source_id: request.sourceId,
        members_sealed: this.imports.sealMembers(tx.organisationId, membersAre),
        notice_id: request.noticeId,
        attestation: { ...attestation, attestedAt: this.clock.now().toString() },
        choices_sealed: this.imports.sealChoices(tx.organisationId, choices),
        progress_done: 0,
        progress_total: preview.summary.messages,
      },
    );
    if (!changed) return refuse(refusal('import-not-waiting'));
    await this.jobs.enqueue(tx, IMPORT_ATTESTED, { importId: entry.id });
    await this.audit.record(tx, {
      action: 'import-attested',
      staffId,
      objectKind: 'import',
      objectId: entry.id,
    });
    return ok((await this.imports.find(tx, entry.id))!);
  }
}

const DATE_ORDERS = ['dmy', 'mdy', 'ymd', null] as const satisfies readonly Import['dateOrder'][];

const isDateOrder = (given: string | null): given is Import['dateOrder'] =>
  DATE_ORDERS.some((order) => order === given);

/** The import, where it is there, unchanged, and the step is possible. */
function expected(entry: Import | null, step: ImportStep, version: number): Result<Import, Refusal> {
  if (entry === null) return refuse(refusal('not-found'));
  if (entry.version !== version) return refuse(refusal('stale-version', { currentVersion: entry.version }));
  return after(entry.state, step) === null ? refuse(refusal('import-not-waiting')) : ok(entry);
}
