import type { Plan, Sums } from '@/lib/report/plan';
import type { Address } from '@/lib/template/address';

/** Cells and behind every total among them, as far as `by` says that it is computed, the cells it is made of. */
export function unfold(cells: Iterable<number>, plan: Plan, by: Int32Array, found = new Set<number>()): Set<number> {
  for (const cell of cells) {
    if (found.has(cell)) continue;
    found.add(cell);
    if (by[cell]! >= 0) unfold(plan.totals[by[cell]!]!.right, plan, by, found);
  }
  return found;
}

/**
 * Tells which cells stand behind some, totals that are computed included. The list is long (a total of table three stands
 * for 150 cells) and asked for on every key while a fault stands, but depends only on which totals are computed; so the
 * last one is kept. `before` stands in front of the list.
 */
export function concernedOf(cells: readonly number[], plan: Plan, before: readonly Address[] = []): (sums: Sums) => readonly Address[] {
  const totals = [...unfold(cells, plan, plan.computableBy)].filter((cell) => plan.computableBy[cell]! >= 0);
  let opened: boolean[] = [];
  let known: Address[] | undefined;
  return ({ computedBy }) => {
    if (known && totals.every((total, i) => computedBy[total]! >= 0 === opened[i])) return known;
    opened = totals.map((total) => computedBy[total]! >= 0);
    known = [...before, ...Array.from(unfold(cells, plan, computedBy), (cell) => plan.addresses[cell]!)];
    return known;
  };
}
