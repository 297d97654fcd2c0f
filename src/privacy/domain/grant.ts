import { type Instant } from '../../kernel/time.js';
import { CHANNELS, type Channel, type Reach } from './channel.js';
import { permit } from './permission.js';
import {
  ALL_PURPOSES,
  PURPOSES,
  type LawfulBasis,
  type Purpose,
  type SpecialCategoryCondition,
} from './purpose.js';
import { type Standing } from './standing.js';

/** One yes of {@link permit}, as stored for queries that join: scores and leads hang on it and fall with it. */
export interface Grant {
  readonly purpose: Purpose;
  readonly reach: Reach;
  readonly basis: LawfulBasis;
  readonly condition: SpecialCategoryCondition;
  readonly expiresAt: Instant | null;
}

/** Every cell of the matrix that is permitted at an instant. */
export function grantsOf(standing: Standing, at: Instant): Grant[] {
  // Without either, every cell is a no; most participants of a large group are of this kind.
  if (standing.relations.length === 0 && standing.consents.length === 0) return [];
  return ALL_PURPOSES.flatMap((purpose) =>
    reachesOf(standing, purpose).flatMap((reach) => {
      const answer = permit(standing, purpose, at, reach);
      if (!answer.ok) return [];
      const { basis, condition, expiresAt } = answer.value;
      return [{ purpose, reach, basis, condition, expiresAt }];
    }),
  );
}

/** The cells that may say yes: a channel that needs consent has none without one. */
const reachesOf = (standing: Standing, purpose: Purpose): Reach[] => [
  'any',
  ...PURPOSES[purpose].channels.filter((channel) => mayBeOpen(standing, purpose, channel)),
];

const mayBeOpen = (standing: Standing, purpose: Purpose, channel: Channel): boolean =>
  !CHANNELS[channel].needsConsent ||
  standing.consents.some((consent) => consent.purpose === purpose && consent.channel === channel);

/** What must change so that the stored grants of one subject are the permitted ones. */
export interface GrantChanges<Stored extends Grant> {
  readonly added: readonly Grant[];
  /** The stored grant keeps its id, so that what hangs on it stays. */
  readonly changed: readonly { readonly stored: Stored; readonly grant: Grant }[];
  readonly lost: readonly Stored[];
}

/** Compares stored grants with permitted ones. */
export function compareGrants<Stored extends Grant>(
  stored: readonly Stored[],
  permitted: readonly Grant[],
): GrantChanges<Stored> {
  const known = new Map(stored.map((grant) => [cell(grant), grant]));
  const wanted = new Set(permitted.map(cell));
  return {
    added: permitted.filter((grant) => !known.has(cell(grant))),
    changed: permitted.flatMap((grant) => {
      const before = known.get(cell(grant));
      return before === undefined || isSame(before, grant) ? [] : [{ stored: before, grant }];
    }),
    lost: stored.filter((grant) => !wanted.has(cell(grant))),
  };
}

const cell = ({ purpose, reach }: Grant): string => `${purpose}/${reach}`;

const isSame = (a: Grant, b: Grant): boolean =>
  a.basis === b.basis &&
  a.condition === b.condition &&
  a.expiresAt?.epochMilliseconds === b.expiresAt?.epochMilliseconds;
