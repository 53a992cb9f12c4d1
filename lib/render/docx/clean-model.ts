import type { DocumentModel, DocumentNode } from '@/lib/document/model';
import { plainText } from './text';

function cleanNode(node: DocumentNode): DocumentNode {
  switch (node.type) {
    case 'title': return { ...node, lines: node.lines.map(plainText) };
    case 'heading': return { ...node, text: plainText(node.text) };
    case 'paragraph': return { ...node, runs: node.runs.map((run) => ({ ...run, text: plainText(run.text) })) };
    case 'table': return { ...node, caption: plainText(node.caption), rows: node.rows.map((row) => row.map((cell) => ({ ...cell, text: plainText(cell.text) }))) };
    case 'signature': return { ...node, organName: plainText(node.organName), date: plainText(node.date) };
  }
}

/** The same document without anything that would keep Word from opening it, wherever its text came from. */
export function cleanModel(model: DocumentModel): DocumentModel {
  const { title, organName } = model.meta;
  return {
    ...model,
    meta: { ...model.meta, title: plainText(title), organName: plainText(organName) },
    nodes: model.nodes.map(cleanNode),
    source: plainText(model.source),
  };
}
