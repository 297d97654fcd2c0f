import { Injectable } from '@nestjs/common';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';

/** A connected account of a network. Its secrets are read apart, by {@link TargetStore.accounts}. */
export interface Target {
  readonly id: Id;
  /** The network's key. */
  readonly network: string;
  readonly name: string;
  readonly rateLimitedUntil: string | null;
  readonly disconnectedAt: string | null;
  readonly version: number;
}

const COLUMN = 'publishing.targets.account_sealed';
const SELECT = `select id, network, name, rate_limited_until as "rateLimitedUntil", disconnected_at as "disconnectedAt",
  version from publishing.targets where organisation_id = $1`;

/** Connected accounts as rows. */
@Injectable()
export class TargetStore {
  constructor(private readonly sealer: Sealer) {}

  async insert(
    tx: Tx,
    target: { id: Id; network: string; name: string; account: string },
    at: Instant,
  ): Promise<void> {
    await tx.run(
      `insert into publishing.targets (organisation_id, id, network, name, account_sealed, connected_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [
        tx.organisationId,
        target.id,
        target.network,
        target.name,
        this.sealer.seal(target.account, { organisationId: tx.organisationId, column: COLUMN }),
        at.toString(),
      ],
    );
  }

  /** All of them, disconnected ones last. */
  all(tx: Tx): Promise<Target[]> {
    return tx.query<Target>(`${SELECT} order by disconnected_at nulls first, name collate "fr-x-icu", id`, [
      tx.organisationId,
    ]);
  }

  byIds(tx: Tx, ids: readonly Id[]): Promise<Target[]> {
    return tx.query<Target>(`${SELECT} and id = any($2::uuid[])`, [tx.organisationId, ids]);
  }

  async lock(tx: Tx, id: Id): Promise<Target | null> {
    return (await tx.query<Target>(`${SELECT} and id = $2 for update`, [tx.organisationId, id]))[0] ?? null;
  }

  /** The accounts of connected targets: what a connector needs to get in. */
  async accounts(tx: Tx, ids: readonly Id[]): Promise<Map<Id, { network: string; account: string }>> {
    const rows = await tx.query<{ id: Id; network: string; sealed: Buffer }>(
      `select id, network, account_sealed as sealed from publishing.targets
       where organisation_id = $1 and id = any($2::uuid[]) and disconnected_at is null`,
      [tx.organisationId, ids],
    );
    const context = { organisationId: tx.organisationId, column: COLUMN };
    return new Map(
      rows.map(({ id, network, sealed }) => [id, { network, account: this.sealer.open(sealed, context) }]),
    );
  }

  async disconnect(tx: Tx, id: Id, at: Instant): Promise<void> {
    await tx.run(
      `update publishing.targets set disconnected_at = $3, version = version + 1 where organisation_id = $1 and id = $2`,
      [tx.organisationId, id, at.toString()],
    );
  }

  /** Remembers a network's limit, and puts off what waits for that account: asking on would only lengthen it. */
  async limit(tx: Tx, id: Id, until: Instant): Promise<void> {
    await tx.run(
      `update publishing.targets set rate_limited_until = $3 where organisation_id = $1 and id = $2
         and (rate_limited_until is null or rate_limited_until < $3)`,
      [tx.organisationId, id, until.toString()],
    );
    await tx.run(
      `update publishing.deliveries set due_at = $3 where organisation_id = $1 and state = 'pending' and due_at < $3
         and id in (select id from publishing.deliveries where organisation_id = $1 and target_id = $2
           and state = 'pending' and due_at < $3 for update skip locked)`,
      [tx.organisationId, id, until.toString()],
    );
  }
}
