import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { type Tx } from '../database/tenant.js';
import { type Id, newId } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';
import { type Reach } from './domain/channel.js';
import { type Grant } from './domain/grant.js';
import { type LawfulBasis, type Purpose, type SpecialCategoryCondition } from './domain/purpose.js';

/** A grant with its row. */
export interface StoredGrant extends Grant {
  readonly id: Id;
  readonly subjectId: Id;
}

interface GrantRow {
  id: Id;
  subject_id: Id;
  purpose: Purpose;
  channel: Reach;
  basis: LawfulBasis;
  condition: SpecialCategoryCondition;
  expires_at: string | null;
}

/** The projection of standings that other slices' queries join. */
@Injectable()
export class GrantStore {
  /** The stored grants of many subjects. */
  async of(tx: Tx, subjectIds: readonly Id[]): Promise<StoredGrant[]> {
    const rows = await tx.query<GrantRow>(
      `select id, subject_id, purpose, channel, basis, condition, expires_at from privacy.grants
       where organisation_id = $1 and subject_id = any($2::uuid[])`,
      [tx.organisationId, subjectIds],
    );
    return rows.map((row) => ({
      id: row.id,
      subjectId: row.subject_id,
      purpose: row.purpose,
      reach: row.channel,
      basis: row.basis,
      condition: row.condition,
      expiresAt: row.expires_at === null ? null : Temporal.Instant.from(row.expires_at),
    }));
  }

  /** The row that stands for a purpose as such, or null: what a score or a lead refers to. */
  async idOf(tx: Tx, subjectId: Id, purpose: Purpose): Promise<Id | null> {
    const [row] = await tx.query<{ id: Id }>(
      `select id from privacy.grants
       where organisation_id = $1 and subject_id = $2 and purpose = $3 and channel = 'any'`,
      [tx.organisationId, subjectId, purpose],
    );
    return row?.id ?? null;
  }

  async add(tx: Tx, grants: readonly (Grant & { subjectId: Id })[], at: Instant): Promise<void> {
    if (grants.length === 0) return;
    await tx.run(
      `insert into privacy.grants
         (organisation_id, granted_at, id, subject_id, purpose, channel, basis, condition, expires_at)
       select $1, $2, row.* from
         unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[], $9::timestamptz[]) as row`,
      [
        tx.organisationId,
        at.toString(),
        grants.map(() => newId(at.epochMilliseconds)),
        grants.map(({ subjectId }) => subjectId),
        ...columns(grants),
      ],
    );
  }

  /** Changes grants in place: their ids, and what hangs on them, stay. */
  async change(tx: Tx, changes: readonly { id: Id; grant: Grant }[]): Promise<void> {
    if (changes.length === 0) return;
    const [, , bases, conditions, ends] = columns(changes.map(({ grant }) => grant));
    await tx.run(
      `update privacy.grants g set basis = row.basis, condition = row.condition, expires_at = row.expires_at
       from unnest($2::uuid[], $3::text[], $4::text[], $5::timestamptz[]) as row (id, basis, condition, expires_at)
       where g.organisation_id = $1 and g.id = row.id`,
      [tx.organisationId, changes.map(({ id }) => id), bases, conditions, ends],
    );
  }

  async remove(tx: Tx, ids: readonly Id[]): Promise<void> {
    if (ids.length === 0) return;
    await tx.run('delete from privacy.grants where organisation_id = $1 and id = any($2::uuid[])', [
      tx.organisationId,
      ids,
    ]);
  }
}

const columns = (grants: readonly Grant[]) => [
  grants.map(({ purpose }) => purpose),
  grants.map(({ reach }) => reach),
  grants.map(({ basis }) => basis),
  grants.map(({ condition }) => condition),
  grants.map(({ expiresAt }) => expiresAt?.toString() ?? null),
];
