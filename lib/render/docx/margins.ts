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

/** Room between a border and words that are read as a sentence. */
const sentenceSide = 90;

/** Side margins that leave room for so many characters and no more; sentences stand off their borders. */
export function marginsFor(cell: TableCell, width: number, size: number) {
  if (cell.role === 'value' && cell.align === 'left') return { margins: { marginUnitType: WidthType.DXA, left: sentenceSide, right: sentenceSide } };
  const wanted = charactersPerLine(cell, width - 2 * cellPadding.side, size);
  if (wanted === undefined) return {};
  const side = Math.max(cellPadding.side, Math.floor((width - (wanted * 10 + 3) * size) / 2));
  return { margins: { marginUnitType: WidthType.DXA, left: side, right: side } };
}
