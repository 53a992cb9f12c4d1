import type { DocumentNode, DocumentTable, Heading, Paragraph, SignatureBlock, Title } from '@/lib/document/model';
import { paragraphKind, type TextMarkup } from './compile-text';
import { isRagged } from './ragged';
import { signatureIndents } from './signature';
import { escapeXml } from './text';

const run = (open: string, text: string, markup: TextMarkup): string => (text === '' ? '' : open + escapeXml(text) + markup.endRun);

const title = ({ lines }: Title, m: TextMarkup): string => m.title + lines.map((line, i) => run(i > 0 ? m.breakRun : m.run, line, m)).join('') + m.end;

const heading = ({ level, text }: Heading, m: TextMarkup): string => m.heading[level] + run(m.run, text, m) + m.end;

function paragraph({ runs }: Paragraph, kept: boolean, m: TextMarkup): string {
  const kind = paragraphKind(runs.some(({ text }) => isRagged(text)), kept);
  return m.paragraph[kind] + runs.map(({ text, style }) => run(style ? m.aspectRun : m.run, text, m)).join('') + m.end;
}

function signature({ organName, date }: SignatureBlock, m: TextMarkup): string {
  const indents = signatureIndents(organName, date);
  return m.name[0] + indents.name + m.name[1] + run(m.run, organName, m) + m.end + m.date[0] + indents.date + m.date[1] + run(m.run, date, m) + m.end;
}

/** Markup of one node, made of nothing but joined strings. */
export function fillNode(node: DocumentNode, next: DocumentNode | undefined, m: TextMarkup, table: (node: DocumentTable) => string): string {
  switch (node.type) {
    case 'title': return title(node, m);
    case 'heading': return heading(node, m);
    case 'paragraph': return paragraph(node, next?.type === 'signature', m);
    case 'table': return table(node);
    case 'signature': return signature(node, m);
  }
}
