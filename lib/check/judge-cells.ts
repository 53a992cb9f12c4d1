import type { StatedFact } from '@/lib/narrative/fact';
import { planOf, sumUp } from '@/lib/report/plan';
import type { CellValue } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { carryRules } from './carry';
import { checkCells } from './cells';
import { checkEquations } from './equations';
import { figureRules } from './figures';
import type { Finding } from './finding';
import { likelihoodRules } from './likelihood';
import { toFinding, type Context, type Rule } from './rule';
import { defaultSettings, type Settings } from './settings';
import { checkStated } from './stated';

/** Rules over the cells of a whole report. One line per family. */
export const cellRuleSets: readonly Rule[] = [...figureRules, ...carryRules, ...likelihoodRules];

type Cells = Readonly<Record<string, CellValue | undefined>>;

/** The table rules alone: every equation and every cell. */
export function checkTables(template: Template, cells: Cells, settings: Settings = defaultSettings): Finding[] {
  const sums = sumUp(planOf(template), cells);
  return [...checkCells(template, cells, settings), ...checkEquations(template, cells, sums)];
}

/** Everything that an edit of a cell can change, `facts` being what the sentences state. Runs on each keystroke. */
export function judgeCells(context: Context, facts: readonly StatedFact[]): Finding[] {
  const { template, report, settings } = context;
  return [
    ...checkTables(template, report.cells, settings),
    ...cellRuleSets.flatMap((rule) => rule.run(context).map((fault) => toFinding(rule, fault))),
    ...checkStated(context, facts),
  ];
}
