import type { AxisLeaf, Cell } from './tree';
import { templateCells } from './tree';
import type { Template } from './types';

/**
 * An Address is a dot path and the only name of a place in a report: `table3.results.denied.stateSecret.natural`,
 * `overview.proactive`, `signature.date`. It is the field name, the finding's target and the preview's id.
 */
export type Address = string;

const numbered = /^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/;

/** The number a group label starts with: 三、 or （四）; the whole label when it has none. */
function stem(label: string): string {
  return numbered.exec(label)?.[0] ?? label;
}

/** The name of a row or column in full, groups by their numbers: 三、（四）1.本机关不掌握相关政府信息. */
export function axisName(axis: AxisLeaf): string {
  return axis.above.map((g) => stem(g.label)).join('') + axis.leaf.label;
}

/** The short name of a row or column for messages. */
export const shortName = (axis: AxisLeaf): string => axis.leaf.short ?? axis.leaf.label;

function columnName(cell: Cell): string {
  const above = cell.column.above.map((g) => g.label);
  return cell.row.leaf.label === '' ? [...above, cell.column.leaf.label].join('，') : cell.column.leaf.label;
}

/** The accessible name of a cell: its row path, then its column: 三、（四）1.本机关不掌握相关政府信息，自然人. */
export function cellName(cell: Cell): string {
  const column = columnName(cell);
  return cell.row.leaf.label === '' ? column : `${axisName(cell.row)}，${column}`;
}

/** The short Chinese name of a place, for lists of findings: 本年新收 · 自然人. */
export function describe(template: Template, address: Address): string {
  const cell = templateCells(template).get(address);
  if (!cell) return address;
  if (cell.row.leaf.label === '') {
    return [...cell.column.above.map((g) => g.short ?? g.label).slice(-1), cell.column.leaf.label].join(' · ');
  }
  return `${shortName(cell.row)} · ${shortName(cell.column)}`;
}
