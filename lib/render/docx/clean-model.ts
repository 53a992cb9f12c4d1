import type { DocumentModel, DocumentNode } from '@/lib/document/model';
import { isPlain, plainText } from './text';
import { visibleText } from './visible-text';

function cleanNode(node: DocumentNode): DocumentNode {
  switch (node.type) {
    case 'title': return { ...node, lines: node.lines.map(plainText) };
    case 'heading': return { ...node, text: plainText(node.text) };
    case 'paragraph': return { ...node, runs: node.runs.map((run) => ({ ...run, text: plainText(run.text) })) };
    case 'table': return { ...node, caption: plainText(node.caption), rows: node.rows.map((row) => row.map((cell) => ({ ...cell, text: plainText(cell.text) }))) };
    case 'signature': return { ...node, organName: plainText(node.organName), date: plainText(node.date) };
  }
}

/** What the properties of the file show. */
const printedMeta = ['title', 'subject', 'keywords', 'organName'] as const;

function cleaned(model: DocumentModel): DocumentModel {
  return {
    ...model,
    meta: { ...model.meta, ...Object.fromEntries(printedMeta.map((key) => [key, plainText(model.meta[key])])) },
    nodes: model.nodes.map(cleanNode),
    source: plainText(model.source),
  };
}

/** A document ready to be written, and the text that its reader sees. */
export interface Ready {
  model: DocumentModel;
  visible: string;
}

/** The same document without anything that would keep Word from opening it, wherever its text came from. */
export function makeReady(model: DocumentModel): Ready {
  const visible = visibleText(model);
  const captions = model.nodes.flatMap((node) => (node.type === 'table' ? [node.caption] : []));
  if ([visible, model.source, ...printedMeta.map((key) => model.meta[key]), ...captions].every(isPlain)) return { model, visible };
  const clean = cleaned(model);
  return { model: clean, visible: visibleText(clean) };
}
