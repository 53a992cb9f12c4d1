import type { Draft } from '@/components/workspace/draft';
import type { StatedFact } from '@/lib/narrative/fact';
import { planOf } from '@/lib/report/plan';
import { plainNumber } from '@/lib/report/values';
import { describe, type Address } from '@/lib/template/address';
import { sectionOf } from '@/lib/check/rule';

/** A number of a sentence beside the one of the tables. */
export interface StatedNumber {
  fact: StatedFact;
  /** Value of the tables in words; empty while a cell is blank. */
  inTable: string;
  /** What they come to: 相等, 差 1; empty while nothing can be compared. */
  verdict: string;
  isEqual: boolean;
  /** The cells it is compared with, the one to go to first. */
  sum: readonly Address[];
  /** Name of the first of them. */
  cellName: string;
}

function sumOf(draft: Draft, addresses: readonly Address[]): number {
  const { index } = planOf(draft.template);
  const { value, open } = draft.sums();
  return addresses.reduce((sum, address) => {
    const i = index.get(address);
    return i === undefined || open[i] ? NaN : sum + value[i]!;
  }, 0);
}

/** Values of the tables that a fact may mean, rounded as it is written. */
function tableValues(draft: Draft, { sums, wholes, decimals = 0 }: StatedFact): { value: number; sum: readonly Address[] }[] {
  const wholeSums = wholes?.map((whole) => sumOf(draft, whole));
  return sums.flatMap((sum) => {
    const part = sumOf(draft, sum);
    const values = wholeSums ? wholeSums.map((whole) => Number(((part / whole) * 100).toFixed(decimals))) : [part];
    return values.map((value) => ({ value, sum }));
  }).filter(({ value }) => Number.isFinite(value));
}

/** A fact beside the tables: the sum that agrees with it, else the first that it may mean. */
export function compareNumber(draft: Draft, fact: StatedFact): StatedNumber {
  const values = tableValues(draft, fact);
  const equal = values.find(({ value }) => value === fact.value);
  const shown = equal ?? values[0];
  const sum = shown?.sum ?? fact.sums[0] ?? [];
  const difference = shown && Number(Math.abs(shown.value - fact.value).toFixed(fact.decimals ?? 6));
  return {
    fact, sum, cellName: describe(draft.template, sum[0] ?? ''), isEqual: equal !== undefined,
    inTable: shown ? plainNumber(shown.value) : '',
    verdict: equal ? '相等' : difference ? `差 ${plainNumber(difference)}` : '',
  };
}

/** The numbers that the sentences of a section state. */
export const statedIn = (draft: Draft, section: string): StatedNumber[] =>
  draft.facts().filter((fact) => fact.section === section).map((fact) => compareNumber(draft, fact));

/** The numbers that sentences state about a cell. */
export const statedAbout = (draft: Draft, cell: Address): StatedNumber[] =>
  draft.facts().filter(({ sums }) => sums.some((sum) => sum.includes(cell))).map((fact) => compareNumber(draft, fact)).filter(({ sum }) => sum.includes(cell));

/** What people call the table of a cell: 表三. */
export function tableOfCell(draft: Draft, cell: Address): string {
  const section = sectionOf(draft.template, cell);
  return `表${draft.template.sections.find(({ key }) => key === section)?.heading.split('、')[0] ?? ''}`;
}
