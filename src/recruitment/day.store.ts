import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { scoreStands } from '../scoring/lead-conditions.store.js';
import { type DayFacts } from './domain/next-things.js';

/** How many suggestions are fetched: more than a day holds, because some are named already for another reason. */
const SUGGESTIONS = 20;

/** A permission for recruitment contact that stands now; whoever has none is not suggested. */
const MAY_CONTACT = `exists (select from privacy.grants g where g.organisation_id = p.organisation_id
  and g.subject_id = p.subject_id and g.purpose = 'recruitment-contact' and g.channel = 'any'
  and (g.expires_at is null or g.expires_at > $1))`;

/** Whoever is somebody else's lead is theirs to see: a second call the same week is one too many. */
const NOT_OF_OTHERS = `not exists (select from recruitment.leads l where l.organisation_id = p.organisation_id
  and l.person_id = p.id and l.closed_at is null and l.owner_id <> $2)`;

/** Nobody is told to go and meet herself, nor a colleague whom she meets at the office. */
const NOT_STAFF = 'p.id <> all($3::uuid[])';

/** Whose day it is, at which instant, and which persons are on the staff. */
export interface DayReader {
  readonly now: string;
  readonly staffId: Id;
  readonly staff: readonly Id[];
}

/** What a day is planned from, read across slices through their views. */
@Injectable()
export class DayStore {
  /** People whose last exchange found no answer and who have no open step; ages in days. */
  waiting(tx: Tx, { now, staffId, staff }: DayReader): Promise<DayFacts['waiting'][number][]> {
    return tx.query(
      `select p.id as "personId", floor(date_part('epoch', $1::timestamptz - a.occurred_at) / 86400)::int as days
         from people_read.persons p
         join lateral (select outcome, occurred_at from recruitment.activities a where a.organisation_id = p.organisation_id
                        and a.person_id = p.id order by occurred_at desc, id desc limit 1) a on a.outcome = 'no-answer'
        where ${MAY_CONTACT} and ${NOT_OF_OTHERS} and ${NOT_STAFF}
          and not exists (select from recruitment.tasks t where t.organisation_id = p.organisation_id
                           and t.person_id = p.id and t.done_at is null)
        order by days desc limit ${SUGGESTIONS}`,
      [now, staffId, staff],
    );
  }

  /** People who drift away, the latest to have gone quiet first. */
  drifting(tx: Tx, { now, staffId, staff }: DayReader): Promise<DayFacts['drifting'][number][]> {
    return tx.query(
      `select p.id as "personId", ($1::timestamptz::date - s.drifting_since) as days
         from scoring.scores s join people_read.persons p on p.organisation_id = s.organisation_id and p.id = s.person_id
        where s.axis = 'readiness' and s.is_drifting and ${scoreStands('s', '$1')} and ${MAY_CONTACT} and ${NOT_OF_OTHERS} and ${NOT_STAFF}
          and not exists (select from recruitment.activities a where a.organisation_id = p.organisation_id
                           and a.person_id = p.id and a.occurred_at >= s.drifting_since)
        order by s.drifting_since desc, p.id limit ${SUGGESTIONS}`,
      [now, staffId, staff],
    );
  }

  /**
   * People with the best scores whom nobody has exchanged with yet, those whom others follow first: they are the
   * ones that lists by zeal overlook.
   */
  toMeet(tx: Tx, { now, staffId, staff }: DayReader): Promise<DayFacts['toMeet'][number][]> {
    return tx.query(
      `select p.id as "personId", s.axis, s.tenths
         from scoring.scores s join people_read.persons p on p.organisation_id = s.organisation_id and p.id = s.person_id
        where s.tenths > 0 and not s.is_drifting and ${scoreStands('s', '$1')} and ${MAY_CONTACT} and ${NOT_OF_OTHERS} and ${NOT_STAFF}
          and not exists (select from recruitment.activities a where a.organisation_id = p.organisation_id and a.person_id = p.id)
        order by s.axis = 'leadership' desc, s.tenths desc, p.id desc limit ${SUGGESTIONS}`,
      [now, staffId, staff],
    );
  }

  /** Open leads of a staff member without an open step; ages in days. */
  leads(tx: Tx, now: string, staffId: Id): Promise<DayFacts['leads'][number][]> {
    return tx.query(
      `select p.id as "personId", a.last is not null and a.last >= l.opened_at as "isMet",
              floor(date_part('epoch', $1::timestamptz - greatest(l.stage_since, coalesce(a.last, l.stage_since))) / 86400)::int as days
         from recruitment.leads l
         join people_read.persons p on p.organisation_id = l.organisation_id and p.id = l.person_id
         join lateral (select max(occurred_at) as last from recruitment.activities a
                        where a.organisation_id = l.organisation_id and a.person_id = l.person_id) a on true
        where l.owner_id = $2 and l.closed_at is null and ${MAY_CONTACT}
          and not exists (select from recruitment.tasks t where t.organisation_id = l.organisation_id
                           and t.person_id = l.person_id and t.done_at is null)
        order by days desc, l.id limit ${SUGGESTIONS}`,
      [now, staffId],
    );
  }

  /** Groups with authors who are nobody yet, the fullest first. */
  unlinked(tx: Tx): Promise<DayFacts['unlinked'][number][]> {
    return tx.query(
      `select a.source_id as "sourceId", count(*) filter (where not a.is_linked)::int as accounts, count(*)::int as of
         from listening_read.accounts a group by a.source_id
       having count(*) filter (where not a.is_linked) > 0 order by accounts desc`,
    );
  }

  /** What is still to be set up. */
  async counts(tx: Tx): Promise<{ committedImports: number; persons: number }> {
    const [row] = await tx.query<{ committedImports: number; persons: number }>(
      `select (select count(*)::int from listening_read.committed_imports) as "committedImports",
              (select count(*)::int from (select from people_read.persons limit 1) as anybody) as persons`,
    );
    return row!;
  }

  /** Names of the day's people at once. */
  async names(tx: Tx, personIds: readonly Id[]): Promise<Map<Id, string>> {
    const rows = await tx.query<{ id: Id; name: string }>(
      'select id, display_name as name from people_read.persons where id = any ($1::uuid[])',
      [personIds],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
