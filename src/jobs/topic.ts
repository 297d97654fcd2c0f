import { type TenantScope } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';

/** How the jobs of a topic are kept and run. */
export interface TopicOptions {
  /**
   * True: a job equal to one that still waits is not added, the waiting one serves both. For work that looks at the
   * present state ("score this organisation again"), never for work whose count matters.
   */
  readonly coalesce?: boolean;
  /** How many jobs one worker takes at once. 1 where absent. */
  readonly batch?: number;
  /** How often a failing job is tried again, ever later (10 s, 20 s, 40 s, ...). 5 where absent. */
  readonly retries?: number;
}

/** Something that happened, which a slice declares and slices to its right subscribe to. */
export interface Topic {
  /** `<slice>.<what happened>`, such as `observations.changed`. */
  readonly name: string;
  readonly options: TopicOptions;
}

/** A topic that the clock enqueues: one job per period, however many processes run. */
export interface Tick extends Topic {
  readonly everySeconds: number;
}

/** One job: whose it is and which rows it is about. Rows may have gone since: look. */
export interface Job {
  /** All sections: a job works for the organisation, not for a reader. */
  readonly scope: TenantScope;
  readonly ids: Readonly<Record<string, Id>>;
}

/** Declares a topic; list it in `src/topics.ts` too, where the owner makes its queue. */
export const declareTopic = (name: string, options: TopicOptions = {}): Topic => ({ name, options });

/** Declares a tick; list it in `src/topics.ts` too. */
export const declareTick = (name: string, everySeconds: number): Tick => ({
  name,
  everySeconds,
  options: { coalesce: true, retries: 0 },
});
