import { WidthType } from 'docx';
import { cellPadding } from '@/lib/document/paper';
import type { TableCell } from '@/lib/document/model';

/** Longest label of a value column that is set in pairs: 社会公益组织 as 社会, 公益, 组织. */
const longestInPairs = 6;

/** Characters that may stand on one line of a cell: 1 makes a label read downwards, 2 keeps pairs of characters whole. */
function charactersPerLine(cell: TableCell, room: number, size: number): number | undefined {
  if (cell.upright) return 1;
  const { length } = cell.text;
  const fits = length * size * 10 <= room;
  return cell.role === 'columnHeader' && cell.colSpan === 1 && !fits && length % 2 === 0 && length <= longestInPairs ? 2 : undefined;
}

/** Side margins that leave room for so many characters and no more. */
export function marginsFor(cell: TableCell, width: number, size: number) {
  const wanted = charactersPerLine(cell, width - 2 * cellPadding.side, size);
  if (wanted === undefined) return {};
  const side = Math.max(cellPadding.side, Math.floor((width - (wanted * 10 + 3) * size) / 2));
  return { margins: { marginUnitType: WidthType.DXA, left: side, right: side } };
}
