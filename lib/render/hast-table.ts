import type { Element, Properties } from 'hast';
import type { DocumentTable, TableCell } from '@/lib/document/model';
import { h, text } from './hast-element';
import { linkHeaders, type HeaderLinks } from './table-headers';

/** How a table is made part of a page. */
export interface TablePlace {
  /** Begins the names of its header cells; unique in the page. */
  prefix: string;
  /** Marks each value cell with its address. */
  addresses: boolean;
}

/** Tables with more columns than this get a scroll region of their own on narrow screens. */
const narrowColumns = 4;

function look({ align, upright }: TableCell): Properties {
  if (upright) return { className: ['u'] };
  return align === 'left' ? { className: ['l'] } : {};
}

function cellOf(cell: TableCell, { scopes, ids, headers }: HeaderLinks, { prefix, addresses }: TablePlace): Element {
  const scope = scopes.get(cell);
  const id = cell.role === 'corner' ? `${prefix}-note` : ids.get(cell);
  const named = headers.get(cell);
  return h(scope ? 'th' : 'td', {
    ...(id && { id }),
    ...look(cell),
    ...(cell.colSpan > 1 && { colSpan: cell.colSpan }),
    ...(cell.rowSpan > 1 && { rowSpan: cell.rowSpan }),
    ...(scope && { scope }),
    ...(named?.length && { headers: named }),
    ...(addresses && cell.address && { dataAddress: text(cell.address).value }),
  }, cell.text === '' ? [] : [text(cell.text)]);
}

/** Columns as shares of the width; neighbours of equal width in one `<col>`. */
function columnGroup(widths: number[], total: number): Element {
  const columns: { share: string; span: number }[] = [];
  for (const width of widths) {
    const share = `${Math.round((width / total) * 1000) / 10}%`;
    const last = columns.at(-1);
    if (last?.share === share) last.span += 1;
    else columns.push({ share, span: 1 });
  }
  return h('colgroup', {}, columns.map(({ share, span }) => h('col', { ...(span > 1 && { span }), style: `width:${share}` })));
}

function columnGroups({ widths }: DocumentTable, { labelColumns }: HeaderLinks): Element[] {
  const total = widths.reduce((a, b) => a + b, 0);
  return [widths.slice(0, labelColumns), widths.slice(labelColumns)].filter((part) => part.length > 0).map((part) => columnGroup(part, total));
}

/** Body rows in groups: those beside an outermost label stand together. */
function bodies(rows: TableCell[][], scopes: HeaderLinks['scopes']): TableCell[][][] {
  const groups: TableCell[][][] = [];
  let end = -1;
  rows.forEach((row, y) => {
    const label = y >= end && row[0] && scopes.get(row[0]) === 'rowgroup' ? row[0] : null;
    if (y === 0 || y === end || label) groups.push([]);
    if (label) end = y + label.rowSpan;
    groups.at(-1)!.push(row);
  });
  return groups;
}

function rowGroups({ rows, headRows }: DocumentTable, { scopes }: HeaderLinks, row: (cells: TableCell[]) => Element): Element[] {
  const body = bodies(rows.slice(headRows), scopes).map((group) => h('tbody', {}, group.map(row)));
  return headRows > 0 ? [h('thead', {}, rows.slice(0, headRows).map(row)), ...body] : body;
}

/** Printed size, line and row height, for the style sheet of the paper. */
const printStyle = ({ print }: DocumentTable): string => `--p:${print.size / 2}pt;--l:${print.line / 20}pt;--r:${print.rowHeight / 20}pt`;

/** How a table may be divided on paper. */
const breakClasses = { always: ['k'], whenShort: [], never: ['b'] };

/** A table as a page shows it: real headers, names for its columns and rows, a scroll region when it is wide. */
export function tableElement(table: DocumentTable, place: TablePlace): Element {
  const links = linkHeaders(table, place.prefix);
  const hasNote = table.rows[0]?.some(({ role }) => role === 'corner');
  const element = h('table', { style: printStyle(table), ...(hasNote && { ariaDescribedBy: [`${place.prefix}-note`] }) }, [
    h('caption', {}, [text(table.caption)]),
    ...columnGroups(table, links),
    ...rowGroups(table, links, (cells) => h('tr', {}, cells.map((cell) => cellOf(cell, links, place)))),
  ]);
  const kept = breakClasses[table.keepTogether];
  if (table.widths.length <= narrowColumns) return h('div', { className: ['t', ...kept] }, [element]);
  return h('div', { className: ['t', 'w', ...kept], role: 'region', ariaLabel: text(table.caption).value, tabIndex: 0 }, [element]);
}
