import { type Id } from '../../kernel/id.js';
import { refusal, type Refusal } from '../../kernel/result.js';

/** The parts that staff play. */
export const ROLES = ['organiser', 'campaign-staff', 'data-officer', 'administrator', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

/** What a role may do. */
export const CAPABILITIES = [
  'see-aggregates',
  'see-persons',
  'link-accounts',
  'import-files',
  'note-exchanges',
  'manage-grounds',
  'erase-persons',
  'manage-impact-assessment',
  'manage-scoring',
  'manage-staff',
  'see-audit',
  'write-publications',
  'approve-publications',
  'send-messages',
  'manage-networks',
] as const;
export type Capability = (typeof CAPABILITIES)[number];

/**
 * Who may do what. Administering is not seeing people: whoever hands out roles needs no names, and whoever speaks
 * for the public needs none either.
 */
export const MATRIX: Readonly<Record<Role, readonly Capability[]>> = {
  organiser: [
    'see-aggregates',
    'see-persons',
    'link-accounts',
    'import-files',
    'note-exchanges',
    'manage-grounds',
    'approve-publications',
    'send-messages',
  ],
  'campaign-staff': ['see-aggregates', 'write-publications'],
  'data-officer': [
    'see-aggregates',
    'see-persons',
    'link-accounts',
    'import-files',
    'manage-grounds',
    'erase-persons',
    'manage-impact-assessment',
    'manage-scoring',
    'see-audit',
  ],
  administrator: [
    'see-aggregates',
    'manage-scoring',
    'manage-staff',
    'see-audit',
    'approve-publications',
    'manage-networks',
  ],
  auditor: ['see-audit'],
};

/**
 * Roles that answer for the whole organisation: bound to a section they would promise a limit that nothing keeps. There
 * is one journal and one impact assessment, and an erased person is erased from every section.
 */
const SPANNING: ReadonlySet<Role> = new Set(['data-officer', 'administrator', 'auditor']);

/** One role of one member of staff; `sectionId` null is every section. */
export interface Grant {
  readonly role: Role;
  readonly sectionId: Id | null;
}

/** Every role at once: what the founder of an organisation holds until others share the work. */
export const FOUNDING_ROLES: readonly Role[] = ['organiser', 'data-officer', 'administrator'];

/** What these roles allow, wherever they allow it. */
export const capabilitiesOf = (grants: readonly Grant[]): ReadonlySet<Capability> =>
  new Set(grants.flatMap(({ role }) => MATRIX[role]));

/**
 * Where these roles allow something: an organiser of one section who is an auditor everywhere may write in that
 * section alone.
 */
export function sectionsFor(grants: readonly Grant[], capability: Capability): 'all' | readonly Id[] {
  const granting = grants.filter(({ role }) => MATRIX[role].includes(capability));
  if (granting.some(({ sectionId }) => sectionId === null)) return 'all';
  return [...new Set(granting.map(({ sectionId }) => sectionId!))].sort();
}

/** What cannot be granted, whoever asks. */
export function refusalOfGrants(grants: readonly Grant[]): Refusal | null {
  if (grants.length === 0) return refusal('role-needed');
  const bound = grants.find(({ role, sectionId }) => SPANNING.has(role) && sectionId !== null);
  return bound ? refusal('role-spans-organisation') : null;
}

/** A role with the name of its section, null for all of them: as the journal keeps it when ids mean nothing any more. */
export interface NamedGrant {
  readonly role: Role;
  readonly section: string | null;
}

/** Roles as one text of the journal's details. */
export const writeRoles = (grants: readonly NamedGrant[]): string => JSON.stringify(grants);

/** What {@link writeRoles} wrote. */
export const readRoles = (text: string): NamedGrant[] => JSON.parse(text) as NamedGrant[];

/** A member of staff as the rule of the last administrator sees them. */
export interface StaffStanding {
  readonly id: Id;
  readonly isDisabled: boolean;
  readonly roles: readonly Role[];
}

/**
 * Whether anybody could still hand out roles once this one no longer can. Somebody invited who has not come yet
 * counts: the invitation can be given again only by an administrator, so the founder stays until the other one has
 * signed in, which `isDisabled` says for them.
 */
export const leavesAnAdministrator = (staff: readonly StaffStanding[], without: Id): boolean =>
  staff.some(({ id, isDisabled, roles }) => id !== without && !isDisabled && roles.includes('administrator'));
