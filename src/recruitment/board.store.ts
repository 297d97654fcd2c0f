import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id, isId } from '../kernel/id.js';
import { decodeCursor, encodeCursor, type Page, type PageRequest } from '../kernel/page.js';
import { isInstantText } from '../kernel/time.js';
import { Conditions } from '../scoring/lead-conditions.store.js';

/** What a reader narrows leads to; an absent part does not narrow. */
export interface LeadSearch {
  readonly pipelineId?: Id;
  readonly stageIds?: readonly Id[];
  readonly ownerId?: Id;
  readonly workplaceIds?: readonly Id[];
  /** Only leads without a move or an exchange for long. */
  readonly isStill?: boolean;
  /** Only leads with a promised step whose day has passed. */
  readonly isLate?: boolean;
  /** Closed leads instead of open ones. */
  readonly isClosed?: boolean;
}

/** The instants and the day that a question is asked at. */
export interface BoardMoment {
  readonly now: string;
  readonly stillBefore: string;
  readonly today: string;
}

/** What a column says of its leads; ages in whole days in the stage. */
export interface ColumnCount {
  readonly stageId: Id;
  readonly count: number;
  readonly medianDays: number;
  readonly still: number;
}

/** When a lead last moved or its person was last spoken to, whichever came later. */
const QUIET = `greatest(l.stage_since, coalesce((select max(a.occurred_at) from recruitment.activities a
  where a.organisation_id = l.organisation_id and a.person_id = l.person_id), l.stage_since))`;

const FROM = `from recruitment.leads l
  join people_read.persons p on p.organisation_id = l.organisation_id and p.id = l.person_id
  join privacy.grants g on g.organisation_id = l.organisation_id and g.id = l.grant_id`;

/** Leads as a board or a table shows them: the longest still first. */
@Injectable()
export class BoardStore {
  /** One count for each stage that holds leads. */
  columns(tx: Tx, search: LeadSearch, moment: BoardMoment): Promise<ColumnCount[]> {
    const where = conditions(search, moment);
    where.values.push(moment.now, moment.stillBefore);
    const [now, before] = [`$${where.values.length - 1}`, `$${where.values.length}`];
    return tx.query(
      `select l.stage_id as "stageId", count(*)::int as count, count(*) filter (where ${QUIET} < ${before}::timestamptz)::int as still,
              percentile_disc(0.5) within group (order by greatest(0, floor(
                date_part('epoch', ${now}::timestamptz - l.stage_since) / 86400)))::int as "medianDays"
         ${FROM} where ${where.toString()} group by l.stage_id`,
      where.values,
    );
  }

  /** The first leads of every stage, the longest still first. */
  async tops(
    tx: Tx,
    search: LeadSearch,
    moment: BoardMoment,
    each: number,
  ): Promise<{ stageId: Id; id: Id; cursor: string }[]> {
    const where = conditions(search, moment);
    const rows = await tx.query<{ stageId: Id; id: Id; quiet: string }>(
      `select "stageId", id, quiet from (
         select q.*, row_number() over (partition by "stageId" order by quiet, id) as place from (
           select l.stage_id as "stageId", l.id, ${QUIET} as quiet ${FROM} where ${where.toString()}
         ) q
       ) ranked where place <= ${Math.trunc(each)} order by "stageId", quiet, id`,
      where.values,
    );
    return rows.map(({ stageId, id, quiet }) => ({ stageId, id, cursor: encodeCursor([quiet, id]) }));
  }

  /** One page of leads, the longest still first, and how many there are in all. */
  async page(tx: Tx, search: LeadSearch, moment: BoardMoment, request: PageRequest): Promise<Page<Id>> {
    const where = conditions(search, moment);
    const [counted] = await tx.query<{ count: number }>(
      `select count(*) ${FROM} where ${where.toString()}`,
      where.values,
    );
    const [quiet, id] = (request.after === null ? null : decodeCursor(request.after, 2)) ?? [];
    // A cursor that this list did not write begins it anew.
    if (typeof quiet === 'string' && isInstantText(quiet) && typeof id === 'string' && isId(id))
      where.add(($) => `(${QUIET}, l.id) > (${$(quiet)}::timestamptz, ${$(id)}::uuid)`);
    const rows = await tx.query<{ id: Id; quiet: string }>(
      `select l.id, ${QUIET} as quiet ${FROM} where ${where.toString()} order by quiet, l.id limit ${Math.trunc(request.first) + 1}`,
      where.values,
    );
    return {
      items: rows
        .slice(0, request.first)
        .map((row) => ({ node: row.id, cursor: encodeCursor([row.quiet, row.id]) })),
      hasNextPage: rows.length > request.first,
      total: counted!.count,
    };
  }

  /** Since when these leads have been quiet, as ISO instants, by lead. */
  async quietSince(tx: Tx, leadIds: readonly Id[]): Promise<Map<Id, string>> {
    const rows = await tx.query<{ id: Id; quiet: string }>(
      `select l.id, ${QUIET} as quiet from recruitment.leads l where l.id = any ($1::uuid[])`,
      [leadIds],
    );
    return new Map(rows.map(({ id, quiet }) => [id, quiet]));
  }
}

function conditions(search: LeadSearch, { now, stillBefore, today }: BoardMoment): Conditions {
  const where = new Conditions();
  where.add(($) => `(g.expires_at is null or g.expires_at > ${$(now)}::timestamptz)`);
  where.add(() => `l.closed_at is ${search.isClosed ? 'not null' : 'null'}`);
  const { pipelineId, stageIds, ownerId, workplaceIds, isStill, isLate } = search;
  if (pipelineId !== undefined) where.add(($) => `l.pipeline_id = ${$(pipelineId)}::uuid`);
  if (stageIds !== undefined) where.add(($) => `l.stage_id = any (${$(stageIds)}::uuid[])`);
  if (ownerId !== undefined) where.add(($) => `l.owner_id = ${$(ownerId)}::uuid`);
  if (workplaceIds !== undefined) where.add(($) => `p.workplace_id = any (${$(workplaceIds)}::uuid[])`);
  if (isStill) where.add(($) => `${QUIET} < ${$(stillBefore)}::timestamptz`);
  if (isLate)
    where.add(
      ($) => `exists (select from recruitment.tasks t where t.organisation_id = l.organisation_id
        and t.person_id = l.person_id and t.done_at is null and t.due_on < ${$(today)}::date)`,
    );
  return where;
}
