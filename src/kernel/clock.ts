import { Temporal } from 'temporal-polyfill';

/** The only source of "now". Services receive one; the domain receives instants. */
export interface Clock {
  now(): Temporal.Instant;
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that stands still until told otherwise: for tests and for the demonstration's history. */
export class FixedClock implements Clock {
  constructor(private at: Temporal.Instant) {}

  now(): Temporal.Instant {
    return this.at;
  }

  /** Moves to another instant. */
  set(at: Temporal.Instant): void {
    this.at = at;
  }
}

/** Nest's injection token for the {@link Clock}. */
export const CLOCK = Symbol('Clock');
