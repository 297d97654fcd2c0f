import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { decodeCursor, encodeCursor, type Page, type PageRequest } from '../kernel/page.js';
import { searchKey } from '../kernel/text.js';
import { type GroundFilter, type LeadFilter, type LeadOrder } from './domain/lead-query.js';

/** Counting stops here: beyond, a reader is told "more than". */
const COUNT_LIMIT = 10_000;

/** The column that an order sorts by, largest first; people without a value come after, by name. */
const SORTED_BY: Readonly<
  Record<Exclude<LeadOrder, 'name'>, { column: string; cursor: string; type: string }>
> = {
  readiness: { column: 'r.tenths', cursor: 'r.tenths', type: 'integer' },
  leadership: { column: 'l.tenths', cursor: 'l.tenths', type: 'integer' },
  'last-seen': { column: 'r.last_seen_at', cursor: 'r.last_seen_at::text', type: 'timestamptz' },
};

const FROM = `
  from people_read.persons p
  left join scoring.scores r on r.organisation_id = p.organisation_id and r.person_id = p.id and r.axis = 'readiness'
  left join scoring.scores l on l.organisation_id = p.organisation_id and l.person_id = p.id and l.axis = 'leadership'`;

/** An open relation of the kind, or a live consent to scoring; by its own right, not by another of the person's. */
const GROUND_SQL: Readonly<Record<GroundFilter, string>> = {
  member: `exists (select from privacy_read.open_relations g where g.subject_id = p.subject_id and g.kind = 'member')`,
  'former-member': `exists (select from privacy_read.open_relations g where g.subject_id = p.subject_id and g.kind = 'former-member')`,
  'regular-contact': `exists (select from privacy_read.open_relations g where g.subject_id = p.subject_id and g.kind = 'regular-contact')`,
  consent: `exists (select from privacy_read.live_consents g where g.subject_id = p.subject_id and g.purpose = 'scoring')`,
  none: `not exists (select from privacy_read.open_relations g where g.subject_id = p.subject_id)
         and not exists (select from privacy_read.live_consents g where g.subject_id = p.subject_id)`,
};

/** Which half of the list a page lies in: people with a value of the order, then the others by name. */
type Half = 'valued' | 'rest';

/** Collects parameters, so that a condition is written where its value is. */
class Conditions {
  readonly values: unknown[] = [];
  private readonly parts: string[] = [];

  add(condition: (placeholder: (value: unknown) => string) => string): void {
    this.parts.push(
      condition((value) => {
        this.values.push(value);
        return `$${this.values.length}`;
      }),
    );
  }

  toString(): string {
    return this.parts.length === 0 ? 'true' : this.parts.join('\n  and ');
  }
}

/** The list of possible leads, by keyset: a page costs the same however deep it lies. */
@Injectable()
export class LeadListStore {
  /** Ids of one page of people, with cursors. */
  async page(tx: Tx, order: LeadOrder, filter: LeadFilter, request: PageRequest): Promise<Page<Id>> {
    const start = parseCursor(order, request.after);
    const items: { node: Id; cursor: string }[] = [];
    for (const half of halves(order, filter)) {
      if (start && halves(order, filter).indexOf(half) < halves(order, filter).indexOf(start.half)) continue;
      const after = start?.half === half ? start.values : null;
      items.push(...(await this.half(tx, order, filter, half, after, request.first + 1 - items.length)));
      if (items.length > request.first) break;
    }
    const total = request.after === null ? await this.count(tx, order, filter) : null;
    return { items: items.slice(0, request.first), hasNextPage: items.length > request.first, total };
  }

  private async half(
    tx: Tx,
    order: LeadOrder,
    filter: LeadFilter,
    half: Half,
    after: readonly (string | number | null)[] | null,
    limit: number,
  ): Promise<{ node: Id; cursor: string }[]> {
    const where = conditions(order, filter, half);
    const sorted = half === 'valued' && order !== 'name' ? SORTED_BY[order] : null;
    if (after && sorted)
      where.add(($) => `(${sorted.column}, p.id) < (${$(after[0])}::${sorted.type}, ${$(after[1])}::uuid)`);
    else if (after) where.add(($) => `(p.search_key, p.id) > (${$(after[0])}::text, ${$(after[1])}::uuid)`);
    const rows = await tx.query<{ id: Id; key: string | number }>(
      `select p.id, ${sorted ? sorted.cursor : 'p.search_key'} as key ${FROM} where ${where}
       order by ${sorted ? `${sorted.column} desc, p.id desc` : 'p.search_key, p.id'} limit ${limit}`,
      where.values,
    );
    return rows.map(({ id, key }) => ({ node: id, cursor: encodeCursor([half, key, id]) }));
  }

  private async count(tx: Tx, order: LeadOrder, filter: LeadFilter): Promise<number | null> {
    const where = conditions(order, filter, null);
    const [row] = await tx.query<{ count: number }>(
      `select count(*) from (select ${FROM} where ${where} limit ${COUNT_LIMIT + 1}) as found`,
      where.values,
    );
    return row!.count > COUNT_LIMIT ? null : row!.count;
  }
}

function halves(order: LeadOrder, filter: LeadFilter): readonly Half[] {
  if (order === 'name') return ['rest'];
  if (filter.isScored === true) return ['valued'];
  return filter.isScored === false ? ['rest'] : ['valued', 'rest'];
}

/** A cursor of this list, or null for none and for one that it did not write: then the list begins anew. */
function parseCursor(
  order: LeadOrder,
  cursor: string | null,
): { half: Half; values: (string | number | null)[] } | null {
  const values = cursor === null ? null : decodeCursor(cursor, 3);
  if (!values) return null;
  const [half, key, id] = values;
  if (half !== 'valued' && half !== 'rest') return null;
  const isNumber = half === 'valued' && (order === 'readiness' || order === 'leadership');
  if (typeof key !== (isNumber ? 'number' : 'string') || typeof id !== 'string') return null;
  return { half, values: [key!, id] };
}

function conditions(order: LeadOrder, filter: LeadFilter, half: Half | null): Conditions {
  const where = new Conditions();
  if (order !== 'name') {
    const isValued = half === null ? filter.isScored : half === 'valued';
    if (isValued !== undefined)
      where.add(() => `${SORTED_BY[order].column} is ${isValued ? 'not null' : 'null'}`);
  }
  const { workplaceIds, grounds, isDrifting } = filter;
  if (workplaceIds?.length) where.add(($) => `p.workplace_id = any (${$(workplaceIds)}::uuid[])`);
  if (grounds?.length) where.add(() => `(${grounds.map((g) => GROUND_SQL[g]).join('\n    or ')})`);
  if (isDrifting !== undefined) where.add(() => `coalesce(r.is_drifting, false) = ${isDrifting}`);
  for (const word of searchKey(filter.search ?? '')
    .split(' ')
    .filter(Boolean))
    where.add(($) => wordBegins($, word));
  return where;
}

/** Names are found by ranges of a folded word: an `ilike` would ignore its index under row-level security. */
const wordBegins = ($: (value: unknown) => string, word: string): string =>
  `exists (select from people_read.person_search_words w where w.organisation_id = p.organisation_id
     and w.person_id = p.id and w.word >= ${$(word)} and w.word < ${$(`${word}\u{10ffff}`)})`;
