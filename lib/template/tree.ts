import type { AxisNode, CellKind, Group, Leaf, Panel, Table, Template } from './types';

/** A leaf with its place in the axis. */
export interface AxisLeaf {
  leaf: Leaf;
  /** Keys from the root, keyless groups skipped, joined by dots: `results.denied.stateSecret`. */
  key: string;
  /** Groups above, outermost first. */
  above: Group[];
}

/** One value cell of a table. */
export interface Cell {
  address: string;
  table: string;
  row: AxisLeaf;
  column: AxisLeaf;
  kind: CellKind;
  isTotal: boolean;
}

export const isGroup = (node: AxisNode): node is Group => 'children' in node;

/** Joins the parts of an address, leaving out empty ones. */
export const join = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('.');

/** All leaves of an axis in printed order. */
export function leaves(nodes: AxisNode[], above: Group[] = []): AxisLeaf[] {
  const prefix = join(...above.map((g) => g.key));
  return nodes.flatMap((node) =>
    isGroup(node) ? leaves(node.children, [...above, node]) : [{ leaf: node, key: join(prefix, node.key), above }],
  );
}

/** Number of levels of an axis: 1 for a flat one. */
export function depth(nodes: AxisNode[]): number {
  return Math.max(0, ...nodes.map((node) => (isGroup(node) ? 1 + depth(node.children) : 1)));
}

/** Number of leaves below a node. */
export const breadth = (node: AxisNode): number =>
  isGroup(node) ? node.children.reduce((n, child) => n + breadth(child), 0) : 1;

/** Value cells of one panel, row by row. */
export function panelCells(table: Table, panel: Panel): Cell[] {
  const columns = leaves(panel.columns);
  return leaves(panel.rows).flatMap((row) =>
    columns.map((column) => ({
      address: join(table.key, row.key, column.key),
      table: table.key,
      row,
      column,
      kind: column.leaf.kind ?? 'count',
      isTotal: Boolean(row.leaf.total ?? column.leaf.total),
    })),
  );
}

const cellsOfTable = new WeakMap<Table, Cell[]>();

/** Value cells of a table in printed order; made once per table. */
export function tableCells(table: Table): Cell[] {
  let cells = cellsOfTable.get(table);
  if (!cells) cellsOfTable.set(table, (cells = table.panels.flatMap((panel) => panelCells(table, panel))));
  return cells;
}

const cellsOf = new WeakMap<Template, Map<string, Cell>>();

/** Every value cell of a template by its address; computed once per template. */
export function templateCells(template: Template): Map<string, Cell> {
  let cells = cellsOf.get(template);
  if (!cells) {
    cells = new Map(template.tables.flatMap(tableCells).map((cell) => [cell.address, cell]));
    cellsOf.set(template, cells);
  }
  return cells;
}

/** The table with this key; a template without it is a bug. */
export function tableOf(template: Template, key: string): Table {
  const table = template.tables.find((t) => t.key === key);
  if (!table) throw new Error(`${template.id} has no table ${key}`);
  return table;
}
