import type { DocumentTable, TableCell } from '@/lib/document/model';
import { placeCells, type Placed } from './table-places';

/** What ties the cells of a table together for a screen reader. */
export interface HeaderLinks {
  scopes: Map<TableCell, string>;
  /** Names of the header cells that data cells refer to. */
  ids: Map<TableCell, string>;
  /** Header cells by name, for each data cell: its row path, then its column path. */
  headers: Map<TableCell, string[]>;
  /** Leading columns that hold labels. */
  labelColumns: number;
}

const isColumnHeader = ({ role }: TableCell): boolean => role === 'columnHeader' || role === 'panelTitle';

/**
 * Finds the headers of the data cells. With one head above and labels beside, `scope` says it all: the outermost groups
 * are column and row groups of the table, inner ones reach as far as they span. A table whose columns change on the way
 * down, or that has no labels, is beyond `scope`: there each data cell names its headers.
 */
export function linkHeaders(table: DocumentTable, prefix: string): HeaderLinks {
  const placed = placeCells(table);
  const labelColumns = Math.min(table.widths.length, ...placed.filter(({ cell }) => cell.role === 'value').map(({ x }) => x));
  const isPlain = table.headRows > 0 && labelColumns > 0;
  const scopes = new Map<TableCell, string>();
  for (const place of placed) {
    const scope = place.cell.text && scopeOf(place, isPlain, table.widths.length - labelColumns);
    if (scope) scopes.set(place.cell, scope);
  }
  return { scopes, labelColumns, ...(isPlain ? { ids: new Map(), headers: new Map() } : nameHeaders(placed, table.widths.length, prefix)) };
}

function scopeOf({ cell, x }: Placed, isPlain: boolean, valueColumns: number): string {
  if (cell.role === 'rowHeader') return cell.group && (!isPlain || x === 0) ? 'rowgroup' : 'row';
  if (cell.role === 'panelTitle') return 'colgroup';
  if (cell.role === 'columnHeader') return cell.group && (!isPlain || cell.colSpan === valueColumns) ? 'colgroup' : 'col';
  return '';
}

function nameHeaders(placed: Placed[], width: number, prefix: string): Pick<HeaderLinks, 'ids' | 'headers'> {
  const ids = new Map<TableCell, string>();
  const headers = new Map<TableCell, string[]>();
  const nameOf = (cell: TableCell): string => {
    if (!ids.has(cell)) ids.set(cell, prefix + ids.size.toString(36));
    return ids.get(cell)!;
  };
  let columns: TableCell[][] = [];
  let labels: Placed[] = [];
  let inHead = false;
  for (const place of placed) {
    const { cell, x, y } = place;
    if (isColumnHeader(cell)) {
      // The first header after data begins a panel with headers of its own.
      if (!inHead) columns = Array.from({ length: width }, () => []);
      columns.slice(x, x + cell.colSpan).forEach((path) => path.push(cell));
    } else if (cell.role === 'rowHeader') {
      labels = [...labels.filter((label) => label.y + label.cell.rowSpan > y), place];
    } else if (cell.role === 'value') {
      const beside = labels.filter((label) => label.y + label.cell.rowSpan > y).map((label) => label.cell);
      headers.set(cell, [...beside, ...(columns[x] ?? [])].filter(({ text }) => text !== '').map(nameOf));
    }
    inHead = isColumnHeader(cell);
  }
  return { ids, headers };
}
