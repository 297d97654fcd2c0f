import { type Id } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';

/** Who changes a ground, and when. */
export interface Actor {
  /** Null for the service itself (a job, a replay). */
  readonly staffId: Id | null;
  readonly at: Instant;
}
