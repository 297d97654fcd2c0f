import {
  MATRIX,
  refusalOfGrants,
  type Role,
  ROLES,
  sectionsFor,
} from '../../../src/organisation/domain/role.js';

const SECTION = '01900000-0000-7000-8000-000000000001';

/** What nothing but the organisation can be the limit of: one journal, one assessment, one staff, one erasure. */
const UNDIVIDED = [
  'see-audit',
  'manage-impact-assessment',
  'manage-scoring',
  'manage-staff',
  'erase-persons',
] as const;

test.each(ROLES.map((role) => [role]))(
  '%s: bound to a section only where the section is a limit',
  (role: Role) => {
    const isUndivided = UNDIVIDED.some((capability) => MATRIX[role].includes(capability));
    const refused = refusalOfGrants([{ role, sectionId: SECTION }]);
    expect(refused?.code ?? null).toBe(isUndivided ? 'role-spans-organisation' : null);
    expect(refusalOfGrants([{ role, sectionId: null }])).toBeNull();
  },
);

test('somebody without any role cannot be', () => {
  expect(refusalOfGrants([])).toMatchObject({ code: 'role-needed' });
});

test('a role opens its own sections, not those of another role', () => {
  const grants = [
    { role: 'organiser', sectionId: SECTION },
    { role: 'auditor', sectionId: null },
  ] as const;
  expect(sectionsFor(grants, 'see-persons')).toEqual([SECTION]);
  expect(sectionsFor(grants, 'see-audit')).toBe('all');
  expect(sectionsFor(grants, 'manage-staff')).toEqual([]);
});
