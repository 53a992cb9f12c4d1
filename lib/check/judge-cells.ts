import type { StatedFact } from '@/lib/narrative/fact';
import { planOf, sumUp } from '@/lib/report/plan';
import type { CellValue } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { carryRules } from './carry';
import { figuresOf, type CellRule, type FiguresOfYears } from './cell-rule';
import { checkCells } from './cells';
import { checkEquations } from './equations';
import { figureRules } from './figures';
import type { Finding } from './finding';
import { likelihoodRules } from './likelihood';
import { overdueFee } from './overdue-fee';
import { toFinding, type Context } from './rule';
import { defaultSettings, type Settings } from './settings';
import { checkStated } from './stated';
import { witnessOf } from './witness';

/** Rules over the cells of a whole report. One line per family. */
export const cellRuleSets: readonly CellRule[] = [...figureRules, ...carryRules, ...likelihoodRules, overdueFee];

type Cells = Readonly<Record<string, CellValue | undefined>>;

/** The table rules alone: every equation and every cell. */
export function checkTables(template: Template, cells: Cells, settings: Settings = defaultSettings): Finding[] {
  const sums = sumUp(planOf(template), cells);
  return [...checkCells(template, cells, settings), ...checkEquations(template, cells, sums)];
}

function runRules(context: Context, figures: FiguresOfYears): Finding[] {
  const findings: Finding[] = [];
  for (const rule of cellRuleSets) {
    for (const fault of rule.run(context, figures)) findings.push(toFinding(rule, fault));
  }
  return findings;
}

/** Everything that an edit of a cell can change, `facts` being what the sentences state. Runs on each keystroke. */
export function judgeCells(context: Context, facts: readonly StatedFact[]): Finding[] {
  const { template, report, settings } = context;
  const sums = sumUp(planOf(template), report.cells);
  const figures = figuresOf(context, sums);
  return [
    ...checkCells(template, report.cells, settings),
    ...checkEquations(template, report.cells, sums, witnessOf(context, figures, facts)),
    ...runRules(context, figures),
    ...checkStated(context, facts, sums),
  ];
}
