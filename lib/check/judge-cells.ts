import type { StatedFact } from '@/lib/narrative/fact';
import { planOf, sumUp, type Plan, type Sums } from '@/lib/report/plan';
import type { CellValue } from '@/lib/report/report';
import type { CellPart } from './cell-part';
import { cellParts } from './cell-parts';
import { figuresOf } from './cell-rule';
import type { Finding } from './finding';
import { differsInCellsOnly } from './judgement';
import type { Context } from './rule';
import { witnessOf } from './witness';
import type { Witness } from './suspects';

type JudgeCells = (context: Context, facts: readonly StatedFact[]) => Finding[];

/** The cells of one state of a report. */
interface State {
  sums: Sums;
  /** True when something stands at an address that the form does not have. */
  hasMore: boolean;
}

function stateOf(plan: Plan, cells: Readonly<Record<string, CellValue>>): State {
  const sums = sumUp(plan, cells);
  let more = Object.keys(cells).length;
  for (let i = 0; i < sums.held.length; i += 1) if (sums.held[i] !== undefined) more -= 1;
  return { sums, hasMore: more > 0 };
}

const same = (a: number, b: number): boolean => a === b || (a !== a && b !== b);

/** Numbers of the cells that differ in two states, in what stands there or in what is computed; see `CellPart.reads`. */
function changedCells({ sums: before, hasMore }: State, { sums: now, hasMore: hasMoreNow }: State): number[] {
  const size = now.held.length;
  const changed: number[] = hasMore || hasMoreNow ? [size] : [];
  for (let i = 0; i < size; i += 1) {
    const isSame = before.held[i] === now.held[i] && same(before.value[i]!, now.value[i]!) && before.open[i] === now.open[i] && before.computedBy[i] === now.computedBy[i];
    if (!isSame) changed.push(i);
  }
  return changed;
}

/** By cell number, which parts look at it. */
function readersOf(parts: readonly CellPart[], size: number): number[][] {
  const readers = Array.from({ length: size + 1 }, (): number[] => []);
  for (const [i, part] of parts.entries()) for (const cell of part.reads()) readers[cell]!.push(i);
  return readers;
}

/** All findings in one list; written out, since it is done on every key. */
function together(found: readonly (readonly Finding[])[]): Finding[] {
  const all: Finding[] = [];
  for (let i = 0; i < found.length; i += 1) for (let k = 0; k < found[i]!.length; k += 1) all.push(found[i]![k]!);
  return all;
}

/** Judges states of a report that differ in nothing but cells. */
function judgeOfStates({ template }: Context, facts: readonly StatedFact[]): (context: Context) => Finding[] {
  const plan = planOf(template);
  const parts = cellParts(template, facts);
  const found: Finding[][] = [];
  let last: State | undefined;
  let readers: number[][] | undefined;
  let witness: Witness | undefined;

  const stale = (now: State): Iterable<number> => {
    if (!last) return parts.keys();
    const readersOfCell = (readers ??= readersOf(parts, plan.addresses.length));
    return new Set(changedCells(last, now).flatMap((cell) => readersOfCell[cell]!));
  };
  return (context) => {
    const now = stateOf(plan, context.report.cells);
    const figures = figuresOf(context, now.sums);
    const seen = { context, figures, witness: (witness ??= witnessOf(context, figures, facts)) };
    for (const i of stale(now)) found[i] = parts[i]!.run(seen);
    last = now;
    return together(found);
  };
}

/**
 * Judges everything that an edit of a cell can change, `facts` being what the sentences state. Remembers the last state:
 * what looks at none of the cells that changed since is not run again.
 */
export function cellsJudge(): JudgeCells {
  let last: { context: Context; facts: readonly StatedFact[]; judge: (context: Context) => Finding[] } | undefined;
  return (context, facts) => {
    if (last?.facts !== facts || !differsInCellsOnly(last.context, context)) last = { context, facts, judge: judgeOfStates(context, facts) };
    return last.judge(context);
  };
}

/** The same for one state of a report. */
export const judgeCells: JudgeCells = (context, facts) => judgeOfStates(context, facts)(context);
