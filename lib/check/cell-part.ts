import type { Sums } from '@/lib/report/plan';
import type { FiguresOfYears } from './cell-rule';
import type { Finding } from './finding';
import type { Context } from './rule';
import type { Witness } from './suspects';

/** Looks at one table alone. */
export type TableCheck = (measures: Pick<Context, 'template' | 'settings'>, table: string, sums: Sums, witness?: Witness) => Finding[];

/** One state of a report as the parts of its judgement see it. */
export interface SeenCells {
  context: Context;
  figures: FiguresOfYears;
  witness: Witness;
}

/** A part of the judgement of cells. It runs again only when a cell that it looks at has changed. */
export interface CellPart {
  /** Numbers of those cells; the number after the last stands for all addresses that the form does not have. */
  reads(): Iterable<number>;
  run(seen: SeenCells): Finding[];
}
