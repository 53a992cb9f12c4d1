import type { AxisNode, Panel, Table } from '@/lib/template/types';
import { breadth, depth, isGroup, join, leaves } from '@/lib/template/tree';
import type { DocumentTable, TableCell } from './model';

const cell = (text: string, role: TableCell['role'], colSpan: number, rowSpan: number, more: Partial<TableCell> = {}): TableCell => ({
  text, role, colSpan, rowSpan, align: 'center', ...more,
});

/** Grid columns each value column takes: one, and the last one takes what is left of the width. */
function columnSpans(panel: Panel, free: number): number[] {
  const count = leaves(panel.columns).length;
  return Array.from({ length: count }, (_, i) => (i === count - 1 ? free - (count - 1) : 1));
}

/** Header rows of the columns: groups span their leaves, leaves reach down to the last header row. */
function columnHeader(panel: Panel, spans: number[]): TableCell[][] {
  const height = depth(panel.columns);
  const rows: TableCell[][] = Array.from({ length: height }, () => []);
  let next = 0;
  const place = (node: AxisNode, level: number): void => {
    if (isGroup(node)) {
      const span = spans.slice(next, next + breadth(node)).reduce((a, b) => a + b, 0);
      rows[level]!.push(cell(node.label, 'columnHeader', span, 1, { group: true }));
      node.children.forEach((child) => place(child, level + 1));
    } else {
      rows[level]!.push(cell(node.label, 'columnHeader', spans[next]!, height - level));
      next += 1;
    }
  };
  panel.columns.forEach((node) => place(node, 0));
  return rows;
}

/** Body rows: group labels stand in the first row of their group and reach down over the others. */
function body(table: Table, panel: Panel, spans: number[]): TableCell[][] {
  const columns = leaves(panel.columns);
  const rows: TableCell[][] = [];
  let pending: TableCell[] = [];
  const place = (node: AxisNode, level: number, above: string): void => {
    const key = join(above, node.key);
    if (isGroup(node)) {
      const upright = level === 0 && table.labelColumns > 2;
      pending.push(cell(node.label, 'rowHeader', 1, breadth(node), { group: true, align: upright ? 'center' : 'left', ...(upright && { upright }) }));
      node.children.forEach((child) => place(child, level + 1, key));
      return;
    }
    const label = table.labelColumns - level;
    const align = table.labelColumns > 1 ? 'left' : 'center';
    const labels = label > 0 ? [cell(node.label, 'rowHeader', label, 1, { align })] : [];
    const values = columns.map((column, i) => {
      const address = join(table.key, key, column.key);
      return cell('', 'value', spans[i]!, 1, { address });
    });
    rows.push([...pending, ...labels, ...values]);
    pending = [];
  };
  panel.rows.forEach((node) => place(node, 0, ''));
  return rows;
}

/** The table without values. */
function frame(table: Table): DocumentTable {
  const columns = table.widths.length;
  let headRows = 0;
  const rows = table.panels.flatMap((panel) => {
    const spans = columnSpans(panel, columns - table.labelColumns);
    const head = columnHeader(panel, spans);
    if (table.labelColumns > 0) {
      const role = panel.corner?.startsWith('（') ? 'corner' : 'columnHeader';
      head[0]!.unshift(cell(panel.corner ?? '', role, table.labelColumns, head.length));
    }
    const title = panel.title ? [[cell(panel.title, 'panelTitle', columns, 1)]] : [];
    if (table.panels.length === 1) headRows = title.length + head.length;
    return [...title, ...head, ...body(table, panel, spans)];
  });
  const { key, caption, widths, print, keepTogether } = table;
  return { type: 'table', key, caption, widths, headRows, rows, print, keepTogether: keepTogether ? 'always' : 'whenShort' };
}

const frames = new WeakMap<Table, DocumentTable>();

/**
 * Lays a table out as printed: one grid, spans computed from the trees. The same layout makes the form, the Word
 * table and the page. `text` gives what stands in a value cell. Labels are shared between the layouts of a table.
 */
export function layoutTable(table: Table, text?: (address: string) => string): DocumentTable {
  let empty = frames.get(table);
  if (!empty) frames.set(table, (empty = frame(table)));
  if (!text) return empty;
  const fill = (one: TableCell): TableCell => (one.address ? { ...one, text: text(one.address) } : one);
  return { ...empty, rows: empty.rows.map((row) => row.map(fill)) };
}
