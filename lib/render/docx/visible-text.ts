import { createHash } from 'node:crypto';
import type { DocumentModel, DocumentNode } from '@/lib/document/model';

function collect(node: DocumentNode, texts: string[]): void {
  switch (node.type) {
    case 'title': texts.push(...node.lines); break;
    case 'heading': texts.push(node.text); break;
    case 'paragraph': for (const { text } of node.runs) texts.push(text); break;
    case 'table': for (const row of node.rows) for (const { text } of row) texts.push(text); break;
    case 'signature': texts.push(node.organName, node.date); break;
  }
}

/** Everything that a reader of the document sees, in order. */
export function visibleText(model: DocumentModel): string {
  const texts: string[] = [];
  for (const node of model.nodes) collect(node, texts);
  return texts.join('');
}

/**
 * Fingerprint of the visible text without white space: an import that finds another one knows that the text was edited
 * elsewhere.
 */
export const textHash = (visible: string): string => createHash('sha256').update(visible.replace(/\s+/g, '')).digest('hex');
