import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type Purpose } from '../privacy/domain/purpose.js';
import { type Reach } from '../privacy/domain/channel.js';

/** Somebody who was not told yet. Instants are ISO texts. */
export interface UntoldRow {
  readonly personId: Id;
  readonly subjectId: Id;
  readonly collectedAt: string;
}

/** A withdrawal or an objection that stands. */
export interface RefusalRow {
  readonly id: Id;
  readonly personId: Id;
  readonly kind: 'withdrawal' | 'objection';
  readonly purpose: Purpose;
  readonly reach: Reach;
  readonly at: string;
}

/** The first end among somebody's grounds, with the purposes that end then. */
export interface EndingRow {
  readonly personId: Id;
  readonly endsAt: string;
  readonly purposes: readonly Purpose[];
}

/** Where a page goes on: the instant and the id that the last one ended with. */
export interface After {
  readonly at: string;
  readonly id: Id;
}

/** What needs a data officer's eyes, for the persons whom the transaction sees. */
@Injectable()
export class GroundWatchStore {
  /** The oldest first: the most pressing. */
  untold(tx: Tx, limit: number, after: After | null): Promise<UntoldRow[]> {
    return tx.query<UntoldRow>(
      `select p.id as "personId", u.subject_id as "subjectId", u.collected_at as "collectedAt"
       from privacy_read.untold_subjects u
       join people.persons p on p.organisation_id = u.organisation_id and p.subject_id = u.subject_id and p.merged_into is null
       where u.organisation_id = $1 and ($3::timestamptz is null or (u.collected_at, u.subject_id) > ($3, $4::uuid))
       order by u.collected_at, u.subject_id limit $2`,
      [tx.organisationId, limit, after?.at ?? null, after?.id ?? null],
    );
  }

  async countUntold(tx: Tx): Promise<number> {
    const [row] = await tx.query<{ total: number }>(
      `select count(*) as total from privacy_read.untold_subjects u
       join people.persons p on p.organisation_id = u.organisation_id and p.subject_id = u.subject_id and p.merged_into is null
       where u.organisation_id = $1`,
      [tx.organisationId],
    );
    return row!.total;
  }

  /** The latest first. */
  refusals(tx: Tx, limit: number, after: After | null): Promise<RefusalRow[]> {
    return tx.query<RefusalRow>(
      `select r.id, p.id as "personId", r.kind, r.purpose, r.channel as reach, r.refused_at as at
       from privacy_read.refusals_by_person r
       join people.persons p on p.organisation_id = r.organisation_id and p.subject_id = r.subject_id and p.merged_into is null
       where r.organisation_id = $1 and ($3::timestamptz is null or (r.refused_at, r.id) < ($3, $4::uuid))
       order by r.refused_at desc, r.id desc limit $2`,
      [tx.organisationId, limit, after?.at ?? null, after?.id ?? null],
    );
  }

  /** The soonest first; grounds that ended already are swept away within the day. */
  ending(tx: Tx, until: string, limit: number, after: After | null): Promise<EndingRow[]> {
    return tx.query<EndingRow>(
      `select "personId", "endsAt", purposes from (${ENDING}) ending
       where $4::timestamptz is null or ("endsAt", "personId") > ($4, $5::uuid)
       order by "endsAt", "personId" limit $3`,
      [tx.organisationId, until, limit, after?.at ?? null, after?.id ?? null],
    );
  }

  async countEnding(tx: Tx, until: string): Promise<number> {
    const [row] = await tx.query<{ total: number }>(`select count(*) as total from (${ENDING}) ending`, [
      tx.organisationId,
      until,
    ]);
    return row!.total;
  }
}

const ENDING = `
  select p.id as "personId", min(g.expires_at) as "endsAt",
    array_agg(g.purpose order by g.purpose) filter (where g.expires_at = g.first_end) as purposes
  from (select *, min(expires_at) over (partition by subject_id) as first_end from privacy_read.ending_grounds
        where organisation_id = $1 and expires_at <= $2) g
  join people.persons p on p.organisation_id = g.organisation_id and p.subject_id = g.subject_id and p.merged_into is null
  group by p.id`;
