import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { variedReports } from './harness/corpus.mjs';
import { interleave, round, summaries } from './harness/rounds.mjs';
import { makeBareLoop } from './floors/bare-loop.mjs';
import { hashText } from './floors/hash-text.mjs';
import { spelledOut } from './check.mjs';

const today = '2025-01-20';

/** One call is shorter than a clock tick is exact, so each timed call repeats the work this often. */
const repeats = 10;

let kept = 0;

/** Repeats a piece of work and keeps its result, so that the compiler cannot drop it. */
const repeat = (run) => {
  for (let i = 0; i < repeats; i += 1) kept += run(i);
  return kept;
};

const textOf = ({ title = '', preface, overview, problems, otherMatters }) =>
  [title, preface, ...overview.flatMap(({ heading, text }) => [heading, text]), problems, otherMatters].join('\n');

/**
 * All rules on a whole report, and what one edited cell costs afterwards, over the sums as a bare loop plus one look at
 * every character. Nothing that was read before is known to the full check: each report is a new object, and the judge
 * is new. `with_previous` is the full check with last year's report attached, whose likeness is measured too.
 */
export async function measureJudgement(product, { rounds = 12 } = {}) {
  const { contextOf, findTemplate, judge, liveJudge, planOf, readReport, settleTotals, wordsJudge } = product;
  const template = findTemplate('F2021');
  const read = (json) => {
    const { report } = readReport(json, findTemplate);
    return { ...report, cells: settleTotals(template, report.cells) };
  };
  const reports = variedReports(20, 11).map(read);
  const before = variedReports(20, 12).map((json) => ({ template, report: { ...read(json), year: 2023 } }));
  const bareLoop = makeBareLoop(spelledOut(planOf(template)));
  const items = reports.map((report, i) => {
    const words = wordsJudge()(contextOf({ template, report, today }));
    const live = liveJudge(template, async () => wordsJudge(), { report, today, words });
    // The same cell, up and down: every call judges another state.
    const states = [1, 2].map((more) => ({ ...report, cells: { ...report.cells, 'table3.newReceived.natural': report.cells['table3.newReceived.natural'] + more } }));
    return { report, previous: before[i], text: textOf(report), live, states };
  });
  const contestants = {
    floor: ({ report, text }) => repeat(() => bareLoop(report.cells) + hashText(text)),
    full: ({ report }) => repeat(() => judge({ template, report: { ...report }, today }).findings.length),
    incremental: ({ live, states }) => repeat((i) => live.judge(states[i % 2], today).findings.length),
    withPrevious: ({ report, previous }) => repeat(() => judge({ template, report: { ...report }, previous, today }).findings.length),
  };
  const timed = await interleave(contestants, items, { rounds, warmup: 4, seed: 5 });
  const us = Object.fromEntries(Object.entries(timed).map(([name, times]) => [name, summaries(times, repeats / 1000)]));
  const over = (name) => round(us[name].p50 / us.floor.p50);
  return {
    full_x_floor: over('full'), incremental_x_floor: over('incremental'), with_previous_x_floor: over('withPrevious'),
    characters: Math.round(items.reduce((sum, { text }) => sum + text.length, 0) / items.length),
    raw: us,
  };
}

/** Report files a second of one call of `nianbao check FILE… --out-dir`, start of the program included. */
export async function measureFiles(root, { count = 1000 } = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'nianbao-bench-'));
  try {
    await mkdir(path.join(folder, 'in'));
    const files = variedReports(count, 13).map((report, i) => ({ file: path.join(folder, 'in', `${i}.json`), text: JSON.stringify(report) }));
    await Promise.all(files.map(({ file, text }) => writeFile(file, text)));
    const start = process.hrtime.bigint();
    const args = [path.join(root, 'scripts/nianbao.mjs'), 'check', ...files.map(({ file }) => file), '--format', 'json', '--out-dir', path.join(folder, 'out')];
    await promisify(execFile)(process.execPath, args, { maxBuffer: 1 << 26 }).catch((error) => {
      // 1 says that errors were found.
      if (error.code !== 1) throw error;
    });
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    return { files_per_second: round(count / seconds), seconds: round(seconds) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
