import { planOf, type Plan } from '@/lib/report/plan';
import { describe, shortName } from '@/lib/template/address';
import { templateCells } from '@/lib/template/tree';
import type { Template } from '@/lib/template/types';
import { numberOf, perTemplate } from './cell-rule';

/** A cell that must say what a cell of last year's report says. */
export interface CarryPair {
  /** Cell of this year, by address and by number. */
  to: string;
  cell: number;
  /** Number of last year's cell in the plan of its form; −1 when that has none. */
  before(plan: Plan): number;
  isTotal: boolean;
  /** What a message calls it (上年结转 · 自然人; the total by its row alone), and the row of last year's report. */
  name: string;
  source: string;
}

function lookUp(from: string): CarryPair['before'] {
  let known: { plan: Plan; number: number } | null = null;
  return (plan) => {
    if (known?.plan !== plan) known = { plan, number: numberOf(plan, from) };
    return known.number;
  };
}

function pairsOf(template: Template): CarryPair[] {
  const cells = templateCells(template);
  const plan = planOf(template);
  return template.carries.flatMap(({ from, to }) => [...cells.values()].filter(({ address }) => address.startsWith(`${to}.`)).map((cell): CarryPair => {
    const source = from + cell.address.slice(to.length);
    const origin = cells.get(source);
    return {
      to: cell.address, cell: numberOf(plan, cell.address), before: lookUp(source), isTotal: cell.isTotal,
      name: cell.isTotal ? shortName(cell.row) : describe(template, cell.address),
      source: origin ? shortName(origin.row) : source,
    };
  }));
}

/** The pairs of a form, worked out once. */
export const carryPairs = perTemplate(pairsOf);
