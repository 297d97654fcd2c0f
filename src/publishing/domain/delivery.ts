import { type Fault } from '../../kernel/fault.js';
import { type Instant, instantOf } from '../../kernel/time.js';
import { Temporal } from 'temporal-polyfill';

/** Where one sending stands. `unknown`: it was sent, and whether it arrived was never learned. */
export const DELIVERY_STATES = ['pending', 'sending', 'published', 'failed', 'unknown'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** How often a sending is tried before a person must look, and how long is waited in between. */
export interface RetryPolicy {
  /** Attempts that reached nobody, the first one included. */
  readonly attempts: number;
  /** Wait after the first such attempt, in milliseconds; it doubles each time. */
  readonly firstWait: number;
  /** Longest wait, in milliseconds. */
  readonly longestWait: number;
  /** Longest time after the planned hour during which limits of the network are waited for, in milliseconds. */
  readonly patience: number;
  /** Wait before the network is asked what became of a sending, in milliseconds: it may still be working on it. */
  readonly settling: number;
}

/** Half a minute, doubling: six attempts are spread over a quarter of an hour. Limits are waited for during a day. */
export const RETRIES: RetryPolicy = {
  attempts: 6,
  firstWait: 30_000,
  longestWait: 15 * 60_000,
  patience: 24 * 3_600_000,
  settling: 5_000,
};

/** A fault of a sending. `isAddressGone`: nothing that is sent there later would arrive either. */
export interface SendingFault extends Fault {
  readonly isAddressGone?: true;
}

/** What is known of a sending when an attempt has ended. */
export interface Attempted {
  /** This one included. */
  readonly attempts: number;
  readonly firstDueAt: Instant;
}

/** What becomes of a sending. */
export type Outcome =
  | { readonly state: 'published'; readonly remoteId: string }
  | { readonly state: 'pending'; readonly dueAt: Instant; readonly fault: Fault; readonly isLimited: boolean }
  | { readonly state: 'failed'; readonly fault: SendingFault }
  | { readonly state: 'unknown'; readonly askAt: Instant; readonly fault: Fault };

const later = (at: Instant, milliseconds: number): Instant => instantOf(at.epochMilliseconds + milliseconds);

const waitAfter = (attempts: number, { firstWait, longestWait }: RetryPolicy): number =>
  Math.min(longestWait, firstWait * 2 ** Math.max(0, attempts - 1));

/**
 * What a fault makes of a sending. Only what certainly reached nobody is tried again by itself; where that is not
 * certain, the network is asked first.
 */
export function afterFault(
  { attempts, firstDueAt }: Attempted,
  fault: SendingFault,
  now: Instant,
  policy: RetryPolicy = RETRIES,
): Outcome {
  switch (fault.kind) {
    case 'unknown-outcome':
      return { state: 'unknown', askAt: later(now, policy.settling), fault };
    case 'rate-limited': {
      const dueAt = limitEnd(fault, now, policy);
      const isTooLate = dueAt.epochMilliseconds > firstDueAt.epochMilliseconds + policy.patience;
      return isTooLate ? { state: 'failed', fault } : { state: 'pending', dueAt, fault, isLimited: true };
    }
    case 'unavailable':
      return attempts >= policy.attempts
        ? { state: 'failed', fault }
        : { state: 'pending', dueAt: later(now, waitAfter(attempts, policy)), fault, isLimited: false };
    case 'auth-expired':
    case 'permission-missing':
    case 'rejected':
    case 'malformed':
      return { state: 'failed', fault };
  }
}

/** When a limit ends: never before now, whatever the network's clock says. */
function limitEnd(fault: Fault, now: Instant, { firstWait }: RetryPolicy): Instant {
  const until = fault.until === undefined ? later(now, firstWait) : Temporal.Instant.from(fault.until);
  return Temporal.Instant.compare(until, now) > 0 ? until : later(now, 1_000);
}

/** What a network answered when asked about a sending. */
export type Finding =
  | { readonly found: true; readonly remoteId: string }
  | { readonly found: false }
  /** The network has no way to tell (mail), or did not answer this time. */
  | { readonly found: 'cannot-tell'; readonly mayAskAgain: boolean };

/** When an answer that nothing arrived can be believed: before, the network may still be working on it. */
export interface Asked extends Attempted {
  readonly conclusiveAt: Instant;
}

/** What a finding makes of an unknown sending; `needs-person` where nobody but a person can tell. */
export function afterFinding(
  { attempts, conclusiveAt }: Asked,
  finding: Finding,
  now: Instant,
  fault: Fault,
  policy: RetryPolicy = RETRIES,
): Outcome | 'needs-person' {
  if (finding.found === true) return { state: 'published', remoteId: finding.remoteId };
  if (finding.found === 'cannot-tell')
    return finding.mayAskAgain
      ? { state: 'unknown', askAt: later(now, waitAfter(attempts, policy)), fault }
      : 'needs-person';
  if (now.epochMilliseconds < conclusiveAt.epochMilliseconds)
    return { state: 'unknown', askAt: conclusiveAt, fault };
  return attempts >= policy.attempts
    ? { state: 'failed', fault }
    : { state: 'pending', dueAt: now, fault, isLimited: false };
}

/** What the states of its sendings make of a publication. */
export function settledState(states: readonly DeliveryState[]): 'publishing' | 'published' | 'failed' {
  if (states.some((state) => state === 'pending' || state === 'sending' || state === 'unknown'))
    return 'publishing';
  return states.every((state) => state === 'published') ? 'published' : 'failed';
}

/** What a person says of an unknown sending, having looked. */
export type Verdict = 'went-out' | 'did-not-go';
