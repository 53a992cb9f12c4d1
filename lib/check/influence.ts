import type { Plan, PlannedEquation, Sums } from '@/lib/report/plan';

/** Cells that an equation depends on and by how much left minus right grows when one of them grows by 1. */
export interface Reach {
  cells: readonly number[];
  factors: readonly number[];
}

/** A relation that a cell has a say in: by how much its left minus right grows when the cell grows by 1. */
export interface Say {
  planned: PlannedEquation;
  factor: number;
}

/** Which equations each cell has a say in, computed totals replaced by the cells they are made of. */
export interface Influence {
  reaches: ReadonlyMap<PlannedEquation, Reach>;
  /** By cell number: relations that must be equal, and limits. */
  equals: readonly (readonly Say[])[];
  limits: readonly (readonly Say[])[];
  /** Equal relations that have a cell in common with one. */
  related: ReadonlyMap<PlannedEquation, ReadonlySet<PlannedEquation>>;
}

/** Adds a member to the factors; a computed total stands for its parts. */
function add(member: number, factor: number, plan: Plan, sums: Sums, factors: Map<number, number>): void {
  const by = sums.computedBy[member]!;
  if (by < 0) factors.set(member, (factors.get(member) ?? 0) + factor);
  else for (const part of plan.totals[by]!.right) add(part, factor, plan, sums, factors);
}

function reachOf({ left, right }: PlannedEquation, plan: Plan, sums: Sums): Reach {
  const factors = new Map<number, number>();
  for (const member of left) add(member, 1, plan, sums, factors);
  for (const member of right) add(member, -1, plan, sums, factors);
  const real = [...factors].filter(([, factor]) => factor !== 0);
  return { cells: real.map(([cell]) => cell), factors: real.map(([, factor]) => factor) };
}

function relatedOf(equals: Influence['equals']): Influence['related'] {
  const related = new Map<PlannedEquation, Set<PlannedEquation>>();
  for (const list of equals) {
    for (const { planned } of list) {
      const others = related.get(planned) ?? new Set();
      for (const other of list) others.add(other.planned);
      related.set(planned, others);
    }
  }
  return related;
}

function makeInfluence(plan: Plan, sums: Sums): Influence {
  const reaches = new Map(plan.equations.map((planned) => [planned, reachOf(planned, plan, sums)]));
  const lists = () => plan.addresses.map((): Say[] => []);
  const [equals, limits] = [lists(), lists()];
  for (const [planned, { cells, factors }] of reaches) {
    const list = planned.equation.relation === 'equal' ? equals : limits;
    cells.forEach((cell, i) => list[cell]!.push({ planned, factor: factors[i]! }));
  }
  return { reaches, equals, limits, related: relatedOf(equals) };
}

interface Known {
  computedBy: Int32Array;
  influence: Influence;
}

const last = new WeakMap<Plan, Known>();

function isSame(a: Int32Array, b: Int32Array): boolean {
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

/** Depends on which totals are computed, which hardly ever changes while one report is worked on; so the last one is kept. */
export function influenceOf(plan: Plan, sums: Sums): Influence {
  const known = last.get(plan);
  if (known && isSame(known.computedBy, sums.computedBy)) return known.influence;
  const influence = makeInfluence(plan, sums);
  last.set(plan, { computedBy: sums.computedBy.slice(), influence });
  return influence;
}
