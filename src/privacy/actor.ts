import { type Id } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';

/** Who changes a ground, and when. */
export interface Actor {
  /** Null for the service itself (a job, a replay), and for the person herself. */
  readonly staffId: Id | null;
  readonly at: Instant;
  /** The person herself, through her own page. */
  readonly isSubject?: true;
}
