import { type Temporal } from 'temporal-polyfill';
import { type Language } from '../config/config.js';
import { type Refusal } from '../kernel/result.js';
import { type Catalogue, type Parameters } from './catalogue.js';
import { type LoaderKey, type Loaders } from './loader-registry.js';
import {
  type PermissionMissing,
  type Refusal as RefusalAnswer,
  type StaleVersion,
} from './schema.generated.js';
import { type SessionCookie } from './session-cookie.js';
import { type Viewer } from './viewer.js';

/** A value as a union member: it names its type. */
type Named<T extends { readonly __typename?: string }> = T & {
  readonly __typename: NonNullable<T['__typename']>;
};

/** What a context is made of. */
export interface ContextParts {
  readonly viewer: Viewer | null;
  readonly language: Language;
  /** The network address that asks; for IPv6 its network, because one machine has very many. */
  readonly address: string;
  /** The instant of the request. */
  readonly now: Temporal.Instant;
  readonly session: SessionCookie;
  readonly catalogue: Catalogue;
  readonly loaders: Loaders | null;
}

/** A request as resolvers see it: who asks, in which language, when, and how to answer. */
export class RequestContext {
  readonly viewer: Viewer | null;
  readonly language: Language;
  /** The network address that asks: for throttles in memory, never stored. */
  readonly address: string;
  readonly now: Temporal.Instant;
  /** The session of this browser, which signing in starts and signing out ends. */
  readonly session: SessionCookie;
  protected readonly catalogue: Catalogue;
  protected readonly loaders: Loaders | null;

  constructor(parts: ContextParts) {
    this.viewer = parts.viewer;
    this.language = parts.language;
    this.address = parts.address;
    this.now = parts.now;
    this.session = parts.session;
    this.catalogue = parts.catalogue;
    this.loaders = parts.loaders;
  }

  /** A sentence in the reader's language. */
  say(code: string, parameters: Parameters = {}): string {
    return this.catalogue.say(this.language, code, parameters);
  }

  /** An expected no as the member `Refusal` of a result, naming the input field it is about where there is one. */
  refused({ code, parameters }: Refusal, field: string | null = null): Named<RefusalAnswer> {
    return { __typename: 'Refusal', code, message: this.say(code, parameters), field };
  }

  /** {@link refused}, or {@link stale} for the refusal `stale-version` with its parameter `currentVersion`. */
  refusedOrStale(refusal: Refusal, field: string | null = null): Named<RefusalAnswer> | Named<StaleVersion> {
    const { currentVersion } = refusal.parameters;
    const isStale = refusal.code === 'stale-version' && typeof currentVersion === 'number';
    return isStale ? this.stale(currentVersion) : this.refused(refusal, field);
  }

  /** Somebody changed the thing meanwhile. */
  stale(currentVersion: number): Named<StaleVersion> {
    const code = 'stale-version';
    return { __typename: 'StaleVersion', code, message: this.say(code), currentVersion };
  }

  /** There is no ground; `missing` are sentences that name what would make one. */
  permissionMissing({ code, parameters }: Refusal, missing: readonly string[]): Named<PermissionMissing> {
    return { __typename: 'PermissionMissing', code, message: this.say(code, parameters), missing };
  }

  /** Fetches one thing together with what other fields of this request ask for. */
  load<K, V>(key: LoaderKey<K, V>, id: K): Promise<V> {
    if (this.loaders === null) throw new Error('Nobody is signed in: there is nothing to load.');
    return this.loaders.load(key, id);
  }

  /** {@link load} for several, in their order. */
  loadMany<K, V>(key: LoaderKey<K, V>, ids: readonly K[]): Promise<V[]> {
    return Promise.all(ids.map((id) => this.load(key, id)));
  }
}

/** The context behind `@SignedIn` and `@Requires`. */
export type SignedInContext = RequestContext & { readonly viewer: Viewer };
