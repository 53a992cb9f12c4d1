import { readFileSync } from 'node:fs';
import { random } from './rounds.mjs';

const sample = JSON.parse(readFileSync(new URL('../../templates/f2021/samples/2024-development-commission.report.json', import.meta.url), 'utf8'));

const applicants = ['natural', 'business', 'research', 'publicInterest', 'legalService', 'otherOrg'];
const verdicts = ['upheld', 'corrected', 'other', 'pending'];

/** The report of 2024 as it stands in the samples. */
export const sampleReport = () => structuredClone(sample);

/** Leaf rows below a node of table 三, the row （七）总计 left out. */
const resultRows = (node) =>
  'natural' in node ? [node] : Object.entries(node).filter(([key]) => key !== 'total').flatMap(([, child]) => resultRows(child));

const addUp = (row, keys) => (row.total = keys.reduce((sum, key) => sum + row[key], 0));

/**
 * Different reports of the same kind: the sample with other figures in every cell, the numbers in its sentences
 * changed and the sentences of each part in another order. All sums agree; every total is written out.
 */
export function variedReports(count, seed = 2024) {
  const next = random(seed);
  return Array.from({ length: count }, () => variedReport(next));
}

function variedReport(next) {
  const report = sampleReport();
  const pick = (limit) => Math.floor(next() * limit);
  const { table2, table3, table4 } = report.cells;
  for (const row of Object.values(table2)) for (const key of Object.keys(row)) row[key] = key === 'amountWan' ? pick(900) / 100 : pick(90);
  table2.regulations = { issued: 0, repealed: 0, inForce: 0 };
  table2.normativeDocs.inForce = table2.normativeDocs.issued + pick(40);
  const rows = resultRows(table3.results);
  for (const key of applicants) {
    for (const row of rows) row[key] = next() < 0.4 ? pick(30) : 0;
    table3.results.total[key] = rows.reduce((sum, row) => sum + row[key], 0);
    table3.carriedOut[key] = pick(5);
    const handled = table3.results.total[key] + table3.carriedOut[key];
    table3.carriedIn[key] = Math.min(handled, pick(4));
    table3.newReceived[key] = handled - table3.carriedIn[key];
  }
  for (const row of [...rows, table3.results.total, table3.newReceived, table3.carriedIn, table3.carriedOut]) addUp(row, applicants);
  for (const row of Object.values(table4)) {
    for (const key of verdicts) row[key] = pick(6);
    addUp(row, verdicts);
  }
  const vary = (text) => {
    const sentences = text.match(/[^。]+。?/g) ?? [];
    const turn = pick(sentences.length || 1);
    const turned = [...sentences.slice(turn), ...sentences.slice(0, turn)].join('');
    return turned.replace(/(?<![\d〔])\d{1,3}(?=[条件次项])/g, () => String(pick(400)));
  };
  for (const entry of report.overview) entry.text = vary(entry.text);
  report.problems = vary(report.problems);
  report.signature.date = `2025-01-${String(1 + pick(28)).padStart(2, '0')}`;
  return report;
}

/** Five slips in a form whose totals are computed: one in each of five columns, so that no balance of theirs agrees. */
export const typedFaults = [
  'table3.newReceived.natural',
  'table3.results.partial.business',
  'table3.carriedOut.research',
  'table3.results.unavailable.notHeld.publicInterest',
  'table3.carriedIn.otherOrg',
];

/** Five slips in a file that declares its totals: two cells, a total of a row, a total of a column, a total of 表四. */
export const declaredFaults = [
  'table3.newReceived.natural',
  'table3.results.partial.business',
  'table3.results.total.research',
  'table3.carriedOut.total',
  'table4.review.total',
];
