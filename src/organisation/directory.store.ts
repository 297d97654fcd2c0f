import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { type DirectoryTx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type LinkPurpose } from './domain/session.js';

/** A member of staff, wherever they are. */
export interface StaffAddress {
  readonly organisationId: Id;
  readonly staffId: Id;
}

/** A session as the directory knows it. */
export interface Session extends StaffAddress {
  readonly createdAt: Temporal.Instant;
  readonly lastSeenAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
}

/** A new session or single-use address; only a keyed hash of the token is stored. */
export interface NewToken extends StaffAddress {
  readonly tokenHash: Buffer;
  readonly at: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
}

const ADDRESS = 'organisation_id as "organisationId", staff_id as "staffId"';

/**
 * What must be known before an organisation is: keyed hashes that lead to one. These tables have no row-level
 * security, so they hold nothing that could be read.
 */
@Injectable()
export class DirectoryStore {
  async addOrganisation(
    tx: DirectoryTx,
    organisationId: Id,
    isDemonstration: boolean,
    at: string,
  ): Promise<void> {
    await tx.run(
      'insert into directory.organisations (organisation_id, is_demonstration, created_at) values ($1, $2, $3)',
      [organisationId, isDemonstration, at],
    );
  }

  /** Every organisation of this installation, oldest first. */
  organisations(tx: DirectoryTx): Promise<{ organisationId: Id; isDemonstration: boolean }[]> {
    return tx.query(`
      select organisation_id as "organisationId", is_demonstration as "isDemonstration"
      from directory.organisations order by created_at, organisation_id`);
  }

  async isDemonstration(tx: DirectoryTx, organisationId: Id): Promise<boolean> {
    const [row] = await tx.query<{ is_demonstration: boolean }>(
      'select is_demonstration from directory.organisations where organisation_id = $1',
      [organisationId],
    );
    return row?.is_demonstration ?? false;
  }

  async addIdentity(
    tx: DirectoryTx,
    fingerprint: Buffer,
    { organisationId, staffId }: StaffAddress,
  ): Promise<void> {
    await tx.run(
      'insert into directory.sign_in_identities (email_fingerprint, organisation_id, staff_id) values ($1, $2, $3)',
      [fingerprint, organisationId, staffId],
    );
  }

  /** Somebody who leaves may be invited anew, as somebody new. */
  async dropIdentity(tx: DirectoryTx, { organisationId, staffId }: StaffAddress): Promise<void> {
    await tx.run('delete from directory.sign_in_identities where organisation_id = $1 and staff_id = $2', [
      organisationId,
      staffId,
    ]);
  }

  identities(tx: DirectoryTx, fingerprints: readonly Buffer[]): Promise<StaffAddress[]> {
    return tx.query(
      `select ${ADDRESS} from directory.sign_in_identities where email_fingerprint = any($1) order by organisation_id`,
      [fingerprints],
    );
  }

  async addLink(tx: DirectoryTx, purpose: LinkPurpose, link: NewToken): Promise<void> {
    await tx.run(
      `insert into directory.sign_in_links (token_hash, organisation_id, staff_id, purpose, expires_at)
       values ($1, $2, $3, $4, $5)`,
      [link.tokenHash, link.organisationId, link.staffId, purpose, link.expiresAt.toString()],
    );
  }

  /** Uses a link up, in one statement: of two who try at once, one finds it. */
  async useLink(
    tx: DirectoryTx,
    tokenHashes: readonly Buffer[],
    now: Temporal.Instant,
  ): Promise<StaffAddress | null> {
    const [row] = await tx.query<StaffAddress>(
      `update directory.sign_in_links set used_at = $2
       where token_hash = any($1) and used_at is null and expires_at > $2 returning ${ADDRESS}`,
      [tokenHashes, now.toString()],
    );
    return row ?? null;
  }

  /** Takes back every link that somebody has not used. */
  async dropLinks(tx: DirectoryTx, { organisationId, staffId }: StaffAddress): Promise<void> {
    await tx.run(
      'delete from directory.sign_in_links where organisation_id = $1 and staff_id = $2 and used_at is null',
      [organisationId, staffId],
    );
  }

  async addSession(tx: DirectoryTx, session: NewToken): Promise<void> {
    await tx.run(
      `insert into directory.sessions (token_hash, organisation_id, staff_id, created_at, last_seen_at, expires_at)
       values ($1, $2, $3, $4, $4, $5)`,
      [
        session.tokenHash,
        session.organisationId,
        session.staffId,
        session.at.toString(),
        session.expiresAt.toString(),
      ],
    );
  }

  async session(tx: DirectoryTx, tokenHashes: readonly Buffer[]): Promise<Session | null> {
    const [row] = await tx.query<StaffAddress & { createdAt: string; lastSeenAt: string; expiresAt: string }>(
      `select ${ADDRESS}, created_at as "createdAt", last_seen_at as "lastSeenAt", expires_at as "expiresAt"
       from directory.sessions where token_hash = any($1)`,
      [tokenHashes],
    );
    if (!row) return null;
    const [createdAt, lastSeenAt, expiresAt] = [row.createdAt, row.lastSeenAt, row.expiresAt].map((at) =>
      Temporal.Instant.from(at),
    ) as [Temporal.Instant, Temporal.Instant, Temporal.Instant];
    return { ...row, createdAt, lastSeenAt, expiresAt };
  }

  async touchSession(tx: DirectoryTx, tokenHashes: readonly Buffer[], now: Temporal.Instant): Promise<void> {
    await tx.run('update directory.sessions set last_seen_at = $2 where token_hash = any($1)', [
      tokenHashes,
      now.toString(),
    ]);
  }

  async endSession(tx: DirectoryTx, tokenHashes: readonly Buffer[]): Promise<void> {
    await tx.run('delete from directory.sessions where token_hash = any($1)', [tokenHashes]);
  }

  /** Ends every session of somebody, but those of these tokens. */
  async endSessions(
    tx: DirectoryTx,
    { organisationId, staffId }: StaffAddress,
    except: readonly Buffer[] = [],
  ): Promise<void> {
    await tx.run(
      'delete from directory.sessions where organisation_id = $1 and staff_id = $2 and token_hash <> all($3)',
      [organisationId, staffId, except],
    );
  }

  /** Lets tries for one address pass one by one, until the transaction ends: a burst must not outrun the count. */
  async holdFailures(tx: DirectoryTx, fingerprint: Buffer): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended(encode($1, 'hex'), 0))`, [fingerprint]);
  }

  async failures(
    tx: DirectoryTx,
    fingerprints: readonly Buffer[],
    since: Temporal.Instant,
  ): Promise<Temporal.Instant[]> {
    const rows = await tx.query<{ at: string }>(
      'select at from directory.sign_in_failures where email_fingerprint = any($1) and at > $2',
      [fingerprints, since.toString()],
    );
    return rows.map(({ at }) => Temporal.Instant.from(at));
  }

  async addFailure(tx: DirectoryTx, fingerprint: Buffer, at: Temporal.Instant): Promise<void> {
    await tx.run('insert into directory.sign_in_failures (email_fingerprint, at) values ($1, $2)', [
      fingerprint,
      at.toString(),
    ]);
  }

  async dropFailures(tx: DirectoryTx, fingerprints: readonly Buffer[]): Promise<void> {
    await tx.run('delete from directory.sign_in_failures where email_fingerprint = any($1)', [fingerprints]);
  }

  /** Deletes what has run out: sessions, links, failures. */
  async sweep(tx: DirectoryTx, now: Temporal.Instant, failuresBefore: Temporal.Instant): Promise<void> {
    await tx.run('delete from directory.sessions where expires_at <= $1', [now.toString()]);
    await tx.run('delete from directory.sign_in_links where expires_at <= $1', [now.toString()]);
    await tx.run('delete from directory.sign_in_failures where at <= $1', [failuresBefore.toString()]);
  }
}
