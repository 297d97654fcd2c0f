import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { inOrder, NEXT_GROUPS, thing } from '../../../src/organisation/domain/next-thing.js';
import { type Capability, MATRIX, type Role } from '../../../src/organisation/domain/role.js';
import { type SetUp, setUpThings } from '../../../src/organisation/domain/set-up.js';

const NOW = Temporal.Instant.from('2027-03-01T12:00:00Z');
const ago = (hours: number): string => NOW.subtract({ hours }).toString();
const READY: SetUp = {
  hasSecondFactor: true,
  othersWithout: 0,
  keysSavedAt: ago(24),
  acts: 0,
  unsealedSince: null,
};
const kinds = (role: Role, facts: Partial<SetUp> = {}): string[] => {
  const may = (capability: Capability) => MATRIX[role].includes(capability);
  return setUpThings({ ...READY, ...facts }, may, NOW).map(({ kind }) => kind);
};

describe('a day in order', () => {
  it('has the most urgent groups first, and leaves the order within each', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...NEXT_GROUPS)), (groups) => {
        const things = groups.map((group, index) => thing('kind', group, '/', {}, String(index)));
        const sorted = inOrder(things);
        const ranks = sorted.map(({ group }) => NEXT_GROUPS.indexOf(group));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        for (const group of NEXT_GROUPS)
          expect(sorted.filter((one) => one.group === group)).toEqual(
            things.filter((one) => one.group === group),
          );
      }),
    );
  });
});

describe('what is missing in the set-up', () => {
  const unset: Partial<SetUp> = { hasSecondFactor: false, othersWithout: 3, keysSavedAt: null };

  it('is the administrator’s to see, and her own second factor comes first', () => {
    expect(kinds('administrator', unset)).toEqual([
      'second-factor',
      'save-keys',
      'others-second-factor',
      'read-journal',
    ]);
  });

  it('asks the data officer for a second factor, and neither organisers nor campaign staff for anything', () => {
    expect(kinds('data-officer', unset)).toEqual(['second-factor', 'read-journal']);
    expect(kinds('organiser', unset)).toEqual([]);
    expect(kinds('campaign-staff', unset)).toEqual([]);
  });

  it('is nothing once it is set up, and asks for the keys again after a year', () => {
    expect(kinds('administrator')).toEqual(['read-journal']);
    expect(kinds('administrator', { keysSavedAt: ago(366 * 24) })).toEqual(['save-keys', 'read-journal']);
  });

  it('tells whoever controls when acts are sealed no longer, not when the last ones wait a moment', () => {
    expect(kinds('auditor', { unsealedSince: NOW.subtract({ minutes: 30 }).toString() })).toEqual([
      'read-journal',
    ]);
    expect(kinds('auditor', { unsealedSince: ago(30) })).toEqual(['journal-unsealed', 'read-journal']);
  });
});
