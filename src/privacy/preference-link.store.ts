import { Injectable } from '@nestjs/common';
import { type DirectoryTx, type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';
import { type Channel, type Reach } from './domain/channel.js';
import { type Purpose } from './domain/purpose.js';

/** A link to one person's preferences. */
export interface PreferenceLink {
  readonly id: Id;
  readonly subjectId: Id;
  readonly sentBy: Channel | null;
  readonly askedPurpose: Purpose | null;
  readonly askedChannel: Reach | null;
  /** It ends mail at one click, and opens no page. */
  readonly isForLeaving: boolean;
  /** An ISO instant. */
  readonly expiresAt: string;
}

/** Where a token leads. */
export interface LinkAddress {
  readonly organisationId: Id;
  readonly linkId: Id;
}

/** Links to preferences, and the keyed hashes of their tokens. */
@Injectable()
export class PreferenceLinkStore {
  async add(
    tx: Tx,
    link: PreferenceLink,
    by: { readonly staffId: Id | null; readonly at: Instant; readonly tokenHash: Buffer },
  ): Promise<void> {
    await tx.run(
      `insert into privacy.preference_links
         (organisation_id, id, subject_id, sent_by, asked_purpose, asked_channel, recorded_by, created_at, expires_at,
          is_for_leaving)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        tx.organisationId,
        link.id,
        link.subjectId,
        link.sentBy,
        link.askedPurpose,
        link.askedChannel,
        by.staffId,
        by.at.toString(),
        link.expiresAt,
        link.isForLeaving,
      ],
    );
    await tx.run(
      `insert into directory.preference_links (token_hash, organisation_id, subject_id, link_id, expires_at)
       values ($1, $2, $3, $4, $5)`,
      [by.tokenHash, tx.organisationId, link.subjectId, link.id, link.expiresAt],
    );
  }

  /** Where a token leads while it has not expired; null for one that was never made, or that has. */
  async address(tx: DirectoryTx, tokenHashes: readonly Buffer[], now: Instant): Promise<LinkAddress | null> {
    const [row] = await tx.query<LinkAddress>(
      `select organisation_id as "organisationId", link_id as "linkId" from directory.preference_links
       where token_hash = any($1) and expires_at > $2`,
      [tokenHashes, now.toString()],
    );
    return row ?? null;
  }

  /** A link that may still be used. */
  async find(tx: Tx, id: Id): Promise<PreferenceLink | null> {
    const [row] = await tx.query<PreferenceLink>(
      `select id, subject_id as "subjectId", sent_by as "sentBy", asked_purpose as "askedPurpose",
         asked_channel as "askedChannel", expires_at as "expiresAt", is_for_leaving as "isForLeaving"
       from privacy.preference_links where organisation_id = $1 and id = $2 and used_at is null`,
      [tx.organisationId, id],
    );
    return row ?? null;
  }

  /** Uses a link up, in one statement: of two who try at once, one does. */
  async use(tx: Tx, id: Id, at: Instant): Promise<boolean> {
    const used = await tx.run(
      `update privacy.preference_links set used_at = $3 where organisation_id = $1 and id = $2 and used_at is null`,
      [tx.organisationId, id, at.toString()],
    );
    return used > 0;
  }

  /** Forgets links that ended before an instant, and requests that were not answered, with their hashes. */
  async sweep(tx: Tx, ended: Instant, requestsEnded: Instant): Promise<number> {
    const bounds = [tx.organisationId, ended.toString(), requestsEnded.toString()];
    const old = `organisation_id = $1 and case when asked_purpose is null then expires_at <= $2 else created_at <= $3 end`;
    await tx.run(
      `delete from directory.preference_links where organisation_id = $1 and link_id in
         (select id from privacy.preference_links where ${old})`,
      bounds,
    );
    return tx.run(`delete from privacy.preference_links where ${old}`, bounds);
  }
}
