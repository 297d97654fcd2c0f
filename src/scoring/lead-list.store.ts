import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { type Tx } from '../database/tenant.js';
import { type Id, isId } from '../kernel/id.js';
import { decodeCursor, encodeCursor, type Page, type PageRequest } from '../kernel/page.js';
import { type LeadFilter, type LeadOrder } from './domain/lead-query.js';
import {
  type Conditions,
  conditions,
  countedFrom,
  FROM,
  type Half,
  SORTED_BY,
} from './lead-conditions.store.js';

/** Counting stops here: beyond, a reader is told "more than". */
const COUNT_LIMIT = 10_000;

/** The list of possible leads, by keyset: a page costs the same however deep it lies. */
@Injectable()
export class LeadListStore {
  /** Ids of one page of people as they stand at an ISO instant, with cursors. */
  async page(
    tx: Tx,
    order: LeadOrder,
    filter: LeadFilter,
    request: PageRequest,
    now: string,
  ): Promise<Page<Id>> {
    const start = parseCursor(order, request.after);
    const items: { node: Id; cursor: string }[] = [];
    const all = halves(order, filter);
    for (const half of all.slice(Math.max(0, start ? all.indexOf(start.half) : 0))) {
      const after = start?.half === half ? start.values : null;
      const limit = request.first + 1 - items.length;
      items.push(...(await this.half(tx, order, conditions(order, filter, half, now), half, after, limit)));
      if (items.length > request.first) break;
    }
    const total = request.after === null ? await this.count(tx, order, filter, now) : null;
    return { items: items.slice(0, request.first), hasNextPage: items.length > request.first, total };
  }

  private async half(
    tx: Tx,
    order: LeadOrder,
    where: Conditions,
    half: Half,
    after: readonly (string | number)[] | null,
    limit: number,
  ): Promise<{ node: Id; cursor: string }[]> {
    const sorted = half === 'valued' && order !== 'name' ? SORTED_BY[order] : null;
    if (after && sorted)
      where.add(
        ($) => `(${sorted.value}, ${sorted.id}) < (${$(after[0])}::${sorted.type}, ${$(after[1])}::uuid)`,
      );
    else if (after) where.add(($) => `(p.search_key, p.id) > (${$(after[0])}::text, ${$(after[1])}::uuid)`);
    const rows = await tx.query<{ id: Id; key: string | number }>(
      `select p.id, ${sorted ? sorted.value : 'p.search_key'} as key ${FROM} where ${where.toString()}
       order by ${sorted ? `${sorted.value} desc, ${sorted.id} desc` : 'p.search_key, p.id'} limit ${limit}`,
      where.values,
    );
    return rows.map(({ id, key }) => ({ node: id, cursor: encodeCursor([half, key, id]) }));
  }

  private async count(tx: Tx, order: LeadOrder, filter: LeadFilter, now: string): Promise<number | null> {
    const where = conditions(order, filter, null, now);
    const [row] = await tx.query<{ count: number }>(
      `select count(*) from (select ${countedFrom(filter)} where ${where.toString()} limit ${COUNT_LIMIT + 1}) as found`,
      where.values,
    );
    return row!.count > COUNT_LIMIT ? null : row!.count;
  }
}

/** The halves that can hold anybody: whoever has no score on the axis of the order has no value there. */
function halves(order: LeadOrder, filter: LeadFilter): readonly Half[] {
  if (order === 'name') return ['rest'];
  if (order === 'last-seen' || filter.isScored === undefined) return ['valued', 'rest'];
  return filter.isScored ? ['valued'] : ['rest'];
}

/** A cursor of this list, or null for none and for one that it did not write: then the list begins anew. */
function parseCursor(
  order: LeadOrder,
  cursor: string | null,
): { half: Half; values: (string | number)[] } | null {
  const values = cursor === null ? null : decodeCursor(cursor, 3);
  if (!values) return null;
  const [half, key, id] = values;
  if (half !== 'valued' && half !== 'rest') return null;
  if (typeof id !== 'string' || !isId(id) || !isKey(half === 'valued' ? order : 'name', key)) return null;
  return { half, values: [key, id] };
}

/** Whether a value can be compared with what the order sorts by; another one would make the query fail. */
function isKey(order: LeadOrder, key: unknown): key is string | number {
  if (order === 'readiness' || order === 'leadership') return Number.isInteger(key);
  return typeof key === 'string' && (order === 'name' || isInstant(key));
}

function isInstant(text: string): boolean {
  try {
    return Temporal.Instant.from(text).epochMilliseconds > 0;
  } catch {
    return false;
  }
}
