import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';

/** Since when everything is stopped, and by whom. */
export interface Suspension {
  readonly suspendedAt: string;
  readonly suspendedBy: Id;
}

/** The switch that stops everything, and what it holds back. */
@Injectable()
export class SuspensionStore {
  async current(tx: Tx): Promise<Suspension | null> {
    const [row] = await tx.query<Suspension>(
      `select suspended_at as "suspendedAt", suspended_by as "suspendedBy" from publishing.suspensions
       where organisation_id = $1`,
      [tx.organisationId],
    );
    return row ?? null;
  }

  /** @returns false where everything was suspended already */
  async begin(tx: Tx, staffId: Id, at: Instant): Promise<boolean> {
    const added = await tx.run(
      `insert into publishing.suspensions (organisation_id, suspended_at, suspended_by) values ($1, $2, $3)
       on conflict do nothing`,
      [tx.organisationId, at.toString(), staffId],
    );
    return added === 1;
  }

  /** @returns false where nothing was suspended */
  async end(tx: Tx): Promise<boolean> {
    return (
      (await tx.run('delete from publishing.suspensions where organisation_id = $1', [tx.organisationId])) ===
      1
    );
  }

  /** Holds back every sending that waits, or lets them all go. What is being sent just now waits for its end. */
  hold(tx: Tx, isHeld: boolean): Promise<number> {
    return tx.run(
      `update publishing.deliveries set is_held = $2, version = version + 1
       where organisation_id = $1 and state = 'pending' and is_held <> $2`,
      [tx.organisationId, isHeld],
    );
  }
}
