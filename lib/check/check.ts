import { planOf, sumUp } from '@/lib/report/plan';
import type { CellValue, Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { checkCells } from './cells';
import { checkEquations } from './equations';
import type { Finding } from './finding';
import { figureRules } from './figures';
import { frontRules } from './front';
import { narrativeRules } from './narrative';
import { toFinding, type Context, type Rule } from './rule';
import { defaultSettings, type Settings } from './settings';

/** Rules that look at words and dates but at no cell. */
const textRules: readonly Rule[] = [...frontRules, ...narrativeRules];

/** Rules over the whole report; equations and cell rules run over the cells. One line per family. */
export const rules: readonly Rule[] = [...textRules, ...figureRules];

export interface CheckInput {
  template: Template;
  report: Report;
  settings?: Settings;
  /** `YYYY-MM-DD`, for rules that look at the calendar. */
  today?: string;
}

type Cells = Readonly<Record<string, CellValue | undefined>>;

/** The table rules alone: every equation and every cell. Runs on each keystroke. */
export function checkTables(template: Template, cells: Cells, settings: Settings = defaultSettings): Finding[] {
  const sums = sumUp(planOf(template), cells);
  return [...checkCells(template, cells, settings), ...checkEquations(template, cells, sums)];
}

/**
 * Judges a report. Pure: the same report, settings and day give the same findings in the same order, whether it runs
 * in the browser, on the server or in the command line. A report full of findings is still a report.
 */
export function check({ template, report, settings = defaultSettings, today }: CheckInput): Finding[] {
  const context: Context = { template, report, settings, ...(today && { today }) };
  return [...checkTables(template, report.cells, settings), ...run(textRules, context), ...run(figureRules, context)];
}

const run = (list: readonly Rule[], context: Context): Finding[] => list.flatMap((rule) => rule.run(context).map((fault) => toFinding(rule, fault)));

/** True when nothing but cells differs between two states of a report. */
const hasSameWords = (a: Report, b: Report): boolean => (Object.keys({ ...a, ...b }) as (keyof Report)[]).every((key) => key === 'cells' || a[key] === b[key]);

/**
 * A `check` for a report that is being worked on: after an edit of a cell the rules on words and dates, which cannot
 * say anything new, are not run again.
 */
export function checker(template: Template, settings: Settings = defaultSettings): (report: Report, today?: string) => Finding[] {
  let last: { report: Report; today?: string; findings: Finding[] } | undefined;
  return (report, today) => {
    const context: Context = { template, report, settings, ...(today && { today }) };
    if (!last || last.today !== today || !hasSameWords(last.report, report)) last = { report, findings: run(textRules, context), ...(today && { today }) };
    return [...checkTables(template, report.cells, settings), ...last.findings, ...run(figureRules, context)];
  };
}
