import { Injectable } from '@nestjs/common';
import { type Temporal } from 'temporal-polyfill';
import { type Viewer } from '../api/viewer.js';
import { type Language } from '../config/config.js';
import { Database } from '../database/database.js';
import { type Tx } from '../database/tenant.js';
import { JobQueue } from '../jobs/job-queue.js';
import { type Id, newId } from '../kernel/id.js';
import { encodeCursor, type Page, type PageRequest, placeInTime } from '../kernel/page.js';
import { ok, refusal, type Refusal, refuse, type Result } from '../kernel/result.js';
import { type Instant } from '../kernel/time.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { type PublicText } from './domain/content-policy.js';
import {
  type PublicationAction,
  type PublicationStanding,
  type PublicationState,
  refusalOfAction,
  refusalOfApproval,
  refusalOfSubmission,
  refusalOfTime,
  stateOnceApproved,
  stateOncePlanned,
} from './domain/publication.js';
import { DeliveryStore } from './delivery.store.js';
import { type PlanningRefusal, PlanningService, refused, type WishedTime } from './planning.service.js';
import { type Publication, PublicationStore } from './publication.store.js';
import { DELIVERIES_DUE } from './publishing.topics.js';
import { SuspensionStore } from './suspension.store.js';
import { TargetStore } from './target.store.js';
import { TextCheckService } from './text-check.service.js';

/** A publication as it is written. */
export interface Draft extends PublicText {
  readonly language: Language;
  readonly targetIds: readonly Id[];
  readonly embargoUntil: Temporal.PlainDateTime | null;
}

/** Who changes which version of which publication, and when. */
export interface Editing {
  readonly viewer: Viewer;
  readonly id: Id;
  readonly expectedVersion: number;
  readonly now: Instant;
}

type Changed = Result<Publication, PlanningRefusal>;

/** Characters of a draft and of a note: far beyond what any network takes. */
const TEXT_LIMIT = 20_000;
const NOTE_LIMIT = 2_000;

/** Public posts: written, approved by somebody else, given a time, taken back. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly database: Database,
    private readonly publications: PublicationStore,
    private readonly deliveries: DeliveryStore,
    private readonly targets: TargetStore,
    private readonly suspensions: SuspensionStore,
    private readonly planning: PlanningService,
    private readonly checks: TextCheckService,
    private readonly audit: AuditTrail,
    private readonly queue: JobQueue,
  ) {}

  async page(
    viewer: Viewer,
    states: readonly PublicationState[] | null,
    { first, after }: PageRequest,
  ): Promise<Page<Publication>> {
    const place = after === null ? null : placeInTime(after);
    const from = place && { createdAt: place.at, id: place.id };
    const rows = await this.database.withTenant(wholeOf(viewer), (tx) =>
      this.publications.page(tx, states, first + 1, from),
    );
    const items = rows.slice(0, first).map((node) => ({
      node,
      cursor: encodeCursor([node.createdAt.toString(), node.id]),
    }));
    return { items, hasNextPage: rows.length > first, total: null };
  }

  async find(viewer: Viewer, id: Id): Promise<Publication | null> {
    const rows = await this.database.withTenant(wholeOf(viewer), (tx) => this.publications.byIds(tx, [id]));
    return rows[0] ?? null;
  }

  /** Writes a new draft. */
  write(viewer: Viewer, draft: Draft, now: Instant): Promise<Changed> {
    return this.database.withTenant(wholeOf(viewer), async (tx) => {
      const wrong = await this.refusalOfDraft(tx, draft);
      if (wrong !== null) return refuse(wrong);
      const publication = await this.fresh(tx, viewer, draft, now);
      await this.publications.insert(tx, publication);
      await this.record(tx, viewer, 'publication-written', publication.id);
      return ok(publication);
    });
  }

  /** Changes the text: what was approved is a draft again, by whoever changed it. */
  edit(editing: Editing, draft: Draft): Promise<Changed> {
    return this.change(editing, 'edit', async (tx, publication) => {
      const wrong = await this.refusalOfDraft(tx, draft);
      if (wrong !== null) return refuse(wrong);
      return ok({
        ...publication,
        ...draft,
        embargoUntil: await this.planning.embargo(tx, draft.embargoUntil),
        authorId: editing.viewer.staffId,
        state: 'draft',
        namesAcknowledgedBy: null,
        approvedBy: null,
        approvedAt: null,
      });
    });
  }

  /** Hands a draft in for approval, once each network would take it and names in it are meant. */
  submit(editing: Editing, areNamesAcknowledged: boolean): Promise<Changed> {
    return this.change(editing, 'submit', async (tx, publication) => {
      const unfit = await this.checks.refusal(tx, publication, publication.targetIds);
      const names = await this.checks.namesIn(tx, publication.text);
      const wrong = refusalOfSubmission(standingOf(publication), names, areNamesAcknowledged) ?? unfit;
      if (wrong !== null) return refuse(refused(wrong));
      const namesAcknowledgedBy = names.length > 0 ? editing.viewer.staffId : null;
      return ok({ ...publication, state: 'in-review', reviewNote: null, namesAcknowledgedBy });
    });
  }

  /** Approves somebody else's text; one with a time to come is scheduled by that. */
  approve(editing: Editing): Promise<Changed> {
    const { viewer, now } = editing;
    return this.change(editing, 'approve', (_, publication) => {
      const standing = standingOf(publication);
      const wrong = refusalOfApproval(standing, viewer.staffId);
      if (wrong !== null) return refuse(refused(wrong));
      const state = stateOnceApproved(standing, now);
      return ok({ ...publication, state, approvedBy: viewer.staffId, approvedAt: now });
    });
  }

  /** Gives a text back to its author, with a word on what to change. */
  sendBack(editing: Editing, note: string): Promise<Changed> {
    return this.change(editing, 'send-back', (_, publication) => {
      if (note.trim() === '') return refuse(refused(refusal('publication.note-missing'), 'note'));
      if (note.length > NOTE_LIMIT)
        return refuse(refused(refusal('publication.note-too-long', { limit: NOTE_LIMIT }), 'note'));
      return ok({ ...publication, state: 'draft', reviewNote: note.trim() });
    });
  }

  /** Chooses a time, or moves it. @param wished null for as soon as possible */
  schedule(editing: Editing, wished: WishedTime | null): Promise<Changed> {
    return this.change(editing, 'schedule', async (tx, publication) => {
      if (wished === null && publication.approvedBy === null)
        return refuse(refused(refusal('publication.not-approved-yet'), 'at'));
      const time = await this.planning.time(tx, wished, editing.now);
      if (!time.ok) return refuse(time.error);
      const wrong = refusalOfTime(publication, time.value.plannedAt, editing.now);
      if (wrong !== null) return refuse(refused(wrong, 'at'));
      return ok({ ...publication, ...time.value, state: stateOncePlanned(publication.state) });
    });
  }

  /** Takes the time away again. */
  unschedule(editing: Editing): Promise<Changed> {
    return this.change(editing, 'unschedule', (_, publication) => {
      const state = publication.state === 'scheduled' ? 'approved' : publication.state;
      return ok({ ...publication, state, plannedAt: null, plannedWall: null });
    });
  }

  /** Gives a publication up. Of one that was stopped half-way, what went out stays out. */
  cancel(editing: Editing): Promise<Changed> {
    return this.change(editing, 'cancel', async (tx, publication) => {
      await this.deliveries.removeWaiting(tx, publication.id);
      return ok({ ...publication, state: 'cancelled', suspendedFrom: null });
    });
  }

  private change(
    { viewer, id, expectedVersion, now }: Editing,
    action: PublicationAction,
    work: (tx: Tx, publication: Publication) => Changed | Promise<Changed>,
  ): Promise<Changed> {
    return this.database.withTenant(wholeOf(viewer), async (tx) => {
      const publication = await this.publications.lock(tx, id);
      if (publication === null) return refuse(refused(refusal('not-found'), 'id'));
      if (publication.version !== expectedVersion) return refuse(refused(stale(publication.version)));
      const impossible = refusalOfAction(publication.state, action);
      if (impossible !== null) return refuse(refused(impossible));
      const changed = await work(tx, publication);
      if (!changed.ok) return changed;
      const saved = await this.save(tx, changed.value, now);
      await this.record(tx, viewer, AUDITED[action], id);
      return ok(saved);
    });
  }

  /** Saves, holding back what may not go out now, and has somebody look when its hour has come. */
  private async save(tx: Tx, publication: Publication, now: Instant): Promise<Publication> {
    const isStopped = publication.state === 'scheduled' && (await this.suspensions.current(tx)) !== null;
    const saved: Publication = isStopped
      ? { ...publication, state: 'suspended', suspendedFrom: 'scheduled' }
      : publication;
    await this.publications.save(tx, saved);
    if (saved.state === 'scheduled')
      await this.queue.enqueue(tx, DELIVERIES_DUE, {}, laterOf(saved.plannedAt!, now).toString());
    return { ...saved, version: saved.version + 1 };
  }

  private async fresh(tx: Tx, viewer: Viewer, draft: Draft, now: Instant): Promise<Publication> {
    return {
      ...draft,
      id: newId(now.epochMilliseconds),
      authorId: viewer.staffId,
      state: 'draft',
      suspendedFrom: null,
      embargoUntil: await this.planning.embargo(tx, draft.embargoUntil),
      plannedAt: null,
      plannedWall: null,
      namesAcknowledgedBy: null,
      reviewNote: null,
      approvedBy: null,
      approvedAt: null,
      publishedAt: null,
      createdAt: now,
      version: 1,
    };
  }

  private async refusalOfDraft(tx: Tx, { text, targetIds }: Draft): Promise<PlanningRefusal | null> {
    if (text.trim() === '') return refused(refusal('text.empty'), 'text');
    if (text.length > TEXT_LIMIT)
      return refused(
        refusal('text.too-long', { length: text.length, limit: TEXT_LIMIT, over: text.length - TEXT_LIMIT }),
        'text',
      );
    const known = await this.targets.byIds(tx, targetIds);
    return known.length === new Set(targetIds).size ? null : refused(refusal('not-found'), 'targetIds');
  }

  private record(tx: Tx, { staffId }: Viewer, action: string, objectId: Id): Promise<void> {
    return this.audit.record(tx, { action, staffId, objectKind: 'publication', objectId });
  }
}

const AUDITED: Readonly<Record<PublicationAction, string>> = {
  edit: 'publication-edited',
  submit: 'publication-submitted',
  approve: 'publication-approved',
  'send-back': 'publication-sent-back',
  schedule: 'publication-scheduled',
  unschedule: 'publication-unscheduled',
  cancel: 'publication-cancelled',
};

/** Publications belong to the organisation as a whole: no section is the limit of a public post. */
export const wholeOf = ({ organisationId }: Viewer) => ({ organisationId, sections: 'all' as const });

/** Somebody changed the thing meanwhile. */
export const stale = (currentVersion: number): Refusal => refusal('stale-version', { currentVersion });

const laterOf = (a: Instant, b: Instant): Instant => (a.epochMilliseconds > b.epochMilliseconds ? a : b);

/** What the rules look at. */
export const standingOf = (publication: Publication): PublicationStanding => ({
  ...publication,
  targets: publication.targetIds.length,
});
