import type { DocumentTable, TableCell } from '@/lib/document/model';

/** What stands in one row from a grid column on: a cell, or the continuation of one that began `from` rows above. */
export interface Slot {
  cell: TableCell;
  start: number;
  from: number;
}

/**
 * Every row with the continuations of the cells that reach down into it. Word needs them written out, and left to
 * `docx` they come without a style and tear the rows apart.
 */
export function gridRows(table: DocumentTable): Slot[][] {
  let open: Slot[] = [];
  return table.rows.map((cells) => {
    const row = placed(cells, open, table.widths.length);
    open = row.filter(({ cell, from }) => from + 1 < cell.rowSpan).map((slot) => ({ ...slot, from: slot.from + 1 }));
    return row;
  });
}

function placed(cells: TableCell[], open: Slot[], columns: number): Slot[] {
  const row: Slot[] = [];
  const rest = [...cells];
  for (let start = 0; start < columns;) {
    const slot = open.find((candidate) => candidate.start === start) ?? { cell: rest.shift(), start, from: 0 };
    if (!slot.cell) break;
    row.push(slot as Slot);
    start += slot.cell.colSpan;
  }
  return row;
}
