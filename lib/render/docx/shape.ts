import type { DocumentModel } from '@/lib/document/model';
import { buildParts } from './build';
import { exemplar } from './compile-text';
import { changingParts, levels, partOrder } from './package';
import type { TablePrint } from './table-style';
import { packPart, type PackedPart } from './zip';

/** What all documents of one shape share: the parts that never change, packed, and the frame of document.xml. */
export interface Shape {
  /** In the order of the file, without the changing parts that close it. */
  constant: PackedPart[];
  head: Uint8Array;
  tail: Uint8Array;
}

/** Documents with the same key differ in nothing but the changing parts. */
export const shapeKey = (model: DocumentModel, prints: TablePrint[]): string => `${model.draft} ${prints.map(({ size, line }) => `${size}x${line}`).join(' ')}`;

/** An empty table carries its print into the styles and leaves no trace in the text. */
const printsOnly = (prints: TablePrint[]): DocumentModel['nodes'] => prints.map(({ size, line }) => ({
  type: 'table', key: '', caption: '', widths: [1], headRows: 0, rows: [], print: { size, line, rowHeight: 0 }, keepTogether: 'whenShort',
}));

/** Lets `docx` write an empty document of this shape. */
export async function compileShape(draft: boolean, prints: TablePrint[]): Promise<Shape> {
  const parts = await buildParts({ model: exemplar(printsOnly(prints), draft), visible: '' });
  const xml = Buffer.from(parts['word/document.xml']!).toString('utf8');
  const constant = partOrder(Object.keys(parts)).slice(0, -changingParts.length).map((path) => packPart(path, parts[path]!, levels.constant));
  return { constant, head: Buffer.from(xml.slice(0, xml.indexOf('<w:body>') + 8)), tail: Buffer.from(xml.slice(xml.lastIndexOf('<w:sectPr>'))) };
}
