import { characterSpacing, draftColour, firstLineIndent, linePitch, roles } from '@/lib/document/paper';
import { lines, set, sized, styleXml, typeface, type Style } from './style-xml';
import { tableStyles } from './table-styles';
import type { TablePrint } from './table-style';

const indented = `<w:ind w:firstLineChars="200" w:firstLine="${firstLineIndent}"/>`;

/**
 * 22 lines need every line of the page. Punctuation may hang, as Word does by itself; the word is written out because
 * LibreOffice reads it the other way round and so keeps its lines inside the 版心.
 */
const strict = '<w:widowControl w:val="0"/><w:overflowPunct w:val="1"/>';

const heading = (level: 1 | 2): Style => ({
  id: `Heading${level}`, name: `heading ${level}`, basedOn: 'Normal', next: 'BodyText',
  pPr: `<w:keepNext/><w:keepLines/>${strict}${lines(linePitch)}${indented}<w:outlineLvl w:val="${level - 1}"/>`,
  rPr: set(roles[`heading${level}`], characterSpacing),
});

const paragraphs: Style[] = [
  { id: 'Normal', name: 'Normal', pPr: '<w:jc w:val="both"/>', rPr: typeface(roles.body.font) + sized(roles.body.size) },
  {
    id: 'Title', name: 'Title', basedOn: 'Normal', next: 'BodyText',
    // No gap between digits and characters: 2024年 stands close in a title.
    pPr: `<w:keepNext/><w:keepLines/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>${lines(roles.title.line, linePitch, linePitch)}<w:jc w:val="center"/>`,
    rPr: set(roles.title),
  },
  heading(1),
  heading(2),
  { id: 'BodyText', name: 'Body Text', basedOn: 'Normal', pPr: strict + lines(linePitch) + indented, rPr: set(roles.body, characterSpacing) },
  { id: 'Signature', name: 'Signature', basedOn: 'Normal', next: 'Date', pPr: `<w:keepNext/><w:widowControl w:val="0"/>${lines(linePitch, linePitch)}<w:jc w:val="left"/>`, rPr: set(roles.body, characterSpacing) },
  { id: 'Date', name: 'Date', basedOn: 'Normal', pPr: `<w:widowControl w:val="0"/>${lines(linePitch)}<w:jc w:val="left"/>`, rPr: set(roles.body, characterSpacing) },
  { id: 'Header', name: 'header', basedOn: 'Normal', pPr: `${lines(roles.draftMark.line)}<w:jc w:val="right"/>`, rPr: typeface(roles.draftMark.font) + `<w:color w:val="${draftColour}"/>` + sized(roles.draftMark.size) },
  { id: 'Footer', name: 'footer', basedOn: 'Normal', pPr: `${lines(roles.pageNumber.line)}`, rPr: `<w:rFonts w:ascii="${roles.pageNumber.font.name}" w:hAnsi="${roles.pageNumber.font.name}" w:eastAsia="${roles.pageNumber.font.name}"/>${sized(roles.pageNumber.size)}` },
];

const raised = '<w:vertAlign w:val="superscript"/>';

const characters: Style[] = [
  { id: 'Aspect', name: '二级标题文字', custom: true, rPr: typeface(roles.aspect.font) },
  { id: 'FootnoteReference', name: 'footnote reference', rPr: raised },
  { id: 'EndnoteReference', name: 'endnote reference', rPr: raised },
];

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${typeface(roles.body.font)}<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;

const defaultCharacter = '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>';

/** The whole styles.xml for a document whose tables have these prints. */
export const stylesXml = (prints: readonly TablePrint[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${namespace}">${defaults}` +
  paragraphs.map((style) => styleXml('paragraph', style)).join('') + defaultCharacter +
  characters.map((style) => styleXml('character', style)).join('') + tableStyles(prints) + '</w:styles>';
