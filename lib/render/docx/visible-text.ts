import { createHash } from 'node:crypto';
import type { DocumentModel, DocumentNode } from '@/lib/document/model';

function textsOf(node: DocumentNode): string[] {
  switch (node.type) {
    case 'title': return node.lines;
    case 'heading': return [node.text];
    case 'paragraph': return node.runs.map(({ text }) => text);
    case 'table': return node.rows.flatMap((row) => row.map(({ text }) => text));
    case 'signature': return [node.organName, node.date];
  }
}

/** Everything a reader of the document sees, in order and without white space. */
export const visibleText = (model: DocumentModel): string => model.nodes.flatMap(textsOf).join('').replace(/\s+/g, '');

/** Fingerprint of the visible text: an import that finds another one knows that the text was edited elsewhere. */
export const textHash = (visible: string): string => createHash('sha256').update(visible).digest('hex');
