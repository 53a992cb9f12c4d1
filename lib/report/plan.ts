import { templateCells } from '@/lib/template/tree';
import type { Equation, Template } from '@/lib/template/types';
import { instances } from '@/lib/template/verify';
import type { CellValue } from './report';
import { numeric } from './values';

/** An equation for one row or column, by cell numbers. */
export interface PlannedEquation {
  equation: Equation;
  /** Row or column key; `''` for `once`. */
  at: string;
  left: Int32Array;
  right: Int32Array;
}

/** A template's sums made ready to run: cells are numbered, totals stand in an order in which each can be computed. */
export interface Plan {
  addresses: string[];
  index: Map<string, number>;
  equations: PlannedEquation[];
  /** Equations that compute their left side, in order. */
  totals: PlannedEquation[];
  /** By cell number: the equation in `totals` that computes the cell when nobody declares it, −1 where none does. */
  computableBy: Int32Array;
}

/** Values of one report by cell number. */
export interface Sums {
  /** What stands in the record. */
  held: (CellValue | undefined)[];
  /** NaN where nothing is known; a computed total holds the sum of what is filled. */
  value: Float64Array;
  /** 1 where the value may still grow: blank, or computed from parts of which one is blank. */
  open: Uint8Array;
  /** Number of the equation in `totals` that computed the cell, −1 when the value is declared. */
  computedBy: Int32Array;
}

const plans = new WeakMap<Template, Plan>();

/** The plan of a template; made once. */
export function planOf(template: Template): Plan {
  let plan = plans.get(template);
  if (!plan) plans.set(template, (plan = makePlan(template)));
  return plan;
}

function makePlan(template: Template): Plan {
  const cells = templateCells(template);
  const addresses = [...cells.keys()];
  const index = new Map(addresses.map((address, i) => [address, i]));
  const numbers = (list: string[]) => Int32Array.from(list, (address) => index.get(address)!);
  const equations = template.equations.flatMap((equation) =>
    instances(template, equation).map(({ at, left, right }) => ({ equation, at, left: numbers(left), right: numbers(right) })),
  );
  const isTotal = addresses.map((address) => cells.get(address)!.isTotal);
  const totals = orderTotals(equations, isTotal);
  const computableBy = new Int32Array(addresses.length).fill(-1);
  totals.forEach(({ left }, number) => (computableBy[left[0]!] = number));
  return { addresses, index, equations, totals, computableBy };
}

/** Totals of totals come after their parts; a cell that two equations could compute is computed by the first. */
function orderTotals(equations: PlannedEquation[], isTotal: boolean[]): PlannedEquation[] {
  const waiting = equations.filter(({ equation, left }) => equation.relation === 'equal' && left.length === 1 && isTotal[left[0]!]);
  const known = new Set<number>();
  const ordered: PlannedEquation[] = [];
  for (let found = true; found; ) {
    found = false;
    for (const planned of waiting) {
      const target = planned.left[0]!;
      if (known.has(target) || !planned.right.every((part) => !isTotal[part] || known.has(part))) continue;
      known.add(target);
      ordered.push(planned);
      found = true;
    }
  }
  return ordered;
}

/** Room for the sums of one report. */
export const roomForSums = ({ addresses: { length } }: Plan): Sums =>
  ({ held: new Array(length), value: new Float64Array(length), open: new Uint8Array(length), computedBy: new Int32Array(length) });

/** Reads the cells and computes the totals that are not declared. Writes over `sums`, for those who sum up on every key. */
export function sumUp(plan: Plan, cells: Readonly<Record<string, CellValue | undefined>>, sums: Sums = roomForSums(plan)): Sums {
  const { addresses, totals } = plan;
  const { held, value, open, computedBy } = sums;
  for (let i = 0; i < addresses.length; i += 1) {
    const stands = cells[addresses[i]!];
    const number = typeof stands === 'number' ? stands : numeric(stands);
    held[i] = stands;
    value[i] = number;
    open[i] = number !== number ? 1 : 0;
    computedBy[i] = -1;
  }
  for (let t = 0; t < totals.length; t += 1) computeTotal(totals[t]!, t, sums);
  return sums;
}

function computeTotal({ left, right }: PlannedEquation, number: number, { value, open, computedBy }: Sums): void {
  const target = left[0]!;
  if (value[target] === value[target]) return;
  let sum = 0;
  let filled = 0;
  let isOpen = 0;
  for (let i = 0; i < right.length; i += 1) {
    const part = right[i]!;
    isOpen |= open[part]!;
    if (value[part] !== value[part]) continue;
    sum += value[part]!;
    filled += 1;
  }
  computedBy[target] = number;
  open[target] = isOpen;
  if (filled > 0) value[target] = sum;
}
