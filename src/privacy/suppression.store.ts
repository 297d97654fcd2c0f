import { Injectable } from '@nestjs/common';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { type Instant } from '../kernel/time.js';
import { type Identifier } from './subject-data.js';

/**
 * Keyed hashes of identifiers of erased people, so that the next import does not bring them back. Never without their
 * key: an erased identifier cannot be hashed again.
 */
@Injectable()
export class SuppressionStore {
  constructor(private readonly sealer: Sealer) {}

  /**
   * Holds erasures off until the transaction ends. Whoever writes about people by what was suppressed asks for this before
   * reading anything: an erasure that committed in between would be undone by what is written. Transactions that hold
   * it do not wait for each other; an erasure waits for all of them, and those that come later wait for the erasure.
   */
  async holdErasures(tx: Tx): Promise<void> {
    await tx.run('select pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [erasureLock(tx)]);
  }

  /** Waits until nobody writes by suppressions read before, and keeps newcomers waiting: for the erasure alone. */
  async holdWriters(tx: Tx): Promise<void> {
    await tx.run('select pg_advisory_xact_lock(hashtextextended($1, 0))', [erasureLock(tx)]);
  }

  /**
   * Which of these identifiers belong to somebody who was erased. Ask before anything is stored: hits are counted, not
   * stored. Erasures wait from then on, as with {@link holdErasures}.
   * @param normalised spellings as {@link Identifier} wants them
   */
  async among(tx: Tx, kind: Identifier['kind'], normalised: readonly string[]): Promise<ReadonlySet<string>> {
    const byHash = new Map(
      normalised.flatMap((text) =>
        this.sealer
          .fingerprints(kind, tx.organisationId, text)
          .map((hash) => [hash.toString('hex'), text] as const),
      ),
    );
    if (byHash.size === 0) return new Set();
    // A statement of its own: one that waits inside the query would answer from before the wait.
    await this.holdErasures(tx);
    const rows = await tx.query<{ fingerprint: Buffer }>(
      `select fingerprint from privacy.suppressions
       where organisation_id = $1 and kind = $2 and fingerprint = any($3::bytea[])`,
      [tx.organisationId, kind, [...byHash.keys()].map((hex) => Buffer.from(hex, 'hex'))],
    );
    return new Set(rows.map(({ fingerprint }) => byHash.get(fingerprint.toString('hex'))!));
  }

  /** Whether anything of a kind was ever suppressed: spares most imports the hashing of every author. */
  async has(tx: Tx, kind: Identifier['kind']): Promise<boolean> {
    const [row] = await tx.query<{ has: boolean }>(
      'select exists (select from privacy.suppressions where organisation_id = $1 and kind = $2) as has',
      [tx.organisationId, kind],
    );
    return row!.has;
  }

  /** Suppresses identifiers for good. */
  async add(tx: Tx, identifiers: readonly Identifier[], at: Instant): Promise<void> {
    if (identifiers.length === 0) return;
    const key = this.sealer.keysInUse().find(({ purpose }) => purpose === 'fingerprint');
    await tx.run(
      `insert into privacy.suppressions (organisation_id, key_id, created_at, kind, fingerprint)
       select $1, $2, $3, row.* from unnest($4::text[], $5::bytea[]) as row on conflict do nothing`,
      [
        tx.organisationId,
        key?.id,
        at.toString(),
        identifiers.map(({ kind }) => kind),
        identifiers.map(({ kind, normalised }) =>
          this.sealer.fingerprint(kind, tx.organisationId, normalised),
        ),
      ],
    );
  }

  /** Lifts a suppression: the person came back by herself, by a real new consent. */
  async lift(tx: Tx, { kind, normalised }: Identifier): Promise<void> {
    await tx.run(
      `delete from privacy.suppressions
       where organisation_id = $1 and kind = $2 and fingerprint = any($3::bytea[])`,
      [tx.organisationId, kind, this.sealer.fingerprints(kind, tx.organisationId, normalised)],
    );
  }
}

const erasureLock = ({ organisationId }: Tx): string => `privacy.erasure/${organisationId}`;
