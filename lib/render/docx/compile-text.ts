import type { DocumentModel, DocumentNode, Paragraph } from '@/lib/document/model';
import { buildParts } from './build';

/** Stands where a text will be; no text that reaches a Word file holds this character. */
export const slot = '\uE000';

/** A slot that is set as a paragraph with a long number is. */
const raggedSlot = `${slot}0000000`;

/** The markup around texts, cut from what `docx` wrote and encoded. */
export interface TextMarkup {
  run: Uint8Array;
  aspectRun: Uint8Array;
  breakRun: Uint8Array;
  endRun: Uint8Array;
  title: Uint8Array;
  heading: Record<1 | 2, Uint8Array>;
  /** By `paragraphKind`. */
  paragraph: Uint8Array[];
  /** Before and after the left indent. */
  name: [Uint8Array, Uint8Array];
  date: [Uint8Array, Uint8Array];
  end: Uint8Array;
}

/** Index of a paragraph's markup. */
export const paragraphKind = (ragged: boolean, kept: boolean): number => (ragged ? 2 : 0) + (kept ? 1 : 0);

const text = (content: string, style?: 'aspect'): Paragraph => ({ type: 'paragraph', role: 'body', runs: [{ text: content, ...(style && { style }) }] });

const nodes: DocumentNode[] = [
  { type: 'title', lines: [slot, slot] },
  { type: 'heading', level: 1, text: slot },
  { type: 'heading', level: 2, text: slot },
  text(slot, 'aspect'),
  // In the order of `paragraphKind`; the empty signatures make the paragraph before them kept.
  text(slot),
  text(slot), { type: 'signature', organName: slot, date: slot },
  text(raggedSlot),
  text(raggedSlot), { type: 'signature', organName: slot, date: slot },
];

/** A document with these nodes and nothing else. */
export const exemplar = (content: DocumentNode[], draft = false): DocumentModel => ({
  meta: { title: '', subject: '', description: '', keywords: '', organName: '', year: 0, publishDate: '', siteName: '', siteUrl: '', siteCode: '' }, draft, nodes: content, source: '',
});

/** word/document.xml of an exemplar, as `docx` writes it. */
export async function exemplarXml(content: DocumentNode[]): Promise<string> {
  const parts = await buildParts({ model: exemplar(content), visible: '' });
  return Buffer.from(parts['word/document.xml']!).toString('utf8');
}

const utf8 = (text: string): Uint8Array => Buffer.from(text);

/** Paragraph start and run starts of one exemplar paragraph. */
interface Cut {
  open: string;
  runs: string[];
}

function cut(paragraph: string): Cut {
  const pieces = paragraph.split(slot).slice(0, -1);
  const runs = pieces.map((piece) => piece.slice(piece.lastIndexOf('<w:r>')));
  return { open: pieces[0]!.slice(0, -runs[0]!.length), runs };
}

function aroundIndent({ open }: Cut): [Uint8Array, Uint8Array] {
  const [before = '', after = ''] = open.split(/(?<=w:left=")\d+/);
  return [utf8(before), utf8(after)];
}

/** Lets `docx` write one paragraph of each kind and cuts the markup out of it. */
export async function compileText(): Promise<TextMarkup> {
  const xml = await exemplarXml(nodes);
  const cuts = xml.match(/<w:p>.*?<\/w:p>/gs)!.map(cut);
  const at = (index: number): Cut => cuts[index]!;
  const open = (index: number): Uint8Array => utf8(at(index).open);
  const run = (index: number, which = 0): Uint8Array => utf8(at(index).runs[which]!);
  return {
    run: run(4), aspectRun: run(3), breakRun: run(0, 1), endRun: utf8('</w:t></w:r>'),
    title: open(0), heading: { 1: open(1), 2: open(2) }, paragraph: [4, 5, 8, 9].map(open),
    name: aroundIndent(at(6)), date: aroundIndent(at(7)), end: utf8('</w:p>'),
  };
}
