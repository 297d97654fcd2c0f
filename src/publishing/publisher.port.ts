import { type Fault } from '../kernel/fault.js';
import { type Result } from '../kernel/result.js';
import { type Instant } from '../kernel/time.js';
import { type ContentPolicy } from './domain/content-policy.js';
import { type Finding, type SendingFault } from './domain/delivery.js';

/** Where something is published: what it takes to get in, and whom it reaches there. */
export interface PublishTarget {
  /** How the network is reached, secrets included; only the connector understands it. Never logged. */
  readonly account: string;
  /** The one person a message is for, as the channel addresses her; null on a public network. */
  readonly recipient: string | null;
}

/** What is published. */
export interface PublishedContent {
  readonly text: string;
  readonly link: string | null;
  /** `fr`, `en`... */
  readonly language: string;
  /** Null for a public post. */
  readonly mail: MailParts | null;
}

/** What a message has beyond its text. */
export interface MailParts {
  readonly subject: string;
  /** `Name <address>`. */
  readonly from: string;
  /** Where the person changes what she receives; null where there is no such page. */
  readonly unsubscribeUrl: string | null;
}

/** One try. */
export interface PublishAttempt {
  /**
   * The same for every try of one sending: a network that knows such keys refuses the second, and mail that comes
   * back names it.
   */
  readonly idempotencyHint: string;
  /** Ends the try. What was sent by then may have arrived: `unknown-outcome`. */
  readonly signal: AbortSignal;
}

/** What to look for on a network. */
export interface Search {
  /** When the first try began; posts before it are others. */
  readonly since: Instant;
  /** Remote ids that belong to other sendings: the same text may be published twice on purpose. */
  readonly known: ReadonlySet<string>;
  readonly signal: AbortSignal;
}

/** A connector's capability to publish. It keeps no state: everything that it needs comes with the call. */
export interface Publisher {
  /** `public`: posts that anybody reads. Otherwise the channel by which one person is reached. */
  readonly reaches: 'public' | 'email';
  readonly policy: ContentPolicy;
  /** Whether an account is one that it can be asked to publish with: a code of its messages says why not. */
  refusalOfAccount(account: string): string | null;
  /**
   * Publishes once, and never tries again by itself. A failure of which it is not certain that it reached nobody is
   * `unknown-outcome`.
   */
  publish(
    target: PublishTarget,
    content: PublishedContent,
    attempt: PublishAttempt,
  ): Promise<Result<{ readonly remoteId: string }, SendingFault>>;
  /** Asks the network what became of a sending. A fault is no answer: it is asked again. */
  find(target: PublishTarget, content: PublishedContent, search: Search): Promise<Result<Finding, Fault>>;
  /** The account's posts, the newest first, where the network shows them to whoever may publish there. */
  feed?(account: string, signal: AbortSignal): Promise<Result<readonly FeedPost[], Fault>>;
}

/** A post as the network shows it. */
export interface FeedPost {
  readonly remoteId: string;
  readonly text: string;
  readonly publishedAt: string;
}

/** A platform as publishing sees it; a connector is one. */
export interface PublishedPlatform {
  /** Stable text stored in the database. */
  readonly key: string;
  /** The platform's own name, as people write it. */
  readonly name: string;
  readonly publish?: Publisher;
}

/** Nest's injection token for the {@link PublishedPlatform}s, which the composition gives. */
export const PUBLISHED_PLATFORMS = Symbol('PublishedPlatforms');
