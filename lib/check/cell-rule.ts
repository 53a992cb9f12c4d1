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

/** Among the places that a rule looks at: what stands at addresses that the form does not have. */
export const elsewhere = '*';

/** A rule over cells. It runs on each key in one of them: what a template says is looked up once, words are made for a fault only. */
export interface CellRule extends RuleIdentity {
  /** Cells, rows and tables of this year's report that it looks at. While none of them changes its faults stay the same. */
  reads(template: Template): readonly string[];
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

const stands = (address: Address, place: string): boolean => address === place || address.startsWith(`${place}.`);

/** Numbers of the cells at and below some places; `elsewhere` is the number after the last. */
export function cellsAt({ addresses }: Plan, places: readonly string[]): number[] {
  const cells = [...addresses.keys()].filter((cell) => places.some((place) => stands(addresses[cell]!, place)));
  return places.includes(elsewhere) ? [...cells, addresses.length] : cells;
}

/** The figure of a cell by its number; NaN while it is blank, or a total that may still grow. */
export function figure({ value, open }: Sums, cell: number): number {
  return cell >= 0 && open[cell] === 0 ? value[cell]! : NaN;
}
