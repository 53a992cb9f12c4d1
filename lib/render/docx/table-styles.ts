import { cellPadding, fonts } from '@/lib/document/paper';
import { lines, sized, styleXml, typeface, type Style } from './style-xml';
import { textStyleId, type TablePrint, type TableTextKind } from './table-style';

const side = (name: string, width: number): string => `<w:${name} w:w="${width}" w:type="dxa"/>`;
const border = (name: string): string => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;

/** Style of every table; the line grid is off, else each table line is as high as a line of text. */
export const tableStyle = '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>' +
  `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>${side('top', 0)}${side('left', 108)}${side('bottom', 0)}${side('right', 108)}</w:tblCellMar></w:tblPr></w:style>` +
  '<w:style w:type="table" w:customStyle="1" w:styleId="ReportTable"><w:name w:val="年报表格"/><w:basedOn w:val="TableNormal"/><w:qFormat/>' +
  `<w:pPr><w:snapToGrid w:val="0"/></w:pPr><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders>` +
  `<w:tblCellMar>${side('top', cellPadding.above)}${side('left', cellPadding.side)}${side('bottom', cellPadding.above)}${side('right', cellPadding.side)}</w:tblCellMar></w:tblPr></w:style>`;

/** Numbers too long for their column shrink instead of breaking into two lines. */
export const narrowSizes = { Narrow: 16, Narrowest: 13 } as const;

const narrowStyles: Style[] = [
  { id: 'Narrow', name: '表格窄字', custom: true, rPr: sized(narrowSizes.Narrow) },
  { id: 'Narrowest', name: '表格更窄字', custom: true, rPr: sized(narrowSizes.Narrowest) },
];

const tableText: Style = {
  id: 'TableText', name: '表格文字', custom: true, basedOn: 'Normal',
  pPr: '<w:snapToGrid w:val="0"/><w:jc w:val="center"/>', rPr: typeface(fonts.table),
};

const kinds: Record<TableTextKind, { name: string; pPr: (line: number) => string; rPr: string }> = {
  Head: { name: '表头', pPr: (line) => lines(line), rPr: typeface(fonts.heading) },
  Label: { name: '表格项目', pPr: (line) => `${lines(line)}<w:jc w:val="left"/>`, rPr: '' },
  Value: { name: '表格数字', pPr: (line) => lines(line), rPr: '' },
  // One character a line: 、 may open a line here, and nothing may hang beside its neighbour.
  Upright: { name: '表格竖排', pPr: (line) => `<w:kinsoku w:val="0"/><w:overflowPunct w:val="0"/>${lines(line)}`, rPr: '' },
};

function stylesOf(print: TablePrint): Style[] {
  return (Object.keys(kinds) as TableTextKind[]).flatMap((kind) => [false, true].map((kept): Style => ({
    id: textStyleId(kind, print, kept),
    name: `${kinds[kind].name} ${print.size / 2} 磅 ${print.line / 20} 磅行距${kept ? '（与下行同页）' : ''}`,
    custom: true,
    basedOn: 'TableText',
    pPr: (kept ? '<w:keepNext/>' : '') + kinds[kind].pPr(print.line),
    rPr: kinds[kind].rPr + sized(print.size),
  })));
}

/** Every style that tables of these prints use. */
export const tableStyles = (prints: readonly TablePrint[]): string =>
  tableStyle + [tableText, ...prints.flatMap(stylesOf)].map((style) => styleXml('paragraph', style)).join('') +
  narrowStyles.map((style) => styleXml('character', style)).join('');
