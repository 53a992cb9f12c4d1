import { cellPadding, linePitch, page } from '@/lib/document/paper';
import type { DocumentTable } from '@/lib/document/model';
import { gridRows, type Slot } from './grid';
import { textUnits } from './text';

/** Room for a table below its heading, on a page of its own. */
const room = page.height - page.margin.top - page.margin.bottom - linePitch;

/** A table up to this height moves to the next page rather than break: the gap it leaves is the smaller evil. */
const short = 0.6 * room;

/** Height that a label needs; one over several rows asks nothing of any one of them. Values do not change the form. */
function cellHeight({ cell, start }: Slot, { widths, print }: DocumentTable): number {
  if (cell.rowSpan > 1 || cell.role === 'value') return 0;
  const width = widths.slice(start, start + cell.colSpan).reduce((a, b) => a + b, 0) - 2 * cellPadding.side;
  const lines = Math.ceil((textUnits(cell.text) * print.size * 5) / width);
  return lines * print.line + 2 * cellPadding.above;
}

/** Estimated height in twips. */
export function tableHeight(table: DocumentTable): number {
  return gridRows(table).reduce((sum, slots) => sum + Math.max(table.print.rowHeight, ...slots.map((slot) => cellHeight(slot, table))), 0);
}

/**
 * Whether a table is kept on one page. One that no page holds is not: Word would leave its heading alone on a page
 * and break the table after all.
 */
export function staysWhole(table: DocumentTable): boolean {
  if (table.keepTogether === 'never') return false;
  return tableHeight(table) <= (table.keepTogether === 'always' ? room : short);
}
