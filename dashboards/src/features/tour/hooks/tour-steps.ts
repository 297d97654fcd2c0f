import { type Role } from '../../../graphql/graphql.js';
import { type fr } from '../messages/fr.js';

/** The keys of steps: each has a title, and a text under the same key with `Text` behind it. */
export type StepKey = {
  [Key in keyof typeof fr]: `${Key}Text` extends keyof typeof fr ? Key : never;
}[keyof typeof fr];

/** A step of a tour: the page that it speaks of, and the key of its words. */
export interface TourStep {
  readonly path: string;
  readonly key: StepKey;
}

const step = (key: StepKey, path: string): TourStep => ({ key, path });

/** What each role is shown, in order. */
export const tours = {
  organiser: [
    step('organiserDay', '/'),
    step('contacts', '/contacts'),
    step('paths', '/parcours'),
    step('reviews', '/publications'),
    step('groups', '/sources'),
  ],
  campaignStaff: [
    step('writerDay', '/'),
    step('calendar', '/calendrier'),
    step('write', '/publications/nouvelle'),
    step('feed', '/fil'),
    step('posts', '/publications'),
  ],
  dataOfficer: [
    step('officerDay', '/'),
    step('watch', '/donnees'),
    step('quarantine', '/sources'),
    step('assessment', '/reglages/aipd'),
    step('journal', '/journal'),
  ],
  administrator: [
    step('administratorDay', '/'),
    step('roles', '/reglages/equipe'),
    step('accounts', '/reglages/comptes'),
    step('reviews', '/publications'),
    step('journal', '/journal'),
  ],
  auditor: [
    step('auditorDay', '/'),
    step('journal', '/journal'),
    step('ledger', '/'),
    step('ownAccess', '/reglages/securite'),
  ],
} as const satisfies Readonly<Record<Role, readonly TourStep[]>>;

/** The tour of the first role that somebody has, in the order in which the roles are shown. */
export function tourOf(roles: readonly { readonly role: Role }[]): Role | null {
  const order = Object.keys(tours) as Role[];
  return order.find((role) => roles.some((held) => held.role === role)) ?? null;
}
