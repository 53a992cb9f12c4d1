import type { StatedFact } from '@/lib/narrative/fact';
import { planOf, roomForSums, sumUp, type Plan, type Sums } from '@/lib/report/plan';
import type { CellValue } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import type { CellPart } from './cell-part';
import { cellParts } from './cell-parts';
import { figuresOf } from './cell-rule';
import type { Finding } from './finding';
import type { Context } from './rule';
import { witnessOf } from './witness';
import type { Witness } from './suspects';

/** The cells of one state of a report. */
interface State {
  sums: Sums;
  /** True when something stands at an address that the form does not have. */
  hasMore: boolean;
}

/** Reads a state into `room`. */
function stateOf(plan: Plan, cells: Readonly<Record<string, CellValue>>, room: Sums): State {
  const sums = sumUp(plan, cells, room);
  let more = Object.keys(cells).length;
  for (let i = 0; i < sums.held.length; i += 1) if (sums.held[i] !== undefined) more -= 1;
  return { sums, hasMore: more > 0 };
}

const same = (a: number, b: number): boolean => a === b || (a !== a && b !== b);

/** True when a cell is the same in two states, what stands there and what is computed. */
function isSameCell(a: Sums, b: Sums, cell: number): boolean {
  // Nearly every cell holds a number: nothing else is to be compared.
  if (typeof a.held[cell] === 'number' && typeof b.held[cell] === 'number') return a.value[cell] === b.value[cell];
  return a.held[cell] === b.held[cell] && a.computedBy[cell] === b.computedBy[cell] && a.open[cell] === b.open[cell] && same(a.value[cell]!, b.value[cell]!);
}

/** Numbers of the cells that differ in two states; see `CellPart.reads`. */
function changedCells(before: State, now: State): number[] {
  const size = now.sums.held.length;
  const changed = before.hasMore || now.hasMore ? [size] : [];
  for (let cell = 0; cell < size; cell += 1) if (!isSameCell(before.sums, now.sums, cell)) changed.push(cell);
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

/**
 * Judges everything that an edit of a cell can change, in states of a report that differ in nothing but cells; `facts` is what
 * its sentences state. Remembers the last state: what looks at none of the cells that changed since is not run again.
 */
export function cellsJudge(template: Template, facts: readonly StatedFact[]): (context: Context) => Finding[] {
  const plan = planOf(template);
  const parts = cellParts(template, facts);
  const found: Finding[][] = [];
  const isStale = new Uint8Array(parts.length).fill(1);
  // This state and the last one, by turns.
  const rooms = [roomForSums(plan), roomForSums(plan)] as const;
  let last: State | undefined;
  let readers: number[][] | undefined;
  let witness: Witness | undefined;

  const follow = (before: State, now: State) => {
    readers ??= readersOf(parts, plan.addresses.length);
    for (const cell of changedCells(before, now)) for (const part of readers[cell]!) isStale[part] = 1;
  };
  return (context) => {
    const now = stateOf(plan, context.report.cells, last?.sums === rooms[0] ? rooms[1] : rooms[0]);
    if (last) follow(last, now);
    last = now;
    const figures = figuresOf(context, now.sums);
    const seen = { context, figures, witness: (witness ??= witnessOf(context, figures, facts)) };
    for (let i = 0; i < parts.length; i += 1) if (isStale[i]) found[i] = parts[i]!.run(seen);
    isStale.fill(0);
    return together(found);
  };
}

/** The same for one state of a report. */
export const judgeCells = (context: Context, facts: readonly StatedFact[]): Finding[] => cellsJudge(context.template, facts)(context);
