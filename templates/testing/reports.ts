import fc from 'fast-check';
import { leaves, tableOf, templateCells } from '@/lib/template/tree';
import type { Template } from '@/lib/template/types';
import { blankReport } from '@/lib/report/blank';
import type { CellValue, Report } from '@/lib/report/report';
import { computedTotals } from '@/lib/report/totals';

/** Reports for tests: correct by construction, not by the engine under test. */

export type Cells = Record<string, CellValue>;

export const organ = { fullName: '青禾县档案局', type: 'department' as const };

/** A report of the first year of a format; `more` replaces parts of it. */
export function reportOf(template: Template, more: Partial<Report> = {}): Report {
  return { ...blankReport(template, template.years.from, organ), ...more };
}

/** Every cell zero, totals left to be computed; amounts in words as 0元. */
export function zeroCells(template: Template): Cells {
  const entered = [...templateCells(template).values()].filter((cell) => !cell.isTotal);
  return Object.fromEntries(entered.map(({ address, kind }) => [address, kind === 'text' ? '0元' : 0]));
}

const applicants = ['natural', 'business', 'research', 'publicInterest', 'legalService', 'otherOrg'];

/** Rows of 表三 that are outcomes: below 三、本年度办理结果, without its total. */
export function outcomesOf(template: Template): string[] {
  const rows = tableOf(template, 'table3').panels.flatMap((panel) => leaves(panel.rows));
  return rows.map(({ key }) => key).filter((key) => key.startsWith('results.') && key !== 'results.total');
}

const count = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 20_000 }));

/** Entered cells of 表三 in which the printed relation holds in every column. */
function requests(template: Template): fc.Arbitrary<Cells> {
  const outcomes = outcomesOf(template);
  const column = fc.tuple(fc.array(count, { minLength: outcomes.length, maxLength: outcomes.length }), count, fc.double({ min: 0, max: 1, noNaN: true }));
  return fc.array(column, { minLength: 6, maxLength: 6 }).map((columns) => Object.fromEntries(columns.flatMap(([figures, carriedOut, share], i) => {
    const due = figures.reduce((sum, figure) => sum + figure, carriedOut);
    const carriedIn = Math.floor(due * share);
    const rows: [string, number][] = [...outcomes.map((row, j): [string, number] => [row, figures[j]!]), ['carriedOut', carriedOut], ['carriedIn', carriedIn], ['newReceived', due - carriedIn]];
    return rows.map(([row, figure]): [string, number] => [`table3.${row}.${applicants[i]}`, figure]);
  })));
}

/** Cells of 表二 and 表四 that contradict nothing. */
function others(template: Template): fc.Arbitrary<Cells> {
  const cells = [...templateCells(template).values()].filter((cell) => cell.table !== 'table3' && !cell.isTotal);
  return fc.array(count, { minLength: cells.length, maxLength: cells.length }).map((figures) => {
    const filled = Object.fromEntries(cells.map(({ address, kind }, i) => [address, kind === 'text' ? '0元' : figures[i]!] as const));
    const atLeast = (larger: string, smaller: string) => {
      if (larger in filled) filled[larger] = Number(filled[larger]) + Number(filled[smaller]);
    };
    for (const row of ['regulations', 'normativeDocs']) {
      if (`table2.${row}.issued` in filled) atLeast(`table2.${row}.inForce`, `table2.${row}.issued`);
      else for (const larger of ['made', 'publishedTotal']) atLeast(`table2.${row}.${larger}`, `table2.${row}.published`);
    }
    if ('table2.procurement.count' in filled) filled['table2.procurement.count'] = 0;
    return filled;
  });
}

/** Cells of a correct report; totals left to be computed. */
export const correctCells = (template: Template): fc.Arbitrary<Cells> =>
  fc.tuple(requests(template), others(template)).map(([table3, rest]) => ({ ...table3, ...rest }));

/** The same with every total written down, as a file brings it. */
export const declared = (template: Template, cells: Cells): Cells => ({ ...cells, ...Object.fromEntries(computedTotals(template, cells)) });
