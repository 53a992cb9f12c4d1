import type { Template } from '@/lib/template/types';
import { planOf, type Plan, type PlannedEquation, type Sums } from '@/lib/report/plan';
import { plainNumber } from '@/lib/report/values';
import type { TableCheck } from './cell-part';
import { perTemplate } from './cell-rule';
import { equationMessage, equationWords, isTotal } from './equation-words';
import type { Finding, Suspect } from './finding';
import { toFinding, type Fault } from './rule';
import { diagnose } from './suspects';

/** What one side of an equation comes to. */
interface Side {
  /** Sum of what is filled. */
  sum: number;
  /** True when a blank may still add to it. */
  open: boolean;
}

function addUp(members: Int32Array, { value, open }: Sums): Side {
  let sum = 0;
  let isOpen = 0;
  for (let i = 0; i < members.length; i += 1) {
    const member = members[i]!;
    isOpen |= open[member]!;
    if (value[member] === value[member]) sum += value[member]!;
  }
  return { sum, open: isOpen === 1 };
}

const differs = (a: number, b: number): boolean => Math.abs(a - b) > 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/**
 * A blank may be any number from 0 up, so a relation is broken only when no filling could mend it. Sums of cells
 * that may be negative are not judged before all are filled.
 */
function isBroken(planned: PlannedEquation, left: Side, right: Side): boolean {
  if (planned.equation.relation === 'atLeast') return !left.open && left.sum < right.sum && differs(left.sum, right.sum);
  if (!differs(left.sum, right.sum)) return false;
  return left.sum < right.sum ? !left.open : !right.open;
}

/** A total that is declared, while this is the equation that would compute it, can be given up for the computed one. */
function canBeComputed(plan: Plan, planned: PlannedEquation, { computedBy }: Sums, right: Side): boolean {
  return isTotal(planned.equation) && computedBy[planned.left[0]!]! < 0 && !right.open && plan.totals.includes(planned);
}

interface Broken {
  planned: PlannedEquation;
  left: Side;
  right: Side;
}

function finding(template: Template, plan: Plan, { planned, left, right }: Broken, sums: Sums, suspects?: readonly Suspect[]): Finding {
  const { equation } = planned;
  const words = equationWords(template, planned);
  const { section, marks, concerned } = words;
  const fault: Fault = { at: concerned(sums), marks, section, message: equationMessage(words, equation, left.sum, right.sum) };
  if (canBeComputed(plan, planned, sums, right)) {
    fault.remedy = { label: `采用 ${plainNumber(right.sum)}`, changes: [{ address: marks[0]!, value: null }] };
  }
  if (suspects) fault.suspects = suspects;
  return toFinding(equation, fault);
}

/** The equations of each table. None looks beyond its own. */
const equationsOf = perTemplate((template) => {
  const { equations } = planOf(template);
  return new Map(template.tables.map(({ key }) => [key, equations.filter(({ equation }) => equation.table === key)]));
});

/** Relations that fail. */
function broken(equations: readonly PlannedEquation[], plan: Plan, sums: Sums): Broken[] {
  const found: Broken[] = [];
  for (const planned of equations) {
    if (planned.left.length === 1 && isComputedHere(plan, planned, sums)) continue;
    const left = addUp(planned.left, sums);
    const right = addUp(planned.right, sums);
    if (isBroken(planned, left, right)) found.push({ planned, left, right });
  }
  return found;
}

/**
 * Runs every equation of a table over the cells; empty when its sums agree. `witness` tells what text and last year's
 * report say of a cell, and is asked only about cells that one of them could clear or name.
 */
export const checkEquations: TableCheck = ({ template }, table, sums, witness) => {
  const plan = planOf(template);
  const found = broken(equationsOf(template).get(table)!, plan, sums);
  if (found.length === 0) return [];
  const failures = found.map(({ planned, left, right }) => ({ planned, residual: left.sum - right.sum, isOpen: left.open || right.open }));
  const suspects = diagnose(plan, sums, failures, witness);
  return found.map((one) => finding(template, plan, one, sums, suspects.get(one.planned)));
};

function isComputedHere(plan: Plan, planned: PlannedEquation, sums: Sums): boolean {
  const by = sums.computedBy[planned.left[0]!]!;
  return by >= 0 && plan.totals[by] === planned;
}

/** One column of the 勾稽行: both sides of the printed relation, blanks counted as nothing. */
export interface Balance {
  /** Column key. */
  column: string;
  left: number;
  right: number;
  /** True when a cell of the column is still blank. */
  open: boolean;
  /** True when nothing is filled. */
  blank: boolean;
}

/** Both sides of the balance (the equation of several cells on each side) for every column of a table. */
export function balances(template: Template, table: string, sums: Sums): Balance[] {
  const plan = planOf(template);
  return plan.equations
    .filter(({ equation }) => equation.table === table && equation.relation === 'equal' && equation.left.length > 1 && equation.each === 'column')
    .map((planned) => {
      const left = addUp(planned.left, sums);
      const right = addUp(planned.right, sums);
      const members = [...planned.left, ...planned.right];
      return { column: planned.at, left: left.sum, right: right.sum, open: left.open || right.open, blank: members.every((i) => Number.isNaN(sums.value[i])) };
    });
}
