import { HeightRule, Paragraph, StringValueElement, Table, TableCell, TableLayoutType, TableProperties, TableRow, TextRun, VerticalAlignTable, VerticalMergeType, WidthType, type ITableOptions } from 'docx';
import type { DocumentTable, TableCell as Cell } from '@/lib/document/model';
import { gridRows, type Slot } from './grid';
import { marginsFor } from './margins';
import { narrowFor } from './narrow';
import { staysWhole } from './table-height';
import { isKept, textKind, textStyleId } from './table-style';

/** A table with an accessible name, for which `docx` has no option; it must be the last of the table's properties. */
class CaptionedTable extends Table {
  constructor(options: ITableOptions, caption: string) {
    super(options);
    const properties = this.root.find((child): child is TableProperties => child instanceof TableProperties);
    properties?.addChildElement(new StringValueElement('w:tblCaption', caption));
  }
}

const font = { hint: 'eastAsia' as const };

/** Runs of a cell: values are figures and need no hint; labels hold Chinese quotation marks. */
function cellRuns(cell: Cell, width: number, size: number): TextRun[] {
  if (cell.text === '') return [];
  // Only numbers are kept on one line; sentences wrap.
  if (cell.role !== 'value' || cell.align === 'left') return [new TextRun({ text: cell.text, font })];
  const style = narrowFor(cell.text, width, size);
  return [new TextRun({ text: cell.text, ...(style && { style }) })];
}

function cellOf(table: DocumentTable, { cell, start, from }: Slot, kept: boolean): TableCell {
  const width = table.widths.slice(start, start + cell.colSpan).reduce((a, b) => a + b, 0);
  const { print } = table;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(cell.colSpan > 1 && { columnSpan: cell.colSpan }),
    ...(cell.rowSpan > 1 && { verticalMerge: from === 0 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
    ...marginsFor(cell, width, print.size),
    children: [new Paragraph({ style: textStyleId(textKind(cell), print, kept), children: from === 0 ? cellRuns(cell, width, print.size) : [] })],
  });
}

/** The table as Word markup: fixed widths, no divided row, header rows that repeat. */
export function tableBlock(table: DocumentTable): Table {
  const whole = staysWhole(table);
  const rows = gridRows(table).map((slots, i) => new TableRow({
    cantSplit: true,
    ...(i < table.headRows && { tableHeader: true }),
    height: { value: table.print.rowHeight, rule: HeightRule.ATLEAST },
    children: slots.map((slot) => cellOf(table, slot, isKept(table, i, whole))),
  }));
  const size = table.widths.reduce((a, b) => a + b, 0);
  return new CaptionedTable({
    style: 'ReportTable', layout: TableLayoutType.FIXED, columnWidths: table.widths, width: { size, type: WidthType.DXA }, alignment: 'center', rows,
  }, table.caption);
}
