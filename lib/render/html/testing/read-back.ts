import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { DocumentModel, DocumentNode, DocumentTable } from '@/lib/document/model';
import { plainText } from '../../docx/text';

/** What a browser makes of a page. */
export const readHtml = (html: string): Nodes => fromHtml(html);

const isElement = (node: Nodes): node is Element => node.type === 'element';
const childrenOf = (node: Nodes): Nodes[] => ('children' in node ? (node.children as Nodes[]) : []);
const hasClass = (node: Element, name: string): boolean => (node.properties.className as string[] | undefined)?.includes(name) ?? false;

/** All elements with this name, in order. */
export const all = (node: Nodes, tagName: string): Element[] => [...(isElement(node) && node.tagName === tagName ? [node] : []), ...childrenOf(node).flatMap((child) => all(child, tagName))];

export const textOf = (node: Nodes): string => (node.type === 'text' ? node.value : childrenOf(node).map(textOf).join(''));

const blocks = new Set(['h1', 'h2', 'h3', 'p', 'th', 'td']);

/** Texts of the article in reading order, without captions and the mark of a draft. */
export function articleTexts(node: Nodes): string[] {
  if (!isElement(node)) return childrenOf(node).flatMap(articleTexts);
  if (node.tagName === 'caption' || hasClass(node, 'd') || node.properties.role === 'note') return [];
  return blocks.has(node.tagName) ? [textOf(node)] : childrenOf(node).flatMap(articleTexts);
}

function nodeTexts(node: DocumentNode): string[] {
  switch (node.type) {
    case 'title': return [node.lines.map(plainText).join('')];
    case 'heading': return [node.text];
    case 'paragraph': return [node.runs.map(({ text }) => plainText(text)).join('')];
    case 'table': return node.rows.flatMap((row) => row.map(({ text }) => text));
    case 'signature': return [node.organName, node.date].filter(Boolean);
  }
}

/** Texts of a document in reading order. */
export const modelTexts = ({ nodes }: DocumentModel): string[] => nodes.flatMap(nodeTexts).map(plainText);

interface Cell {
  text: string;
  colSpan: number;
  rowSpan: number;
}

const span = (value: unknown): number => Number(value ?? 1);

/** Rows of cells of a table element. */
export const gridOf = (table: Element): Cell[][] => all(table, 'tr').map((row) => childrenOf(row).filter(isElement)
  .map((cell) => ({ text: textOf(cell), colSpan: span(cell.properties.colSpan), rowSpan: span(cell.properties.rowSpan) })));

export const modelGrid = ({ rows }: DocumentTable): Cell[][] => rows.map((row) => row.map(({ text, colSpan, rowSpan }) => ({ text, colSpan, rowSpan })));

export const tablesOf = ({ nodes }: DocumentModel): DocumentTable[] => nodes.filter((node) => node.type === 'table');
