import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { type TenantScope, type Tx } from '../database/tenant.js';
import { groupBy } from '../kernel/group.js';
import { type Id } from '../kernel/id.js';
import { type Page, type PageRequest } from '../kernel/page.js';
import { dayOf, type Instant } from '../kernel/time.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { BoardStore, type BoardMoment, type LeadSearch } from './board.store.js';
import { type Lead } from './domain/lead.js';
import { openStages, type Pipeline } from './domain/pipeline.js';
import { stillBefore } from './domain/stillness.js';
import { LeadStore } from './lead.store.js';
import { PipelineService } from './pipeline.service.js';

/** One column: a stage, what is in it, and its first leads. */
export interface BoardColumn {
  readonly stageId: Id;
  readonly count: number;
  /** Median of the whole days that leads have stood there; null for an empty column. */
  readonly medianDays: number | null;
  readonly still: number;
  readonly leads: Page<Lead>;
}

export interface Board {
  readonly pipeline: Pipeline;
  readonly columns: readonly BoardColumn[];
}

/** Leads for people to look at: as a board, and as a list. */
@Injectable()
export class BoardService {
  constructor(
    private readonly database: Database,
    private readonly boards: BoardStore,
    private readonly leads: LeadStore,
    private readonly pipelines: PipelineService,
    private readonly organisations: OrganisationService,
  ) {}

  /** A pipeline's open leads by stage, `each` of every stage at most; null for a pipeline that is none. */
  board(
    scope: TenantScope,
    pipelineId: Id,
    search: LeadSearch,
    each: number,
    at: Instant,
  ): Promise<Board | null> {
    return this.database.withTenant(scope, async (tx) => {
      const pipeline = (await this.pipelines.all(tx)).find(({ id }) => id === pipelineId);
      if (!pipeline) return null;
      const moment = await this.moment(tx, at);
      const asked = { ...search, pipelineId, isClosed: false };
      const counts = new Map((await this.boards.columns(tx, asked, moment)).map((one) => [one.stageId, one]));
      const tops = await this.boards.tops(tx, asked, moment, each);
      const leads = await this.byId(
        tx,
        tops.map(({ id }) => id),
        at,
      );
      const byStage = groupBy(tops, ({ stageId }) => stageId);
      const columns = openStages(pipeline).map(({ id: stageId }) => {
        const { count = 0, medianDays = null, still = 0 } = counts.get(stageId) ?? {};
        const items = (byStage.get(stageId) ?? []).flatMap(({ id, cursor }) => {
          const node = leads.get(id);
          return node ? [{ node, cursor }] : [];
        });
        const page = { items, hasNextPage: count > items.length, total: count };
        return { stageId, count, medianDays, still, leads: page };
      });
      return { pipeline, columns };
    });
  }

  /** One page of leads, the longest still first. */
  page(scope: TenantScope, search: LeadSearch, request: PageRequest, at: Instant): Promise<Page<Lead>> {
    return this.database.withTenant(scope, async (tx) => {
      const page = await this.boards.page(tx, search, await this.moment(tx, at), request);
      const ids = page.items.map(({ node }) => node);
      const leads = await this.byId(tx, ids, at);
      const items = page.items.flatMap(({ node, cursor }) => {
        const lead = leads.get(node);
        return lead ? [{ node: lead, cursor }] : [];
      });
      return { ...page, items };
    });
  }

  /** One lead, or null where the reader sees none. */
  async one(scope: TenantScope, id: Id, at: Instant): Promise<Lead | null> {
    const found = await this.database.withTenant(scope, (tx) => this.leads.byIds(tx, [id], at.toString()));
    return found[0] ?? null;
  }

  private async byId(tx: Tx, ids: readonly Id[], at: Instant): Promise<Map<Id, Lead>> {
    return new Map((await this.leads.byIds(tx, ids, at.toString())).map((lead) => [lead.id, lead]));
  }

  private async moment(tx: Tx, at: Instant): Promise<BoardMoment> {
    const { timeZone } = await this.organisations.of(tx);
    return { now: at.toString(), stillBefore: stillBefore(at), today: dayOf(at, timeZone) };
  }
}
