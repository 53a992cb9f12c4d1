import { describe, shortName, type Address } from '@/lib/template/address';
import { templateCells, type Cell } from '@/lib/template/tree';
import type { Equation, Template } from '@/lib/template/types';
import { planOf, type Plan, type PlannedEquation, type Sums } from '@/lib/report/plan';
import { plainNumber } from '@/lib/report/values';
import { concernedOf } from './concerned';
import { sectionOf } from './rule';

/** All that a finding on one equation of one row or column says apart from its figures; made once per template. */
export interface EquationWords {
  section: string;
  /** What it stands for: a column, a row, a group of 表四; for a total the total itself (（七）总计 · 自然人). */
  where: string;
  /** Names of the members, joined by ＋. */
  left: string;
  right: string;
  /** Cells the relation itself names. */
  marks: readonly Address[];
  /** Those cells and, behind every computed total among them, the cells it was computed from. */
  concerned(sums: Sums): readonly Address[];
}

type Each = Equation['each'];

/** True when the equation says what one total comes to. */
export const isTotal = ({ relation, left }: Equation): boolean => relation === 'equal' && left.length === 1;

/** A member beside others of its equation: by its mark in the printed relation (三（七）), else by its short name. */
function memberName(cell: Cell, each: Each): string {
  const axis = each === 'column' ? cell.row : cell.column;
  return axis.leaf.mark ?? shortName(axis);
}

function place(cell: Cell, each: Each): string {
  if (each === 'column') return shortName(cell.column);
  if (each === 'row') return shortName(cell.row);
  const group = cell.column.above.at(-1);
  return group?.short ?? group?.label ?? shortName(cell.column);
}

function wordsOf(template: Template, plan: Plan, planned: PlannedEquation): EquationWords {
  const cells = templateCells(template);
  const { equation, left, right } = planned;
  const addresses = (members: Int32Array) => Array.from(members, (member) => plan.addresses[member]!);
  const names = (members: Int32Array) => addresses(members).map((address) => memberName(cells.get(address)!, equation.each)).join('＋');
  const [first] = addresses(left) as [Address];
  return {
    section: sectionOf(template, equation.table),
    where: isTotal(equation) ? describe(template, first) : place(cells.get(first)!, equation.each),
    left: names(left),
    right: names(right),
    marks: isTotal(equation) ? [first] : addresses(left).concat(addresses(right)),
    concerned: concernedOf([...left, ...right], plan),
  };
}

const known = new WeakMap<PlannedEquation, EquationWords>();

/** The words of one planned equation of a template. */
export function equationWords(template: Template, planned: PlannedEquation): EquationWords {
  let words = known.get(planned);
  if (!words) known.set(planned, (words = wordsOf(template, planOf(template), planned)));
  return words;
}

/** The sentence: where, what both sides come to, by how much they differ, what else to do. */
export function equationMessage(words: EquationWords, { relation, advice }: Equation, leftSum: number, rightSum: number): string {
  const ending = advice ? `，${advice}` : '';
  const left = plainNumber(leftSum);
  const right = plainNumber(rightSum);
  if (relation === 'atLeast') return `${words.where}：${words.left}＝${left}，小于${words.right ? `${words.right} ` : ' '}${right}${ending}`;
  if (words.marks.length === 1) return `${words.where}：应为 ${right}，现为 ${left}${ending}`;
  return `${words.where}：${words.left}＝${left}，${words.right}＝${right}，相差 ${plainNumber(Math.abs(leftSum - rightSum))}${ending}`;
}
