import type { StatedFact } from '@/lib/narrative/fact';
import { carryPairs } from './carry-pairs';
import { figure, numberOf, type FiguresOfYears } from './cell-rule';
import type { Context } from './rule';
import type { Witness } from './suspects';

/** Figures that sentences state for one cell alone, by its number. */
function statedFigures(facts: readonly StatedFact[], { plan }: FiguresOfYears): Map<number, number[]> {
  const stated = new Map<number, number[]>();
  for (const { sums, wholes, isAkin, value } of facts) {
    if (wholes || isAkin) continue;
    for (const [address, ...more] of sums) {
      const cell = address === undefined || more.length > 0 ? -1 : numberOf(plan, address);
      if (cell >= 0) stated.set(cell, [...(stated.get(cell) ?? []), value]);
    }
  }
  return stated;
}

/** What last year's report makes certain: 上年结转. */
function carriedFigures({ template }: Context, { before }: FiguresOfYears): Map<number, number> {
  if (!before) return new Map();
  const known = carryPairs(template).map((pair) => [pair.cell, figure(before.sums, pair.before(before.plan))] as const);
  return new Map(known.filter(([, value]) => !Number.isNaN(value)));
}

/** Least that a total of cases can be: those still open at the end of last year. */
function leastFigures({ template }: Context, { plan, before }: FiguresOfYears): Map<number, number> {
  if (!before) return new Map();
  return new Map(template.traits.disputes.map(({ total, pending }) => [numberOf(plan, total), figure(before.sums, numberOf(before.plan, pending))]));
}

/** What text and last year's report say of the figures of a report. Looks at nothing until it is asked. */
export function witnessOf(context: Context, figures: FiguresOfYears, facts: readonly StatedFact[]): Witness {
  let known: { stated: Map<number, number[]>; carried: Map<number, number>; least: Map<number, number> } | undefined;
  return (cell, value) => {
    known ??= { stated: statedFigures(facts, figures), carried: carriedFigures(context, figures), least: leastFigures(context, figures) };
    const { stated, carried, least } = known;
    const last = carried.get(cell);
    if (stated.get(cell)?.includes(value) || last === value) return 'agrees';
    return last !== undefined || value < (least.get(cell) ?? 0) ? 'differs' : 'none';
  };
}
