import { searchKey } from '../kernel/text.js';
import { type GroundFilter, type LeadFilter, type LeadOrder } from './domain/lead-query.js';

/**
 * What an order sorts by, largest first; people without a value come after, by name. Both columns are of one table, so
 * that its index can serve the order.
 */
export const SORTED_BY: Readonly<
  Record<Exclude<LeadOrder, 'name'>, { value: string; id: string; type: 'integer' | 'timestamptz' }>
> = {
  readiness: { value: 'r.tenths', id: 'r.person_id', type: 'integer' },
  leadership: { value: 'l.tenths', id: 'l.person_id', type: 'integer' },
  'last-seen': { value: 'r.last_seen_at', id: 'r.person_id', type: 'timestamptz' },
};

/**
 * Whether the grant that a score hangs on stands at an instant: one that ended stops showing at once, before the sweep
 * takes the score away.
 * @param score alias of `scoring.scores`
 * @param now a placeholder
 */
export const scoreStands = (score: string, now: string): string =>
  `exists (select from privacy.grants sg where sg.organisation_id = ${score}.organisation_id and sg.id = ${score}.grant_id
     and (sg.expires_at is null or sg.expires_at > ${now}::timestamptz))`;

/** The scores of one axis whose grant stands at $1, for a left join: it stays a join by keys, so that orders keep their index. */
const scores = (alias: string, axis: string): string =>
  `(scoring.scores ${alias} join privacy.grants ${alias}g on ${alias}g.organisation_id = ${alias}.organisation_id
      and ${alias}g.id = ${alias}.grant_id and (${alias}g.expires_at is null or ${alias}g.expires_at > $1::timestamptz))
    on ${alias}.organisation_id = p.organisation_id and ${alias}.person_id = p.id and ${alias}.axis = '${axis}'`;

/** Everybody, with the scores of both axes that stand. $1 is the instant that {@link conditions} is asked at. */
export const FROM = `
  from people_read.persons p
  left join ${scores('r', 'readiness')}
  left join ${scores('l', 'leadership')}`;

/** Everybody, for counting by what no score tells: the planner would not leave the joins of {@link FROM} out by itself. */
const FROM_PERSONS = 'from (select p.* from people_read.persons p where $1::timestamptz is not null) p';

/** What to count from: without the scores where the filter does not ask for them. */
export const countedFrom = ({ isScored, isDrifting }: LeadFilter): string =>
  isScored === undefined && isDrifting === undefined ? FROM_PERSONS : FROM;

/** Whoever's data are restricted is stored only, and absent from lists (GDPR Art. 18). */
const NOT_RESTRICTED = `not exists (select from privacy_read.restricted_subjects x
  where x.organisation_id = p.organisation_id and x.subject_id = p.subject_id)`;

/** Whoever said no to being contacted is no possible lead, scored or not (GDPR Art. 21: at once, and for good). */
const NOT_REFUSED = `not exists (select from privacy_read.refusals x where x.organisation_id = p.organisation_id
  and x.subject_id = p.subject_id and x.purpose = 'recruitment-contact')`;

/** An open relation of the kind, or a live consent to scoring; by its own right, not by another of the person's. */
const GROUND_SQL: Readonly<Record<GroundFilter, string>> = {
  member: `exists (select from privacy_read.open_relations g where g.organisation_id = p.organisation_id and g.subject_id = p.subject_id and g.kind = 'member')`,
  'former-member': `exists (select from privacy_read.open_relations g where g.organisation_id = p.organisation_id and g.subject_id = p.subject_id and g.kind = 'former-member')`,
  'regular-contact': `exists (select from privacy_read.open_relations g where g.organisation_id = p.organisation_id and g.subject_id = p.subject_id and g.kind = 'regular-contact')`,
  consent: `exists (select from privacy_read.live_consents g where g.organisation_id = p.organisation_id and g.subject_id = p.subject_id and g.purpose = 'scoring')`,
  none: `not exists (select from privacy_read.open_relations g where g.organisation_id = p.organisation_id and g.subject_id = p.subject_id)
         and not exists (select from privacy_read.live_consents g where g.organisation_id = p.organisation_id and g.subject_id = p.subject_id)`,
};

/** Collects parameters, so that a condition is written where its value is. */
export class Conditions {
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

/** Which half of the list a page lies in: people with a value of the order, then the others by name. */
export type Half = 'valued' | 'rest';

/**
 * What a filter and a half of the list ask of a person.
 * @param now ISO instant; it becomes $1, which {@link FROM} reads
 */
export function conditions(order: LeadOrder, filter: LeadFilter, half: Half | null, now: string): Conditions {
  const where = new Conditions();
  where.values.push(now);
  where.add(() => NOT_RESTRICTED);
  where.add(() => NOT_REFUSED);
  if (order !== 'name' && half !== null)
    where.add(() => `${SORTED_BY[order].value} is ${half === 'valued' ? 'not null' : 'null'}`);
  const { workplaceIds, grounds, isDrifting, isScored } = filter;
  if (isScored !== undefined)
    where.add(() => `${order === 'leadership' ? 'l' : 'r'}.tenths is ${isScored ? 'not null' : 'null'}`);
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
