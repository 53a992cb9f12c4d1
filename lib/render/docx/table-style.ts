import { type DocumentModel, type DocumentTable, type TableCell } from '@/lib/document/model';

/** Type size and line height of a table, as it stands in the tree. */
export type TablePrint = Pick<DocumentTable['print'], 'size' | 'line'>;

export type TableTextKind = 'Head' | 'Label' | 'Value' | 'Upright';

/** How the text of a cell is set. */
export function textKind(cell: TableCell): TableTextKind {
  if (cell.upright) return 'Upright';
  if (cell.role === 'rowHeader') return cell.align === 'center' ? 'Value' : 'Label';
  if (cell.role !== 'value') return 'Head';
  return cell.align === 'left' ? 'Label' : 'Value';
}

/** Style of a cell's paragraph; `kept` holds the row on the page of the next one. */
export const textStyleId = (kind: TableTextKind, { size, line }: TablePrint, kept: boolean): string =>
  `Table${kind}${size}x${line}${kept ? 'Kept' : ''}`;

/** The different prints of a document's tables, in a stable order. */
export function printsOf(model: DocumentModel): TablePrint[] {
  const found = new Map<string, TablePrint>();
  for (const node of model.nodes) {
    if (node.type === 'table') found.set(`${node.print.size}x${node.print.line}`, { size: node.print.size, line: node.print.line });
  }
  return [...found.values()].sort((a, b) => a.size - b.size || a.line - b.line);
}

/** A row stays with the next one to the end of a table that stays whole, else to the end of its panel or header. */
export function isKept(table: DocumentTable, index: number, whole: boolean): boolean {
  const next = table.rows[index + 1];
  if (next === undefined) return false;
  // A last row that stands alone on the next page reads badly.
  if (table.keepTogether === 'never' && index === table.rows.length - 2) return true;
  return whole || (table.headRows > 0 ? index < table.headRows : next[0]?.role !== 'panelTitle');
}
