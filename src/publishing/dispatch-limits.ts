import { type Instant } from '../kernel/time.js';
import { type Delivery, type DeliveryChange } from './delivery.store.js';
import { type Outcome } from './domain/delivery.js';

/** How much is sent at once, and how long it may take. */
export interface DispatchLimits {
  /** Sendings that one transaction claims. */
  readonly batch: number;
  /** Sendings that are under way at the same time. */
  readonly lanes: number;
  /** Longest time of one sending, in milliseconds. */
  readonly timeoutMs: number;
  /**
   * How long a claimed sending is its process's own, in milliseconds. Clocks of several machines must agree better
   * than this exceeds the time-out.
   */
  readonly leaseMs: number;
  /**
   * How long after the lease a network may still be working on what reached it, in milliseconds: until then, that it
   * knows of no post does not mean that there will be none.
   */
  readonly settlingMs: number;
}

/** A sending whose process was lost is in doubt after the lease, and shown so: well within a minute. */
export const DISPATCH_LIMITS: DispatchLimits = {
  batch: 100,
  lanes: 16,
  timeoutMs: 10_000,
  leaseMs: 30_000,
  settlingMs: 10_000,
};

/** Nest's injection token for the {@link DispatchLimits}. */
export const DISPATCH = Symbol('DispatchLimits');

/** The row that an outcome makes of a sending. */
export function changeOf(delivery: Delivery, outcome: Outcome, now: Instant): DeliveryChange {
  const { id, attempts, dueAt } = delivery;
  const same = {
    id,
    attempts,
    dueAt,
    state: outcome.state,
    askAt: null,
    needsPerson: false,
    remoteId: null,
    publishedAt: null,
  };
  switch (outcome.state) {
    case 'published':
      return { ...same, remoteId: outcome.remoteId, fault: null, publishedAt: now.toString() };
    case 'pending': {
      const counted = outcome.isLimited ? attempts - 1 : attempts;
      const why = outcome.fault.reason === 'delivery.put-off' ? delivery.fault : outcome.fault;
      return { ...same, attempts: Math.max(0, counted), dueAt: outcome.dueAt.toString(), fault: why };
    }
    case 'failed':
      return { ...same, fault: outcome.fault };
    case 'unknown':
      return { ...same, askAt: outcome.askAt.toString(), fault: outcome.fault };
  }
}
