import type { DocumentTable, TableCell } from '@/lib/document/model';

/** A cell and the grid place of its upper left corner. */
export interface Placed {
  cell: TableCell;
  x: number;
  y: number;
}

/** Every printed cell with its place, row by row. */
export function placeCells({ rows, widths }: DocumentTable): Placed[] {
  const placed: Placed[] = [];
  const takenUntil = widths.map(() => 0);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (takenUntil[x]! > y) x += 1;
      placed.push({ cell, x, y });
      takenUntil.fill(y + cell.rowSpan, x, x + cell.colSpan);
      x += cell.colSpan;
    }
  });
  return placed;
}
