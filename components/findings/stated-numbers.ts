import type { Draft } from '@/components/workspace/draft';
import { tableName } from '@/lib/check/rule';
import { beside } from '@/lib/check/stated';
import type { StatedFact } from '@/lib/narrative/fact';
import { planOf } from '@/lib/report/plan';
import { plainNumber } from '@/lib/report/values';
import { describe, type Address } from '@/lib/template/address';

/** A number of a sentence beside the one of the tables. */
export interface StatedNumber {
  fact: StatedFact;
  /** Value of the tables in words; empty while a cell is blank. */
  inTable: string;
  /** How they compare: 相等, 差 1, 口径不同; empty while nothing can be compared. */
  verdict: string;
  isEqual: boolean;
  /** The cells it is compared with, the one to go to first. */
  sum: readonly Address[];
  /** Name of the first of them. */
  cellName: string;
}

/** A fact beside the tables. */
export function compareNumber(draft: Draft, fact: StatedFact): StatedNumber {
  const { cells, held, isEqual } = beside(fact, planOf(draft.template), draft.sums());
  const isBlank = Number.isNaN(held);
  const difference = plainNumber(Number(Math.abs(held - fact.value).toFixed(6)));
  const differing = fact.isAkin ? '口径不同' : `差 ${difference}`;
  return {
    fact, sum: cells, cellName: describe(draft.template, cells[0] ?? ''), isEqual,
    inTable: isBlank ? '' : plainNumber(held), verdict: isEqual ? '相等' : isBlank ? '' : differing,
  };
}

/** The numbers that the sentences of a section state. */
export const statedIn = (draft: Draft, section: string): StatedNumber[] =>
  draft.facts().filter((fact) => fact.section === section).map((fact) => compareNumber(draft, fact));

/** The numbers that sentences state about a cell. */
export const statedAbout = (draft: Draft, cell: Address): StatedNumber[] =>
  draft.facts().filter(({ sums }) => sums.some((sum) => sum.includes(cell))).map((fact) => compareNumber(draft, fact)).filter(({ sum }) => sum.includes(cell));

/** What people call the table of a cell: 表三. */
export const tableOfCell = (draft: Draft, cell: Address): string => tableName(draft.template, cell.split('.')[0]!);
