import { AlignmentType, Document, DocumentGridType, Footer, Header, Packer, PageNumber, Paragraph, TextRun, type FileChild } from 'docx';
import { unzipSync } from 'fflate';
import type { DocumentModel, DocumentNode } from '@/lib/document/model';
import { draftMark, linePitch, page } from '@/lib/document/paper';
import type { Ready } from './clean-model';
import { coreXml, customXml, fontTableXml, itemPropsXml, itemRelsXml, itemXml, settingsXml } from './parts';
import { headingBlock, signatureBlock, textBlock, titleBlock } from './paragraphs';
import { stylesXml } from './styles';
import { tableBlock } from './table';
import { printsOf } from './table-style';

/** Every type of node to its Word markup; a new type does not compile until it stands here. */
function blocksOf(node: DocumentNode, next: DocumentNode | undefined): FileChild[] {
  switch (node.type) {
    case 'title': return titleBlock(node);
    case 'heading': return headingBlock(node);
    case 'paragraph': return textBlock(node, next?.type === 'signature');
    case 'table': return [tableBlock(node)];
    case 'signature': return signatureBlock(node);
  }
}

/** Page number in 一字线, one character in from the outer edge. */
const footer = (side: 'left' | 'right'): Footer => new Footer({
  children: [new Paragraph({
    style: 'Footer', alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT, indent: { [side]: 280 },
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
  })],
});

const header = (): Header => new Header({ children: [new Paragraph({ style: 'Header', children: [new TextRun({ text: draftMark })] })] });

function documentOf(model: DocumentModel): Document {
  const { width, height, margin } = page;
  return new Document({
    evenAndOddHeaderAndFooters: true,
    customProperties: [],
    sections: [{
      properties: { page: { size: { width, height }, margin }, grid: { type: DocumentGridType.LINES, linePitch } },
      ...(model.draft && { headers: { default: header(), even: header() } }),
      footers: { default: footer('right'), even: footer('left') },
      children: model.nodes.flatMap((node, i) => blocksOf(node, model.nodes[i + 1])),
    }],
  });
}

/** Announces the part that carries the report itself. */
function announceItem(document: Document): void {
  document.Document.Relationships.addRelationship('CustomXml1', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml', '../customXml/item1.xml');
  document.ContentTypes.addOverride('application/vnd.openxmlformats-officedocument.customXmlProperties+xml', '/customXml/itemProps1.xml');
}

/** All parts of the file by path, made by `docx`; the parts it cannot write as needed are replaced by ours. */
export async function buildParts({ model, visible }: Ready): Promise<Record<string, Uint8Array>> {
  const document = documentOf(model);
  announceItem(document);
  return unzipSync(await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreXml(model) },
    { path: 'docProps/custom.xml', data: customXml(visible) },
    { path: 'word/styles.xml', data: stylesXml(printsOf(model)) },
    { path: 'word/settings.xml', data: settingsXml },
    { path: 'word/fontTable.xml', data: fontTableXml },
    { path: 'customXml/item1.xml', data: itemXml(model) },
    { path: 'customXml/itemProps1.xml', data: itemPropsXml },
    { path: 'customXml/_rels/item1.xml.rels', data: itemRelsXml },
  ]));
}
