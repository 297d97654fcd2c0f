import { expect, test } from '@jest/globals';
import { maySeeWhatStands } from '../../dashboards/src/app/session/standing.js';

type Known = Parameters<typeof maySeeWhatStands>[0];

const [north, south] = [
  { id: 's-1', name: 'Nord' },
  { id: 's-2', name: 'Sud' },
];
const organisation = {
  id: 'o-1',
  name: 'Syndicat',
  language: 'fr',
  addressForm: 'vous',
  timeZone: 'Europe/Paris',
  isDemonstration: false,
} as const;
const holding = (...roles: Known['roles'][number][]): Known => ({
  staff: { id: 'u-1', name: 'Léa Martin', language: 'fr' },
  organisation,
  roles,
});
const inNorth = holding({ role: 'organiser', section: north });
const everywhere = holding({ role: 'organiser', section: null });

test('the same person goes on with the roles that she had, wider ones, or more', () => {
  expect(maySeeWhatStands(inNorth, inNorth)).toBe(true);
  expect(maySeeWhatStands(inNorth, everywhere)).toBe(true);
  expect(maySeeWhatStands(inNorth, holding({ role: 'auditor', section: null }, ...inNorth.roles))).toBe(true);
});

test('a role lost, narrowed or moved elsewhere, another person, or another organisation starts anew', () => {
  expect(maySeeWhatStands(inNorth, holding())).toBe(false);
  expect(maySeeWhatStands(everywhere, inNorth)).toBe(false);
  expect(maySeeWhatStands(inNorth, holding({ role: 'organiser', section: south }))).toBe(false);
  expect(maySeeWhatStands(inNorth, holding({ role: 'campaignStaff', section: null }))).toBe(false);
  expect(maySeeWhatStands(inNorth, { ...inNorth, staff: { ...inNorth.staff, id: 'u-2' } })).toBe(false);
  expect(maySeeWhatStands(inNorth, { ...inNorth, organisation: { ...organisation, id: 'o-2' } })).toBe(false);
});
