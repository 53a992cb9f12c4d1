import type { DocumentModel, DocumentTable } from '@/lib/document/model';
import { ByteWriter } from './byte-writer';
import { makeReady, type Ready } from './clean-model';
import { compileTable, fillTable, sameForm, type TableMarkup } from './compile-table';
import { compileText, type TextMarkup } from './compile-text';
import { fillNode, type Filler } from './fill';
import { changingParts, levels } from './package';
import { coreXml, customXml, itemXml } from './parts';
import { compileShape, shapeKey, type Shape } from './shape';
import { printsOf } from './table-style';
import { packPart, writeZip } from './zip';

/** Compiled markup that is kept; the official forms need six tables and four shapes. */
const kept = { tables: 24, shapes: 24 };

let textMarkup: Promise<TextMarkup> | undefined;
const tables: TableMarkup[] = [];
const shapes = new Map<string, Shape>();

/** Compiled once for all; a compile that broke is tried again with the next document. */
function textMarkupOnce(): Promise<TextMarkup> {
  return (textMarkup ??= compileText().catch((error: unknown) => {
    textMarkup = undefined;
    throw error;
  }));
}

async function tableMarkup(table: DocumentTable): Promise<TableMarkup> {
  const known = tables.find((markup) => sameForm(markup.table, table));
  if (known) return known;
  const markup = await compileTable(table);
  if (tables.push(markup) > kept.tables) tables.shift();
  return markup;
}

async function shapeOf(model: DocumentModel): Promise<Shape> {
  const prints = printsOf(model);
  const key = shapeKey(model, prints);
  const known = shapes.get(key);
  if (known) return known;
  const shape = await compileShape(model.draft, prints);
  if (shapes.size >= kept.shapes) shapes.clear();
  shapes.set(key, shape);
  return shape;
}

/** word/document.xml, equal byte by byte to what the reference path writes. */
async function documentXml({ nodes }: DocumentModel, { head, tail }: Shape): Promise<Uint8Array> {
  const markup = await textMarkupOnce();
  const forms = new Map<DocumentTable, TableMarkup>();
  for (const node of nodes) if (node.type === 'table') forms.set(node, await tableMarkup(node));
  const out = new ByteWriter();
  const filler: Filler = { out, markup, table: (node) => fillTable(forms.get(node)!, node, out) };
  out.bytes(head);
  nodes.forEach((node, i) => fillNode(node, nodes[i + 1], filler));
  out.bytes(tail);
  return out.result();
}

/** The changing parts of a document, by path. */
async function changing({ model, visible }: Ready, shape: Shape): Promise<Record<(typeof changingParts)[number], Uint8Array>> {
  return {
    'docProps/core.xml': Buffer.from(coreXml(model)),
    'docProps/custom.xml': Buffer.from(customXml(visible)),
    'customXml/item1.xml': Buffer.from(itemXml(model)),
    'word/document.xml': await documentXml(model, shape),
  };
}

/**
 * The Word file of a document. The markup comes from the `docx` package, but only once for each shape of document and
 * form of table; after that a file costs little more than deflating it. Equal to `renderDocxReference`, byte by byte.
 */
export async function renderDocx(model: DocumentModel): Promise<Uint8Array> {
  const ready = makeReady(model);
  const shape = await shapeOf(ready.model);
  const parts = await changing(ready, shape);
  return writeZip([...shape.constant, ...changingParts.map((path) => packPart(path, parts[path], levels.changing))]);
}
