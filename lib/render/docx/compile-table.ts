import type { DocumentTable, TableCell } from '@/lib/document/model';
import type { ByteWriter } from './byte-writer';
import { exemplarXml, slot } from './compile-text';
import { gridRows } from './grid';
import { narrowFor } from './narrow';
import { escapeXml } from './text';

/** A table's markup between its values, and what each value needs to be set. */
export interface TableMarkup {
  /** The table it was made from; a table alike in all but its values is written with this markup. */
  table: DocumentTable;
  pieces: Uint8Array[];
  widths: number[];
}

/** Run starts of values by character style. */
const valueRun = (style = ''): string => `<w:r>${style && `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`}<w:t xml:space="preserve">`;
const endRun = '</w:t></w:r>';
const plainRun = valueRun();
const runs = { plain: Buffer.from(plainRun), Narrow: Buffer.from(valueRun('Narrow')), Narrowest: Buffer.from(valueRun('Narrowest')), end: Buffer.from(endRun) };

const sameLabel = (a: TableCell, b: TableCell): boolean =>
  a.role === b.role && a.colSpan === b.colSpan && a.rowSpan === b.rowSpan && a.align === b.align && a.upright === b.upright && (a.role === 'value' || a.text === b.text);

const sameList = <T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean => a.length === b.length && a.every((x, i) => same(x, b[i]!));

const samePrint = (a: DocumentTable['print'], b: DocumentTable['print']): boolean => a.size === b.size && a.line === b.line && a.rowHeight === b.rowHeight;

/** True when two tables differ in nothing but their values. */
export function sameForm(a: DocumentTable, b: DocumentTable): boolean {
  return a.caption === b.caption && a.headRows === b.headRows && a.keepTogether === b.keepTogether && samePrint(a.print, b.print) &&
    sameList(a.widths, b.widths, Object.is) && sameList(a.rows, b.rows, (x, y) => sameList(x, y, sameLabel));
}

const withSlots = (table: DocumentTable): DocumentTable => ({ ...table, rows: table.rows.map((row) => row.map((cell) => (cell.role === 'value' ? { ...cell, text: slot } : cell))) });

/** Width of each value cell, in the order of printing. */
function valueWidths(table: DocumentTable): number[] {
  return gridRows(table).flatMap((slots) => slots.filter(({ cell, from }) => cell.role === 'value' && from === 0)
    .map(({ cell, start }) => table.widths.slice(start, start + cell.colSpan).reduce((a, b) => a + b, 0)));
}

/** Lets `docx` write the table once and cuts it at its values. */
export async function compileTable(table: DocumentTable): Promise<TableMarkup> {
  const xml = await exemplarXml([withSlots(table)]);
  const markup = xml.slice(xml.indexOf('<w:tbl>'), xml.lastIndexOf('</w:tbl>') + 8);
  return { table, pieces: markup.split(plainRun + slot + endRun).map((piece) => Buffer.from(piece)), widths: valueWidths(table) };
}

function fillValue(text: string, width: number, size: number, out: ByteWriter): void {
  if (text === '') return;
  out.bytes(runs[narrowFor(text, width, size) ?? 'plain']);
  out.text(escapeXml(text));
  out.bytes(runs.end);
}

/** Writes a table: its markup with the values filled in. */
export function fillTable({ pieces, widths }: TableMarkup, { rows, print }: DocumentTable, out: ByteWriter): void {
  let next = 0;
  out.bytes(pieces[0]!);
  for (const row of rows) {
    for (const { role, text } of row) {
      if (role !== 'value') continue;
      fillValue(text, widths[next]!, print.size, out);
      out.bytes(pieces[++next]!);
    }
  }
}
