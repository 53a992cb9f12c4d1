import type { StatedFact } from '@/lib/narrative/fact';
import { carryPairs } from './carry-pairs';
import { figure, numberOf, type FiguresOfYears } from './cell-rule';
import type { Context } from './rule';
import type { Witness } from './suspects';

/** What is known of the figure of one cell from outside the tables. */
interface Known {
  /** What sentences state for this cell alone. */
  stated: number[];
  /** What last year's report makes certain: 上年结转. */
  carried?: number;
  /** Least that a total of cases can be: those still open at the end of last year. */
  least?: number;
}

/** Collects what is known, by cell number. */
function knowledge({ template }: Context, { plan, before }: FiguresOfYears, facts: readonly StatedFact[]): readonly (Known | undefined)[] {
  const known = new Array<Known | undefined>(plan.addresses.length);
  const of = (cell: number) => (known[cell] ??= { stated: [] });
  for (const { sums, wholes, isAkin, value } of facts) {
    if (wholes || isAkin) continue;
    for (const [address, ...more] of sums) if (address !== undefined && more.length === 0) of(numberOf(plan, address)).stated.push(value);
  }
  if (!before) return known;
  for (const pair of carryPairs(template)) {
    const carried = figure(before.sums, pair.before(before.plan));
    if (!Number.isNaN(carried)) of(pair.cell).carried = carried;
  }
  for (const { total, pending } of template.traits.disputes) of(numberOf(plan, total)).least = figure(before.sums, numberOf(before.plan, pending));
  return known;
}

/** What text and last year's report say of the figures of a report. Looks at nothing until it is asked, then once for all cells. */
export function witnessOf(context: Context, figures: FiguresOfYears, facts: readonly StatedFact[]): Witness {
  let all: ReturnType<typeof knowledge> | undefined;
  return (cell, value) => {
    const known = (all ??= knowledge(context, figures, facts))[cell];
    if (!known) return 'none';
    if (known.stated.includes(value) || known.carried === value) return 'agrees';
    return known.carried !== undefined || value < (known.least ?? 0) ? 'differs' : 'none';
  };
}
