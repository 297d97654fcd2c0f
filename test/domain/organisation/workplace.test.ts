import fc from 'fast-check';
import {
  placed,
  refusalOfPlace,
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
