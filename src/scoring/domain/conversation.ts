import { type Id } from '../../kernel/id.js';
import { type Intent } from '../../listening/domain/reading/intents.js';

/** One message of a conversation as scoring sees it: who, when, what it does; never its text. */
export interface Turn {
  readonly postId: Id;
  /** The linked person, or else the account in quarantine: a follower counts as "somebody", whoever it is. */
  readonly actorId: Id;
  /** Unix milliseconds. */
  readonly at: number;
  readonly intents: readonly Intent[];
  readonly topics: number;
  /** Actors that the text thanks by name. */
  readonly thanks: readonly Id[];
  /** Actors that the text names with an @. */
  readonly mentions: readonly Id[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How near in time two messages must be for one to be read with the other. */
export const WINDOWS = {
  /** An answer without a reply link: the next authors within this time are *probably* answering. */
  answer: 10 * MINUTE,
  /** A quiet of this length ends a thread; the next message starts one. */
  quiet: 45 * MINUTE,
  /** Whoever writes within this time of a thread's first message has joined it. */
  join: 60 * MINUTE,
  /** A grievance is shared when others voice or support it within this time. */
  share: 6 * HOUR,
  /** An offer within this time of somebody else's call is "coming when called". */
  act: 72 * HOUR,
} as const;

/** Distinct other authors that make a conversation out of a first message. */
export const JOINERS = 3;

/** One source's messages, ascending in time. */
export interface Conversation {
  readonly sourceId: Id;
  readonly turns: readonly Turn[];
}
