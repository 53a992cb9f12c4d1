import type { Element, ElementContent, Properties, Root } from 'hast';
import type { DocumentModel, DocumentNode, DocumentTable, Paragraph } from '@/lib/document/model';
import { draftMark } from '@/lib/document/paper';
import { h, lineEnd, lines, text } from './hast-element';
import { tableElement, type TablePlace } from './hast-table';
import { isRagged } from './ragged';

export interface HastOptions {
  /** Marks headings, paragraphs and cells with `data-address`, so that a preview leads to their fields. */
  addresses?: boolean;
  /** Begins every id, so that the document can stand in another page. */
  idPrefix?: string;
  /** Makes the element of a table; for a writer that has its markup ready. */
  table?: (table: DocumentTable, place: TablePlace) => Element;
}

interface Context extends Required<HastOptions> {
  /** How many tables stand before. */
  tables: number;
}

const addressed = ({ address }: { address?: string }, { addresses }: Context): Properties => (addresses && address ? { dataAddress: text(address).value } : {});

/** A paragraph with a long number or link is not justified: its lines would be stretched. */
const raggedClass = ({ runs }: Paragraph) => (runs.some(({ text: words }) => isRagged(words)) ? { className: ['r'] } : {});

type Renderers = { [T in DocumentNode['type']]: (node: Extract<DocumentNode, { type: T }>, context: Context) => ElementContent[] };

const signatureLine = (line: string, name: string): Element[] => (line ? [h('p', { className: [name] }, [text(line)])] : []);

/** One function for each type of node; a new type does not compile until it stands here. */
const renderers: Renderers = {
  title: ({ lines: parts }) => [h('h1', {}, parts.flatMap((line, i) => (i > 0 ? [h('br'), text(line)] : [text(line)])))],
  heading: (node, context) => [h(node.level === 1 ? 'h2' : 'h3', addressed(node, context), [text(node.text)])],
  paragraph: (node, context) => [h('p', { ...raggedClass(node), ...addressed(node, context) }, node.runs.filter((run) => run.text !== '')
    .map((run) => (run.style === 'aspect' ? h('span', { className: ['a'] }, [text(run.text)]) : text(run.text))))],
  table: (node, context) => [context.table(node, { prefix: context.idPrefix + (10 + context.tables++).toString(36), addresses: context.addresses })],
  signature: ({ organName, date }) => [h('div', { className: ['s'] }, [...signatureLine(organName, 'n'), ...signatureLine(date, 'e')])],
};

const render = (node: DocumentNode, context: Context): ElementContent[] =>
  (renderers[node.type] as (node: DocumentNode, context: Context) => ElementContent[])(node, context);

/** A first-level heading opens a section that it names. */
function sectionOf(heading: ElementContent[], id: string): Element {
  const [h2] = heading;
  if (h2?.type === 'element') h2.properties = { id, ...h2.properties };
  return h('section', { ariaLabelledBy: [id] }, lines(heading));
}

/** Blocks of the article: what stands before the first section, the sections, and the signature after them. */
function blocks(nodes: DocumentNode[], context: Context): ElementContent[] {
  const top: ElementContent[] = [];
  let open: Element | undefined;
  let sections = 0;
  for (const node of nodes) {
    const content = render(node, context);
    if (node.type === 'heading' && node.level === 1) top.push((open = sectionOf(content, `${context.idPrefix}s-${(sections += 1)}`)));
    else if (open && node.type !== 'signature') open.children.push(...lines(content));
    else {
      open = undefined;
      top.push(...content);
    }
  }
  return top;
}

/**
 * The document as a tree of HTML elements. The preview and the exported page show this same tree; styles come with the
 * page. Its text is the text of the document, but for captions and the 草稿 mark.
 */
export function toHast({ nodes, draft }: DocumentModel, { addresses = false, idPrefix = '', table = tableElement }: HastOptions = {}): Root {
  const mark = draft ? [h('p', { className: ['d'], role: 'note' }, [text(draftMark)])] : [];
  const content = [...mark, ...blocks(nodes, { addresses, idPrefix, table, tables: 0 })];
  return { type: 'root', children: [h('article', { className: ['nb'], lang: 'zh-CN' }, [...lines(content), lineEnd])] };
}
