import type { Plan, PlannedEquation, Sums } from '@/lib/report/plan';
import { influenceOf, type Influence, type Reach, type Say } from './influence';
import type { Suspect } from './finding';

/** A relation that fails, with left minus right. */
export interface Failure {
  planned: PlannedEquation;
  residual: number;
  /** True while a blank may still change one of its sides. */
  isOpen: boolean;
}

/** What the text or last year's report says of a figure: that it is so, that it is not, or nothing. */
export type Opinion = 'agrees' | 'differs' | 'none';

/** Asked about a figure of a cell by its number, as it is and as it might be. */
export type Witness = (cell: number, figure: number) => Opinion;

/** Most cells a group of suspects is listed with: a total and its four parts. */
const mostSuspects = 5;

interface Candidate {
  cell: number;
  /** What it would have to be. */
  value: number;
}

/** Failures that have cells in common, so that one cell may be behind them. */
function groups(failures: readonly Failure[], { related }: Influence): Failure[][] {
  let found: Failure[][] = [];
  for (const failure of failures) {
    const others = related.get(failure.planned)!;
    const joined: Failure[] = [];
    const apart: Failure[][] = [];
    for (const group of found) {
      if (group.some(({ planned }) => others.has(planned))) joined.push(...group);
      else apart.push(group);
    }
    found = [...apart, [...joined, failure]];
  }
  return found;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/**
 * The change of one cell that mends all failures of a group, given with what left minus right comes to, and touches no other
 * equation; NaN when there is none.
 */
function mendingStep(says: readonly Say[], failing: ReadonlyMap<PlannedEquation, number>): number {
  if (says.length !== failing.size) return NaN;
  let step = NaN;
  for (let i = 0; i < says.length; i += 1) {
    const { planned, factor } = says[i]!;
    const own = -(failing.get(planned) ?? NaN) / factor;
    if (i === 0) step = own;
    else if (!near(own, step)) return NaN;
  }
  return step;
}

/** What a limit leaves between its sides; NaN while a cell is blank. */
function slackOf({ cells, factors }: Reach, { value, open }: Sums): number {
  let slack = 0;
  for (let i = 0; i < cells.length; i += 1) slack += open[cells[i]!] ? NaN : factors[i]! * value[cells[i]!]!;
  return slack;
}

/** Limits (一＋二不小于四) that the change would break, or leave broken, rule a cell out. */
const keepsLimits = (cell: number, step: number, { limits, reaches }: Influence, sums: Sums): boolean =>
  limits[cell]!.every(({ planned, factor }) => !(slackOf(reaches.get(planned)!, sums) + factor * step < 0));

/** Cells of a group that could each alone be wrong, whatever they would have to be. */
function candidates(group: readonly Failure[], { reaches, equals }: Influence, { value, open }: Sums): Candidate[] {
  const failing = new Map(group.map(({ planned, residual }) => [planned, residual]));
  const shortest = group.map(({ planned }) => reaches.get(planned)!.cells).reduce((a, b) => (b.length < a.length ? b : a));
  const found: Candidate[] = [];
  for (const cell of shortest) {
    const step = open[cell] ? NaN : mendingStep(equals[cell]!, failing);
    if (!Number.isNaN(step)) found.push({ cell, value: value[cell]! + step });
  }
  return found;
}

function isPossible({ cell, value }: Candidate, influence: Influence, sums: Sums): boolean {
  return value >= 0 && Number.isInteger(value) && keepsLimits(cell, value - sums.value[cell]!, influence, sums);
}

/** What text and last year leave of the candidates: one that they name, else those they do not clear. */
function heard(possible: readonly Candidate[], { value }: Sums, witness: Witness): Candidate[] {
  const named = possible.filter((one) => witness(one.cell, one.value) === 'agrees' && witness(one.cell, value[one.cell]!) !== 'agrees');
  if (named.length === 1) return named;
  return possible.filter((one) => witness(one.cell, value[one.cell]!) !== 'agrees' && witness(one.cell, one.value) !== 'differs');
}

function suspectsOf(group: readonly Failure[], influence: Influence, sums: Sums, witness: Witness): Candidate[] {
  if (group.some(({ isOpen }) => isOpen)) return [];
  const all = candidates(group, influence, sums);
  const possible = all.filter((one) => isPossible(one, influence, sums));
  const left = heard(possible, sums, witness);
  // One relation alone accuses all its cells alike: only a witness makes it one of them.
  const isNamed = left.length === 1 && (group.length > 1 ? all.length === 1 || left.length < possible.length : left.length < possible.length);
  if (isNamed) return left;
  return left.length > 1 && all.length <= mostSuspects ? left : [];
}

const silent: Witness = () => 'none';

/**
 * The cells one of which, changed alone, would repair every relation that fails together with others (疑似), by equation
 * of the plan. One cell is named only when it is the only one; two faults at once name nothing unless they look like one.
 */
export function diagnose(plan: Plan, sums: Sums, failures: readonly Failure[], witness: Witness = silent): Map<PlannedEquation, readonly Suspect[]> {
  const influence = influenceOf(plan, sums);
  const found = new Map<PlannedEquation, readonly Suspect[]>();
  const equal = failures.filter(({ planned }) => planned.equation.relation === 'equal');
  for (const group of groups(equal, influence)) {
    const cells = suspectsOf(group, influence, sums, witness);
    const suspects = cells.map(({ cell, value }): Suspect => ({ path: plan.addresses[cell]!, value }));
    if (suspects.length === 0) continue;
    for (const { planned } of group) found.set(planned, suspects);
    if (cells.length > 1) continue;
    // A limit that the same cell broke is part of the group.
    for (const { planned } of failures) if (influence.limits[cells[0]!.cell]!.some((limit) => limit.planned === planned)) found.set(planned, suspects);
  }
  return found;
}
