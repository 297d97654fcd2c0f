/** Ends the run with one plain line of counts, so that a script can read it in any language. */
export default class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const broken = results.numFailedTests + results.numRuntimeErrorTestSuites;
    process.stdout.write(
      `\n${results.numPassedTests} passed, ${broken} failed, ${results.numPendingTests} skipped\n`,
    );
  }
}
