import { type Temporal } from 'temporal-polyfill';

/** What a resolver may return for an `Instant`: the value, or ISO text in UTC as the database gives it. */
export type InstantOutput = Temporal.Instant | string;

/** What a resolver may return for a `CalendarDate`: the value, or `YYYY-MM-DD`. */
export type CalendarDateOutput = Temporal.PlainDate | string;

/** What a resolver may return for a `WallTime`: the value, or `YYYY-MM-DDTHH:MM:SS`. */
export type WallTimeOutput = Temporal.PlainDateTime | string;
