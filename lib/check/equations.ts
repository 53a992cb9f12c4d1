import { templateCells, type Cell } from '@/lib/template/tree';
import { shortName } from '@/lib/template/address';
import type { Template } from '@/lib/template/types';
import { planOf, sumUp, type Plan, type PlannedEquation, type Sums } from '@/lib/report/plan';
import type { CellValue } from '@/lib/report/report';
import { plainNumber } from '@/lib/report/values';
import type { Finding } from './finding';
import { sectionOf, toFinding } from './rule';

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

/** The cells behind one side: computed totals are replaced by the cells they were computed from. */
function entered(members: Int32Array, plan: Plan, sums: Sums): number[] {
  return [...members].flatMap((member) => {
    const by = sums.computedBy[member]!;
    return by < 0 ? [member] : [member, ...entered(plan.totals[by]!.right, plan, sums)];
  });
}

const name = (cell: Cell, each: 'row' | 'column' | 'once'): string => {
  const axis = each === 'column' ? cell.row : cell.column;
  return axis.leaf.mark ?? shortName(axis);
};

function place(cell: Cell, each: 'row' | 'column' | 'once'): string {
  if (each === 'column') return shortName(cell.column);
  if (each === 'row') return shortName(cell.row);
  const group = cell.column.above.at(-1);
  return group?.short ?? group?.label ?? shortName(cell.column);
}

function message(template: Template, plan: Plan, planned: PlannedEquation, left: Side, right: Side): string {
  const cells = templateCells(template);
  const cellAt = (i: number) => cells.get(plan.addresses[i]!)!;
  const { each, relation, advice } = planned.equation;
  const where = place(cellAt(planned.left[0]!), each);
  const names = (members: Int32Array) => [...members].map((i) => name(cellAt(i), each)).join('＋');
  const leftSum = plainNumber(left.sum);
  const rightSum = plainNumber(right.sum);
  const ending = advice ? `，${advice}` : '';
  if (relation === 'atLeast') {
    const least = planned.right.length > 0 ? `${names(planned.right)} ` : '';
    return `${where}：${names(planned.left)}＝${leftSum}，小于${least || ' '}${rightSum}${ending}`;
  }
  if (planned.left.length === 1) return `${where} · ${names(planned.left)}：应为 ${rightSum}，现为 ${leftSum}${ending}`;
  const difference = plainNumber(Math.abs(left.sum - right.sum));
  return `${where}：${names(planned.left)}＝${leftSum}，${names(planned.right)}＝${rightSum}，相差 ${difference}${ending}`;
}

function finding(template: Template, plan: Plan, planned: PlannedEquation, sums: Sums, left: Side, right: Side): Finding {
  const addressOf = (i: number) => plan.addresses[i]!;
  const { equation } = planned;
  const at = [...new Set([...entered(planned.left, plan, sums), ...entered(planned.right, plan, sums)].map(addressOf))];
  const total = addressOf(planned.left[0]!);
  const isTotal = equation.relation === 'equal' && planned.left.length === 1;
  return toFinding(equation, {
    at,
    marks: (isTotal ? [planned.left[0]!] : [...planned.left, ...planned.right]).map(addressOf),
    section: sectionOf(template, equation.table),
    message: message(template, plan, planned, left, right),
    ...(isTotal && sums.computedBy[planned.left[0]!]! < 0 && !right.open && {
      remedy: { label: `采用 ${plainNumber(right.sum)}`, changes: [{ address: total, value: null }] },
    }),
  });
}

/** Runs every equation of the format over the cells; empty on a report whose sums agree. */
export function checkEquations(template: Template, cells: Readonly<Record<string, CellValue | undefined>>, sums?: Sums): Finding[] {
  const plan = planOf(template);
  const all = sums ?? sumUp(plan, cells);
  const findings: Finding[] = [];
  for (const planned of plan.equations) {
    if (planned.left.length === 1 && isComputedHere(plan, planned, all)) continue;
    const left = addUp(planned.left, all);
    const right = addUp(planned.right, all);
    if (isBroken(planned, left, right)) findings.push(finding(template, plan, planned, all, left, right));
  }
  return findings;
}

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
