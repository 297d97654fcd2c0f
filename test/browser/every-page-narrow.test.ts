import { describe, expect, test } from '@jest/globals';
import { wrongOnEveryPage } from './every-path.js';

// The other half of every-page-wide.test.ts.
describe('at 360 px, light', () => {
  test('no page breaks an accessibility rule, scrolls sideways, throws, or has a plain space before ; ! ? :', async () => {
    expect(await wrongOnEveryPage({ width: 360, scheme: 'light' })).toEqual([]);
  }, 900_000);
});
