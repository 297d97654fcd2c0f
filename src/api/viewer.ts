import { type Temporal } from 'temporal-polyfill';
import { type Id } from '../kernel/id.js';
import { type KebabCase } from './graphql-names.js';
import {
  type Capability as GraphqlCapability,
  type Language,
  type Role as GraphqlRole,
} from './schema.generated.js';

/** What a role may do, in the domain's spelling: `see-persons`. */
export type Capability = KebabCase<GraphqlCapability>;

/** Whose rows the database shows; the shape of a `TenantScope`. */
export interface ViewerScope {
  readonly organisationId: Id;
  readonly sections: 'all' | readonly Id[];
}

/** Whoever is signed in. */
export interface Viewer {
  readonly staffId: Id;
  readonly organisationId: Id;
  readonly language: Language;
  /** When this session began. */
  readonly signedInAt: Temporal.Instant;
  readonly roles: readonly { readonly role: KebabCase<GraphqlRole>; readonly sectionId: Id | null }[];
  readonly capabilities: ReadonlySet<Capability>;
  /** The sections of the roles that see persons. */
  readonly scope: ViewerScope;
  may(capability: Capability): boolean;
  /** The sections of the roles that grant this capability: what anything that writes works in. */
  scopeFor(capability: Capability): ViewerScope;
}

/** Turns the token of a session cookie into a viewer. Owned here; sign-in, to the right, implements it. */
export interface Authenticator {
  /** @returns null for a token that is unknown, ended or stale */
  viewerOf(sessionToken: string): Promise<Viewer | null>;
}

/** Nest's injection token for the {@link Authenticator}. */
export const AUTHENTICATOR = Symbol('Authenticator');
