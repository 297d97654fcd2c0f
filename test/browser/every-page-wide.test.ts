import { describe, expect, test } from '@jest/globals';
import { wrongOnEveryPage } from './every-path.js';

// Every page in both schemes and at both widths once; colours do not depend on the width, nor layout on the scheme. The other
// half is a file of its own, which another worker takes.
describe('at 1280 px, dark', () => {
  test('no page breaks an accessibility rule, scrolls sideways, throws, or has a plain space before ; ! ? :', async () => {
    expect(await wrongOnEveryPage({ width: 1280, scheme: 'dark' })).toEqual([]);
  }, 900_000);
});
