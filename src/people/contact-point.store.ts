import { Injectable } from '@nestjs/common';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { type Id, newId } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';

export type ContactPointKind = 'phone' | 'email';

/** A telephone number (E.164) or an e-mail address (lower case) of a person. */
export interface ContactPoint {
  readonly personId: Id;
  readonly kind: ContactPointKind;
  readonly value: string;
}

/** Contact points: sealed, and found by keyed hash. */
@Injectable()
export class ContactPointStore {
  constructor(private readonly sealer: Sealer) {}

  /** The contact points of many persons. */
  async of(tx: Tx, personIds: readonly Id[]): Promise<ContactPoint[]> {
    const rows = await tx.query<{ personId: Id; kind: ContactPointKind; sealed: Buffer }>(
      `select person_id as "personId", kind, value_sealed as sealed from people.contact_points
       where organisation_id = $1 and person_id = any($2::uuid[]) order by kind desc, id`,
      [tx.organisationId, personIds],
    );
    const column = this.column(tx);
    return rows.map(({ personId, kind, sealed }) => ({
      personId,
      kind,
      value: this.sealer.open(sealed, column),
    }));
  }

  /** The persons who have one of these values. */
  async owners(tx: Tx, kind: ContactPointKind, values: readonly string[]): Promise<Id[]> {
    if (values.length === 0) return [];
    const rows = await tx.query<{ id: Id }>(
      `select distinct person_id as id from people.contact_points
       where organisation_id = $1 and kind = $2 and fingerprint = any($3::bytea[])`,
      [
        tx.organisationId,
        kind,
        values.flatMap((value) => this.sealer.fingerprints(kind, tx.organisationId, value)),
      ],
    );
    return rows.map(({ id }) => id);
  }

  /** Adds contact points; one that the person has already is stored once. */
  async add(tx: Tx, points: readonly ContactPoint[], at: Instant): Promise<void> {
    if (points.length === 0) return;
    const column = this.column(tx);
    await tx.run(
      `insert into people.contact_points (organisation_id, created_at, id, person_id, kind, value_sealed, fingerprint)
       select $1, $2, row.* from unnest($3::uuid[], $4::uuid[], $5::text[], $6::bytea[], $7::bytea[]) as row
       on conflict (organisation_id, kind, fingerprint, person_id) do nothing`,
      [
        tx.organisationId,
        at.toString(),
        // In the order given: points of one millisecond would otherwise stand in any.
        points.map(() => newId(at.epochMilliseconds)).sort(),
        points.map(({ personId }) => personId),
        points.map(({ kind }) => kind),
        points.map(({ value }) => this.sealer.seal(value, column)),
        points.map(({ kind, value }) => this.sealer.fingerprint(kind, tx.organisationId, value)),
      ],
    );
  }

  /** Puts these values in the place of all of their kind: those left out go. */
  async replace(
    tx: Tx,
    personId: Id,
    kind: ContactPointKind,
    values: readonly string[],
    at: Instant,
  ): Promise<void> {
    const kept = values.flatMap((value) => this.sealer.fingerprints(kind, tx.organisationId, value));
    await tx.run(
      `delete from people.contact_points
       where organisation_id = $1 and person_id = $2 and kind = $3 and fingerprint <> all($4::bytea[])`,
      [tx.organisationId, personId, kind, kept],
    );
    await this.add(
      tx,
      values.map((value) => ({ personId, kind, value })),
      at,
    );
  }

  private column(tx: Tx) {
    return { organisationId: tx.organisationId, column: 'people.contact_points.value_sealed' };
  }
}
