import fc from 'fast-check';
import { isId, newId } from '../../../src/kernel/id.js';

const AT = Date.parse('2026-03-12T18:04:12.345Z');

test('what is made later sorts later, within one millisecond too', () => {
  const ids = Array.from({ length: 3000 }, () => newId(AT));
  expect([...ids].sort()).toEqual(ids);
  expect(newId(AT + 1) > ids.at(-1)!).toBe(true);
});

test('ids differ however many one millisecond makes', () => {
  const ids = Array.from({ length: 20_000 }, () => newId(AT));
  expect(new Set(ids).size).toBe(ids.length);
});

test('an id is a version 7 UUID that tells its millisecond', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 48 - 1 }), (at) => {
      const id = newId(at);
      expect(isId(id)).toBe(true);
      expect(id[14]).toBe('7');
      expect(parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(at);
    }),
  );
});
