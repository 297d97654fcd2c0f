import { Temporal } from 'temporal-polyfill';
import { FixedClock } from '../../src/kernel/clock.js';

/** The instant at which tests happen: a Monday, noon in UTC. */
export const NOON = Temporal.Instant.from('2027-03-01T12:00:00Z');

/** A clock that stands still at {@link NOON}, or at another instant. */
export const clockAt = (at: Temporal.Instant | string = NOON): FixedClock =>
  new FixedClock(Temporal.Instant.from(at));
