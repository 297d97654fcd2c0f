import fc from 'fast-check';
import { newId } from '../../../src/kernel/id.js';
import {
  capabilitiesOf,
  CAPABILITIES,
  type Grant,
  leavesAnAdministrator,
  MATRIX,
  refusalOfGrants,
  ROLES,
  sectionsFor,
} from '../../../src/organisation/domain/role.js';

const [a, b] = [newId(), newId()];
const grants = fc.array(
  fc.record<Grant>({ role: fc.constantFrom(...ROLES), sectionId: fc.constantFrom(null, a, b) }),
);

test('a capability holds where a role that grants it holds, and nowhere else', () => {
  fc.assert(
    fc.property(grants, fc.constantFrom(...CAPABILITIES), (held, capability) => {
      const sections = sectionsFor(held, capability);
      const granting = held.filter(({ role }) => MATRIX[role].includes(capability));
      expect(capabilitiesOf(held).has(capability)).toBe(granting.length > 0);
      const reaches = (section: string) => sections === 'all' || sections.includes(section);
      for (const section of [a, b])
        expect(reaches(section)).toBe(
          granting.some(({ sectionId }) => sectionId === null || sectionId === section),
        );
    }),
  );
});

test('who audits everything and organises one section writes in that section alone', () => {
  const held: Grant[] = [
    { role: 'auditor', sectionId: null },
    { role: 'organiser', sectionId: a },
  ];
  expect(sectionsFor(held, 'see-audit')).toBe('all');
  expect(sectionsFor(held, 'note-exchanges')).toEqual([a]);
  expect(sectionsFor(held, 'manage-staff')).toEqual([]);
});

test('administering, auditing and campaigning show no person', () => {
  for (const role of ['administrator', 'auditor', 'campaign-staff'] as const)
    expect(MATRIX[role]).not.toContain('see-persons');
});

test('only the data officer erases and signs', () => {
  for (const capability of ['erase-persons', 'manage-impact-assessment'] as const)
    expect(ROLES.filter((role) => MATRIX[role].includes(capability))).toEqual(['data-officer']);
});

test('roles that answer for the whole are not bound to a part', () => {
  expect(refusalOfGrants([{ role: 'administrator', sectionId: a }])?.code).toBe('role-spans-organisation');
  expect(refusalOfGrants([{ role: 'organiser', sectionId: a }])).toBeNull();
  expect(refusalOfGrants([])?.code).toBe('role-needed');
});

test('an administrator must remain who can sign in', () => {
  const standing = (id: string, isDisabled: boolean, ...roles: Grant['role'][]) => ({
    id,
    isDisabled,
    roles,
  });
  const first = standing(a, false, 'administrator');
  expect(leavesAnAdministrator([first], a)).toBe(false);
  expect(leavesAnAdministrator([first, standing(b, false, 'organiser')], a)).toBe(false);
  expect(leavesAnAdministrator([first, standing(b, true, 'administrator')], a)).toBe(false);
  expect(leavesAnAdministrator([first, standing(b, false, 'administrator')], a)).toBe(true);
});
