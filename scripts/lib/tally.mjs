import { readJson } from './files.mjs';

/** What a step came to. A tool without tests of its own counts as one. */
export const one = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** Numbers from a report, made honest: a tool that ended badly, or ran nothing, has failed at least once. */
function honest({ passed, failed }, code) {
  return code !== 0 || passed + failed === 0 ? { passed, failed: Math.max(failed, 1) } : { passed, failed };
}

/** Numbers of a Vitest JSON report; a file that does not even load is one failure. */
export function vitestTally(file, code) {
  const report = readJson(file);
  if (!report) return honest({ passed: 0, failed: 1 }, code);
  const broken = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  return honest({ passed: report.numPassedTests, failed: report.numFailedTests + broken.length }, code);
}

/** Numbers of a Playwright JSON report. */
export function playwrightTally(file, code) {
  const stats = readJson(file)?.stats;
  if (!stats) return honest({ passed: 0, failed: 1 }, code);
  return honest({ passed: stats.expected + stats.flaky, failed: stats.unexpected }, code);
}

/** The last line of a test run. */
export const lastLine = (tallies) => {
  const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
};
