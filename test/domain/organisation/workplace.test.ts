import fc from 'fast-check';
import {
  placed,
  refusalOfPlace,
  withInside,
  type Workplace,
  WORKPLACE_KINDS,
} from '../../../src/organisation/domain/workplace.js';

const workplace = (
  id: string,
  parentId: string | null,
  kind: Workplace['kind'],
  name: string,
): Workplace => ({
  id,
  parentId,
  kind,
  name,
  headcount: null,
});

test('parents come before children, siblings by name, each with its path', () => {
  const all = [
    workplace('3', '2', 'shift', 'Nuit'),
    workplace('4', '1', 'site', 'Évry'),
    workplace('2', '1', 'site', 'Lyon'),
    workplace('1', null, 'employer', 'Opérateur'),
  ];
  expect(placed(all).map(({ path }) => path.join(' › '))).toEqual([
    'Opérateur',
    'Opérateur › Évry',
    'Opérateur › Lyon',
    'Opérateur › Lyon › Nuit',
  ]);
});

test('a workplace stands in a larger one, an employer in none', () => {
  const kind = fc.constantFrom(...WORKPLACE_KINDS);
  fc.assert(
    fc.property(kind, fc.option(kind), (inner, outer) => {
      const parent = outer === null ? null : workplace('1', null, outer, 'x');
      const isPlaced = refusalOfPlace(inner, parent) === null;
      const rank = (of: Workplace['kind'] | null) => (of === null ? -1 : WORKPLACE_KINDS.indexOf(of));
      expect(isPlaced).toBe(
        inner === 'employer' ? outer === null : outer !== null && rank(outer) < rank(inner),
      );
    }),
  );
});

test('a site is asked for with everything inside it, however the rows are ordered', () => {
  const all = [
    { id: 'shift', parentId: 'department', kind: 'shift', name: 'Nuit', headcount: null },
    { id: 'other', parentId: 'employer', kind: 'site', name: 'Ailleurs', headcount: null },
    { id: 'department', parentId: 'site', kind: 'department', name: 'Quai', headcount: null },
    { id: 'site', parentId: 'employer', kind: 'site', name: 'Ici', headcount: null },
  ] as const;
  expect(withInside(all, ['site']).sort()).toEqual(['department', 'shift', 'site']);
  expect(withInside(all, ['unknown'])).toEqual(['unknown']);
  expect(withInside(all, [])).toEqual([]);
});
