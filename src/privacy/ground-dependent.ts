import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type Reach } from './domain/channel.js';
import { type Purpose } from './domain/purpose.js';

/** A ground that no longer stands. With `any` as reach, nothing of the purpose is left on any channel. */
export interface LostGround {
  readonly subjectId: Id;
  readonly purpose: Purpose;
  readonly reach: Reach;
}

/**
 * What a slice to the right registers when something of its own stands on a ground: scores, leads, queued messages.
 * Called inside the transaction that took the ground away, before the grant row goes; throwing undoes the whole.
 */
export interface GroundDependent {
  groundLost(tx: Tx, lost: readonly LostGround[]): Promise<void>;
}
