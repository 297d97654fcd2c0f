import { type Id } from '../../kernel/id.js';
import { type SignalCode } from './signal-rule.js';

/** One dated piece of evidence about one person: a message that she wrote, or that others wrote to or after her. */
export interface Signal {
  readonly code: SignalCode;
  /** The message that is opened when a reader asks why. */
  readonly postId: Id;
  readonly sourceId: Id;
  /** Unix milliseconds. */
  readonly at: number;
  /** How many times the rule's weight: 2 where two colleagues acted after one call. */
  readonly strength: number;
  /** Inferred from nearness in time, not from an explicit sign; shown as « probable ». */
  readonly isProbable: boolean;
}

/** How much there is to go by for one person, whatever it says. */
export interface Footprint {
  readonly messages: number;
  /** Unix milliseconds of the first and last message; null without any. */
  readonly firstAt: number | null;
  readonly lastAt: number | null;
}
