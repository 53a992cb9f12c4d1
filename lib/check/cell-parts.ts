import type { StatedFact } from '@/lib/narrative/fact';
import { planOf, sumUp, type Plan } from '@/lib/report/plan';
import type { CellValue } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { carryRules } from './carry';
import type { CellPart, TableCheck } from './cell-part';
import { cellsAt, perTemplate, type CellRule } from './cell-rule';
import { checkBlanks, checkCells } from './cells';
import { checkEquations } from './equations';
import { figureRules } from './figures';
import type { Finding } from './finding';
import { likelihoodRules } from './likelihood';
import { overdueFee } from './overdue-fee';
import { ownIds } from './own-ids';
import { toFinding } from './rule';
import { defaultSettings, type Settings } from './settings';
import { statedPart, statedRules } from './stated';

/** Rules over the cells of a whole report. One line per family. */
export const cellRuleSets: readonly CellRule[] = [...figureRules, ...carryRules, ...likelihoodRules, overdueFee];

/** What looks at one table alone, in the order of the findings. */
const tableChecks: readonly TableCheck[] = [checkBlanks, checkCells, checkEquations];

type Cells = Readonly<Record<string, CellValue | undefined>>;

/** The table rules alone: every equation and every cell. */
export function checkTables(template: Template, cells: Cells, settings: Settings = defaultSettings): Finding[] {
  const sums = sumUp(planOf(template), cells);
  return tableChecks.flatMap((check) => template.tables.flatMap(({ key }) => check({ template, settings }, key, sums)));
}

const tablePart = (plan: Plan, table: string, check: TableCheck): CellPart => ({
  reads: () => cellsAt(plan, [table]),
  run: ({ context, figures: { sums }, witness }) => check(context, table, sums, witness),
});

const rulePart = (plan: Plan, template: Template, rule: CellRule): CellPart => ({
  reads: () => cellsAt(plan, rule.reads(template)),
  run: ({ context, figures }) => rule.run(context, figures).map((fault) => toFinding(rule, fault)),
});

const lastingParts = perTemplate((template): CellPart[] => {
  const plan = planOf(template);
  return [
    ...tableChecks.flatMap((check) => template.tables.map(({ key }) => tablePart(plan, key, check))),
    ...cellRuleSets.map((rule) => rulePart(plan, template, rule)),
  ];
});

/** All parts of the judgement of cells, `facts` being what the sentences state, in the order of their findings. */
export function cellParts(template: Template, facts: readonly StatedFact[]): CellPart[] {
  const parts = [...lastingParts(template)];
  const own = ownIds();
  for (const fact of facts) if (statedRules[fact.rule]) parts.push(statedPart(template, fact, own));
  return parts;
}
