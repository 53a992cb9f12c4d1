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

/** Rules over the whole report; equations and cell rules run over the cells. One line per family. */
export const rules: readonly Rule[] = [...frontRules, ...narrativeRules, ...figureRules];

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
  return [...checkTables(template, report.cells, settings), ...rules.flatMap((rule) => rule.run(context).map((fault) => toFinding(rule, fault)))];
}
