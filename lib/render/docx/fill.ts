import type { DocumentNode, DocumentTable, Heading, Paragraph, SignatureBlock, Title } from '@/lib/document/model';
import type { ByteWriter } from './byte-writer';
import { paragraphKind, type TextMarkup } from './compile-text';
import { isRagged } from '../ragged';
import { signatureIndents } from './signature';
import { escapeXml } from './text';

/** Writes the nodes of a document; `table` writes a table. */
export interface Filler {
  out: ByteWriter;
  markup: TextMarkup;
  table: (node: DocumentTable) => void;
}

function run({ out, markup }: Filler, open: Uint8Array, text: string): void {
  if (text === '') return;
  out.bytes(open);
  out.text(escapeXml(text));
  out.bytes(markup.endRun);
}

function title({ lines }: Title, filler: Filler): void {
  const { out, markup } = filler;
  out.bytes(markup.title);
  lines.forEach((line, i) => run(filler, i > 0 ? markup.breakRun : markup.run, line));
  out.bytes(markup.end);
}

function heading({ level, text }: Heading, filler: Filler): void {
  const { out, markup } = filler;
  out.bytes(markup.heading[level]);
  run(filler, markup.run, text);
  out.bytes(markup.end);
}

function paragraph({ runs }: Paragraph, kept: boolean, filler: Filler): void {
  const { out, markup } = filler;
  out.bytes(markup.paragraph[paragraphKind(runs.some(({ text }) => isRagged(text)), kept)]!);
  for (const { text, style } of runs) run(filler, style ? markup.aspectRun : markup.run, text);
  out.bytes(markup.end);
}

function signed([before, after]: [Uint8Array, Uint8Array], indent: number, text: string, filler: Filler): void {
  const { out, markup } = filler;
  out.bytes(before);
  out.text(String(indent));
  out.bytes(after);
  run(filler, markup.run, text);
  out.bytes(markup.end);
}

function signature({ organName, date }: SignatureBlock, filler: Filler): void {
  const indents = signatureIndents(organName, date);
  signed(filler.markup.name, indents.name, organName, filler);
  signed(filler.markup.date, indents.date, date, filler);
}

/** Writes one node: markup that is encoded already, and between it the texts. */
export function fillNode(node: DocumentNode, next: DocumentNode | undefined, filler: Filler): void {
  switch (node.type) {
    case 'title': return title(node, filler);
    case 'heading': return heading(node, filler);
    case 'paragraph': return paragraph(node, next?.type === 'signature', filler);
    case 'table': return filler.table(node);
    case 'signature': return signature(node, filler);
  }
}
