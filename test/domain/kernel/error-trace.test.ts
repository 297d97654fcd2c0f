import { errorTrace } from '../../../src/kernel/error-trace.js';

test('a trace says what and where, never what was quoted', () => {
  const cause = Object.assign(new TypeError('Marie Curie, 06 12 34 56 78'), { code: '22P02' });
  const trace = errorTrace(new Error('marie@example.org\n    could not be read', { cause }));
  expect(trace).toContain('error-trace.test');
  expect(trace).toContain('caused by TypeError 22P02');
  expect(trace).not.toMatch(/marie|could not|Curie|06 12/i);
  expect(errorTrace('Marie')).toBe('thrown string');
});
