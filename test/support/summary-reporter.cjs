/** A jest reporter whose one line stands last, for people and machines alike: `N passed, N failed`. */

/** A test file that could not run at all counts as one failed test. */
const summaryLine = ({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) =>
  `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`;

class SummaryReporter {
  onRunComplete(_contexts, results) {
    // Jest's own summary comes after every reporter; only the end of the process comes after that.
    process.once("exit", () => process.stdout.write(`${summaryLine(results)}\n`));
  }
}

module.exports = SummaryReporter;
module.exports.summaryLine = summaryLine;
