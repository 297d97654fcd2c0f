/** One runner for everything: domain, stores, API and browser. CONTRIBUTING.md tells the folders. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': '@swc/jest' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/dashboards/dist', '<rootDir>/.levain'],
  reporters: ['default', '<rootDir>/test/support/closing-line.reporter.js'],
  globalTeardown: '<rootDir>/test/support/global-teardown.js',
  // What ends a test that hangs. A machine that is merely busy must not: nothing here is a measure of speed.
  testTimeout: 300_000,
  maxWorkers: 2,
  // Modules of finished files are not all given back; a worker that has grown is replaced.
  workerIdleMemoryLimit: '1500MB',
};
