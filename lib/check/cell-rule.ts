import { planOf, sumUp, type Plan, type Sums } from '@/lib/report/plan';
import type { CellValue } from '@/lib/report/report';
import type { Address } from '@/lib/template/address';
import type { Template } from '@/lib/template/types';
import type { Context, Fault, PreviousReport, RuleIdentity } from './rule';

/** Figures of a report by cell number, totals that nobody declared computed. */
export interface Figures {
  plan: Plan;
  sums: Sums;
}

/** Figures of this report and, when it is attached, of last year's. Made once and shared by all rules. */
export interface FiguresOfYears extends Figures {
  before?: Figures;
}

/** A rule over cells. They all run on each key: what a template says is looked up once, words are made for a fault only. */
export interface CellRule extends RuleIdentity {
  run(context: Context, figures: FiguresOfYears): Fault[];
}

/** Something that depends on the template alone, made once for each. */
export function perTemplate<T>(make: (template: Template) => T): (template: Template) => T {
  const known = new WeakMap<Template, { made: T }>();
  return (template) => {
    let entry = known.get(template);
    if (!entry) known.set(template, (entry = { made: make(template) }));
    return entry.made;
  };
}

const ofPrevious = new WeakMap<Readonly<Record<string, CellValue>>, Figures>();

/** Last year's cells stay as they are while this year's are filled in, so their sums are kept. */
function figuresBefore({ template, report }: PreviousReport): Figures {
  let figures = ofPrevious.get(report.cells);
  if (!figures) {
    const plan = planOf(template);
    ofPrevious.set(report.cells, (figures = { plan, sums: sumUp(plan, report.cells) }));
  }
  return figures;
}

/** The figures that rules over cells share. */
export function figuresOf({ template, previous }: Context, sums: Sums): FiguresOfYears {
  const plan = planOf(template);
  return previous ? { plan, sums, before: figuresBefore(previous) } : { plan, sums };
}

/** Number of a cell; −1 where the form has none, which reads as NaN. */
export const numberOf = ({ index }: Plan, address: Address): number => index.get(address) ?? -1;

/** The figure of a cell by its number; NaN while it is blank, or a total that may still grow. */
export function figure({ value, open }: Sums, cell: number): number {
  return cell >= 0 && open[cell] === 0 ? value[cell]! : NaN;
}
