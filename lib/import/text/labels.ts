import { isGroup, join } from '@/lib/template/tree';
import type { Address } from '@/lib/template/address';
import type { AxisNode, Panel, Table } from '@/lib/template/types';
import { plain } from './plain';

/** A label of an official table in the order of print, with what a text may print for it. */
export interface Label {
  /** Address of the row, column or group; of the table for titles and corners. */
  at: Address;
  official: string;
  /** Official wording first, each as it is compared. */
  spellings: readonly string[];
  panel: number;
  isHead: boolean;
  /** Addresses of the values behind it; empty for headers and groups. */
  values: readonly Address[];
  /** Rows below it, for the label of a group. */
  rows: readonly Address[];
}

type Start = Pick<Label, 'panel' | 'isHead'>;

const label = (start: Start, at: Address, official: string, more: { aliases?: string[]; values?: Address[]; rows?: Address[] } = {}): Label => ({
  ...start, at, official, spellings: [official, ...(more.aliases ?? [])].map(plain), values: more.values ?? [], rows: more.rows ?? [],
});

/** Headers: a level before the levels below it. */
function headLabels(start: Start, nodes: readonly AxisNode[], above: string): Label[] {
  const own = nodes.map((node) => label(start, join(above, node.key), node.label, node));
  return [...own, ...nodes.flatMap((node) => (isGroup(node) ? headLabels(start, node.children, join(above, node.key)) : []))];
}

const keysOf = (nodes: readonly AxisNode[], above = ''): Address[] =>
  nodes.flatMap((node) => (isGroup(node) ? keysOf(node.children, join(above, node.key)) : [join(above, node.key)]));

function rowLabels(start: Start, nodes: readonly AxisNode[], above: string, columns: readonly string[]): Label[] {
  return nodes.flatMap((node) => {
    const at = join(above, node.key);
    if (!isGroup(node)) return node.label === '' ? [] : [label(start, at, node.label, { ...(node.aliases && { aliases: node.aliases }), values: columns.map((column) => join(at, column)) })];
    const rows = keysOf(node.children, at);
    return [label(start, at, node.label, { ...(node.aliases && { aliases: node.aliases }), rows }), ...rowLabels(start, node.children, at, columns)];
  });
}

function panelLabels(table: Table, { title, corner, columns, rows }: Panel, panel: number): Label[] {
  const head = { panel, isHead: true };
  const names = [title, corner].flatMap((text) => (text ? [label(head, table.key, text)] : []));
  return [...names, ...headLabels(head, columns, table.key), ...rowLabels({ panel, isHead: false }, rows, table.key, keysOf(columns))];
}

const known = new WeakMap<Table, Label[]>();

/** Every label of a table, panel by panel, headers before rows; made once. */
export function labelsOf(table: Table): readonly Label[] {
  let labels = known.get(table);
  if (!labels) known.set(table, (labels = table.panels.flatMap((panel, i) => panelLabels(table, panel, i))));
  return labels;
}
