import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Database } from '../database/database.js';
import { type TenantScope, type Tx } from '../database/tenant.js';
import { type Id, isId } from '../kernel/id.js';
import { decodeCursor, encodeCursor, type Page, type PageRequest } from '../kernel/page.js';
import { type CalendarDate, dayOf, type Instant, instantOf, isInstantText } from '../kernel/time.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { daysBetween, urgencyOf } from '../privacy/domain/deadline.js';
import { noticeDueAt } from '../privacy/domain/notice.js';
import { type Purpose } from '../privacy/domain/purpose.js';
import { type After, GroundWatchStore, type RefusalRow } from './ground-watch.store.js';

/** A day by which something is to be done. */
export interface Due {
  readonly day: CalendarDate;
  /** Negative where it is past. */
  readonly daysLeft: number;
  readonly urgency: 'calm' | 'soon' | 'late';
}

/** Somebody who was not told yet where her data comes from. */
export interface Untold {
  readonly personId: Id;
  readonly collectedAt: string;
  readonly due: Due;
}

/** Somebody whose ground ends soon. */
export interface Ending {
  readonly personId: Id;
  readonly purposes: readonly Purpose[];
  readonly due: Due;
}

/** How far ahead a ground's end is shown: time enough to meet and ask. */
const AHEAD = { hours: 24 * 90 } as const;

/** What needs a data officer's eyes. Days are those of the organisation's zone. */
@Injectable()
export class GroundWatch {
  constructor(
    private readonly database: Database,
    private readonly store: GroundWatchStore,
    private readonly organisations: OrganisationService,
  ) {}

  /** Who was not told yet, the most pressing first. */
  untold(scope: TenantScope, request: PageRequest, now: Instant): Promise<Page<Untold>> {
    return this.database.withTenant(scope, async (tx) => {
      const zone = await this.zone(tx);
      const found = await this.store.untold(tx, request.first + 1, afterOf(request));
      const page = pageOf(found, request, (row) => [row.collectedAt, row.subjectId]);
      const total = await this.store.countUntold(tx);
      return mapped({ ...page, total }, ({ personId, collectedAt }) => {
        const from = Temporal.Instant.from(collectedAt);
        const due = instantOf(noticeDueAt({ collectedAt: from }));
        return { personId, collectedAt, due: dueBetween(from, due, now, zone) };
      });
    });
  }

  /** Withdrawals and objections that stand, the latest first. */
  refusals(scope: TenantScope, request: PageRequest): Promise<Page<RefusalRow>> {
    return this.database.withTenant(scope, async (tx) => {
      const found = await this.store.refusals(tx, request.first + 1, afterOf(request));
      return pageOf(found, request, (row) => [row.at, row.id]);
    });
  }

  /** Whose ground ends within three months, the soonest first. */
  ending(scope: TenantScope, request: PageRequest, now: Instant): Promise<Page<Ending>> {
    const until = now.add(AHEAD);
    return this.database.withTenant(scope, async (tx) => {
      const zone = await this.zone(tx);
      const found = await this.store.ending(tx, until.toString(), request.first + 1, afterOf(request));
      const page = pageOf(found, request, (row) => [row.endsAt, row.personId]);
      const total = await this.store.countEnding(tx, until.toString());
      return mapped({ ...page, total }, ({ personId, purposes, endsAt }) => {
        const end = Temporal.Instant.from(endsAt);
        return { personId, purposes, due: dueBetween(end.subtract(AHEAD), end, now, zone) };
      });
    });
  }

  private async zone(tx: Tx): Promise<string> {
    return (await this.organisations.of(tx)).timeZone;
  }
}

function dueBetween(from: Instant, due: Instant, now: Instant, zone: string): Due {
  const [begin, day, today] = [from, due, now].map((at) => dayOf(at, zone)) as [string, string, string];
  return { day, daysLeft: daysBetween(today, day), urgency: urgencyOf(begin, day, today) };
}

/** A cursor that this service did not write begins anew. */
function afterOf({ after }: PageRequest): After | null {
  const [at, id] = (after === null ? null : decodeCursor(after, 2)) ?? [];
  if (typeof at !== 'string' || typeof id !== 'string') return null;
  return isInstantText(at) && isId(id) ? { at, id } : null;
}

function pageOf<Row>(
  found: readonly Row[],
  { first }: PageRequest,
  key: (row: Row) => [string, string],
): Page<Row> {
  const items = found.slice(0, first).map((node) => ({ node, cursor: encodeCursor(key(node)) }));
  return { items, hasNextPage: found.length > first, total: null };
}

const mapped = <From, To>(page: Page<From>, map: (node: From) => To): Page<To> => ({
  ...page,
  items: page.items.map(({ node, cursor }) => ({ node: map(node), cursor })),
});
